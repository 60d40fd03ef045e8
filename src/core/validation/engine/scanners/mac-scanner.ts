import type { FieldOf } from '../../../entity/field';
import type { ColumnScanner } from '../column-scanner';

const hexadecimal = 1;
const sign = 2;
const classes = new Uint8Array(0x100);
for (const letter of '0123456789abcdefABCDEF') classes[letter.charCodeAt(0)] = hexadecimal;
for (const letter of ':.-') classes[letter.charCodeAt(0)] = sign;

const macDigits = 12;

/** Whether a text is certainly a MAC address: twelve hexadecimal digits and nothing but signs between them. */
export function isPlainMac(text: string): boolean {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const now = classes[text.charCodeAt(index)] ?? 0;
    if (now === 0) return false;
    count += now & hexadecimal;
  }
  return count === macDigits;
}

export function macAddressScanner({ required }: FieldOf<'macAddress'>): ColumnScanner {
  const blankFine = required !== 'always';
  return {
    scan({ rows, column, first, count }, doubts) {
      let doubtful = 0;
      for (let index = 0; index < count; index += 1) {
        const cell = rows[first + index]?.[column];
        if (typeof cell === 'string' && (cell.length === 0 ? blankFine : isPlainMac(cell))) continue;
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
  };
}
