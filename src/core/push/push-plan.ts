import type { Canonical } from '../entity/cell';
import type { AnyEntity, DecodedTable } from '../entity/entity';
import { bodyColumns, rowsOf, type FieldColumn } from '../entity/api-body';
import { loadOrder } from '../entity/load-order';
import { referenceColumns, referenceTargets } from '../entity/references';
import type { CheckResult } from '../validation/validate-workspace';
import type { RowState } from '../validation/row-state';
import { contentHash, contentHasher } from './content-hash';

/** Rows of one entity sent together; its key stays the same for the same content, so a repeat is recognised. */
export interface PlannedBatch {
  readonly key: string;
  readonly entity: string;
  /** Rows of the sheet, counted from 0. */
  readonly rowIndexes: readonly number[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Canonical[])[];
  readonly rowKeys: readonly string[];
  readonly rowHashes: readonly string[];
  readonly pass: Pass;
  /** Nothing in it leans on another batch of its sheet and pass: they may be under way together. */
  readonly besideOthers: boolean;
}

/**
 * `only`: the rows are sent once. Rows whose references wait for a later sheet are sent twice: `first` without those,
 * leaving alone what is there already, then `second` whole.
 */
export type Pass = 'only' | 'first' | 'second';

/** What will be sent, in order. Rows with errors are not in it; `held` counts them by entity. */
export interface PushPlan {
  readonly batches: readonly PlannedBatch[];
  readonly held: ReadonlyMap<string, number>;
}

export interface BatchLimits {
  readonly rows: number;
  /** Of the JSON body, approximately. */
  readonly bytes: number;
}

const defaultLimits: BatchLimits = { rows: 2_000, bytes: 1_000_000 };

/** Whether a row with this status is sent. */
export const isReady = (status: RowState | undefined): boolean =>
  status !== undefined && status !== 'Error' && status !== '';

/** Rows of an entity so that a row's parent in the same sheet comes before it. */
export function parentsFirst(
  entity: AnyEntity,
  table: DecodedTable,
  rowIndexes: readonly number[],
): readonly number[] {
  const parents = referenceColumns(entity).filter(({ field }) => field.to === entity.name);
  if (parents.length === 0) return rowIndexes;
  const keys = table.column(entity.referenceBy);
  const rowOf = new Map(rowIndexes.map((rowIndex) => [keys[rowIndex] ?? null, rowIndex]));
  const ordered: number[] = [];
  const seen = new Set<number>();
  const place = (start: number): void => {
    const chain: number[] = [];
    let row: number | undefined = start;
    while (row !== undefined && !seen.has(row)) {
      seen.add(row);
      chain.push(row);
      const current: number = row;
      row = parents
        .map(({ name }) => rowOf.get(table.column(name)[current] ?? null))
        .find((parent) => parent !== undefined);
    }
    ordered.push(...chain.reverse());
  };
  for (const rowIndex of rowIndexes) place(rowIndex);
  return ordered;
}

function* slices(rowBytes: readonly number[], limits: BatchLimits): Generator<readonly [number, number]> {
  let start = 0;
  let bytes = 0;
  for (let row = 0; row < rowBytes.length; row += 1) {
    const size = rowBytes[row] ?? 0;
    if (row > start && (row - start >= limits.rows || bytes + size > limits.bytes)) {
      yield [start, row];
      start = row;
      bytes = 0;
    }
    bytes += size;
  }
  if (start < rowBytes.length) yield [start, rowBytes.length];
}

interface PlannedRows {
  readonly entity: AnyEntity;
  readonly table: DecodedTable;
  readonly rowIndexes: readonly number[];
  /** Fields to leave blank in this pass. */
  readonly without: readonly string[];
  readonly pass: Pass;
}

/** Of the rows in their order: answers come by position, so the same rows sorted otherwise are another batch. */
function batchKey(
  entity: AnyEntity,
  rowKeys: readonly string[],
  rowHashes: readonly string[],
  pass: Pass,
): string {
  const content = contentHash(['rowKeys', 'rowHashes'], [rowKeys.join('\n'), rowHashes.join('\n')]);
  return `${entity.name}-${content}${pass === 'second' ? '-2' : ''}`;
}

