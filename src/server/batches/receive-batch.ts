import type { ReferenceLists } from '../../core/entity/reference-list';
import type { BatchAnswer, BatchBody } from '../../core/push/wire';
import type { Actor } from '../access/token-store';
import { writeAudit } from '../audit/audit-log';
import { isRace, type Queries } from '../database/database';
import { entityTable } from '../database/entity-table';
import { ofTenant } from '../database/tenant-database';
import { Problem } from '../http/problem';
import { findRun } from '../runs/runs';
import { writeBesideOthers } from '../runs/tenant-lock';
import { entityNamed, type World } from '../world';
import { storeAnswer, takeKey } from './batch-receipts';
import { batchAnswerOf } from './batch-results';
import { checkReferences } from './check-references';
import { createUnseen, type Sent } from './create-unseen';
import { decideRows } from './decide-rows';
import { areLikelyNew } from './first-sight';
import { checkBatch, incomingRows, type IncomingRow } from './incoming-rows';
import { judgeBy } from './judge-rows';
import { readStamp, type Settings } from './likely-new';
import { recordIds } from './record-ids';
import { rememberRows } from './rehearsal';
import { isWritten, type RowDecision } from './row-decision';
import { noteSightings, refuseChanged, type Seeing } from './seen-versions';
import { tenantEntities } from './tenant-entities';
import { writeRows } from './write-rows';

/** One batch on its way through the server. */
interface Received extends Sent, Settings {
  readonly rows: readonly IncomingRow[];
}

const attempts = 5;

/** Thrown to take a dry run's transaction back; carries what it would have done. */
class TakenBack extends Error {
  constructor(
    readonly answer: BatchAnswer,
    readonly decisions: readonly RowDecision[],
  ) {
    super('dry run');
  }
}

/** Gives the runs its client knew of; null where it did not say. */
async function openRunFor(queries: Queries, { name, body }: Received): Promise<Seeing['sees'] | null> {
  const run = await findRun(queries, name.tenant, name.run, true);
  if (run.closed_at !== null) throw new Problem('RUN_CLOSED', 'The run is closed.', { run: name.run });
  if (run.mode === 'dryRun' && body.mode === 'commit') {
    throw new Problem('RUN_IS_REHEARSAL', 'The run was opened as a dry run.', { run: name.run });
  }
  return run.sees;
}

/** The run whose rows count as stored, where it is a dry run. */
const rehearsedRunOf = ({ name, body }: Sent): string | undefined =>
  body.mode === 'dryRun' ? name.run : undefined;

/** The lists rows are judged by; in a dry run with the values it would have stored. */
function listsFor(queries: Queries, { lists }: World, sent: Sent): Promise<ReferenceLists> {
  const { tenant } = sent.name;
  const rehearsedRun = rehearsedRunOf(sent);
  return rehearsedRun === undefined
    ? lists.ofTenant(queries, tenant)
    : lists.ofRehearsal(queries, tenant, rehearsedRun);
}

/** Decides what becomes of every row. */
async function decide(
  queries: Queries,
  world: World,
  received: Received,
  sees: Seeing['sees'] | null,
): Promise<readonly RowDecision[]> {
  const { name, entity, entities, body, rows, at } = received;
  const { tenant, run } = name;
  const table = entityTable(entity);
  const rehearsedRun = rehearsedRunOf(received);
  const lists = await listsFor(queries, world, received);
  const newId = recordIds(at, world.randomBytes);
  const judge = judgeBy(entity, lists, at);
  const ofRun = rehearsedRun === undefined ? run : undefined;
  const deciding = { tenant, table, run: ofRun, mode: body.onDuplicate, judge, newId };
  const decided = await decideRows(queries, deciding, rows);
  // A merge overwrites nothing.
  const isBlind = sees === null || body.onDuplicate !== 'overwrite';
  const kept = isBlind ? decided : await refuseChanged(queries, { tenant, run, sees }, entity, decided);
  return checkReferences(queries, { tenant, entities, rehearsedRun }, entity, kept);
}

