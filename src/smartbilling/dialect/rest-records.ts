import { findEntity } from '../../core/entities/registry';
import type { Canonical } from '../../core/entity/cell';
import type { CanonicalRow } from '../../core/entity/judge-row';
import { CodedError } from '../../core/kernel/coded-error';
import { sameStored } from '../../core/push/same-stored';
import type { RowFinding } from '../../core/push/wire';
import type { Answered, Door } from '../http-door';
import { unreadableAnswer } from '../request-failure';
import { KnownIds } from './known-ids';
import type { RestDialect, RestEntity } from './rest-schema';
import { listAt } from './their-json';
import { formOf, readRecord, type Found } from './their-record';
import { finding, worldError } from './their-refusal';
import { toTheirs } from './value-forms';

/** A row on its way to them. */
export interface RestRow {
  readonly entity: string;
  readonly rowKey: string;
  readonly values: CanonicalRow;
}

/** A row that cannot go, with what is wrong with it. */
export class RowRefused extends Error {
  constructor(readonly finding: RowFinding) {
    super(finding.code);
  }
}

const refuse = (code: string, field: string, found: Canonical, en: string, fr: string): RowRefused =>
  new RowRefused(finding(code, field, String(found ?? ''), { en, fr }));

const placeholders = /\{(\w+)\}/g;

/** The records of theirs: how ours look there, and how one is found again. */
export class RestRecords {
  readonly ids = new KnownIds();

  constructor(
    private readonly door: Door,
    private readonly dialect: RestDialect,
  ) {}

  entity(name: string): RestEntity {
    const entity = this.dialect.entities[name];
    if (entity) return entity;
    throw new CodedError('ENTITY_NOT_CARRIED', 'notDone', `This connection has no place for ${name}.`, {
      entity: name,
    });
  }

  /** The values of a row that have a place, as they look there; throws RowRefused for one that would be lost. */
  async theirs(row: RestRow): Promise<ReadonlyMap<string, unknown>> {
    const { fields, others } = this.entity(row.entity);
    const theirs = new Map<string, unknown>();
    for (const [field, value] of Object.entries(row.values)) {
      if (fields[field]) theirs.set(field, await this.theirValue(row, field));
      else if (value !== null && value !== '' && others === 'refuse') {
        throw refuse(
          'FIELD_NOT_CARRIED',
          field,
          value,
          'a field this connection has a place for',
          'un champ que cette connexion transporte',
        );
      }
    }
    return theirs;
  }

  /** The record a row is known by; undefined where there is none. Hits that are not it are left out. */
  async find(row: RestRow, signal?: AbortSignal): Promise<Found | undefined> {
    const entity = this.entity(row.entity);
    const by = [...JSON.stringify(entity.find).matchAll(placeholders)].map(([, name = '']) => name);
    const texts = new Map<string, string>();
    for (const name of by) texts.set(name, name === 'rowKey' ? row.rowKey : await this.keyText(row, name));
    const fill = (template: string, write: (text: string) => string): string =>
      template.replace(placeholders, (_whole, name: string) => write(texts.get(name) ?? ''));
    const { path, query, items } = entity.find;
    const params = Object.fromEntries(
      Object.entries(query).map(([name, template]) => [name, fill(template, String)]),
    );
    const answer = await this.door({
      config: { method: 'get', url: fill(path, encodeURIComponent), params },
      effect: 'reads',
      signal,
    });
    if (answer.status === 404) return undefined;
    const hits = this.read(row.entity, answer, items).filter(({ rowKey, values }) =>
      by.every((name) =>
        name === 'rowKey'
          ? rowKey === row.rowKey
          : sameStored(findEntity(row.entity)?.fields[name], row.values[name] ?? null, values[name] ?? null),
      ),
    );
    if (hits.length > 1) {
      throw refuse(
        'KEY_NOT_UNIQUE',
        by[0] ?? '',
        hits.length,
        'one record with this key',
        'un seul enregistrement de cette clé',
      );
    }
    const [hit] = hits;
    if (hit) this.note(row, hit.id);
    return hit;
  }

  /** Records of an answer, which must be JSON. */
  read(entity: string, answer: Answered, items: string | undefined): readonly Found[] {
    if (answer.status >= 300) throw worldError(answer, 'reads');
    if (typeof answer.data === 'string' && answer.data !== '') throw unreadableAnswer('reads');
    const declared = this.entity(entity);
    return listAt(answer.data || undefined, items).flatMap((json) => {
      const record = readRecord(declared, json, this.ids.keyOf);
      return record ? [record] : [];
    });
  }

  /** Remembers the id of a row, for those that refer to it. */
  note({ entity, values }: RestRow, id: string): void {
    const by = findEntity(entity)?.referenceBy;
    const key = by === undefined ? null : (values[by] ?? null);
    if (key !== null) this.ids.note(entity, String(key), id);
  }

  private async keyText(row: RestRow, field: string): Promise<string> {
    const value = row.values[field] ?? null;
    if (value === null) {
      throw refuse(
        'KEY_MISSING',
        field,
        null,
        'the value the row is found by',
        'la valeur qui désigne la ligne',
      );
    }
    return String(await this.theirValue(row, field));
  }

  private async theirValue(row: RestRow, field: string): Promise<unknown> {
    const value = row.values[field] ?? null;
    if (value === null) return null;
    const mapping = this.entity(row.entity).fields[field];
    const form = mapping === undefined ? undefined : formOf(mapping);
    if (form?.as === 'idOf') return this.idOf(form.entity, field, String(value));
    const theirs = toTheirs(value, form);
    if (theirs === undefined) {
      throw refuse(
        'VALUE_NOT_CARRIED',
        field,
        value,
        'a value their form can carry',
        'une valeur que leur forme peut porter',
      );
    }
    return theirs;
  }

  private async idOf(entity: string, field: string, key: string): Promise<string> {
    const by = findEntity(entity)?.referenceBy ?? '';
    const known =
      this.ids.idOf(entity, key) ?? (await this.find({ entity, rowKey: '', values: { [by]: key } }))?.id;
    if (known !== undefined) return known;
    throw refuse(
      'REFERENCE_NOT_THERE',
      field,
      key,
      'a record that is there already',
      'un enregistrement déjà présent',
    );
  }
}
