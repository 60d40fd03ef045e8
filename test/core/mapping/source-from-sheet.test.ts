import fc from 'fast-check';
import { sourceFromSheet } from '../../../src/core/mapping/source-from-sheet';

describe('a sheet of the open workbook', () => {
  test('below its title, with the rows of the sheet', () => {
    const source = sourceFromSheet('Clients', [
      ['Liste 2026', '', ''],
      ['', '', ''],
      ['No', 'Début', 'Début'],
      ['1', 46_327, true],
      ['', '', ''],
      ['2', '#REF!', ''],
    ]);
    expect(source).toMatchObject({
      format: 'sheet',
      headerRow: 3,
      headings: ['No', 'Début', 'Début (2)'],
      rows: [
        ['1', 46_327, true],
        ['2', '#REF!', ''],
      ],
      rowNumbers: [4, 6],
    });
    expect(source.notes.map(({ code, rows }) => [code, rows])).toEqual([
      ['titleRows', [1]],
      ['blankRow', [5]],
      ['formulaErrors', [6]],
      ['duplicateHeading', [3]],
    ]);
  });

  test('headings are distinct and never blank, rows as wide as they, whatever the grid', () => {
    const cell = fc.constantFrom<string | number>('', 'a', 'A', 'é', 3, ' ');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (grid) => {
        const { headings, rows, rowNumbers } = sourceFromSheet('S', grid);
        expect(new Set(headings).size).toBe(headings.length);
        for (const heading of headings) expect(heading.trim()).not.toBe('');
        for (const row of rows) expect(row).toHaveLength(headings.length);
        expect(rowNumbers).toHaveLength(rows.length);
      }),
    );
  });
});
