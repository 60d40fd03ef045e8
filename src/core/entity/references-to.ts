import type { Canonical } from './cell';
import type { AnyEntity, DecodedTable } from './entity';
import { dataFields } from './entity-fields';
import { kindOf } from './field-kinds';
import { referenceTargets, targetOf } from './references';

/** The sheets of a workspace as they are looked into: their declarations, and each decoded; undefined where there is none. */
export interface SheetsRead {
  readonly registry: readonly AnyEntity[];
  readonly table: (entity: string) => DecodedTable | undefined;
}

/** A cell that leads to a row of a sheet. */
export interface ReferencePlace {
  readonly entity: string;
  readonly field: string;
  readonly rowIndex: number;
}

type RowTarget = (peer: (field: string) => Canonical) => string | undefined;

/** Columns of an entity that may lead to the target, with what says whether a row's does; typed values such as parameters included. */
const columnsLeadingTo = (entity: AnyEntity, target: string): readonly [field: string, row: RowTarget][] =>
  dataFields(entity).flatMap(([name, field]): [string, RowTarget][] => {
    if (field.kind === 'reference')
      return referenceTargets(field).includes(target) ? [[name, (peer) => targetOf(field, peer)]] : [];
    const rule = field.kind === 'variant' ? kindOf(field).inCellRule(field) : undefined;
    if (rule?.type !== 'typedValue') return [];
    const { typeField, offers } = rule;
    const leadsTo: RowTarget = (peer) => {
      const offer = offers[String(peer(typeField))];
      return offer && 'entity' in offer ? offer.entity : undefined;
    };
    return [[name, leadsTo]];
  });

/** Every cell of every sheet that leads to a row of `target` by one of these values. */
export function* referencesTo(
  { registry, table: tableOf }: SheetsRead,
  target: string,
  values: ReadonlySet<string>,
): Generator<ReferencePlace> {
  for (const entity of registry) {
    const columns = columnsLeadingTo(entity, target);
    const table = columns.length > 0 ? tableOf(entity.name) : undefined;
    if (!table) continue;
    for (const [field, leadsTo] of columns)
      for (const [rowIndex, value] of table.column(field).entries()) {
        if (value === null || !values.has(String(value))) continue;
        if (leadsTo((peer) => table.column(peer)[rowIndex] ?? null) === target)
          yield { entity: entity.name, field, rowIndex };
      }
  }
}
