import { cellsOf, Folder, sbm, sbmJson, typeInto, type Failed } from './terminal';

const folder = new Folder();
const book = folder.file('rates.xlsx');
beforeAll(async () => {
  const entities = 'ratePlan,destinationLine,timeBand,operationalParameter';
  await sbm(['workspace', 'create', book, '--entities', entities]);
});
afterAll(() => folder.remove());

const headings = 'Dial Code;Destination;Rate/min;Cost/min;Billing Increment;Effective Date';
const deck = (name: string, ...lines: readonly string[]): string =>
  folder.write(name, [headings, ...lines].join('\n'));

interface Imported {
  readonly plan: Readonly<Record<string, unknown>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly versions: readonly string[];
  readonly conversions: readonly unknown[];
  readonly refused: readonly { readonly line: number; readonly code: string }[];
  readonly operation: string | null;
}
interface Changed {
  readonly counts: Readonly<Record<string, number>>;
  readonly mean: Readonly<Record<'before' | 'after', string>>;
  readonly changes: readonly Readonly<Record<string, unknown>>[];
  readonly kept: readonly unknown[];
  readonly operation: string | null;
}
interface Compared {
  readonly lines: Readonly<Record<string, number>>;
  readonly prices: Readonly<Record<string, number>>;
  readonly places: readonly { readonly key: string; readonly name: string }[];
  readonly changes: readonly Readonly<Record<string, unknown>>[];
}

const first = deck(
  'first.csv',
  '+1514;Montréal;0,05;0,03;30/6;2026-01-01',
  '+52;Mexico;0,10;0,09;60/60;2026-01-01',
  '+52 55;Mexico - City;0,02;;60/60;2026-01-01',
  'UK44;Nowhere;0,02;;60/60;2026-01-01',
  '52;Mexico again;0,12;;60/60;2026-01-01',
);
const lines = (): Promise<unknown[][]> => cellsOf(book, 'Destination Lines', 'A1:P20');

test('a deck comes in as a new plan, is nothing new the second time, and can be taken back', async () => {
  const before = await lines();
  const preview = await sbmJson<Imported>(['deck', 'import', first, book, '--plan', 'LD', '--preview']);
  expect(preview.result.operation).toBeNull();
  expect(await lines()).toEqual(before);

  const { exitCode, result } = await sbmJson<Imported>(['deck', 'import', first, book, '--plan', 'LD']);
  expect([exitCode, result.plan]).toEqual([
    1,
    { name: 'LD', currency: 'CAD', isNew: true, isCurrencyAssumed: true },
  ]);
  expect(result.counts).toEqual({
    ...{ lines: 4, added: 3, changed: 0, unchanged: 0, refused: 2, closed: 0, named: 0 },
  });
  expect(result.refused.map(({ line, code }) => [line, code])).toEqual([
    [5, 'V002'],
    [6, 'V302'],
  ]);
  expect(result.versions).toEqual(['2026-01-01']);
  const after = await lines();
  const again = await sbmJson<Imported>(['deck', 'import', first, book, '--plan', 'LD']);
  expect([again.result.counts['unchanged'], again.result.operation]).toEqual([3, null]);
  expect(await lines()).toEqual(after);

  // What came in is what the deck says.
  const same = await sbmJson<Compared>(['deck', 'compare', first, `${book}#LD`]);
  expect(same.result.changes).toEqual([]);

  expect((await sbm(['undo', book, result.operation ?? ''])).exitCode).toBe(0);
  expect(
    (await sbmJson<Imported>(['deck', 'import', first, book, '--plan', 'LD'])).result.counts['added'],
  ).toBe(3);
});

