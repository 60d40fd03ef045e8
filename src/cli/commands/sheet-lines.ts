import type { SourceTable } from '../../core/mapping/source-table';

type Head = Pick<SourceTable, 'name' | 'sheet' | 'sheets'>;

/** The sheets of a workbook of which none was chosen, for `--json`; nothing where there is one. */
export const sheetChoice = ({ sheets = [] }: Head): Pick<SourceTable, 'sheets'> =>
  sheets.length > 1 ? { sheets } : {};

/** The same in words: which sheet was read, which there are, and how to choose. */
export const sheetLines = (table: Head): string[] => {
  const { sheets = [] } = sheetChoice(table);
  if (sheets.length === 0) return [];
  const all = sheets
    .map(({ name, rows, isAbout }) => `${name} (${isAbout ? 'about ' : ''}${String(rows)} filled rows)`)
    .join(', ');
  return [`Read the sheet ${table.sheet ?? ''} of ${all}; ${table.name}#SHEET chooses another.`];
};
