import type { Bilingual } from '../kernel/bilingual';
import type { RowRule, RuleFinding } from './entity';

type Value = string | number | boolean | null | undefined;
type Row<Name extends string> = { readonly [Field in Name]?: Value };

/** Inferred from the field names given, never from where the rule is used. */
type RuleOver<Name extends string> = RowRule<Row<NoInfer<Name>>, NoInfer<Name>>;

const isMissing = (value: Value): boolean => value === null || value === undefined || value === '';

/** V001 for a field that must be filled when `when` says so; `reads` are the fields `when` looks at. */
export function requiredWhen<Name extends string, Read extends string>(
  field: Name,
  reads: readonly Read[],
  when: (row: Row<NoInfer<Read>>) => boolean,
  expected: Bilingual,
): RuleOver<Name | Read> {
  return {
    code: 'V001',
    severity: 'error',
    reads: [field, ...reads],
    check: (row) => (isMissing(row[field]) && when(row) ? { field, expected } : undefined),
  };
}

/** V203-like rules: a field that must stay empty when `when` says so. */
export function emptyWhen<Name extends string, Read extends string>(
  code: string,
  field: Name,
  reads: readonly Read[],
  when: (row: Row<NoInfer<Read>>) => boolean,
  expected: Bilingual,
): RuleOver<Name | Read> {
  return {
    code,
    severity: 'error',
    reads: [field, ...reads],
    check: (row) => (!isMissing(row[field]) && when(row) ? { field, expected } : undefined),
  };
}

/** V401: the second date is not before the first; both are ISO texts, which sort as dates do. */
export function datesInOrder<From extends string, To extends string>(
  from: From,
  to: To,
): RuleOver<From | To> {
  return {
    code: 'V401',
    severity: 'error',
    reads: [from, to],
    check(row): RuleFinding<From | To> | undefined {
      const first = row[from];
      const last = row[to];
      if (isMissing(first) || isMissing(last) || String(last) >= String(first)) return undefined;
      return {
        field: to,
        expected: { en: `${String(first)} or later`, fr: `le ${String(first)} ou plus tard` },
        example: String(first),
      };
    },
  };
}

/** V001 when none of the fields is filled; the first is the cell to mend. */
export function atLeastOneOf<Name extends string>(
  fields: readonly [Name, ...Name[]],
  expected: Bilingual,
): RuleOver<Name> {
  return {
    code: 'V001',
    severity: 'error',
    reads: fields,
    check: (row) =>
      fields.every((field) => isMissing(row[field])) ? { field: fields[0], expected } : undefined,
  };
}

/** V001 when none of the fields is filled, V002 when several are: a row has exactly one owner. */
export function exactlyOneOf<Name extends string>(
  fields: readonly [Name, ...Name[]],
  expected: Bilingual,
): readonly RuleOver<Name>[] {
  return [
    atLeastOneOf(fields, expected),
    {
      code: 'V002',
      severity: 'error',
      reads: fields,
      check(row) {
        const filled = fields.filter((field) => !isMissing(row[field]));
        return filled[1] === undefined ? undefined : { field: filled[1], expected };
      },
    },
  ];
}
