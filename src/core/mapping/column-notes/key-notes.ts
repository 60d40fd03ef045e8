import { foldText } from '../../kernel/text';
import { matchKey } from '../match-key';
import type { NoteCollector } from '../source-notes';
import { cellCount, type CellGroup } from './column-cells';

const keyWords =
  /\b(?:id|no|num|numero|number|nbr|code|key|cle|compte|account|acct|ref|reference|identifier|identifiant)\b/;

/** Whether a column says by its heading, its place and its values that each row has its own. */
function isKeyColumn(heading: string, index: number, groups: readonly CellGroup[], rows: number): boolean {
  const filled = cellCount(groups);
  if (filled < rows * 0.9 || groups.length < filled * 0.9 || filled < 3) return false;
  return index === 0 || keyWords.test(foldText(heading));
}

/** Notes keys that occur again, each with all its rows; a column most of whose values repeat is no key. */
export function noteRepeatedKeys(
  column: string,
  index: number,
  groups: readonly CellGroup[],
  rows: number,
  notes: NoteCollector,
): void {
  if (!isKeyColumn(column, index, groups, rows)) return;
  const byKey = new Map<string, CellGroup>();
  for (const group of groups) {
    const key = matchKey(group.cell);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, rows: [...known.rows, ...group.rows] } : group);
  }
  for (const { text, rows: places } of byKey.values()) {
    const sorted = [...places].sort((a, b) => a - b);
    const example = `${text}: ${sorted.join(', ')}`;
    for (const row of sorted.slice(1)) notes.add('repeatedKey', row, { column, example });
  }
}
