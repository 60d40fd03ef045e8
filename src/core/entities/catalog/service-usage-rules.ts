import type { TableRule } from '../../entity/entity';
import { eachRow, groupKey, groupRows } from '../table-lookup';

/** V001: usage rates are found by the usage type of the service that holds them. */
export const usageTypeOfUsageRates: TableRule = {
  code: 'V001',
  severity: 'error',
  reads: ['serviceCode', 'usageType'],
  check(table, others) {
    const items = others('serviceItem');
    if (!items) return [];
    const rated = groupRows(items, ['service', 'itemKind']);
    return eachRow(table, (row) =>
      row('usageType') !== null || !rated.has(groupKey([row('serviceCode'), 'Usage Rate']))
        ? undefined
        : {
            field: 'usageType',
            expected: {
              en: 'a usage type, because the service has a usage rate',
              fr: 'un type d’utilisation, parce que le service a un tarif d’utilisation',
            },
          },
    );
  },
};

/**
 * V213: a service of a usage type without any usage rate that has a rate type, so that its usage stays unrated. Asked
 * once there are usage rates; which rate types a usage type needs, only rated usage can tell.
 */
export const usageRateOfUsageType: TableRule = {
  code: 'V213',
  severity: 'error',
  reads: ['serviceCode', 'usageType', 'active'],
  check(table, others) {
    const [items, rates] = [others('serviceItem'), others('usageRate')];
    if (!items || !rates || rates.rowCount === 0) return [];
    const typed = groupRows(rates, ['usageRateCode', 'rateType']);
    const typedRates = new Set([...typed.keys()].map((key) => key.split('\n')[0]));
    const kinds = items.column('itemKind');
    const listed = items.column('item');
    const ofService = groupRows(items, ['service']);
    return eachRow(table, (row) => {
      if (row('usageType') === null || row('active') === false) return undefined;
      const rated = (ofService.get(groupKey([row('serviceCode')])) ?? []).some(
        (index) => kinds[index] === 'Usage Rate' && typedRates.has(String(listed[index])),
      );
      if (rated) return undefined;
      return {
        field: 'usageType',
        expected: {
          en: 'a usage rate with a rate type among its service items, or no usage type',
          fr: 'un tarif d’utilisation avec un type de tarif parmi ses éléments, ou aucun type d’utilisation',
        },
      };
    });
  },
};
