import { parseNumberText } from '../../kernel/number-text';
import { plainSpaces } from '../../kernel/text';
import type { NoteCollector } from '../source-notes';
import { addGroups } from './add-groups';
import { cellCount, type CellGroup } from './column-cells';

/** How a number is written. `either`: its only mark may part decimals or thousands. */
type NumberForm = 'plain' | 'point' | 'comma' | 'either';

interface WrittenNumber {
  readonly form: NumberForm;
  /** With a currency, brackets, a minus behind or parted thousands. */
  readonly dressed: boolean;
}

const dress = /[$€()']|CAD|USD|-$|\d \d/i;

/** How a text writes a number; undefined when it is none. */
function writtenNumber({ cell, text }: CellGroup): WrittenNumber | undefined {
  if (typeof cell === 'number') return { form: 'plain', dressed: false };
  if (typeof cell === 'boolean' || !/\d/.test(text) || !parseNumberText(text)) return undefined;
  const dressed = dress.test(plainSpaces(text));
  const marks = text.replace(/[^.,]/g, '');
  const last = marks.at(-1);
  if (last === undefined) return { form: 'plain', dressed };
  if (marks.length === 1 && /(^|\D)[1-9]\d{0,2}[.,]\d{3}(\D|$)/.test(text))
    return { form: 'either', dressed };
  const repeated = marks.length > 1 && new Set(marks).size === 1;
  const point = (last === '.') !== repeated;
  return { form: point ? 'point' : 'comma', dressed: dressed || marks.length > 1 };
}

/** Some cells have a decimal mark or an amount's dress, most are numbers, none begins with a zero as codes do. */
function isNumberColumn(groups: readonly CellGroup[], numbers: readonly CellGroup[]): boolean {
  if (cellCount(numbers) < cellCount(groups) * 0.6) return false;
  if (numbers.some(({ text }) => /^0\d/.test(text))) return false;
  return numbers.some((group) => {
    const written = writtenNumber(group);
    return written !== undefined && (written.form !== 'plain' || written.dressed);
  });
}

/** Notes of a column of numbers: forms beside the usual, marks that leave doubt, cells that are none. */
export function noteNumbers(column: string, groups: readonly CellGroup[], notes: NoteCollector): void {
  const written = groups.map((group) => ({ group, number: writtenNumber(group) }));
  const ofForm = (...forms: readonly NumberForm[]): CellGroup[] =>
    written.flatMap(({ group, number }) => (number && forms.includes(number.form) ? [group] : []));
  const numbers = ofForm('plain', 'point', 'comma', 'either');
  if (!isNumberColumn(groups, numbers)) return;
  const points = ofForm('point');
  const commas = ofForm('comma');
  const fewer = cellCount(points) < cellCount(commas) ? points : commas;
  const odd = new Set(fewer);
  const dressed = written.flatMap(({ group, number }) => (number?.dressed === true ? [group] : []));
  // A currency behind every number is one way to write them.
  if (cellCount(dressed) < cellCount(numbers)) for (const group of dressed) odd.add(group);
  addGroups(notes, 'numberFormats', column, [...odd]);
  // The others settle what one mark means, unless they disagree.
  if (points.length > 0 === commas.length > 0) addGroups(notes, 'ambiguousNumbers', column, ofForm('either'));
  addGroups(
    notes,
    'notNumbers',
    column,
    groups.filter((group) => !numbers.includes(group)),
  );
}
