import type { CanonicalRow } from '../entity/judge-row';
import type { Language } from '../kernel/bilingual';
import { shippedDepartments } from './shipped/departments';
import { shippedGlAccounts } from './shipped/gl-accounts';
import { shippedNotices } from './shipped/notification-schedules';
import { shippedParameters } from './shipped/operational-parameters';
import { shippedRowIn, type ShippedRow } from './shipped/shipped-row';
import { shippedTaxCodes } from './shipped/tax-codes';

/** Rows a new workspace starts with, by entity; people edit them like any other. List values come from the lists. */
const shippedRows: Readonly<Record<string, readonly ShippedRow[]>> = {
  department: shippedDepartments,
  glAccount: shippedGlAccounts,
  taxCode: shippedTaxCodes,
  operationalParameter: shippedParameters,
  notificationSchedule: shippedNotices,
};

/** Whether the sheet of a new workspace has rows before anybody fills it in. */
export const startsWithRows = (entity: string): boolean => Object.hasOwn(shippedRows, entity);

/** The shipped rows by entity, as a workbook of this language holds them. */
export const shippedRowsIn = (language: Language): ReadonlyMap<string, readonly CanonicalRow[]> =>
  new Map(
    Object.entries(shippedRows).map(([entity, rows]) => [
      entity,
      rows.map((row) => shippedRowIn(row, language)),
    ]),
  );
