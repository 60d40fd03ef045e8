import type { Canonical, Cell } from '../../../entity/cell';
import type { FieldOf } from '../../../entity/field';
import type { ReferenceLists } from '../../../entity/reference-list';
import { judgeCell } from '../cell-judge';
import type { ColumnScanner } from '../column-scanner';

/** The letters and digits that may stand at each place of `H3B 1A7`, as the rules say of a code that is right else. */
function lettersAt(field: FieldOf<'postalCode'>, lists: ReferenceLists): readonly Uint8Array[] {
  const context = { lists, dateSystem: '1900', peer: () => 'CA' } as const;
  return [0, 1, 2, 3, 4, 5, 6].map((place) =>
    Uint8Array.from({ length: 0x80 }, (_, code) => {
      const text = `${'H3B 1A7'.slice(0, place)}${String.fromCharCode(code)}${'H3B 1A7'.slice(place + 1)}`;
      return judgeCell(field, text, context).faults.length === 0 ? 1 : 0;
    }),
  );
}

/** Where nothing is said of the country, it is Canada. */
const isHere = (country: Canonical): boolean => country === null || country === 'CA';

function canadianTest(field: FieldOf<'postalCode'>, lists: ReferenceLists): (text: string) => boolean {
  const [a, b, c, d, e, f, g] = lettersAt(field, lists);
  return (text) => {
    const { length } = text;
    return (
      (length === 6 || (length === 7 && d?.[text.charCodeAt(3)] === 1)) &&
      a?.[text.charCodeAt(0)] === 1 &&
      b?.[text.charCodeAt(1)] === 1 &&
      c?.[text.charCodeAt(2)] === 1 &&
      e?.[text.charCodeAt(length - 3)] === 1 &&
      f?.[text.charCodeAt(length - 2)] === 1 &&
      g?.[text.charCodeAt(length - 1)] === 1
    );
  };
}

/** Which of them are right depends on the country, so that nothing is certain without it. */
export function postalCodeScanner(field: FieldOf<'postalCode'>, lists: ReferenceLists): ColumnScanner {
  const blankFine = field.required !== 'always';
  let isCanadian: ReturnType<typeof canadianTest> | undefined;
  return {
    scan({ rows, column, first, count }, doubts) {
      let doubtful = 0;
      for (let index = 0; index < count; index += 1) {
        if (rows[first + index]?.[column] === '' && blankFine) continue;
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
    scanBeside({ rows, column, first, count }, { span: peers, column: country }, doubts) {
      let doubtful = 0;
      let said: Cell = '';
      let inCanada = true;
      for (let index = 0; index < count; index += 1) {
        const cell = rows[first + index]?.[column];
        const peer = peers.rows[peers.first + index]?.[peers.column] ?? '';
        if (peer !== said) {
          said = peer;
          inCanada = peer === 'CA' || isHere(country.meaning(peer));
        }
        if (typeof cell === 'string') {
          if (cell === '' && blankFine) continue;
          // Most columns are empty, and the test takes longer to make than a small sheet to scan.
          if (cell !== '' && inCanada && (isCanadian ??= canadianTest(field, lists))(cell)) continue;
        }
        doubts[doubtful] = index;
        doubtful += 1;
      }
      return doubtful;
    },
  };
}
