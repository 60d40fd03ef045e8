import fc from 'fast-check';
import { addMonths, formatIsoDate, fromEpochDay, parseIsoDate } from '../../../src/core/kernel/calendar-date';
import { dateFromSerial } from '../../../src/core/kernel/excel-serial';
import type { Cell } from '../../../src/core/entity/cell';
import { applyProfile } from '../../../src/core/mapping/apply-profile';
import { dateReader } from '../../../src/core/mapping/date-format';
import type { Expression } from '../../../src/core/mapping/mapping-profile';
import { dateFormats } from '../../../src/core/mapping/value-fit';
import { context, sourceOf } from './mapping-context';

/** The cell a field of `subscription` gets from one source row of columns a and b, and what was said of it. */
function mapOne(field: string, expression: Expression, a: Cell, b: Cell = '') {
  const result = applyProfile(
    sourceOf(['a', 'b'], [[a, b]]),
    {
      version: 1,
      name: 'x',
      asOf: '2026-11-01',
      entities: [{ entity: 'subscription', fields: { [field]: expression } }],
    },
    context,
  );
  return { cell: result.entities.get('subscription')?.columns.get(field)?.[0], problems: result.problems };
}

const iso = (cell: Cell | undefined): string => formatIsoDate(dateFromSerial(Number(cell), '1900')!);

describe('values', () => {
  test.each<[string, Expression, Cell, Cell, Cell]>([
    ['a column, tidied', { from: 'column', column: 'a' }, ' x\u00a0 ', '', 'x'],
    ['a template', { from: 'template', template: '{a}-INT' }, '42', '', '42-INT'],
    ['a template of blanks', { from: 'template', template: '{a} / {b}' }, '', ' ', ''],
    ['a template with one blank', { from: 'template', template: '{a} {b} x' }, 'y', '', 'y x'],
    [
      'the first part',
      { from: 'column', column: 'a', steps: [{ do: 'split', by: '/', part: 1 }] },
      'p / q',
      '',
      'p',
    ],
    [
      'the last part',
      { from: 'column', column: 'a', steps: [{ do: 'split', by: '/', part: -1 }] },
      'p / q',
      '',
      'q',
    ],
    ['upper case', { from: 'column', column: 'a', steps: [{ do: 'case', to: 'upper' }] }, 'é', '', 'É'],
    ['a stand-in', { from: 'column', column: 'a', ifBlank: { value: 'none' } }, '', '', 'none'],
    [
      'nothing where it does not hold',
      { from: 'constant', value: 'x', when: { column: 'b', is: ['1'] } },
      '',
      '2',
      '',
    ],
    [
      'the first that holds',
      {
        from: 'firstOf',
        of: [
          { from: 'column', column: 'a' },
          { from: 'column', column: 'b' },
        ],
      },
      '',
      'z',
      'z',
    ],
    [
      'a pair of columns',
      {
        from: 'lookup',
        columns: ['a', 'b'],
        table: [
          { is: ['1', null], value: 'one' },
          { is: [null, '2'], value: 'two' },
        ],
        otherwise: 'problem',
      },
      '9',
      '2',
      'two',
    ],
    ['text like a formula stays text', { from: 'column', column: 'a' }, '=1+1', '', '=1+1'],
  ])('%s', (_what, expression, a, b, expected) => {
    expect(mapOne('notes', expression, a, b)).toEqual({ cell: expected, problems: [] });
  });

  test.each([
    ['1 234,56 $', ',', 1234.56],
    ['1\u202f234,56', ',', 1234.56],
    ['(12.50)', '.', -12.5],
    ['1,234.5', '.', 1234.5],
  ] as const)('the amount %s', (text, decimalMark, expected) => {
    const expression: Expression = { from: 'column', column: 'a', steps: [{ do: 'number', decimalMark }] };
    expect(mapOne('legacyMrc', expression, text)).toEqual({ cell: expected, problems: [] });
  });

  test.each<[string, string, Expression, Cell]>([
    ['an amount', 'legacyMrc', { from: 'column', column: 'a', steps: [{ do: 'number' }] }, 'à vérifier'],
    [
      'a date',
      'effectiveFrom',
      { from: 'column', column: 'a', steps: [{ do: 'date', formats: ['dd/MM/yyyy'] }] },
      '31/02/2021',
    ],
    ['months', 'effectiveFrom', { from: 'column', column: 'a', steps: [{ do: 'monthsBefore' }] }, '1.5'],
    [
      'a value no table names',
      'status',
      { from: 'column', column: 'a', steps: [{ do: 'map', values: { A: 'Active' }, otherwise: 'problem' }] },
      'Zzz',
    ],
    ['an error of a formula', 'notes', { from: 'column', column: 'a' }, '#N/A'],
  ])('%s that cannot be converted keeps its text and is told', (_what, field, expression, found) => {
    const { cell, problems } = mapOne(field, expression, found);
    expect(cell).toBe(found);
    expect(problems).toEqual([
      expect.objectContaining({ row: 2, column: 'a', entity: 'subscription', field, found }),
    ]);
  });

  test('unmapped values by choice', () => {
    const status = (otherwise: 'blank' | 'keep' | { value: string }): Expression => ({
      from: 'column',
      column: 'a',
      steps: [{ do: 'map', values: { A: 'Active' }, otherwise }],
    });
    expect(mapOne('status', status('blank'), 'Z')).toEqual({ cell: '', problems: [] });
    expect(mapOne('status', status('keep'), 'Actif')).toEqual({ cell: 'Active', problems: [] });
    expect(mapOne('status', status({ value: 'Pending' }), 'Z')).toEqual({ cell: 'Pending', problems: [] });
  });
});

