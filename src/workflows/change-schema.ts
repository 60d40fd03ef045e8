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

type StoredBlock = z.input<typeof storedBlock>;

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

/** A change as the workbook keeps it. */
export const changeSchema = storedChange.transform(({ entity, added, removed, changed }): EntityChange => ({
  entity,
  added: blockOf(added),
  removed: blockOf(removed),
  changed: new Map(changed.map(({ field, ...column }) => [field, column])),
}));

export const storedChangeOf = ({
  entity,
  added,
  removed,
  changed,
}: EntityChange): z.input<typeof storedChange> => ({
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
