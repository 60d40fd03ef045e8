import fc from 'fast-check';
import type { Canonical, Cell } from '../../../../src/core/entity/cell';
import { writeCell } from '../../../../src/core/entity/decode-table';
import { dataFields } from '../../../../src/core/entity/entity-fields';
import type { Field, FieldKind } from '../../../../src/core/entity/field';
import { shippedLists } from '../../../../src/core/entities/lists/reference-lists';
import { registry } from '../../../../src/core/entities/registry';
import type { CellSpan } from '../../../../src/core/validation/engine/cell-block';
import { judgeCell } from '../../../../src/core/validation/engine/cell-judge';
import { columnScanner, type ColumnScanner } from '../../../../src/core/validation/engine/column-scanner';
import { right } from '../../entity/arbitrary-row';

const lists = shippedLists;
const peers: readonly Canonical[] = [null, 'CA', 'US', 'FR', 'Money'];

/** One field for each set of properties that judging a cell depends on. */
const distinctFields: readonly Field[] = [
  ...new Map(
    registry
      .flatMap((entity) => dataFields(entity).map(([, field]) => field))
      .map((field) => [JSON.stringify({ ...field, label: 0, help: 0, synonyms: 0, example: 0 }), field]),
  ).values(),
];

const nasty = fc.constantFrom(
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\u00A0',
    '\u200B',
    '’',
    '«',
    'é',
    'e\u0301',
    'Ã©',
    'Â ',
    'â€™',
    '\uFFFD',
    'Ω',
    '😀',
  ],
  ...[
    '#N/A',
    '#',
    '+',
    '-',
    '.',
    ',',
    ';',
    '@',
    '"',
    '(',
    ')',
    '0',
    '1',
    '9',
    '4111 1111 1111 1111',
    '1E+15',
  ],
  ...['046 454 286', 'SIN 046454286', 'x'.repeat(60), 'A', 'z'],
);

const whole: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell[]>(
    '',
    ' ',
    true,
    false,
    0,
    -0,
    1,
    -1,
    0.1 + 0.2,
    1.005,
    60,
    61,
    2958465,
    2957003,
    1e8,
  ),
  fc.constantFrom<Cell[]>(
    1e15,
    1e21,
    123456789012,
    9007199254740994,
    5145550123,
    4111111111111111,
    NaN,
    '#REF!',
  ),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((units) => units / 100),
  fc.integer(),
  fc.stringMatching(/^[+(]{0,2}[1-9]?[-. ()]{0,2}[1-9]\d\d[-. ()]{0,2}\d{3}[-. ()]{0,2}\d{4}[-. )]?$/),
  fc.stringMatching(/^[0-9A-F]{2}([:. -]?[0-9a-f]{2}){5}$/),
  fc.stringMatching(/^[A-Z]\d[A-Z][ -]?\d[A-Z]\d$/),
  fc.stringMatching(/^[a-z.]{1,3}@[a-z.]{1,4}@?\.[a-z.]{1,3}$/),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** A cell as somebody typed it right, or with something put into it. */
const cellsOf = (field: Field): fc.Arbitrary<Cell> => {
  const written = fc
    .tuple(right(field), fc.constantFrom('en' as const, 'fr' as const))
    .map(([value, language]) => writeCell(value, field, { lists, dateSystem: '1900', language }));
  const spoilt = fc.tuple(written, nasty, fc.nat()).map(([cell, put, at]) => {
    const text = String(cell);
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place);
  });
  return fc.oneof(
    { weight: 3, arbitrary: written },
    { weight: 1, arbitrary: written.map((cell) => String(cell).toLowerCase()) },
    { weight: 1, arbitrary: written.map((cell) => Number(cell) || 0) },
    { weight: 3, arbitrary: spoilt },
    { weight: 3, arbitrary: whole },
  );
};

const doubtsOf = (scan: (doubts: Int32Array) => number, count: number): ReadonlySet<number> => {
  const doubts = new Int32Array(count);
  return new Set(doubts.subarray(0, scan(doubts)));
};

const spanOf = (cells: readonly Cell[]): CellSpan => ({
  rows: [[], ...cells.map((cell) => [0, cell])],
  column: 1,
  first: 1,
  count: cells.length,
});

const doubtsBeside = (scanner: ColumnScanner, cells: readonly Cell[], peer: Canonical): ReadonlySet<number> =>
  doubtsOf((into) => {
    const peers = { span: spanOf(cells.map(() => 'peer')), column: { meaning: () => peer } };
    return scanner.scanBeside?.(spanOf(cells), peers, into) ?? scanner.scan(spanOf(cells), into);
  }, cells.length);

