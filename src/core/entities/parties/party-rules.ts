import type { RowRule } from '../../entity/entity';
import { exactlyOneOf } from '../../entity/row-rules';
import { ownerNames } from './party-fields';

type Row<Name extends string, Value> = { readonly [Field in Name]?: Value | null };

const nameExpected = {
  en: 'a company name, or a first and a last name',
  fr: 'un nom d’entreprise, ou un prénom et un nom',
};

/** V001: a party is a company, or a person with both names (domain.md 3.1, 3.2). */
export function companyOrPerson<Company extends string>(
  company: Company,
): RowRule<Row<Company | 'firstName' | 'lastName', string>, Company | 'firstName' | 'lastName'> {
  return {
    code: 'V001',
    severity: 'error',
    reads: [company, 'firstName', 'lastName'],
    check(row) {
      if (row[company] || (row.firstName && row.lastName)) return undefined;
      const field = row.firstName ? 'lastName' : row.lastName ? 'firstName' : company;
      return { field, expected: nameExpected };
    },
  };
}

const lastSafeDay = 28;

/** V113: months without the day are billed on their last one. */
export const cycleDayInEveryMonth = <Day extends string>(day: Day): RowRule<Row<Day, number>, Day> => ({
  code: 'V113',
  severity: 'warning',
  reads: [day],
  check: (row) =>
    (row[day] ?? 0) > lastSafeDay
      ? {
          field: day,
          expected: {
            en: `a day from 1 to ${lastSafeDay}, which every month has`,
            fr: `un jour de 1 à ${lastSafeDay}, que chaque mois possède`,
          },
          example: String(lastSafeDay),
        }
      : undefined,
});

/** V002 for a date or date-time that cannot lie after the day of the check. */
export const notInFuture = <Day extends string>(day: Day): RowRule<Row<Day, string>, Day> => ({
  code: 'V002',
  severity: 'error',
  reads: [day],
  check: (row, { today }) =>
    (row[day] ?? '').slice(0, today.length) > today
      ? { field: day, expected: { en: `${today} or earlier`, fr: `le ${today} ou plus tôt` }, example: today }
      : undefined,
});

/** V001 and V002: a contact or note belongs to exactly one (domain.md 3.5, 3.6). */
export const oneOwner = exactlyOneOf(ownerNames, {
  en: 'exactly one of Customer, Supplier and Prospect',
  fr: 'exactement un de Client, Fournisseur et Prospect',
});
