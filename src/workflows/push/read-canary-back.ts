import type { Canonical } from '../../core/entity/cell';
import { isSecretText } from '../../core/history/secret-cells';
import type { PlannedBatch } from '../../core/push/push-plan';
import { sameStored } from '../../core/push/same-stored';
import type { Wave } from '../../core/push/waves';
import type { StoredRecord } from '../../core/push/wire';
import type { Connection } from '../connect';
import { keepTrying, type Patience } from './keep-trying';
import type { RunningPush } from './running-push';

/** A field that came back other than it was sent. Values that may be secret are left out. */
export interface StoredDifference {
  readonly entity: string;
  readonly rowKey: string;
  readonly field: string;
  readonly sent: Canonical;
  readonly stored: Canonical;
}

export interface ReadBackFields {
  /** Rows that were read back, and the fields of them that were compared. */
  readonly rows: number;
  readonly fields: number;
  readonly differences: readonly StoredDifference[];
}

const hidden = '…';

/** Reads the rows of a wave back and compares them field by field; blanks of ours that were never sent are not. */
export async function readCanaryBack(
  push: RunningPush,
  { client }: Connection,
  wave: Wave,
  patience: Patience,
): Promise<ReadBackFields> {
  const differences: StoredDifference[] = [];
  let rows = 0;
  let fields = 0;
  for (const batch of wave) {
    if (batch.pass === 'first') continue;
    const outcomes = push.outcomes.get(batch.entity);
    const ids = outcomes?.smartBillingIds() ?? [];
    const compared = batch.rowIndexes.flatMap((rowIndex, position) => {
      const id = ids[rowIndex] ?? null;
      return id !== null && push.isAsSent(outcomes?.fateOf(rowIndex)) ? [{ position, id }] : [];
    });
    if (compared.length === 0) continue;
    const records = await keepTrying(
      () =>
        client.records(
          batch.entity,
          compared.map(({ id }) => id),
          { run: push.journal.run },
        ),
      patience,
    );
    const carried = batch.columns.filter((field) => client.carries(batch.entity, field));
    compared.forEach(({ position }, index) => {
      rows += 1;
      fields += carried.length;
      differences.push(...differencesOf(push, batch, position, carried, records[index] ?? null));
    });
  }
  return { rows, fields, differences };
}

function differencesOf(
  { registry }: RunningPush,
  { entity, columns, rows, rowKeys }: PlannedBatch,
  position: number,
  carried: readonly string[],
  record: StoredRecord | null,
): readonly StoredDifference[] {
  const declared = registry.find(({ name }) => name === entity);
  const rowKey = rowKeys[position] ?? '';
  return carried.flatMap((field) => {
    const sent = rows[position]?.[columns.indexOf(field)] ?? null;
    const stored = record?.values[field] ?? null;
    if (sameStored(declared?.fields[field], sent, stored)) return [];
    const isSecret = !declared || isSecretText(declared, field, sent ?? '');
    return [{ entity, rowKey, field, ...(isSecret ? { sent: hidden, stored: hidden } : { sent, stored }) }];
  });
}
