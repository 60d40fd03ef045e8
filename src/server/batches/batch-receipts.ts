import { hash } from 'node:crypto';
import type { BatchAnswer, BatchBody } from '../../core/push/wire';
import type { Queries } from '../database/database';
import { condition, type Step } from '../database/steps';
import { Problem } from '../http/problem';

/** One batch of a run, as its key names it. */
export interface BatchName {
  readonly tenant: string;
  readonly run: string;
  readonly key: string;
}

/** Of the members in the order of their schema, however they were sent. */
function hashOf({ entity, mode, onDuplicate, columns, rows, rowKeys, rowHashes }: BatchBody): string {
  const body: BatchBody = { entity, mode, onDuplicate, columns, rows, rowKeys, rowHashes };
  return hash('sha256', JSON.stringify(body));
}

/** What a batch was answered; undefined when nobody has, or has yet. */
export async function findAnswer(
  queries: Queries,
  { tenant, run, key }: BatchName,
): Promise<BatchAnswer | undefined> {
  const [row] = await queries.query<{ answer: BatchAnswer | null }>(
    'SELECT answer FROM batches WHERE tenant = $1 AND run = $2 AND batch_key = $3',
    [tenant, run, key],
  );
  return row?.answer ?? undefined;
}

/**
 * Takes the key for this content. Answers the first answer when the same content came before, KEY_REUSED when other
 * content did, undefined when the batch is new. Waits for a batch with this key that is being worked on.
 */
export async function takeKey(
  queries: Queries,
  name: BatchName,
  body: BatchBody,
  at: Date,
): Promise<BatchAnswer | undefined> {
  const { tenant, run, key } = name;
  const bodyHash = hashOf(body);
  const taken = await queries.query(
    `INSERT INTO batches (tenant, run, batch_key, body_hash, entity, mode, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING batch_key`,
    [tenant, run, key, bodyHash, body.entity, body.mode, at.toISOString()],
  );
  if (taken.length > 0) return undefined;
  const [first] = await queries.query<{ body_hash: string; answer: BatchAnswer | null }>(
    'SELECT body_hash, answer FROM batches WHERE tenant = $1 AND run = $2 AND batch_key = $3',
    [tenant, run, key],
  );
  if (!first?.answer || first.body_hash !== bodyHash) {
    throw new Problem('KEY_REUSED', 'This Idempotency-Key came with other content before.', { key });
  }
  return first.answer;
}

/** Takes the key of a batch that is not known, in a run that takes rows, and stores what it is answered. */
export function firstAnswer(
  { tenant, run, key }: BatchName,
  body: BatchBody,
  at: Date,
  answer: BatchAnswer,
): Step {
  return condition(
    `INSERT INTO batches (tenant, run, batch_key, body_hash, entity, mode, received_at, answer, counts)
     SELECT $1, $2, $3, $4, $5, $6, $7::timestamptz, $8::json, $9::jsonb FROM runs
     WHERE tenant = $1 AND run = $2 AND closed_at IS NULL AND mode = $6 FOR SHARE
     ON CONFLICT DO NOTHING RETURNING batch_key`,
    [
      ...[tenant, run, key, hashOf(body), body.entity, body.mode, at.toISOString()],
      ...[JSON.stringify(answer), JSON.stringify(answer.totals)],
    ],
  );
}

export async function storeAnswer(queries: Queries, name: BatchName, answer: BatchAnswer): Promise<void> {
  await queries.query(
    `UPDATE batches SET answer = $4::json, counts = $5::jsonb WHERE tenant = $1 AND run = $2 AND batch_key = $3`,
    [name.tenant, name.run, name.key, JSON.stringify(answer), JSON.stringify(answer.totals)],
  );
}
