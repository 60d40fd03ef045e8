import type { RowRule } from '../../entity/entity';
import { emptyWhen, requiredWhen } from '../../entity/row-rules';
import { compareDecimals, parseDecimal, zero } from '../../kernel/decimal';
import { costWithinRate, incrementAboveZero, minimumFitsIncrement } from './rate-row-rules';

interface MethodRow {
  readonly methodType?: unknown;
}

const isFixedRate = (row: MethodRow): boolean => row.methodType === 'Fixed-Rate';
const isRatePlan = (row: MethodRow): boolean => row.methodType === 'Rate Plan';

type Value = string | number | boolean | null | undefined;

const saysNothing = (value: Value): boolean => {
  if (value === null || value === undefined || value === 0 || value === '') return true;
  const parsed = typeof value === 'string' ? parseDecimal(value) : undefined;
  return parsed !== undefined && compareDecimals(parsed, zero) === 0;
};

/** V002: SmartBilling likes zeros in fields that do not apply, so only other values contradict the method. */
function onlyFor<Name extends string>(
  field: Name,
  method: string,
  label: { readonly en: string; readonly fr: string },
): RowRule<{ readonly [Field in NoInfer<Name> | 'methodType']?: Value }, NoInfer<Name> | 'methodType'> {
  return {
    code: 'V002',
    severity: 'error',
    reads: [field, 'methodType'],
    check(row) {
      const actual = row.methodType;
      if (!actual || actual === method || saysNothing(row[field])) return undefined;
      return {
        field,
        expected: {
          en: `nothing or 0: only ${label.en} has it`,
          fr: `rien ou 0 : seule la méthode ${label.fr} l’a`,
        },
      };
    },
  };
}

const fixedRate = { en: 'Fixed-Rate', fr: 'Tarif fixe' };

const neededWhenFixed = {
  en: 'a number, 0 if none, because the method is Fixed-Rate',
  fr: 'un nombre, 0 si aucun, parce que la méthode est Tarif fixe',
};

/** What one row of the Usage Rates sheet must hold by itself (domain.md 3.14). */
export const usageRateRowRules = [
  requiredWhen('rate', ['methodType'], isFixedRate, neededWhenFixed),
  requiredWhen('costPerUnit', ['methodType'], isFixedRate, neededWhenFixed),
  requiredWhen('minimumInterval', ['methodType'], isFixedRate, neededWhenFixed),
  requiredWhen('incrementalInterval', ['methodType'], isFixedRate, neededWhenFixed),
  requiredWhen('includedUnits', ['methodType'], isFixedRate, neededWhenFixed),
  onlyFor('rate', 'Fixed-Rate', fixedRate),
  onlyFor('costPerUnit', 'Fixed-Rate', fixedRate),
  onlyFor('minimumInterval', 'Fixed-Rate', fixedRate),
  onlyFor('incrementalInterval', 'Fixed-Rate', fixedRate),
  onlyFor('includedUnits', 'Fixed-Rate', fixedRate),
  onlyFor('markupPercent', 'Pass-Through', { en: 'Pass-Through', fr: 'Refacturation' }),
  requiredWhen('ratePlan', ['methodType'], isRatePlan, {
    en: 'the rate plan, because the method is Rate Plan',
    fr: 'le plan tarifaire, parce que la méthode est Plan tarifaire',
  }),
  emptyWhen('V002', 'ratePlan', ['methodType'], (row) => Boolean(row.methodType) && !isRatePlan(row), {
    en: 'nothing: only the method Rate Plan has one',
    fr: 'rien : seule la méthode Plan tarifaire en a un',
  }),
  costWithinRate('rate', 'costPerUnit'),
  incrementAboveZero('incrementalInterval', ['methodType'], isFixedRate),
  minimumFitsIncrement('minimumInterval', 'incrementalInterval'),
] as const;
