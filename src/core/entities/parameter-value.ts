import type { Canonical } from '../entity/cell';
import type { RuleFacts } from '../entity/entity';
import { variantValue } from '../entity/kinds/variant';
import { parseIsoDate } from '../kernel/calendar-date';
import { parameterDefinitions } from './setup/parameter-definitions';
import { lookup, type OtherTables } from './table-lookup';

type Lists = RuleFacts['lists'];

const definitions = new Map(parameterDefinitions.map((definition) => [definition.code, definition]));

/**
 * What a parameter is set to, or the default the Operational Parameters sheet states, or the one SmartBilling starts
 * with where the sheet has no such row; null where there is none of these (domain.md 3.29).
 */
export function parameterValue(others: OtherTables, parameter: string, lists: Lists): Canonical {
  const row = lookup({ name: 'operationalParameter', referenceBy: 'parameter' }, others)(parameter);
  const stated = row && variantValue(row('type'), row('value') ?? row('default'), lists);
  const shipped = definitions.get(parameter);
  return stated ?? variantValue(shipped?.type ?? null, shipped?.default ?? null, lists);
}

/** The first day SmartBilling bills; undefined while nobody has said. */
export function cutOverDate(others: OtherTables, lists: Lists): string | undefined {
  const day = String(parameterValue(others, 'cutOverDate', lists));
  return parseIsoDate(day) ? day : undefined;
}
