import { shippedLists } from '../../core/entities/lists/reference-lists';
import { columnLetters, lastSheetRow } from '../cells/sheet-area';
import { statusTints, type Tint } from './sheet-style';

/** The words by which a status may stand in its column: its label in either language. */
function wordsOf(code: string): readonly string[] {
  const label = shippedLists.find('rowStatus', code)?.label;
  return label ? [...new Set([label.en, label.fr])] : [code];
}

/** Codes by the look they share, so that a sheet has few rules. */
function codesByTint(): ReadonlyMap<Tint, readonly string[]> {
  const codes = new Map<Tint, string[]>();
  for (const [code, tint] of Object.entries(statusTints)) codes.set(tint, [...(codes.get(tint) ?? []), code]);
  return codes;
}

/** Tints a row's first cells, from the key to the status, by what the status column says. */
export function tintByStatus(sheet: Excel.Worksheet, statusColumn: number): void {
  if (statusColumn < 0) return;
  const status = columnLetters(statusColumn);
  const cells = sheet.getRange(`A2:${status}${lastSheetRow}`);
  for (const [tint, codes] of codesByTint()) {
    const tests = codes.flatMap(wordsOf).map((word) => `$${status}2="${word}"`);
    const { custom } = cells.conditionalFormats.add('Custom');
    custom.rule.formula = `=OR(${tests.join(',')})`;
    custom.format.fill.color = tint.fill;
    custom.format.font.color = tint.font;
  }
}
