import type { Canonical } from './cell';
import type { AnyEntity } from './entity';
import { dataFields, fieldOf } from './entity-fields';
import type { Field, FieldOf } from './field';
import { kindOf } from './field-kinds';
import { judgeRow, type CanonicalRow, type CheckContext } from './judge-row';
import { referenceTargets, targetOf } from './references';

/** Distinct for every row and within the field's length, still of the same kind of file; the first row is the plain example. */
function numbered(example: string, index: number, field: Field): string {
  if (index === 0) return example;
  const fileKind = /^[^@]*(\.[a-z]{3,4})$/.exec(example)?.[1] ?? '';
  const suffix = `-${String(index + 1)}${fileKind}`;
  const at = example.indexOf('@');
  if (at > 0) return `${example.slice(0, at)}${suffix}${example.slice(at)}`;
  const maxLength = 'maxLength' in field ? field.maxLength : 100;
  return `${example.slice(0, example.length - fileKind.length).slice(0, maxLength - suffix.length)}${suffix}`;
}

/** The value of the list that many places after the example, where rows are told apart by a choice. */
function rotated(
  { list }: FieldOf<'choice'>,
  example: string,
  index: number,
  { lists }: CheckContext,
): Canonical {
  const codes = lists.entries(list).map(({ code }) => code);
  return codes[(codes.indexOf(example) + index) % codes.length] ?? null;
}

const mustDiffer = (entity: AnyEntity, name: string, field: Field): boolean =>
  field.unique === true || entity.key.includes(name) || entity.naturalKey.includes(name);

/** A value of the field as its example shows it; references lead to the row of the same index. */
function sampleValue(
  entity: AnyEntity,
  name: string,
  field: Field,
  index: number,
  row: CanonicalRow,
  find: (entity: string) => AnyEntity | undefined,
  context: CheckContext,
): Canonical {
  if (field.kind === 'reference') {
    const target = find(targetOf(field, (peer) => row[peer] ?? null) ?? referenceTargets(field)[0] ?? '');
    const key = target && fieldOf(target, target.referenceBy);
    return target && key && target !== entity
      ? numbered(kindOf(key).example(key), index, key)
      : kindOf(field).example(field) || null;
  }
  const example = kindOf(field).example(field);
  if (example === '') return null;
  if (field.kind === 'choice' && name === entity.referenceBy) return rotated(field, example, index, context);
  const { value } = kindOf(field).read(example, field, { lists: context.lists, dateSystem: '1900' });
  const textual =
    field.kind === 'text' || field.kind === 'email' || (field.kind === 'code' && field.format === undefined);
  return textual && mustDiffer(entity, name, field) ? numbered(String(value), index, field) : value;
}

const attempts = 12;

/**
 * A believable right row of an entity from its fields' examples: what is always required, then whatever its rules ask
 * for. Rows of different index differ in their keys, natural ones too, and refer to each other's by index.
 */
export function sampleRow(
  entity: AnyEntity,
  index: number,
  find: (entity: string) => AnyEntity | undefined,
  context: CheckContext,
): CanonicalRow {
  const row: Record<string, Canonical> = {};
  const fill = (name: string, field: Field): void => {
    row[name] = sampleValue(entity, name, field, index, row, find, context);
  };
  for (const [name, field] of dataFields(entity)) if (field.required === 'always') fill(name, field);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const missing = judgeRow(entity, row, context).find(
      (fault) => fault.severity === 'error' && (row[fault.field] ?? null) === null,
    );
    const field = missing && fieldOf(entity, missing.field);
    if (!missing || !field) break;
    fill(missing.field, field);
  }
  return row;
}
