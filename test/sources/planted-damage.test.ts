import fc from 'fast-check';
import { columnNotes } from '../../src/core/mapping/column-notes/column-notes';
import type { SourceNote, SourceTable } from '../../src/core/mapping/source-table';
import { oddRowCodes } from '../../src/core/mapping/source-table';
import { readSourceFile } from '../../src/sources/read-source-file';
import { csvText, encoded } from './csv-file';

const headings = ['No client', 'Nom', 'Ville', 'Début', 'Prix'];
const towns = ['Montréal', 'Québec', 'Trois-Rivières', 'Gaspé', 'Lévis'];

/** A tidy extract: keys of their own, ISO dates after the twelfth, prices with a point. */
const tidyRows = (count: number): string[][] =>
  Array.from({ length: count }, (_unused, at) => [
    `C-${String(1000 + at)}`,
    `Client ${String(at)}`,
    towns[at % towns.length] ?? '',
    `2026-${String(1 + (at % 12)).padStart(2, '0')}-${String(13 + (at % 15))}`,
    `${String(20 + (at % 7))}.95`,
  ]);

interface Planted {
  readonly code: SourceNote['code'];
  readonly column?: string;
  /** Damages the row of this index; several lines are planted in its place. */
  readonly plant: (row: string[]) => string[][];
}

const cellPlanted = (
  code: SourceNote['code'],
  column: string,
  text: string | ((cell: string) => string),
): Planted => ({
  code,
  column,
  plant: (row) => [
    row.map((cell, index) =>
      headings[index] === column ? (typeof text === 'string' ? text : text(cell)) : cell,
    ),
  ],
});

const beside = (code: SourceNote['code'], line: readonly string[]): Planted => ({
  code,
  plant: (row) => [row, [...line]],
});

/** A day that can only be in first place settles what 03/04/26 is. */
const settling = cellPlanted('dateFormats', 'Début', '22/11/26');

const damages: readonly Planted[] = [
  cellPlanted('numberFormats', 'Prix', '1 234,56 $'),
  cellPlanted('numberFormats', 'Prix', '1.234,56'),
  cellPlanted('numberFormats', 'Prix', '(12.50)'),
  cellPlanted('notNumbers', 'Prix', 'gratuit'),
  cellPlanted('dateFormats', 'Début', '20261122'),
  cellPlanted('dateFormats', 'Début', '46348'),
  settling,
  cellPlanted('dateFormats', 'Début', '22 nov. 2026'),
  cellPlanted('ambiguousDates', 'Début', '03/04/26'),
  cellPlanted('notDates', 'Début', 'à venir'),
  cellPlanted('placeholders', 'Début', '0000-00-00'),
  cellPlanted('placeholders', 'Prix', 'NULL'),
  beside('totalsRow', ['Total', '', '', '', '1234.50']),
  beside('totalsRow', ['Sous-total Montréal', '', '', '', '99.00']),
  beside('footerRow', ['Page 2 de 9', '', '', '', '']),
  beside('footerRow', ['Imprimé le 2026-11-22', '', '', '', '']),
  beside('repeatedHeader', headings),
  beside('blankRow', ['', '', '', '', '']),
  { code: 'raggedRow', plant: (row) => [[...row, 'de trop']] },
];

const noteOf = (notes: readonly SourceNote[], { code, column }: Planted): SourceNote | undefined =>
  notes.find((note) => note.code === code && note.column === column);

const cellsIn = (lines: readonly (readonly string[])[]): string[] =>
  lines
    .flat()
    .filter((cell) => cell !== '')
    .sort();

/** Every cell that was read, whether in the table or left out by choice. */
const cellsOut = (table: SourceTable): string[] =>
  [...table.rows, ...(table.leftOutRows ?? []).map(({ cells }) => cells)]
    .flat()
    .map(String)
    .filter((cell) => cell !== '')
    .sort();

const allNotes = (table: SourceTable) => [...table.notes, ...columnNotes(table)];

const read = (lines: readonly (readonly string[])[], leaveOut: boolean): Promise<SourceTable> =>
  readSourceFile(encoded(csvText([headings, ...lines.map((line) => [...line])]), 'utf-8'), 'x.csv', {
    ...(leaveOut ? { leaveOut: oddRowCodes } : {}),
  });

test('a tidy extract gives no note', async () => {
  expect(allNotes(await read(tidyRows(40), false))).toEqual([]);
});

test('a currency behind every number is one way to write them, behind some another', async () => {
  const priced = (every: number) =>
    tidyRows(40).map((row, at) =>
      row.map((cell, index) => (headings[index] === 'Prix' && at % every === 0 ? `${cell} $` : cell)),
    );
  expect(allNotes(await read(priced(1), false))).toEqual([]);
  expect(allNotes(await read(priced(2), false))).toMatchObject([{ code: 'numberFormats', count: 20 }]);
});

