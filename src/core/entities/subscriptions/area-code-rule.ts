import type { TableRule } from '../../entity/entity';
import { toE164 } from '../../entity/kinds/communication';
import { identifierSlots, type IdentifierSlot } from '../catalog/identifier-fields';
import { eachRowAll, type OtherTables, type RowReader } from '../table-lookup';

type RowOf = (others: OtherTables) => (row: RowReader) => RowReader | undefined;

const isTelephoneNumber = (definition: RowReader, slot: IdentifierSlot): boolean =>
  definition(`billingIdentifier${slot}`) === 'DID' || definition(`identifier${slot}Format`) === 'Phone';

/**
 * V416: a telephone number whose area code is not of the province it is served in. Area codes and their provinces are
 * rows of the Lists sheet; toll-free and foreign ones have none and are left alone.
 */
export const areaCodeOfProvince = (
  reads: readonly string[],
  definitionOf: RowOf,
  locationOf: RowOf,
): TableRule => ({
  code: 'V416',
  severity: 'warning',
  reads: [...reads, ...identifierSlots.map((slot) => `billingIdentifier${slot}`)],
  check(table, others, { lists }) {
    const [define, locate] = [definitionOf(others), locationOf(others)];
    const provinceOf = (number: string): string | undefined =>
      number.startsWith('+1') ? lists.find('areaCode', number.slice(2, 5))?.parent : undefined;
    return eachRowAll(table, (row) => {
      const [definition, province] = [define(row), locate(row)?.('province') ?? null];
      if (!definition || province === null) return [];
      return identifierSlots.flatMap((slot) => {
        const field = `billingIdentifier${slot}`;
        const number = isTelephoneNumber(definition, slot) ? toE164(String(row(field) ?? '')) : undefined;
        const home = number === undefined ? undefined : provinceOf(number);
        if (home === undefined || home === province) return [];
        const expected = {
          en: `a number of ${String(province)}, where it is served: this one is of ${home}`,
          fr: `un numéro de ${String(province)}, où il est desservi : celui-ci est de ${home}`,
        };
        return [{ field, expected }];
      });
    });
  },
});
