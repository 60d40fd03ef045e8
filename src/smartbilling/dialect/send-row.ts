import { findEntity } from '../../core/entities/registry';
import type { CanonicalRow } from '../../core/entity/judge-row';
import { CodedError } from '../../core/kernel/coded-error';
import type { DuplicateMode } from '../../core/push/duplicate-modes';
import type { RowFate } from '../../core/push/push-journal';
import { sameStored } from '../../core/push/same-stored';
import type { RowFinding, RowResult } from '../../core/push/wire';
import type { Answered, Door } from '../http-door';
import type { Wait } from './paced-door';
import { RowRefused, type RestRecords, type RestRow } from './rest-records';
import type { RestDialect, RestEntity } from './rest-schema';
import { idText, valueAt } from './their-json';
import { writeBody, type Found } from './their-record';
import { finding, refusesRow, rowRefusal, worldError } from './their-refusal';

/** What was begun for a row and not answered; it tells whose doing it is when the row is found later. */
export type Begun = Map<string, 'created' | 'updated'>;

export interface RowSending {
  readonly door: Door;
  readonly dialect: RestDialect;
  readonly records: RestRecords;
  readonly wait: Wait;
  readonly onDuplicate: DuplicateMode;
  readonly begun: Begun;
  readonly signal?: AbortSignal | undefined;
}

const noCreate = finding('CREATE_NOT_CARRIED', '', '', {
  en: 'a row that is there already: this connection creates none',
  fr: 'une ligne déjà présente : cette connexion n’en crée aucune',
});

const noUpdate = finding('UPDATE_NOT_CARRIED', '', '', {
  en: 'a row that is not there yet: this connection changes none',
  fr: 'une ligne absente : cette connexion n’en modifie aucune',
});

const rejected = ({ rowKey }: RestRow, why: RowFinding): RowResult => ({
  rowKey,
  status: 'rejected',
  id: null,
  version: null,
  errors: [why],
});

interface Where {
  readonly method: string;
  readonly url: string;
}

/** Creations of one row whose answers were lost. */
const mostTries = 4;

const isUnknown = (error: unknown): boolean => error instanceof CodedError && error.fate === 'unknown';