describe('everything planted is found, with its count, place and an example; nothing is lost', () => {
  const planted = fc.uniqueArray(
    fc.record({ at: fc.integer({ min: 2, max: 38 }), damage: fc.constantFrom(...damages) }),
    { selector: ({ at }) => at, minLength: 1, maxLength: 8 },
  );

  test('whatever is planted wherever', async () => {
    await fc.assert(
      fc.asyncProperty(planted, fc.boolean(), async (plants, leaveOut) => {
        const byRow = new Map(plants.map(({ at, damage }) => [at, damage]));
        const lines = tidyRows(40).flatMap((row, at) => byRow.get(at)?.plant(row) ?? [row]);
        const table = await read(lines, leaveOut);
        expect(cellsOut(table)).toEqual(cellsIn(lines));
        const notes = allNotes(table);
        const oddCodes: readonly string[] = oddRowCodes;
        for (const { damage } of plants) {
          const found = noteOf(notes, damage);
          // A day that could be two is also written in another way than the rest.
          const alike = plants.filter(
            ({ damage: { code, column } }) =>
              column === damage.column &&
              (code === damage.code || (damage.code === 'dateFormats' && code === 'ambiguousDates')),
          );
          const settled = plants.some((plant) => plant.damage === settling);
          if (damage.code === 'ambiguousDates' && settled) continue;
          if (leaveOut && oddCodes.includes(damage.code)) {
            expect(found).toBeUndefined();
            expect(notes.map(({ code }) => code)).toContain('rowsLeftOut');
            continue;
          }
          expect([damage.code, found?.count]).toEqual([damage.code, alike.length]);
          expect(found?.rows.length).toBe(alike.length);
          if (damage.code !== 'blankRow') expect(found?.examples.length).toBeGreaterThan(0);
        }
      }),
      { seed: 20_261_122, numRuns: 150 },
    );
  });

  test('keys that repeat, with all their rows', async () => {
    const rows = tidyRows(40);
    const again = [...rows, rows[3] ?? [], ['c-1003', 'Client 3', 'Lévis', '2026-01-20', '20.95']];
    const note = noteOf(allNotes(await read(again, false)), {
      code: 'repeatedKey',
      column: 'No client',
      plant: () => [],
    });
    expect(note).toMatchObject({
      count: 2,
      rows: [42, 43],
      examples: [{ row: 42, text: 'C-1003: 5, 42, 43' }],
    });
  });

  test('a delimiter that changes on any line', async () => {
    const marks = fc.constantFrom(';', '\t', '|');
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 39 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(marks, places, async (mark, at) => {
        const rows = tidyRows(40).map((row, index) => [
          ...row.slice(0, 1),
          `Nom; "${String(index)}"`,
          ...row.slice(2),
        ]);
        const lines = rows.map((row, index) => csvText([row], at.includes(index) ? mark : ','));
        const bytes = encoded(
          [csvText([headings]), ...lines].map((line) => line.trimEnd()).join('\n'),
          'utf-8',
        );
        const table = await readSourceFile(bytes, 'x.csv');
        expect(table.rows).toEqual(rows);
        expect(table.notes).toEqual([
          expect.objectContaining({ code: 'delimiterChanged', count: at.length }),
        ]);
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  test('lines of Windows-1252 in a file of UTF-8', async () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 38 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(places, async (at) => {
        const rows = tidyRows(40).map(([key = '', ...others]) => [key, 'Élodie Côté', ...others.slice(1)]);
        const bytes = [headings, ...rows].map((row, index) =>
          encoded(`${row.join(',')}\n`, at.includes(index - 1) ? 'windows-1252' : 'utf-8'),
        );
        const table = await readSourceFile(Uint8Array.from(bytes.flatMap((part) => [...part])), 'x.csv');
        expect(table.rows).toEqual(rows);
        const note = table.notes.find(({ code }) => code === 'mixedEncoding');
        expect(note?.count).toBe(at.length);
        expect(note?.rows.length).toBe(Math.min(10, at.length));
      }),
      { seed: 9, numRuns: 30 },
    );
  });
});

test.each([
  ['1,234 and 5,678 alone leave doubt', ['1,234', '5,678', '2,500'], 3],
  ['beside decimals with a comma they do not', ['1,234', '5,67', '2,50'], undefined],
])('%s', async (_what, prices, count) => {
  const rows = prices.map((price, at) => [`C-${String(at)}`, 'x', 'y', '2026-01-20', price]);
  const notes = allNotes(await read(rows, false));
  expect(notes.find(({ code }) => code === 'ambiguousNumbers')?.count).toBe(count);
});

test('a total without a word is known by its sum', async () => {
  const sum = (20.95 + 21.95 + 22.95).toFixed(2);
  const table = await read([...tidyRows(3), ['', '', '', '', sum]], false);
  expect(table.notes).toEqual([expect.objectContaining({ code: 'totalsRow', rows: [5] })]);
  const other = await read([...tidyRows(3), ['', '', '', '', '1.00']], false);
  expect(other.notes).toEqual([]);
});
