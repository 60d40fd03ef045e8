import type { Canonical } from '../entity/cell';
import type { RuleFacts } from '../entity/entity';
import { variantValue } from '../entity/kinds/variant';
import { parseIsoDate } from '../kernel/calendar-date';
import { rowReader, type OtherTables } from './table-lookup';

type Lists = RuleFacts['lists'];

/** What the Operational Parameters sheet says of a parameter, or its default; null where neither is there (domain.md 3.29). */
export function parameterValue(others: OtherTables, parameter: string, lists: Lists): Canonical {
  const sheet = others('operationalParameter');
  const rowIndex = sheet?.column('parameter').indexOf(parameter) ?? -1;
  if (!sheet || rowIndex < 0) return null;
  const row = rowReader(sheet, rowIndex);
  return variantValue(row('type'), row('value') ?? row('default'), lists);
}

/** The first day SmartBilling bills; undefined while nobody has said. */
export function cutOverDate(others: OtherTables, lists: Lists): string | undefined {
  const day = String(parameterValue(others, 'cutOverDate', lists));
  return parseIsoDate(day) ? day : undefined;
}