/** The id of what was just created: in the body, or the last part of where Location leads. */
function createdId({ id }: RestEntity, { data, headers }: Answered): string | undefined {
  if (id.created === 'body') return idText(valueAt(data, id.path));
  const [path = ''] = String(headers['location'] ?? '').split(/[?#]/);
  const last = path.replace(/\/+$/, '').split('/').pop();
  return last ? decodeURIComponent(last) : undefined;
}

/**
 * Brings one row to them: looked up first, then created or updated. A creation is never repeated blindly. Throws a
 * CodedError where the world fails.
 */
export class RowSender {
  constructor(private readonly sending: RowSending) {}

  async send(row: RestRow): Promise<RowResult> {
    try {
      const theirs = await this.sending.records.theirs(row);
      const found = await this.find(row);
      return await (found ? this.settle(row, theirs, found) : this.create(row, theirs));
    } catch (error) {
      if (error instanceof RowRefused) return rejected(row, error.finding);
      throw error;
    }
  }

  private find = (row: RestRow): Promise<Found | undefined> =>
    this.sending.records.find(row, this.sending.signal);

  private async create(row: RestRow, theirs: ReadonlyMap<string, unknown>): Promise<RowResult> {
    const { dialect, records, begun } = this.sending;
    const entity = records.entity(row.entity);
    if (!entity.create) return rejected(row, noCreate);
    begun.set(row.rowKey, 'created');
    const where = { method: entity.create.method, url: entity.create.path ?? entity.path };
    const answer = await this.writeOnce(row, where, writeBody(entity, filled(theirs), row.rowKey));
    if ('there' in answer) return this.done(row, 'created', answer.there.id);
    if (answer.status < 300) return this.done(row, 'created', createdId(entity, answer));
    begun.delete(row.rowKey);
    // Someone, or a creation of ours that came late, was faster than the look-up.
    const there = answer.status === 409 ? await this.find(row) : undefined;
    return there
      ? this.settle(row, theirs, there)
      : rejected(row, rowRefusal(answer, dialect.errors, entity));
  }

  /** Sends a creation. One whose answer was lost is looked up first, each time after a longer wait, and repeated only where it is not there. */
  private async writeOnce(
    row: RestRow,
    where: Where,
    data: unknown,
  ): Promise<Answered | { readonly there: Found }> {
    const { dialect, wait, signal } = this.sending;
    for (let tried = 1; ; tried += 1) {
      try {
        return await this.write(where, data);
      } catch (error) {
        if (!isUnknown(error)) throw error;
        await wait(dialect.limits.afterLostAnswer * 2 ** (tried - 1), signal);
        const there = await this.find(row);
        if (there) return { there };
        if (tried === mostTries || signal?.aborted) throw error;
      }
    }
  }

  private async settle(row: RestRow, theirs: ReadonlyMap<string, unknown>, found: Found): Promise<RowResult> {
    const { dialect, records, onDuplicate, begun } = this.sending;
    const entity = records.entity(row.entity);
    const changed = changedFields(row, theirs, found, onDuplicate);
    if (changed.size === 0) return this.done(row, begun.get(row.rowKey) ?? 'unchanged', found.id);
    if (onDuplicate === 'skip') return this.done(row, begun.get(row.rowKey) ?? 'skipped', found.id);
    if (!entity.update) return rejected(row, noUpdate);
    const fate = begun.get(row.rowKey) ?? 'updated';
    begun.set(row.rowKey, fate);
    const kept = onDuplicate === 'merge' ? await this.whole(row, theirs, changed, found) : theirs;
    const answer = await this.write(
      { method: entity.update.method, url: entity.update.path.replace('{id}', encodeURIComponent(found.id)) },
      writeBody(entity, entity.update.method === 'PATCH' ? changed : kept, row.rowKey),
    );
    if (answer.status < 300) return this.done(row, fate, found.id);
    begun.delete(row.rowKey);
    return rejected(row, rowRefusal(answer, dialect.errors, entity));
  }

  /** A PUT replaces the record, so what they have goes back with it where the merge leaves it alone. */
  private whole(
    row: RestRow,
    theirs: ReadonlyMap<string, unknown>,
    changed: ReadonlyMap<string, unknown>,
    { values }: Found,
  ): Promise<ReadonlyMap<string, unknown>> {
    const merged: CanonicalRow = Object.fromEntries(
      [...theirs.keys()].map((field) => [
        field,
        (changed.has(field) ? row.values[field] : values[field]) ?? null,
      ]),
    );
    return this.sending.records.theirs({ ...row, values: merged });
  }

  /** Gives answers that speak of the row; all others are the world's. */
  private async write(where: Where, data: unknown): Promise<Answered> {
    const { door, signal } = this.sending;
    const answer = await door({ config: { ...where, data }, effect: 'writes', signal });
    if (answer.status < 300 || refusesRow(answer)) return answer;
    throw worldError(answer, 'writes');
  }

  private async done(row: RestRow, status: RowFate, id: string | undefined): Promise<RowResult> {
    this.sending.begun.delete(row.rowKey);
    const known = id ?? (await this.find(row))?.id ?? null;
    if (known !== null) this.sending.records.note(row, known);
    return { rowKey: row.rowKey, status, id: known, version: null };
  }
}

/** A creation says nothing of what is blank. */
const filled = (theirs: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> =>
  new Map([...theirs].filter(([, value]) => value !== null));

/** What an update has to change: everything that differs, or in a merge only what they have empty. */
function changedFields(
  { entity, values }: RestRow,
  theirs: ReadonlyMap<string, unknown>,
  found: Found,
  onDuplicate: DuplicateMode,
): ReadonlyMap<string, unknown> {
  const fields = findEntity(entity)?.fields;
  return new Map(
    [...theirs].filter(([field]) => {
      const stored = found.values[field] ?? null;
      if (onDuplicate === 'merge' && stored !== null) return false;
      return !sameStored(fields?.[field], values[field] ?? null, stored);
    }),
  );
}