test('the next deck closes the version before it, and the two compare by the price that answers', async () => {
  const next = deck('next.csv', '1514;Montréal;0.055;0.03;30/6;', '52;Mexico;0.10;0.09;60/60;');
  const args = ['deck', 'import', next, book, '--plan', 'LD'];
  expect((await sbmJson<Failed>([...args, '--close'])).result.error.code).toBe('CLOSE_DAY_MISSING');
  expect((await sbmJson<Failed>([...args, '--currency', 'USD'])).result.error.code).toBe('CURRENCIES_DIFFER');
  const { exitCode, result } = await sbmJson<Imported>([...args, '--from', '2027-01-01', '--close']);
  expect([exitCode, result.counts['added'], result.counts['closed'], result.versions]).toEqual([
    0,
    2,
    3,
    ['2027-01-01'],
  ]);
  const plans = (await cellsOf(book, 'Rate Plans', 'A1:P6')).flat();
  expect(plans.filter((cell) => cell === 'LD')).toHaveLength(2);

  const compared = await sbmJson<Compared>([
    ...['deck', 'compare', `${book}#LD`, `${book}#LD`],
    ...['--before-on', '2026-06-01', '--after-on', '2027-06-01'],
  ]);
  expect([compared.exitCode, compared.result.lines]).toEqual([1, { added: 0, removed: 1, kept: 2 }]);
  expect(compared.result.prices).toMatchObject({ dearer: 2, unchanged: 1 });
  expect(compared.result.changes).toMatchObject([
    { prefix: '1514', kind: 'kept', move: 'dearer', percent: 10 },
    {
      ...{ prefix: '5255', kind: 'removed', move: 'dearer', percent: 400 },
      after: { prefix: '52', rate: '0.10' },
    },
  ]);
  expect(compared.result.places.map(({ key, name }) => [key, name])).toEqual([
    ['1', 'Montréal'],
    ['52', 'Mexico'],
  ]);
  const usd = ['deck', 'compare', next, `${book}#LD`, '--currency', 'USD'];
  expect((await sbmJson<Failed>(usd)).result.error.code).toBe('CURRENCIES_DIFFER');
  expect((await sbm(['deck', 'compare', next, next])).exitCode).toBe(0);
});

test('rates are changed at once with a floor over cost, and taken back at once', async () => {
  const before = await lines();
  const args = ['deck', 'change', book, '--plan', 'LD', '--on', '2027-06-01', '--floor-over-cost', '20'];
  const preview = await sbmJson<Changed>([...args, '--percent', '5', '--round', '4', '--preview']);
  expect(await lines()).toEqual(before);
  const { exitCode, result } = await sbmJson<Changed>([...args, '--percent', '5', '--round', '4']);
  expect([exitCode, result.changes]).toEqual([0, preview.result.changes]);
  expect(result.changes).toMatchObject([
    // 0.055 × 1.05 = 0.05775; 0.10 × 1.05 = 0.105, but at least 0.09 × 1.2 = 0.108.
    { prefix: '1514', field: 'ratePerUnit', from: '0.055', to: '0.0578' },
    { prefix: '52', from: '0.10', to: '0.108', bound: 'floor' },
  ]);
  expect(result.mean).toEqual({ before: '0.077500', after: '0.082900' });
  expect(await lines()).not.toEqual(before);
  const script = folder.file('script.json');
  await sbm(['history', book, '--export', script]);
  const exported = JSON.parse(folder.bytes('script.json').toString()) as {
    steps: { do: string; from?: unknown; to?: unknown }[];
  };
  expect(exported.steps.flatMap((step) => (step.do === 'correct' ? [[step.from, step.to]] : []))).toEqual([
    [0.055, 0.0578],
    [0.1, 0.108],
  ]);
  expect((await sbm(['undo', book, result.operation ?? ''])).exitCode).toBe(0);
  expect(await lines()).toEqual(before);
  expect((await sbm(['deck', 'change', book, '--plan', 'LD'])).exitCode).toBe(2);
  const said = await sbm([...args, '--amount', '-0.08', '--preview', '--lang', 'fr']);
  expect(said.out).toContain('au plancher');
});

test('an undo is refused once somebody typed over a changed rate', async () => {
  const { result } = await sbmJson<Changed>([...['deck', 'change', book, '--plan', 'LD'], '--percent', '1']);
  expect(result.changes.length).toBeGreaterThan(0);
  const table = await lines();
  const column = (table.find((row) => row.includes('Rate per Unit')) ?? []).indexOf('Rate per Unit');
  const row = table.findIndex((cells) => cells.includes('1514'));
  await typeInto(book, 'Destination Lines', { [`${'ABCDEFGHIJKLMNOP'[column] ?? ''}${row + 1}`]: 9 });
  const refused = await sbmJson<Failed>(['undo', book, result.operation ?? '']);
  expect(refused.result.error.code).toBe('UNDO_REFUSED');
});
