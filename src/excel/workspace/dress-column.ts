import type { ColumnTemplate } from '../../core/entity/sheet-template';
import type { Language } from '../../core/kernel/bilingual';
import { columnLetters, lastSheetRow } from '../cells/sheet-area';
import type { ExcelHost } from '../excel-host';
import { ifSupported } from '../requirement-sets';
import { addColumnRule, validationFor } from './column-rule';

/** Where a column of an entity's table is; both count from 0. */
export interface ColumnPlace {
  readonly column: number;
  readonly headingRow: number;
}

export interface Dressing {
  readonly language: Language;
  /** The entities the workbook has: a reference to a sheet it lacks, or to one of several, is only explained. */
  readonly targets: ReadonlySet<string>;
}

/** An in-cell rule without its bounds, so that a standing one and a wanted one can be compared. */
export function ruleKind(rule: Excel.DataValidationRule): string {
  const { list } = rule;
  if (list) {
    const source = typeof list.source === 'string' ? list.source : '';
    // Drop-downs that depend on another cell stand for the plain ones their columns would have.
    if (source.includes('SB_By_')) return `list:=${/SB_Keys_\w+/.exec(source)?.[0] ?? ''}`;
    return source.startsWith('=IF(') ? 'custom' : `list:${source}`;
  }
  const kinds = ['wholeNumber', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;
  return kinds.find((kind) => Boolean(rule[kind])) ?? 'none';
}

/** What kind of in-cell rule the template asks for at this place. */
export const wantedRuleKind = (
  column: ColumnTemplate,
  place: ColumnPlace,
  targets: ReadonlySet<string>,
): string => ruleKind(validationFor(column, columnLetters(place.column), targets, place.headingRow + 2).rule);

/** Gives a column its in-cell rule with the texts beside it, and its heading the note; `note` is the one it has. */
export function dressColumn(
  host: ExcelHost,
  sheet: Excel.Worksheet,
  place: ColumnPlace,
  column: ColumnTemplate,
  { language, targets }: Dressing,
  note?: Excel.Note,
): void {
  const letters = columnLetters(place.column);
  const row = place.headingRow + 2;
  const cells = sheet.getRange(`${letters}${row}:${letters}${lastSheetRow}`);
  addColumnRule(cells, letters, column, targets, language, row);
  // The Read me explains what the product writes, once for all sheets.
  if (!note && column.readOnly) return;
  ifSupported(
    host,
    '1.18',
    () => {
      if (note) note.content = column.note;
      else sheet.notes.add(`${letters}${place.headingRow + 1}`, column.note);
    },
    () => undefined,
  );
}
