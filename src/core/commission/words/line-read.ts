import type { Canonical } from '../../entity/cell';
import type { RowReader } from '../../entities/table-lookup';

/** A row of a plan, with the names of what it refers to. */
export interface LineRead {
  readonly row: RowReader;
  /** ISO 4217; blank where the row has none. */
  readonly currency: string;
  /** What people call the row a reference leads to. */
  readonly nameOf: (field: string) => string | undefined;
}

/** Whether a cell says anything. */
export const isOn = (value: Canonical): boolean => value !== null && value !== '';
