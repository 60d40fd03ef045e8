import type { TableRule } from '../../entity/entity';
import { eachRow, groupKey, groupRows, lookupByKind, rowReader, type RowReader } from '../table-lookup';
import { charge } from './charge';
import { identifierSlots } from './identifier-fields';
import { product } from './product';

const labelsOf = (definition: RowReader): string[] =>
  identifierSlots.flatMap((slot) => {
    const label = definition(`billingIdentifier${slot}`);
    return label === null ? [] : [String(label)];
  });

/**
 * V210: a service that asks, together with its products and charges, for more different identifiers than the five
 * a subscription has room for in SmartBilling.
 */
export const atMostFiveIdentifiers: TableRule = {
  code: 'V210',
  severity: 'warning',
  reads: ['serviceCode', ...identifierSlots.map((slot) => `billingIdentifier${slot}`)],
  check(table, others) {
    const items = others('serviceItem');
    if (!items) return [];
    const ofService = groupRows(items, ['service']);
    const itemOf = lookupByKind({ Product: product, Charge: charge }, others);
    return eachRow(table, (row) => {
      const asked = (ofService.get(groupKey([row('serviceCode')])) ?? []).flatMap((rowIndex) => {
        const item = rowReader(items, rowIndex);
        const definition = itemOf(item('itemKind'), item('item'));
        return definition ? labelsOf(definition) : [];
      });
      const labels = [...new Set([...labelsOf(row), ...asked])];
      if (labels.length <= identifierSlots.length) return undefined;
      return {
        field: 'serviceCode',
        expected: {
          en: `at most five identifiers with its items: it asks for ${labels.join(', ')}`,
          fr: `au plus cinq identifiants avec ses éléments : il demande ${labels.join(', ')}`,
        },
      };
    });
  },
};
