import type { Canonical } from '../entity/cell';
import type { AnyEntity } from '../entity/entity';
import { referenceColumns, targetOf } from '../entity/references';
import type { CheckResult, EntityCheck } from '../validation/validate-workspace';
import type { RowReader } from '../entities/table-lookup';
import { isReady } from './push-plan';

/** Row indexes by entity. */
export type ChosenRows = ReadonlyMap<string, ReadonlySet<number>>;

export interface Canary {
  readonly rows: ChosenRows;
  /** Kinds of rows the sample has one of each of. */
  readonly strata: number;
}

type Find = (entity: string, reference: Canonical) => RowReader | undefined;

const day = (value: Canonical): string => String(value ?? '').slice(8, 10);

/** How the first bill of a subscription is made: a whole cycle or part of one, going on or ending. */
function prorationKind(row: RowReader, cycleDay: Canonical): string {
  const whole = Number(day(row('billingStartDate'))) === Number(cycleDay ?? 1);
  return `${whole ? 'whole' : 'part'} ${row('effectiveTo') === null ? 'goes on' : 'ends'}`;
}

/** What tells kinds of rows of an entity apart; of all others, one row is enough. */
const strataOf: Readonly<Record<string, (row: RowReader, find: Find) => readonly Canonical[]>> = {
  subscription: (row, find) => [
    row('service'),
    find('serviceLocation', row('serviceLocation'))?.('province') ?? null,
    row('contractType'),
    prorationKind(row, find('customer', row('customer'))?.('billingCycleDay') ?? null),
  ],
  subscriptionItem: (row) => [row('itemKind'), row('proration'), row('alreadyBilled')],
};

class Sheets {
  private readonly rowsOf = new Map<string, ReadonlyMap<Canonical, number>>();

  constructor(
    private readonly registry: ReadonlyMap<string, AnyEntity>,
    private readonly checked: CheckResult,
  ) {}

  check = (entity: string): EntityCheck | undefined => this.checked.entities.get(entity);

  readonly reader =
    (check: EntityCheck, rowIndex: number): RowReader =>
    (field) =>
      check.decoded.column(field)[rowIndex] ?? null;

  readonly find: Find = (entity, reference) => {
    const rowIndex = this.rowOf(entity, reference);
    const check = this.check(entity);
    return rowIndex === undefined || !check ? undefined : this.reader(check, rowIndex);
  };

  /** The row others refer to so. */
  rowOf(entity: string, reference: Canonical): number | undefined {
    const rows = this.rowsOf.get(entity) ?? this.read(entity);
    return rows.get(reference);
  }

  private read(entity: string): ReadonlyMap<Canonical, number> {
    const check = this.check(entity);
    const by = this.registry.get(entity)?.referenceBy;
    const keys = check && by !== undefined ? check.decoded.column(by) : [];
    const rows = new Map(keys.map((key, rowIndex) => [key, rowIndex] as const).reverse());
    this.rowsOf.set(entity, rows);
    return rows;
  }
}

/**
 * A sample to send first: of each entity one row of every kind (a subscription's kind is its service, province,
 * contract and proration), and all rows those refer to. Rows with errors are not in it.
 */
export function chooseCanary(registry: readonly AnyEntity[], checked: CheckResult): Canary {
  const known = new Map(registry.map((entity) => [entity.name, entity]));
  const sheets = new Sheets(known, checked);
  const rows = new Map<string, Set<number>>();
  const open: [AnyEntity, number][] = [];
  const choose = (entity: AnyEntity, rowIndex: number): void => {
    const chosen = rows.get(entity.name) ?? new Set<number>();
    rows.set(entity.name, chosen);
    if (chosen.has(rowIndex)) return;
    chosen.add(rowIndex);
    open.push([entity, rowIndex]);
  };
  let strata = 0;
  for (const entity of registry) {
    const check = checked.entities.get(entity.name);
    const kinds = new Set<string>();
    for (const [rowIndex, status] of (check?.statuses ?? []).entries()) {
      if (!check || !isReady(status)) continue;
      const kind = JSON.stringify(strataOf[entity.name]?.(sheets.reader(check, rowIndex), sheets.find) ?? []);
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      choose(entity, rowIndex);
    }
    strata += kinds.size;
  }
  for (let next = open.pop(); next; next = open.pop()) {
    for (const [entity, rowIndex] of referredTo(next, known, sheets)) choose(entity, rowIndex);
  }
  return { rows, strata };
}

/** The rows a row refers to, those without errors. */
function referredTo(
  [entity, rowIndex]: readonly [AnyEntity, number],
  known: ReadonlyMap<string, AnyEntity>,
  sheets: Sheets,
): readonly [AnyEntity, number][] {
  const check = sheets.check(entity.name);
  if (!check) return [];
  const row = sheets.reader(check, rowIndex);
  return referenceColumns(entity).flatMap(({ name, field }): [AnyEntity, number][] => {
    const target = known.get(targetOf(field, row) ?? '');
    const found = target && sheets.rowOf(target.name, row(name));
    if (!target || found === undefined) return [];
    return isReady(sheets.check(target.name)?.statuses[found]) ? [[target, found]] : [];
  });
}