/** The same for commit and dry run, up to the last line. */
async function work(queries: Queries, world: World, received: Received): Promise<BatchAnswer> {
  const { actor, name, entity, body, at } = received;
  await writeBesideOthers(queries, name.tenant);
  const first = await takeKey(queries, name, body, at);
  if (first) return first;
  const sees = await openRunFor(queries, received);
  const decisions = await decide(queries, world, received, sees);
  const { tenant, run } = name;
  const table = entityTable(entity);
  // A record that was there may have a value in any field.
  await writeRows(queries, { tenant, run, table, fields: table.fields, at }, decisions);
  const answer = batchAnswerOf(name.key, entity, body, decisions);
  if (body.mode === 'dryRun') throw new TakenBack(answer, decisions);
  await noteSightings(queries, { tenant, run, sees: sees ?? [] }, entity, decisions);
  await storeAnswer(queries, name, answer);
  await writeAudit(queries, actor, at, {
    action: 'batch.commit',
    subject: `${name.run}/${name.key}`,
    details: { entity: entity.name, ...answer.totals },
  });
  return answer;
}

/** Of a dry run only the answer, the audit entry and what its later batches refer to are kept. */
async function rememberRehearsal(
  queries: Queries,
  { actor, name, entity, body, at }: Received,
  { answer, decisions }: TakenBack,
): Promise<BatchAnswer> {
  const first = await takeKey(queries, name, body, at);
  if (first) return first;
  const rows = decisions.filter(isWritten).map(({ row }) => row);
  await rememberRows(queries, name.tenant, name.run, entityTable(entity), rows);
  await storeAnswer(queries, name, answer);
  await writeAudit(queries, actor, at, {
    action: 'batch.dryRun',
    subject: `${name.run}/${name.key}`,
    details: { entity: entity.name, ...answer.totals },
  });
  return answer;
}

async function attempt(world: World, received: Received): Promise<BatchAnswer> {
  const tenantDatabase = ofTenant(world.database, received.name.tenant);
  try {
    return await tenantDatabase.transaction((queries) => work(queries, world, received));
  } catch (outcome) {
    if (!(outcome instanceof TakenBack)) throw outcome;
    return tenantDatabase.transaction((queries) => rememberRehearsal(queries, received, outcome));
  }
}

/** What a batch is judged by, and whether its rows look new as a whole. */
function sight(
  world: World,
  sent: Sent,
): Promise<{ readonly settings: Settings; readonly looksNew: boolean }> {
  const { name, body, at } = sent;
  return ofTenant(world.database, name.tenant).transaction(async (queries) => {
    await findRun(queries, name.tenant, name.run);
    const stamp = await readStamp(queries, name.tenant);
    const entities = await tenantEntities(queries, world, name.tenant, rehearsedRunOf(sent));
    const entity = entityNamed(entities, body.entity);
    checkBatch(entity, body, world.limits);
    const lists = await listsFor(queries, world, sent);
    const looksNew =
      body.mode === 'commit' &&
      (await areLikelyNew(queries, name.tenant, entityTable(entity), judgeBy(entity, lists, at), body));
    return { settings: { stamp, entities, entity, lists }, looksNew };
  });
}

function noteNew({ likelyNew }: World, received: Received, { mode, totals }: BatchAnswer): void {
  if (mode === 'dryRun' || totals.created === 0 || totals.created < totals.rows) return;
  const { stamp, entity, entities, lists } = received;
  likelyNew.note(received.name, { stamp, entity, entities, lists });
}

/**
 * One batch in one transaction: all accepted rows or, if the world fails, none. Rows that are likely new are created as
 * if nobody knew them; where that cannot be, or a race for the same rows was lost, the batch starts anew and then every
 * row is asked about.
 */
export async function receiveBatch(
  world: World,
  actor: Actor,
  run: string,
  key: string,
  body: BatchBody,
): Promise<BatchAnswer> {
  const name = { tenant: actor.tenant, run, key };
  const sent = { actor, name, body, at: world.clock() };
  const last = body.mode === 'commit' ? world.likelyNew.settings(name, body.entity) : undefined;
  const asLast = last && (await createUnseen(world, sent, last));
  if (asLast) return asLast;
  const { settings, looksNew } = await sight(world, sent);
  // By the same settings it would fail once more.
  const created =
    looksNew && settings.stamp !== last?.stamp ? await createUnseen(world, sent, settings) : undefined;
  if (created) return created;
  const received = { ...sent, ...settings, rows: incomingRows(body) };
  for (let tried = 1; ; tried += 1) {
    try {
      const answer = await attempt(world, received);
      noteNew(world, received, answer);
      return answer;
    } catch (error) {
      if (!isRace(error) || tried === attempts) throw error;
    }
  }
}
