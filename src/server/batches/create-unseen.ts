import type { BatchAnswer, BatchBody } from '../../core/push/wire';
import type { Actor } from '../access/token-store';
import { auditStep } from '../audit/audit-log';
import { isRace } from '../database/database';
import { entityTable } from '../database/entity-table';
import { carryOut, type Step } from '../database/steps';
import { ofTenant } from '../database/tenant-database';
import { besideOthers } from '../runs/tenant-lock';
import type { World } from '../world';
import { firstAnswer, type BatchName } from './batch-receipts';
import { batchAnswerOf } from './batch-results';
import { allStored, follower, wantedBy } from './check-references';
import { isGuarded } from './first-sight';
import { checkBatch, incomingRows, type IncomingRow } from './incoming-rows';
import { judgeBy } from './judge-rows';
import { stillInForce, type Settings } from './likely-new';
import { recordIds } from './record-ids';
import type { WrittenRow } from './row-decision';
import { creatingSteps } from './write-rows';

/** One batch as it came in. */
export interface Sent {
  readonly actor: Actor;
  readonly name: BatchName;
  readonly body: BatchBody;
  readonly at: Date;
}

interface Creating {
  readonly answer: BatchAnswer;
  readonly steps: readonly Step[];
}

/** Nothing where a row is wrong, leads to another row of its own entity, or may be there without an index that refuses it. */
function creating(world: World, { actor, name, body, at }: Sent, settings: Settings): Creating | undefined {
  const { entity, entities, lists } = settings;
  const { tenant, run, key } = name;
  const table = entityTable(entity);
  const rows = incomingRows(body);
  const sentColumns = new Set(body.columns);
  const judge = judgeBy(entity, lists, at, sentColumns);
  const isRight = ({ values }: IncomingRow): boolean =>
    judge.shapeFaults(values).length === 0 && judge.faults(values).length === 0;
  if (rows.length === 0 || !isGuarded(table, rows) || !rows.every(isRight)) return undefined;
  const follow = follower(entity, entities);
  const wanted = wantedBy(rows.map(({ values }) => follow(values)));
  if (wanted.has(entity)) return undefined;
  const newId = recordIds(at, world.randomBytes);
  const created = rows.map((sent): WrittenRow => {
    const record = { id: newId(), rowKey: sent.rowKey, version: 1, hash: sent.hash };
    return { fate: 'created', sent, record, row: sent.values };
  });
  const answer = batchAnswerOf(key, entity, body, created);
  const fields = table.fields.filter(({ name: field }) => sentColumns.has(field));
  const steps = [
    besideOthers(tenant),
    firstAnswer(name, body, at, answer),
    stillInForce(tenant, settings),
    ...[...wanted].map(([target, values]) => allStored(tenant, target, [...values])),
    ...creatingSteps({ tenant, run, table, fields, at }, created),
    auditStep(actor, at, {
      action: 'batch.commit',
      subject: `${run}/${key}`,
      details: { entity: entity.name, ...answer.totals },
    }),
  ];
  return { answer, steps };
}

/**
 * Creates all rows of a batch by a transaction that is known as a whole beforehand, so that the database waits for nobody.
 * Gives nothing, and has done nothing, where one of its conditions does not hold or a unique index knows one of the rows.
 */
export async function createUnseen(
  world: World,
  sent: Sent,
  settings: Settings,
): Promise<BatchAnswer | undefined> {
  const { name, body } = sent;
  checkBatch(settings.entity, body, world.limits);
  const made = creating(world, sent, settings);
  try {
    if (made && (await carryOut(ofTenant(world.database, name.tenant), made.steps))) {
      world.likelyNew.note(name, settings);
      return made.answer;
    }
  } catch (error) {
    if (!isRace(error)) throw error;
  }
  world.likelyNew.forget(name);
  return undefined;
}
