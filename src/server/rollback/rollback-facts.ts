import type { AnyEntity } from '../../core/entity/entity';
import { grouped } from '../../core/kernel/grouped';
import type { Queries } from '../database/database';
import type { Identity } from '../database/identities';
import {
  holdersOfKeys,
  holdersOfTexts,
  standingById,
  usesBy,
  type StandingRecord,
  type Use,
} from './standing';
import { ownKey, useColumns } from './use-columns';
import { priorText, type PriorRow, type WrittenRecord } from './written-records';

/** All that decides what may be taken back, read once. */
export interface RollbackFacts {
  readonly records: readonly WrittenRecord[];
  readonly standing: ReadonlyMap<string, StandingRecord>;
  readonly posted: ReadonlySet<string>;
  /** Who is called by a key that would be lost or referred to again. */
  readonly holders: ReadonlyMap<string, readonly StandingRecord[]>;
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  readonly identityHolders: ReadonlyMap<Identity, ReadonlyMap<string, StandingRecord>>;
}

export const readPrior =
  (prior: PriorRow) =>
  (column: string): string | null =>
    priorText(prior, column);

/** The name the record had before the run; undefined where the run created it. */
export const keyBefore = ({ table, prior }: WrittenRecord): string | undefined =>
  prior ? ownKey(table, readPrior(prior)) : undefined;

/** Whom a restored record would refer to again. */
export const referredBefore = ({ table, prior }: WrittenRecord): readonly string[] =>
  prior
    ? useColumns(table.entity)
        .filter(({ isReference }) => isReference)
        .flatMap(({ keyOf }) => keyOf(readPrior(prior)) ?? [])
    : [];

const valuesByEntity = (keys: Iterable<string>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...grouped(new Set(keys), (key) => key.slice(0, key.indexOf('\n')))].map(([entity, of]) => [
      entity,
      of.map((key) => key.slice(entity.length + 1)),
    ]),
  );

async function identityHoldersOf(
  queries: Queries,
  tenant: string,
  records: readonly WrittenRecord[],
): Promise<RollbackFacts['identityHolders']> {
  const found = new Map<Identity, ReadonlyMap<string, StandingRecord>>();
  for (const [table, of] of grouped(records, (record) => record.table)) {
    for (const identity of table.identities.filter(({ isUnique }) => isUnique)) {
      const texts = of.flatMap(({ prior }) => (prior ? (priorText(prior, identity.column) ?? []) : []));
      found.set(identity, await holdersOfTexts(queries, tenant, table, identity, texts));
    }
  }
  return found;
}

async function standingOf(
  queries: Queries,
  tenant: string,
  records: readonly WrittenRecord[],
): Promise<ReadonlyMap<string, StandingRecord>> {
  const standing = new Map<string, StandingRecord>();
  for (const [table, of] of grouped(records, (record) => record.table)) {
    const ids = of.map(({ id }) => id);
    for (const one of await standingById(queries, tenant, table, ids)) standing.set(one.id, one);
  }
  return standing;
}

/** Reads what stands in relation to the records still to be taken back. */
export async function readFacts(
  queries: Queries,
  tenant: string,
  entities: readonly AnyEntity[],
  records: readonly WrittenRecord[],
): Promise<RollbackFacts> {
  const standing = await standingOf(queries, tenant, records);
  const targets = new Set(entities.flatMap(useColumns).flatMap((use) => use.targets));
  const lost = records.flatMap((record) => {
    const key = standing.get(record.id)?.key;
    const isUsable = key !== undefined && targets.has(record.table.entity.name);
    return !isUsable || key === keyBefore(record) ? [] : [key];
  });
  const asked = valuesByEntity([...lost, ...records.flatMap(referredBefore)]);
  const lostValues = valuesByEntity(lost);
  const holders: StandingRecord[] = [];
  const uses: Use[] = [];
  for (const entity of entities) {
    holders.push(...(await holdersOfKeys(queries, tenant, entity, asked.get(entity.name) ?? [])));
    uses.push(...(await usesBy(queries, tenant, entity, lostValues)));
  }
  const posted = await queries.query<{ record_id: string }>(
    'SELECT record_id FROM posted_records WHERE tenant = $1 AND record_id = ANY($2::text[])',
    [tenant, records.map(({ id }) => id)],
  );
  return {
    records,
    standing,
    posted: new Set(posted.map(({ record_id }) => record_id)),
    holders: grouped(holders, ({ key }) => key ?? ''),
    uses: grouped(uses, ({ key }) => key),
    identityHolders: await identityHoldersOf(queries, tenant, records),
  };
}
