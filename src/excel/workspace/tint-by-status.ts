import { shippedLists } from '../../core/entities/lists/reference-lists';
import { columnLetters, lastSheetRow } from '../cells/sheet-area';
import { statusTints, type Tint } from './sheet-style';

/** The words by which a status may stand in its column: its label in either language. */
function wordsOf(code: string): readonly string[] {
  const label = shippedLists.find('rowStatus', code)?.label;
  return label ? [...new Set([label.en, label.fr])] : [code];
}

/** Codes by the look they share, so that a sheet has few rules. */
function codesByTint(statuses: readonly string[]): ReadonlyMap<Tint, readonly string[]> {
  const codes = new Map<Tint, string[]>();
  for (const code of statuses) {
    const tint = statusTints[code];
    if (tint) codes.set(tint, [...(codes.get(tint) ?? []), code]);
  }
  return codes;
}

/** Columns of a sheet, from the first of its table to its status; all count from 0. */
export interface TintedColumns {
  readonly firstColumn: number;
  readonly status: number | undefined;
  readonly firstRow: number;
}

/** Tints a row's first cells, from the key to the status, by what the status column says. */
export function tintByStatus(
  sheet: Excel.Worksheet,
  { firstColumn, status, firstRow }: TintedColumns,
  statuses: readonly string[] = Object.keys(statusTints),
): void {
  if (status === undefined) return;
  const [first, last, row] = [columnLetters(firstColumn), columnLetters(status), String(firstRow + 1)];
  const cells = sheet.getRange(`${first}${row}:${last}${lastSheetRow}`);
  for (const [tint, codes] of codesByTint(statuses)) {
    const tests = codes.flatMap(wordsOf).map((word) => `$${last}${row}="${word}"`);
    const { custom } = cells.conditionalFormats.add('Custom');
    custom.rule.formula = `=OR(${tests.join(',')})`;
    custom.format.fill.color = tint.fill;
    custom.format.font.color = tint.font;
    if (tint.italic) custom.format.font.italic = true;
  }
}
