import type { Cell } from '../entity/cell';
import type { AnyEntity } from '../entity/entity';
import type { WriteContext } from '../entity/kind-spec';
import type { Bilingual } from '../kernel/bilingual';
import { columnsOf } from './columns-of';
import { compileCondition, rowsThatHold, type RowsTest } from './condition';
import { compileExpression, type Evaluate } from './compile-expression';
import { compileBalance, compileRepeat, type BalancePrices, type ListMembers } from './compile-repeat';
import { Dictionary } from './dictionary';
import type { ExpressionContext } from './expression-context';
import type { Hearing } from './hearing';
import type { EntityMapping } from './mapping-profile';
import { onePerKey } from './one-per-key';
import type { MappingTally } from './mapping-tally';
import { ofEach } from './of-each';
import { isMisplaced, valuePlacer, type Misplaced } from './place-value';
import { profileField } from './profile-fields';
import type { RowBuilder } from './row-builder';
import { pickedRows, type Member, type SourceRows } from './source-rows';
import type { Vector } from './vector';

/** Makes this entity's rows of a block of the source and marks, with 1, the rows of the block that made any. */
export type ProduceRows = (block: SourceRows, numbers: readonly number[], made: Uint8Array) => void;

interface CompiledField {
  readonly name: string;
  readonly columns: string;
  readonly evaluate: Evaluate;
  /** Of values that the profile makes without a dictionary: placing takes longer than finding out which repeat. */
  readonly dictionary: Dictionary;
  readonly placeEach: (values: readonly Cell[]) => readonly (Cell | Misplaced)[];
  readonly hear: Hearing;
}

interface Parts {
  readonly holds: RowsTest | undefined;
  readonly firsts: ((rows: SourceRows) => SourceRows) | undefined;
  readonly fields: readonly CompiledField[];
  readonly members: ListMembers | undefined;
  readonly balance: { readonly field: CompiledField; readonly prices: BalancePrices } | undefined;
}

function compileParts(
  mapping: EntityMapping,
  entity: AnyEntity,
  context: ExpressionContext,
  write: WriteContext,
  tally: MappingTally,
): Parts {
  const compiledField = (name: string, evaluate: Evaluate, columns: string): CompiledField => ({
    name,
    columns,
    evaluate,
    dictionary: new Dictionary(),
    placeEach: ofEach(valuePlacer(profileField(entity, name), write)),
    hear: tally.hearing(entity.name, name),
  });
  const { balance } = mapping.repeat ?? {};
  const { per } = mapping;
  return {
    holds: mapping.when && compileCondition(mapping.when, context.columns),
    firsts:
      per === undefined
        ? undefined
        : onePerKey(per, mapping.fields, context.columns, tally.hearing(entity.name, '')),
    fields: Object.entries(mapping.fields).map(([name, expression]) =>
      compiledField(name, compileExpression(expression, context), columnsOf(expression)),
    ),
    members: mapping.repeat && compileRepeat(mapping.repeat, context),
    balance: balance && {
      field: compiledField(balance.field, () => ({ values: [] }), columnsOf(balance.total)),
      prices: compileBalance(balance, context),
    },
  };
}

/** A row for each member, with the price its first one carries. */
interface Unpivoted {
  readonly rows: SourceRows;
  readonly prices: readonly (string | undefined)[];
}

/** One row for every member of every row. */
function unpivot(
  block: SourceRows,
  rows: SourceRows,
  members: readonly (readonly Member[])[],
  prices: readonly (string | undefined)[] = [],
): Unpivoted {
  const places: number[] = [];
  const flat: Member[] = [];
  const carried: (string | undefined)[] = [];
  members.forEach((made, row) => {
    made.forEach((member, index) => {
      places.push(rows.at(row));
      flat.push(member);
      carried.push(index === 0 ? prices[row] : undefined);
    });
  });
  return { rows: pickedRows(block, Int32Array.from(places), flat), prices: carried };
}

/** Makes one entity of a profile ready to run over blocks of the source. */
export function compileEntity(
  mapping: EntityMapping,
  entity: AnyEntity,
  context: ExpressionContext,
  write: WriteContext,
  builder: RowBuilder,
  tally: MappingTally,
): ProduceRows {
  const { holds, firsts, fields, members, balance } = compileParts(mapping, entity, context, write, tally);
  const hearOfEntity = tally.hearing(entity.name, '');
  const balanceField = balance?.field.name ?? '';
  const place = (field: CompiledField, rows: SourceRows, values: Vector): readonly Cell[] => {
    const { hear } = field;
    return placeAll(field, rows, values, (row, value, expected) =>
      hear.fault(rows.at(row), field.columns, value, expected),
    );
  };
  const addRows = (
    rows: SourceRows,
    prices: readonly (string | undefined)[],
    numbers: readonly number[],
  ): void => {
    const columns = new Map<string, readonly Cell[]>();
    for (const field of fields) {
      const values = field.evaluate(rows, field.hear);
      columns.set(field.name, place(field, rows, values));
    }
    if (balance) {
      columns.set(balanceField, place(balance.field, rows, { values: prices.map((price) => price ?? '') }));
      for (const price of prices) if (price !== undefined) tally.balanced(entity.name, balanceField);
    }
    const sourceRows = new Array<number>(rows.count);
    for (let row = 0; row < rows.count; row += 1) sourceRows[row] = numbers[rows.at(row)] ?? rows.at(row) + 1;
    builder.addBlock(columns, sourceRows);
  };
  const rowsWhere = (block: SourceRows): SourceRows => {
    if (!holds) return block;
    const hear = hearOfEntity;
    return block.pick(
      rowsThatHold(
        holds(block, (row, columns, found, expected) => hear.fault(block.at(row), columns, found, expected)),
      ),
    );
  };
  return (block, numbers, made) => {
    const chosen = rowsWhere(block);
    const rows = firsts?.(chosen) ?? chosen;
    if (firsts) for (let row = 0; row < chosen.count; row += 1) made[chosen.at(row)] = 1;
    const hear = balance?.field.hear ?? hearOfEntity;
    const listed = members?.(rows, hear);
    const unpivoted = listed && unpivot(block, rows, listed, balance?.prices(rows, listed, hear));
    const making = unpivoted?.rows ?? rows;
    for (let row = 0; row < making.count; row += 1) made[making.at(row)] = 1;
    if (making.count > 0) addRows(making, unpivoted?.prices ?? [], numbers);
  };
}

/** Places every value, those that repeat once; `hear` gets each row whose value could not be. */
function placeAll(
  { placeEach, dictionary }: CompiledField,
  rows: SourceRows,
  made: Vector,
  hear: (row: number, value: Cell, expected: Bilingual) => void,
): readonly Cell[] {
  const { values, codes } = made.codes ? made : dictionary.vector(made.values);
  const placed = placeEach(values);
  const cells = new Array<Cell>(rows.count);
  for (let row = 0; row < rows.count; row += 1) {
    const index = codes ? (codes[row] ?? 0) : row;
    const cell = placed[index] ?? '';
    if (isMisplaced(cell)) hear(row, values[index] ?? '', cell.expected);
    cells[row] = isMisplaced(cell) ? cell.cell : cell;
  }
  return cells;
}
