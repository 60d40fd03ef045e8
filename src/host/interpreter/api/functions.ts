import { isCalendarDate } from '../../../core/kernel/calendar-date';
import { serialFromDate } from '../../../core/kernel/excel-serial';
import { notImplemented } from '../../workbook/host-fault';
import type { Workbook } from '../../workbook/workbook';
import type { Arguments } from '../arguments';
import { hostObject, type FunctionAnswer } from '../host-object';
import type { HostType } from '../host-type';

/** DATE, for days that are in the calendar; Excel also takes a thirteenth month. */
function dateSerial({ dateSystem }: Workbook, args: Arguments): number {
  const date = { year: args.integer(0), month: args.integer(1), day: args.integer(2) };
  const serial = isCalendarDate(date) ? serialFromDate(date, dateSystem) : undefined;
  if (serial === undefined) throw notImplemented('Functions.date beyond the calendar');
  return serial;
}

/** Worksheet functions an add-in calls: those that tell what cannot be asked otherwise. */
export const functionsType: HostType<Workbook> = {
  call: {
    Date: (workbook, args) => hostObject('FunctionResult', { value: dateSerial(workbook, args) }),
  },
};

export const functionResultType: HostType<FunctionAnswer> = {
  get: { Value: ({ value }) => value, Error: () => '' },
};
