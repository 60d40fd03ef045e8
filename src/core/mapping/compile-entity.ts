import type { Cell } from '../entity/cell';
import type { AnyEntity } from '../entity/entity';
import { cellText } from '../entity/kinds/read-text';
import type { WriteContext } from '../entity/kind-spec';
import { compileCondition, type RowTest } from './condition';
import {
  columnsOf,
  compileExpression,
  type Evaluate,
  type ExpressionContext,
  type Member,
} from './compile-expression';
import { compileBalance, compileRepeat, type BalancePrice, type ListMembers } from './compile-repeat';
import type { EntityMapping } from './mapping-profile';
import type { MappingTally } from './mapping-tally';
import { valuePlacer, type PlacedValue } from './place-value';
import { profileField } from './profile-fields';
import type { RowBuilder } from './row-builder';

/** Makes this entity's rows of one source row; answers how many. */
export type ProduceRows = (cells: readonly Cell[], sourceRow: number) => number;

interface CompiledField {
  readonly name: string;
  readonly columns: string;
  readonly evaluate: Evaluate;
  readonly place: (value: Cell) => PlacedValue;
}

interface Parts {
  readonly entity: AnyEntity;
  readonly holds: RowTest | undefined;
  readonly fields: readonly CompiledField[];
  readonly members: ListMembers | undefined;
  readonly balance: { readonly field: CompiledField; readonly price: BalancePrice } | undefined;
}

function compileParts(
  mapping: EntityMapping,
  entity: AnyEntity,
  context: ExpressionContext,
  write: WriteContext,
): Parts {
  const compiledField = (name: string, evaluate: Evaluate, columns: string): CompiledField => ({
    name,
    columns,
    evaluate,
    place: valuePlacer(profileField(entity, name), write),
  });
  const { balance } = mapping.repeat ?? {};
  return {
    entity,
    holds: mapping.when && compileCondition(mapping.when, context.columns),
    fields: Object.entries(mapping.fields).map(([name, expression]) =>
      compiledField(name, compileExpression(expression, context), columnsOf(expression)),
    ),
    members: mapping.repeat && compileRepeat(mapping.repeat, context),
    balance: balance && {
      field: compiledField(balance.field, () => '', columnsOf(balance.total)),
      price: compileBalance(balance, context),
    },
  };
}

/** Makes one entity of a profile ready to run over the source rows. */
export function compileEntity(
  mapping: EntityMapping,
  entity: AnyEntity,
  context: ExpressionContext,
  write: WriteContext,
  builder: RowBuilder,
  tally: MappingTally,
): ProduceRows {
  const { holds, fields, members, balance } = compileParts(mapping, entity, context, write);
  const names = [...fields.map((field) => field.name), ...(balance ? [balance.field.name] : [])];
  const place = (field: CompiledField, value: Cell, sourceRow: number): Cell => {
    const placed = field.place(value);
    if (placed.expected) {
      const found = cellText(value);
      tally.problem(sourceRow, field.columns, entity.name, field.name, found, placed.expected);
    }
    return placed.cell;
  };
  const addRow = (cells: readonly Cell[], sourceRow: number, member?: Member, price?: string): void => {
    const made = fields.map((field) => {
      const hear = tally.listener(sourceRow, entity.name, field.name);
      return place(field, field.evaluate(cells, member, hear), sourceRow);
    });
    if (balance) made.push(place(balance.field, price ?? '', sourceRow));
    if (price !== undefined && balance) tally.balanced(entity.name, balance.field.name);
    builder.add(sourceRow, names, made);
  };
  return (cells, sourceRow) => {
    if (holds && !holds(cells)) return 0;
    if (!members) {
      addRow(cells, sourceRow);
      return 1;
    }
    const hear = tally.listener(sourceRow, entity.name, balance?.field.name ?? '');
    const made = members(cells, hear);
    const price = balance?.price(cells, made, hear);
    made.forEach((member, index) => addRow(cells, sourceRow, member, index === 0 ? price : undefined));
    return made.length;
  };
}
