import type { AnyEntity } from '../../core/entity/entity';
import type { Bilingual } from '../../core/kernel/bilingual';
import { columnFromLetters, rangeOf } from '../cells/sheet-area';
import { columnsByHeading } from './find-columns';
import { namesIn, workspaceNames, type NameAndFormula } from './workspace-names';

/** Where an entity's table was before somebody converted it to a range; rows and columns count from 0. */
export interface LostTable {
  readonly entity: AnyEntity;
  readonly sheet: string;
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** All headings, from the first column on. */
  readonly headings: readonly string[];
}

type Traces = Omit<LostTable, 'headings'>;

const cell = /^=?(.+)!\$?([A-Z]{1,3})\$?(\d+)$/i;

const sheetIn = (text: string): string =>
  text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;

/** Where the names of an entity's heading cells lead; undefined unless all that lead anywhere share one row. */
function tracesOf(entity: AnyEntity, names: readonly NameAndFormula[]): Traces | undefined {
  const prefix = workspaceNames.column(entity.name, '').toLowerCase();
  const cells = names.flatMap(({ name, formula }) => {
    const [, sheet, letters, row] = (name.toLowerCase().startsWith(prefix) && cell.exec(formula)) || [];
    if (!sheet || !letters || !row || formula.includes('#REF!')) return [];
    return [{ sheet: sheetIn(sheet), column: columnFromLetters(letters), row: Number(row) - 1 }];
  });
  const [first] = cells;
  if (!first || cells.some(({ sheet, row }) => sheet !== first.sheet || row !== first.row)) return undefined;
  const columns = cells.map(({ column }) => column);
  const [firstColumn, lastColumn] = [Math.min(...columns), Math.max(...columns)];
  return { entity, sheet: first.sheet, headingRow: first.row, firstColumn, lastColumn };
}

/** Whether the names of an entity's heading cells are left over from a sheet that was deleted. */
function isDeleted(
  entity: AnyEntity,
  names: readonly NameAndFormula[],
  standing: ReadonlySet<string>,
): boolean {
  const prefix = workspaceNames.column(entity.name, '').toLowerCase();
  const own = names.filter(({ name }) => name.toLowerCase().startsWith(prefix));
  const leadsNowhere = ({ formula }: NameAndFormula): boolean =>
    formula.includes('#REF!') || !standing.has(sheetIn(cell.exec(formula)?.[1] ?? ''));
  return own.length > 0 && own.every(leadsNowhere);
}

/** Entities the workbook had and whose tables it lacks. */
export interface LostTables {
  /** Their cells are still there. */
  readonly converted: readonly LostTable[];
  /** Their sheets are gone, and the rows with them. */
  readonly deleted: readonly AnyEntity[];
}

/** Columns that people may have added to the right of the product's. */
const roomForOwn = 50;

/** The headings from the traces' first column on, their neighbours included; undefined where they were cleared away. */
function withHeadings(traces: Traces, row: readonly unknown[]): LostTable | undefined {
  const cells = row.map((value) => (typeof value === 'string' ? value : ''));
  let { firstColumn, lastColumn } = traces;
  while (cells[firstColumn - 1]) firstColumn -= 1;
  while (cells[lastColumn + 1]) lastColumn += 1;
  const headings = cells.slice(firstColumn, lastColumn + 1);
  const known = columnsByHeading(traces.entity, { headings, firstColumn });
  return known.size === 0 ? undefined : { ...traces, firstColumn, lastColumn, headings };
}

/**
 * Asks which entities have no table any more though their heading cells are still there, by the workbook's names. The
 * answer comes after the next sync, and takes one of its own only where there are some.
 */
export function askLostTables(
  context: Excel.RequestContext,
  entities: readonly AnyEntity[],
): () => Promise<LostTables> {
  const tables = context.workbook.tables.load('items/name');
  const names = context.workbook.names.load('items/name,items/formula');
  const sheets = context.workbook.worksheets.load('items/name');
  return async () => {
    const present = new Set(tables.items.map(({ name }) => name.toLowerCase()));
    const known = namesIn(names);
    const absent = entities.filter(({ table }) => !present.has(table.toLowerCase()));
    const standing = new Set(sheets.items.map(({ name }) => name));
    const rows = absent.flatMap((entity) => {
      const traces = tracesOf(entity, known);
      if (!traces || !standing.has(traces.sheet)) return [];
      const { sheet, headingRow: top, lastColumn } = traces;
      const area = { sheet, top, left: 0, rows: 1, columns: lastColumn + 1 + roomForOwn };
      return [{ traces, row: rangeOf(context, area).load('values') }];
    });
    if (rows.length > 0) await context.sync();
    return {
      converted: rows.flatMap(({ traces, row }) => withHeadings(traces, row.values[0] ?? []) ?? []),
      deleted: absent.filter((entity) => isDeleted(entity, known, standing)),
    };
  };
}

/** What to do about a sheet that was deleted. */
export const deletedSheetRepair = ({ sheet }: AnyEntity): Bilingual => ({
  en: `${sheet.en}: this sheet was deleted. Take it back from an earlier copy of the workbook, or create the sheets again to have it blank.`,
  fr: `${sheet.fr} : cette feuille a été supprimée. Reprenez-la d’une copie antérieure du classeur, ou créez les feuilles de nouveau pour l’avoir vide.`,
});

/** What to do about a table that was converted. */
export const lostTableRepair = ({ sheet }: LostTable): Bilingual => ({
  en: `${sheet}: the table was converted to a range, so its rows were not read. Create the sheets again: the table comes back with its rows.`,
  fr: `${sheet} : le tableau a été converti en plage, et ses lignes n’ont pas été lues. Créez les feuilles de nouveau : le tableau revient avec ses lignes.`,
});