const isFaultless = (field: Field, cell: Cell, peer: Canonical): boolean =>
  (['1900', '1904'] as const).every(
    (dateSystem) => judgeCell(field, cell, { lists, dateSystem, peer: () => peer }).faults.length === 0,
  );

/** Cells that a scanner lets pass although the rules find fault with them. */
function wronglyPassed(field: Field, scanner: ColumnScanner, cells: readonly Cell[]): Cell[] {
  const doubts = doubtsOf((into) => scanner.scan(spanOf(cells), into), cells.length);
  return cells.filter(
    (cell, index) => !doubts.has(index) && !peers.every((peer) => isFaultless(field, cell, peer)),
  );
}

function wronglyPassedBeside(field: Field, scanner: ColumnScanner, cells: readonly Cell[]): Cell[] {
  if (!scanner.scanBeside) return [];
  return peers.flatMap((peer) => {
    const doubts = doubtsBeside(scanner, cells, peer);
    return cells.filter((cell, index) => !doubts.has(index) && !isFaultless(field, cell, peer));
  });
}

/** Cells as clean sheets have them. */
const typical: { readonly [Kind in FieldKind]: readonly Cell[] } = {
  text: ['Marie Tremblay', 'Télécom Abitibi inc.', '1250, rue Sherbrooke Ouest', 'a'],
  code: ['C-1001', '0012', 'A'],
  choice: [],
  yesNo: ['Yes', 'No', 'Oui', 'Non', true, false],
  integer: [1, 12],
  decimal: [1, 2],
  money: [49.95, 10, 0.3, 1234.56],
  percent: [5, 9.975],
  date: [45000, 46000],
  dateTime: [45000.5, 46000.25],
  email: ['marie.tremblay@exemple.ca', 'a@b.co'],
  emailList: ['marie.tremblay@exemple.ca'],
  phone: ['+15145550123', '514 555-0123', '(514) 555-0123', '514-555-0123', '1-514-555-0123', 5145550123],
  postalCode: ['H3B 1A7', 'K1A0B1', 'g1r 2b5'],
  province: ['QC', 'ON', 'Québec'],
  country: ['CA', 'US'],
  macAddress: ['00:1A:2B:3C:4D:5E', '001a2b3c4d5e', '00-1A-2B-3C-4D-5E'],
  reference: ['C-1001', '1001', 1001],
  variant: [],
  system: ['Ready'],
};

const typicalCells = (field: Field): readonly Cell[] => {
  if (field.kind === 'choice')
    return lists.entries(field.list).flatMap(({ code, label }) => [code, label.en, label.fr]);
  if (field.kind === 'postalCode') return typical.postalCode.filter((cell) => isFaultless(field, cell, 'CA'));
  return typical[field.kind];
};

describe('column scanners', () => {
  const scanners = distinctFields.map((field) => ({ field, scanner: columnScanner(field, lists) }));

  it('let nothing pass that the rules find fault with, over every kind of field there is', () => {
    expect(new Set(distinctFields.map(({ kind }) => kind)).size).toBeGreaterThan(15);
    for (const { field, scanner } of scanners) {
      fc.assert(
        fc.property(fc.array(cellsOf(field), { minLength: 20, maxLength: 20 }), (cells) => {
          expect(wronglyPassed(field, scanner, cells)).toEqual([]);
          expect(wronglyPassedBeside(field, scanner, cells)).toEqual([]);
        }),
        { numRuns: 8 },
      );
    }
  });

  it('let pass what clean sheets hold', () => {
    const held = scanners.flatMap(({ field, scanner }) => {
      const cells = typicalCells(field).filter((cell) =>
        peers.some((peer) => isFaultless(field, cell, peer)),
      );
      const doubts = doubtsBeside(scanner, cells, null);
      return cells.filter((_, index) => doubts.has(index)).map((cell) => `${field.kind} ${String(cell)}`);
    });
    expect([...new Set(held)]).toEqual([]);
  });

  it('pass every area code and exchange that the rules let pass, and no other', () => {
    const field = distinctFields.find(({ kind }) => kind === 'phone');
    if (!field) throw new Error('no field is a phone');
    const codes = Array.from({ length: 1000 }, (_, code) => String(code).padStart(3, '0'));
    const cells = codes.flatMap((code) => [`${code}-555-0123`, `514.${code}.0123`, `514-${code} 0123`]);
    const doubts = doubtsOf((into) => columnScanner(field, lists).scan(spanOf(cells), into), cells.length);
    expect(cells.filter((_, index) => !doubts.has(index))).toEqual(
      cells.filter((cell) => isFaultless(field, cell, null)),
    );
  });
});
