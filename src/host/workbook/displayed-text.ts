import { formatValue } from 'hucre';
import type { DateSystem } from '../../core/kernel/excel-serial';
import { CellError, type CellValue } from './cell-value';

/** A number as a wide cell of format General shows it: at most 11 characters' worth of digits. */
function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const digits = mantissa.replace(/\.?0+$/, '');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${digits}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

/** What a cell shows, were its column wide enough. */
export function displayedText(value: CellValue | undefined, format: string, system: DateSystem): string {
  if (value === undefined) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === 'General' || format === '@') return typeof value === 'number' ? generalText(value) : value;
  if (typeof value === 'string' && !format.includes('@')) return value;
  return formatValue(value, format, { is1904: system === '1904' });
}
