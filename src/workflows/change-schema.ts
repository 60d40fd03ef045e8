import { z } from 'zod';
import { emptyBlock, type EntityChange, type RowBlock } from '../core/history/entity-change';
import { cellsOf, storedCells, storedColumn, storedColumnOf } from './stored-column';

const storedBlock = z.object({
  rowIds: z.array(z.string()),
  columns: z.array(z.tuple([z.string(), storedColumn])),
});

const storedChange = z.object({
  entity: z.string(),
  added: storedBlock,
  removed: storedBlock,
  changed: z.array(
    z.object({ field: z.string(), rowIds: z.array(z.string()), from: storedCells, to: storedCells }),
  ),
});

/** Stands for Row Ids or cells that the change of the same sheet has in the same place. */
const same = 'same';

const storedMemory = storedChange.extend({
  added: z.object({
    rowIds: z.union([z.literal(same), z.array(z.string())]),
    columns: z.array(z.tuple([z.string(), z.union([z.literal(same), storedColumn])])),
  }),
});

/** What an operation changed, and what is remembered as brought in, which is mostly the same and then told once. */
const storedChanges = z.object({ changes: z.array(storedChange), broughtIn: z.array(storedMemory) });

type StoredBlock = z.input<typeof storedBlock>;
type StoredMemory = z.output<typeof storedMemory>;

export const storedBlockOf = ({ rowIds, columns }: RowBlock): StoredBlock => ({
  rowIds: [...rowIds],
  columns: [...columns].map(([field, values]) => [field, storedColumnOf(values)]),
});

const blockOf = ({ rowIds, columns }: z.output<typeof storedBlock>): RowBlock =>
  rowIds.length === 0
    ? emptyBlock
    : { rowIds, columns: new Map(columns.map(([field, stored]) => [field, cellsOf(stored)])) };

/** Rows as the workbook keeps them. */
export const rowBlockSchema = storedBlock.transform(blockOf);

const changeOf = ({ entity, added, removed, changed }: z.output<typeof storedChange>): EntityChange => ({
  entity,
  added: blockOf(added),
  removed: blockOf(removed),
  changed: new Map(changed.map(({ field, ...column }) => [field, column])),
});

function memoryOf({ added, ...change }: StoredMemory, changes: readonly EntityChange[]): EntityChange {
  const other = changes.find(({ entity }) => entity === change.entity)?.added;
  const told = <T>(value: T | undefined): T => {
    if (value === undefined)
      throw new RangeError(`nothing is told of ${change.entity} for the same to be remembered`);
    return value;
  };
  const columns = added.columns.map(
    ([field, cells]) => [field, cells === same ? told(other?.columns.get(field)) : cellsOf(cells)] as const,
  );
  const rowIds = added.rowIds === same ? told(other?.rowIds) : added.rowIds;
  return {
    ...changeOf({ ...change, added: { rowIds: [], columns: [] } }),
    added: rowIds.length === 0 ? emptyBlock : { rowIds, columns: new Map(columns) },
  };
}

/** The changes of an operation as the workbook keeps them; throws where they are damaged. */
export const changesSchema = storedChanges.transform(({ changes: stored, broughtIn }) => {
  const changes = stored.map(changeOf);
  return { changes, broughtIn: broughtIn.map((memory) => memoryOf(memory, changes)) };
});

const storedChangeOf = ({ entity, added, removed, changed }: EntityChange): z.input<typeof storedChange> => ({
  entity,
  added: storedBlockOf(added),
  removed: storedBlockOf(removed),
  changed: [...changed].map(([field, { rowIds, from, to }]) => ({
    field,
    rowIds: [...rowIds],
    from: [...from],
    to: [...to],
  })),
});

function storedMemoryOf(
  change: EntityChange,
  changes: readonly EntityChange[],
): z.input<typeof storedMemory> {
  const { rowIds, columns } = change.added;
  const other = changes.find(({ entity }) => entity === change.entity)?.added;
  if (rowIds.length === 0 || other?.rowIds !== rowIds) return storedChangeOf(change);
  return {
    ...storedChangeOf({ ...change, added: emptyBlock }),
    added: {
      rowIds: same,
      columns: [...columns].map(([field, cells]) => [
        field,
        other.columns.get(field) === cells ? same : storedColumnOf(cells),
      ]),
    },
  };
}

/** What `changesSchema` reads: Row Ids and cells that are the very arrays of the change of the same sheet are told once. */
export const storedChangesOf = (
  changes: readonly EntityChange[],
  broughtIn: readonly EntityChange[],
): z.input<typeof storedChanges> => ({
  changes: changes.map(storedChangeOf),
  broughtIn: broughtIn.map((change) => storedMemoryOf(change, changes)),
});
