import { allFindings } from '../../entity/all-findings';
import type { Cell } from '../../entity/cell';
import { decodeTable } from '../../entity/decode-table';
import type { AnyEntity, CompleteRow, DecodedTable, TableRule } from '../../entity/entity';
import { dataFields } from '../../entity/entity-fields';
import type { Field } from '../../entity/field';
import { kindOf } from '../../entity/field-kinds';
import { judgeRow, type CanonicalRow, type CheckContext, type RowFault } from '../../entity/judge-row';
import type { DateSystem } from '../../kernel/excel-serial';
import { faultAt, type FileFault, type RateFile } from './rate-file';

/** Rows read from a file; `rowOf` leads from an index into `rows` to the row of the file. */
export interface ReadRows<Row> {
  readonly rows: readonly Row[];
  readonly rowOf: readonly number[];
  readonly faults: readonly FileFault[];
}

export interface ReadingContext extends CheckContext {
  readonly dateSystem: DateSystem;
}

export interface ReadingRules {
  /** Cells of columns the file does not have. */
  readonly assumed?: Readonly<Record<string, Cell>>;
  /** Required fields rating does without; blank ones are read as ''. */
  readonly unneeded?: readonly string[];
  /** Rules over the whole sheet that are told too, but leave no row out. */
  readonly sheetRules?: readonly TableRule[];
}

type OnFault = (rowIndex: number, field: string, fault: Pick<RowFault, 'code' | 'expected'>) => void;

function decodeFile(
  entity: AnyEntity,
  { source, columns }: RateFile,
  context: ReadingContext,
  assumed: Readonly<Record<string, Cell>>,
  onFault: OnFault,
): DecodedTable {
  const rowCount = source.rows.length;
  const cells = new Map<string, readonly Cell[]>(
    Object.entries(assumed).map(([field, cell]) => [field, new Array<Cell>(rowCount).fill(cell)]),
  );
  for (const [field, column] of columns.get(entity.name) ?? [])
    cells.set(
      field,
      source.rows.map((row) => row[column] ?? ''),
    );
  const table = {
    entity: entity.name,
    rowCount,
    columns: cells,
    rowIds: new Array<string>(rowCount).fill(''),
  };
  const { dateSystem, lists } = context;
  return decodeTable(entity, table, { dateSystem, lists }, (field, rowIndex, { faults }) => {
    for (const fault of faults) if (fault.severity === 'error') onFault(rowIndex, field, fault);
  });
}

function judgeSheet(
  entity: AnyEntity,
  table: DecodedTable,
  context: ReadingContext,
  rules: readonly TableRule[],
  onFault: OnFault,
): void {
  const facts = { ...context.facts, lists: context.lists, entity: () => undefined };
  for (const { code, check } of rules)
    for (const { rowIndex, field, expected } of allFindings(check(table, () => undefined, facts))) {
      const known = entity.fields[field];
      const said = expected ?? (known && kindOf(known).expected(known));
      onFault(rowIndex, field, { code, expected: said ?? { en: '', fr: '' } });
    }
}

/** Reads all rows of a file as rows of an entity and judges them as its sheet would; a row with an error is left out. */
export function readRows<const F extends Readonly<Record<string, Field>>>(
  entity: AnyEntity & { readonly fields: F },
  file: RateFile,
  context: ReadingContext,
  { assumed = {}, unneeded = [], sheetRules = [] }: ReadingRules = {},
): ReadRows<CompleteRow<F>> {
  const faults: FileFault[] = [];
  const unreadable = new Map<number, Set<string>>();
  const tell: OnFault = (row, field, fault) => faults.push(faultAt(file, entity.name, field, row, fault));
  const table = decodeFile(entity, file, context, assumed, (row, field, fault) => {
    tell(row, field, fault);
    unreadable.set(row, (unreadable.get(row) ?? new Set()).add(field));
  });
  const rows: CompleteRow<F>[] = [];
  const rowOf: number[] = [];
  const columns = dataFields(entity).map(([name]) => [name, table.column(name)] as const);
  for (let row = 0; row < table.rowCount; row += 1) {
    const wrong = unreadable.get(row);
    const values: CanonicalRow = Object.fromEntries(
      columns.map(([name, column]) => [name, column[row] ?? null]),
    );
    const judged = judgeRow(entity, values, context, (field) => !wrong?.has(field)).filter(
      ({ severity, code, field }) => severity === 'error' && !(code === 'V001' && unneeded.includes(field)),
    );
    for (const fault of judged) tell(row, fault.field, fault);
    if (wrong || judged.length > 0) continue;
    const blanks = Object.fromEntries(unneeded.map((field) => [field, values[field] ?? '']));
    // Every field that is always required has been found by the judgement.
    rows.push({ ...values, ...blanks } as CompleteRow<F>);
    rowOf.push(row);
  }
  judgeSheet(entity, table, context, sheetRules, tell);
  return { rows, rowOf, faults };
}
