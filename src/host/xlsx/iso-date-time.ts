import { parseIsoDate } from '../../core/kernel/calendar-date';
import { serialFromDateTime, type DateSystem } from '../../core/kernel/excel-serial';

/** `2026-11-22T13:30:00Z` as Excel's serial; undefined when it is no such moment. */
export function serialFromIsoDateTime(text: string, system: DateSystem): number | undefined {
  const [day = '', time = ''] = text.trim().split('T');
  const date = parseIsoDate(day);
  const [hours = 0, minutes = 0, seconds = 0] = time.replace(/Z$/, '').split(':').map(Number);
  return date && serialFromDateTime(date, hours * 3600 + minutes * 60 + seconds, system);
}
