import type { Canonical } from '../../../core/entity/cell';
import { readCell } from '../../../core/entity/decode-table';
import type { AnyEntity } from '../../../core/entity/entity';
import { fieldOf } from '../../../core/entity/entity-fields';
import type { Field } from '../../../core/entity/field';
import { judgeRow, type CanonicalRow, type CheckContext } from '../../../core/entity/judge-row';
import type { ReadContext, ValueFault } from '../../../core/entity/kind-spec';
import type { Language } from '../../../core/kernel/bilingual';

/** What a person typed or chose, by field; a field that is not named stays as it is. */
export type Typed = ReadonlyMap<string, string>;

const numeric: ReadonlySet<Field['kind']> = new Set(['decimal', 'money', 'percent']);

/** A value as it stands in an input: decimals with the mark of the language, a list's value by its code. */
export function inputText(value: Canonical, field: Field, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const text = String(value);
  return numeric.has(field.kind) && language === 'fr' ? text.replace('.', ',') : text;
}

/** A row with what was typed into it, and what keeps typed texts from being values. */
export interface ReadRow {
  readonly row: CanonicalRow;
  readonly unreadable: ReadonlyMap<string, ValueFault>;
}

/** Reads what was typed over a row. */
export function readTyped(
  entity: AnyEntity,
  before: CanonicalRow,
  typed: Typed,
  context: ReadContext,
): ReadRow {
  const row: Record<string, Canonical> = { ...before };
  const unreadable = new Map<string, ValueFault>();
  for (const [name, text] of typed) {
    const field = fieldOf(entity, name);
    if (!field) continue;
    const { value, faults } = readCell(text.trim(), field, context);
    const fault = faults.find(({ severity }) => severity === 'error');
    if (fault) unreadable.set(name, fault);
    row[name] = value;
  }
  return { row, unreadable };
}

/** What is wrong with each field of a row, errors before warnings. */
export function faultsOf(
  entity: AnyEntity,
  { row, unreadable }: ReadRow,
  context: CheckContext,
): ReadonlyMap<string, ValueFault> {
  const judged = judgeRow(entity, row, context, (field) => !unreadable.has(field));
  const faults = new Map<string, ValueFault>(unreadable);
  for (const severity of ['error', 'warning'] as const)
    for (const fault of judged)
      if (fault.severity === severity && !faults.has(fault.field)) faults.set(fault.field, fault);
  return faults;
}
