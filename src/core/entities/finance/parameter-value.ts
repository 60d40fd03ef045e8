import type { Canonical } from '../../entity/cell';
import { lookup, type OtherTables } from '../table-lookup';

/** What an operational parameter is set to, or its default; null where the workspace does not say (domain.md 3.29). */
export function parameterValue(others: OtherTables, parameter: string): Canonical {
  const row = lookup({ name: 'operationalParameter', referenceBy: 'parameter' }, others)(parameter);
  return row?.('value') ?? row?.('default') ?? null;
}
