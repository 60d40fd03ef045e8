import type { TableRule } from '../../entity/entity';
import { linesByPlan } from './plan-lines';

/** V311: a plan that answers 1 prices area codes outside the continent like Canada unless they have lines (domain.md 4.1). */
export const offshorePrefixesPriced: TableRule = {
  code: 'V311',
  severity: 'warning',
  reads: ['ratePlan', 'prefix'],
  check(table, _others, { lists }) {
    const offshore = lists.entries('offshoreNanp').map(({ code }) => `1${code}`);
    return [...linesByPlan(table).values()].flatMap((prefixes) => {
      const rowIndex = prefixes.get('1')?.[0];
      if (rowIndex === undefined) return [];
      const priced = new Set([...prefixes.keys()].map((prefix) => prefix.slice(0, 4)));
      const missing = offshore.filter((prefix) => !priced.has(prefix));
      if (missing.length === 0) return [];
      const list = missing.join(', ');
      return [
        {
          rowIndex,
          field: 'prefix',
          expected: {
            en: `lines of their own for ${list}, which carriers price as international`,
            fr: `des lignes propres à ${list}, que les transporteurs tarifent comme internationaux`,
          },
        },
      ];
    });
  },
};
