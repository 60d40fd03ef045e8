import type { RuleFinding, TableRule } from '../../entity/entity';
import { eachRow, groupRows } from '../table-lookup';
import { overlapsAmong } from './effective-periods';
import { linesByPlan } from './plan-lines';

/** V308: one version of a plan a day. */
export const versionsDoNotOverlap: TableRule = {
  code: 'V308',
  severity: 'error',
  reads: ['ratePlanName', 'effectiveFrom', 'effectiveTo'],
  check: (table) =>
    [...groupRows(table, ['ratePlanName']).values()].flatMap((rows) => overlapsAmong(table, rows)),
};

/** V301: a Tier plan has tiers. */
export const tierPlanHasTiers: TableRule = {
  code: 'V301',
  severity: 'error',
  reads: ['ratePlanName', 'ratePlanType'],
  check(table, others) {
    const tiers = others('tierLine');
    if (!tiers) return [];
    const filled = new Set(tiers.column('ratePlan'));
    return eachRow(table, (plan) =>
      plan('ratePlanType') !== 'Tier' || plan('ratePlanName') === null || filled.has(plan('ratePlanName'))
        ? undefined
        : {
            field: 'ratePlanName',
            expected: {
              en: 'tiers for it on the Tier Lines sheet, from 0 to one without end',
              fr: 'des paliers à son sujet dans la feuille Lignes de palier, de 0 à un palier sans fin',
            },
          },
    );
  },
};

/** V005: the default line is one of the plan's own. */
export const defaultLineOfPlan: TableRule = {
  code: 'V005',
  severity: 'error',
  reads: ['ratePlanName', 'defaultLine'],
  check(table, others) {
    const lines = others('destinationLine');
    if (!lines) return [];
    const plans = linesByPlan(lines);
    return eachRow(table, (plan) => {
      const line = plan('defaultLine');
      if (line === null || plans.get(String(plan('ratePlanName')))?.has(String(line))) return undefined;
      return {
        field: 'defaultLine',
        expected: {
          en: 'the prefix of a destination line of this plan',
          fr: 'le préfixe d’une ligne de destination de ce plan',
        },
      };
    });
  },
};

/** E.164 country codes begin with 1 to 9. */
const firstDigits = [...'123456789'];

const noDefault = (missing: readonly string[]): RuleFinding => {
  const list = missing.join(', ');
  return {
    field: 'defaultLine',
    expected: {
      en: `a default line, or lines for ${list}: other numbers that begin so have no rate`,
      fr: `une ligne par défaut, ou des lignes pour ${list} : les autres numéros qui commencent ainsi n’ont pas de tarif`,
    },
  };
};

/** V304: some line answers every number, whatever it begins with. */
export const everyNumberAnswered: TableRule = {
  code: 'V304',
  severity: 'warning',
  reads: ['ratePlanName', 'ratePlanType', 'defaultLine'],
  check(table, others) {
    const lines = others('destinationLine');
    if (!lines) return [];
    const plans = linesByPlan(lines);
    return eachRow(table, (plan) => {
      if (plan('ratePlanType') !== 'Destination' || plan('defaultLine') !== null) return undefined;
      const prefixes = plans.get(String(plan('ratePlanName')));
      const missing = firstDigits.filter((digit) => !prefixes?.has(digit));
      return missing.length === 0 ? undefined : noDefault(missing);
    });
  },
};
