import { rowFates } from './push-journal';
import { batchAnswer, batchBody, isOpaqueKey, type BatchAnswer, type BatchBody } from './wire';

/**
 * Batches and their answers told right without their schemas, which take ten times as long for thousands of rows.
 * Whatever is not told right here is read by the schema, which says what is wrong with it.
 */

const bodyHead = batchBody.omit({ rows: true, rowKeys: true, rowHashes: true });
const answerHead = batchAnswer.omit({ results: true }).strict();

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areAll = (list: unknown, isRight: (item: unknown) => boolean): boolean =>
  Array.isArray(list) && list.every(isRight);

function isCanonical(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean' || value === null;
}

const isRow = (row: unknown): boolean => areAll(row, isCanonical);
const isKey = (key: unknown): boolean => typeof key === 'string' && isOpaqueKey(key);

/** Whether the schema of a batch would give back just this. */
export function isBatchBody(input: unknown): input is BatchBody {
  if (!isRecord(input)) return false;
  const { rows, rowKeys, rowHashes, ...head } = input;
  return (
    bodyHead.safeParse(head).success &&
    areAll(rows, isRow) &&
    areAll(rowKeys, isKey) &&
    areAll(rowHashes, isKey)
  );
}

const fates: ReadonlySet<unknown> = new Set(rowFates);
const membersOfResult = 4;

/** A row nothing more is said of: nearly every one. */
const isPlainResult = (result: unknown): boolean =>
  isRecord(result) &&
  typeof result['rowKey'] === 'string' &&
  fates.has(result['status']) &&
  (typeof result['id'] === 'string' || result['id'] === null) &&
  (Number.isSafeInteger(result['version']) || result['version'] === null) &&
  Object.keys(result).length === membersOfResult;

/** Whether the schema of a batch's answer would give back just this. */
export function isBatchAnswer(input: unknown): input is BatchAnswer {
  if (!isRecord(input)) return false;
  const { results, ...head } = input;
  return answerHead.safeParse(head).success && areAll(results, isPlainResult);
}
