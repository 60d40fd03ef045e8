import { parameterDefinitions } from '../setup/parameter-definitions';
import type { ShippedRow } from './shipped-row';

/** Every parameter with its default; a value says that somebody decided. */
export const shippedParameters: readonly ShippedRow[] = parameterDefinitions.map(
  ({ code, group, type, description, default: start, allowed }) => ({
    group,
    parameter: code,
    type,
    default: start ?? null,
    allowed: allowed ?? null,
    description,
  }),
);
