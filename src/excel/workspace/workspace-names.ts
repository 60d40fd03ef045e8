import { columnFromLetters } from '../cells/sheet-area';

/** The very hidden sheet whose columns are the drop-downs. */
export const listSheetName = '_SmartBilling Lists';
/** The very hidden sheet of choices that depend on another cell of the row. */
export const choiceSheetName = '_SmartBilling Choices';

/** The names by which the workbook finds its own parts, wherever people move them. */
export const workspaceNames = {
  /** Values of a reference list, as in-cell rules use them. */
  list: (list: string): string => `SB_List_${list.replace(/[^\p{L}\p{N}_.]/gu, '_')}`,
  /** What other sheets may refer to of an entity. */
  keys: (entity: string): string => `SB_Keys_${entity}`,
  /** What rows of an entity belong to, by one of their fields, sorted; what they are referred to by stands beside it. */
  within: (entity: string, field: string): string => `SB_By_${entity}_${field}`,
  /** The heading cell of a field: it follows a column that is moved or renamed. */
  column: (entity: string, field: string): string => `SB_Col_${entity}_${field}`,
  /** The heading cell of a custom field that was removed: its values stay, hidden, until it comes back. */
  retired: (entity: string, field: string): string => `SB_Old_${entity}_${field}`,
  /** The first cell of the Plan sheet. */
  plan: 'SB_Plan',
  /** The first cell of the Read me sheet. */
  readMe: 'SB_ReadMe',
  /** The first cell of the Issues sheet. */
  issues: 'SB_Issues',
  /** The first cell of the Totals sheet. */
  totals: 'SB_Totals',
  /** The first cells of the sheets about commission. */
  commissionWords: 'SB_CommissionWords',
  commissionEdges: 'SB_CommissionEdges',
  commissionRun: 'SB_CommissionRun',
  commissionStatement: 'SB_CommissionStatement',
  commissionComparison: 'SB_CommissionComparison',
  /** Stands for the number of the template version; workbooks of version 1 have none. */
  template: 'SB_Template',
};

const oneCell = /^=?(.+)!\$?([A-Z]{1,3})\$?\d+$/i;

/** A name of the workbook and what it stands for. */
export interface NameAndFormula {
  readonly name: string;
  readonly formula: string;
}

/** The names of the workbook with what they stand for, once `items/name,items/formula` is loaded. */
export const namesIn = (names: Excel.NamedItemCollection): readonly NameAndFormula[] =>
  names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));

/** Sheet columns of an entity's fields by their names, from the workbook's names; of its removed ones by `retired`. */
export function namedColumns(
  entity: string,
  names: readonly NameAndFormula[],
  nameOf: (entity: string, field: string) => string = workspaceNames.column,
): ReadonlyMap<string, number> {
  const prefix = nameOf(entity, '').toLowerCase();
  const columns = new Map<string, number>();
  for (const { name, formula } of names) {
    if (!name.toLowerCase().startsWith(prefix)) continue;
    const letters = oneCell.exec(formula)?.[2];
    if (letters) columns.set(name.slice(prefix.length), columnFromLetters(letters));
  }
  return columns;
}
