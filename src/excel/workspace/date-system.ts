import type { DateSystem } from '../../core/kernel/excel-serial';

/** Asks, with the next sync, which day the workbook counts from: no property says so, but 1904-01-01 does. */
export function askDateSystem(context: Excel.RequestContext): () => DateSystem {
  const serial = context.workbook.functions.date(1904, 1, 1).load('value');
  return () => (serial.value === 0 ? '1904' : '1900');
}