describe('dates', () => {
  const day = fc.integer({ min: -10_000, max: 30_000 }).map(fromEpochDay);

  test('every format reads what it writes', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...dateFormats.filter((format) => !/yy?\b(?<!yyyy)|MMM/.test(format))),
        (date, format) => {
          const written = format
            .replace('yyyy', String(date.year))
            .replace('MM', String(date.month).padStart(2, '0'))
            .replace('dd', String(date.day).padStart(2, '0'));
          expect(dateReader(format)(written)).toBe(formatIsoDate(date));
        },
      ),
    );
  });

  test.each([
    ['d MMM yyyy', '3 févr. 2021', '2021-02-03'],
    ['MMM d, yyyy', 'Aug 15, 2019', '2019-08-15'],
    ['d MMM yyyy', '1 juillet 2020', '2020-07-01'],
    ['d MMM yyyy', '1 juin 2020', '2020-06-01'],
    ['dd/MM/yy', '05/04/69', '2069-04-05'],
    ['dd/MM/yy', '05/04/70', '1970-04-05'],
    ['dd/MM/yyyy', '05/04/2021 13:45', '2021-04-05'],
  ])('%s reads %s', (format, text, expected) => {
    expect(dateReader(format)(text)).toBe(expected);
  });

  test('a serial of a sheet stays the day it is', () => {
    const step: Expression = {
      from: 'column',
      column: 'a',
      steps: [{ do: 'date', formats: ['dd/MM/yyyy'] }],
    };
    expect(mapOne('effectiveFrom', step, 46_327)).toEqual({ cell: 46_327, problems: [] });
  });

  test('months before the as-of date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), (months) => {
        const { cell } = mapOne(
          'effectiveFrom',
          { from: 'column', column: 'a', steps: [{ do: 'monthsBefore' }] },
          String(months),
        );
        expect(iso(cell)).toBe(formatIsoDate(addMonths({ year: 2026, month: 11, day: 1 }, -months)));
      }),
    );
  });

  test('the current term holds the as-of date and follows the others without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.constantFrom(1, 12, 24, 36), (tenure, months) => {
        const edge = (which: 'first' | 'last') =>
          iso(
            mapOne(
              'contractStart',
              {
                from: 'column',
                column: 'a',
                steps: [{ do: 'monthsBefore' }, { do: 'currentTerm', months, edge: which }],
              },
              tenure,
            ).cell,
          );
        const [first, last] = [edge('first'), edge('last')];
        expect(first <= '2026-11-01' && last >= '2026-11-01').toBe(true);
        const start = parseIsoDate(first)!;
        expect(((2026 - start.year) * 12 + 11 - start.month - tenure) % months === 0).toBe(true);
      }),
    );
  });
});