/** Whether a row of them refers to a row of its own sheet. */
const leansOnItsOwn = ({ entity, table, rowIndexes, without }: PlannedRows): boolean =>
  referenceColumns(entity).some(
    ({ name, field }) =>
      referenceTargets(field).includes(entity.name) &&
      !without.includes(name) &&
      rowIndexes.some((rowIndex) => (table.column(name)[rowIndex] ?? null) !== null),
  );

/** Bytes of a value as JSON with its comma, but for characters that are written as several. */
const sizeOf = (value: Canonical): number =>
  (typeof value === 'string' ? value.length + 2 : String(value).length) + 1;

const besideValues = 2;

function rowSizes(columns: readonly FieldColumn[], rowIndexes: readonly number[]): readonly number[] {
  const sizes = rowIndexes.map(() => besideValues);
  for (const { values } of columns)
    for (let at = 0; at < rowIndexes.length; at += 1)
      sizes[at] = (sizes[at] ?? 0) + sizeOf(values[rowIndexes[at] ?? 0] ?? null);
  return sizes;
}

/** Its content is made when it is first asked for: the first batch need not wait until the last is made. */
function plannedBatch(
  { entity, table, pass }: PlannedRows,
  columns: readonly FieldColumn[],
  rowIndexes: readonly number[],
  besideOthers: boolean,
): PlannedBatch {
  const names = columns.map(({ name }) => name);
  const rowKeys = rowIndexes.map((rowIndex) => table.source.rowIds[rowIndex] ?? '');
  let made: Pick<PlannedBatch, 'key' | 'rows' | 'rowHashes'> | undefined;
  const make = (): NonNullable<typeof made> => {
    const rows = rowsOf(columns, rowIndexes);
    const rowHashes = rows.map(contentHasher(names));
    made = { key: batchKey(entity, rowKeys, rowHashes, pass), rows, rowHashes };
    return made;
  };
  return {
    ...{ entity: entity.name, rowIndexes, columns: names, rowKeys, pass, besideOthers },
    get key() {
      return (made ?? make()).key;
    },
    get rows() {
      return (made ?? make()).rows;
    },
    get rowHashes() {
      return (made ?? make()).rowHashes;
    },
  };
}

function batchesOf(planned: PlannedRows, limits: BatchLimits): PlannedBatch[] {
  const { entity, table, rowIndexes, without } = planned;
  // Blank columns are sent too: a cell emptied on purpose must empty what SmartBilling holds.
  const columns = bodyColumns(entity, table).filter(({ name }) => !without.includes(name));
  const besideOthers = !leansOnItsOwn(planned);
  return [...slices(rowSizes(columns, rowIndexes), limits)].map(([start, end]) =>
    plannedBatch(planned, columns, rowIndexes.slice(start, end), besideOthers),
  );
}

/**
 * Batches for all filled rows without errors: entities in load order, parents before children, and at the end a second pass
 * for the rows whose references had to wait. `isWanted` leaves out others.
 */
export function planPush(
  registry: readonly AnyEntity[],
  checked: CheckResult,
  limits: BatchLimits = defaultLimits,
  isWanted: (entity: string, rowIndex: number) => boolean = () => true,
): PushPlan {
  const first: PlannedBatch[] = [];
  const second: PlannedBatch[] = [];
  const held = new Map<string, number>();
  for (const { entity, deferred } of loadOrder(registry)) {
    const check = checked.entities.get(entity.name);
    if (!check) continue;
    held.set(entity.name, check.rows - check.ready);
    const ready = check.statuses.flatMap((status, rowIndex) =>
      isReady(status) && isWanted(entity.name, rowIndex) ? [rowIndex] : [],
    );
    const rowIndexes = parentsFirst(entity, check.decoded, ready);
    const waits = (rowIndex: number): boolean =>
      deferred.some((name) => (check.decoded.column(name)[rowIndex] ?? null) !== null);
    const waiting = rowIndexes.filter(waits);
    const base = { entity, table: check.decoded };
    const direct = rowIndexes.filter((rowIndex) => !waits(rowIndex));
    first.push(...batchesOf({ ...base, rowIndexes: direct, without: [], pass: 'only' }, limits));
    first.push(...batchesOf({ ...base, rowIndexes: waiting, without: deferred, pass: 'first' }, limits));
    second.push(...batchesOf({ ...base, rowIndexes: waiting, without: [], pass: 'second' }, limits));
  }
  return { batches: [...first, ...second], held };
}
