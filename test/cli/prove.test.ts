import { deckText, hasNanp, nanpRows, ruleRate, type DeckRow } from './nanp-deck';
import { Folder, sbm, sbmJson } from './terminal';

const folder = new Folder();
afterAll(() => folder.remove());

interface Finding {
  readonly kind: string;
  readonly code: string | null;
  readonly line: number | null;
  readonly other?: number;
  readonly numbers?: { readonly from: string; readonly to: string };
  readonly areas?: readonly string[];
  readonly days?: { readonly from: string | null; readonly to: string | null };
  readonly witness: {
    readonly number: string;
    readonly day: string;
    readonly time: string;
    readonly line: number | null;
    readonly amount: string | null;
    readonly steps: readonly string[];
  };
}
interface Proven {
  readonly complete: boolean;
  readonly findings: readonly Finding[];
  readonly places: readonly unknown[];
  readonly refused: readonly { readonly line: number; readonly code: string; readonly found: string }[];
  readonly conversions: readonly {
    readonly line: number;
    readonly found: string;
    readonly becomes: string;
  }[];
}

const headings =
  'prefix,destinationName,ratePerUnit,costPerUnit,minimumInterval,increment,rateUnit,timeBand,effectiveFrom,effectiveTo';
const deck = (name: string, ...lines: readonly string[]): string =>
  folder.write(name, [headings, ...lines].join('\n'));

/** A line for each first digit but those left out. */
const world = (...without: readonly string[]): string[] =>
  [...'123456789']
    .filter((digit) => !without.includes(digit))
    .map((digit) => `${digit},Zone ${digit},0.0${digit},,60,60,60,,,`);

const offshore = 'offshore';
const besides = ({ findings }: Proven, ...kinds: readonly string[]): readonly Finding[] =>
  findings.filter(({ kind }) => !kinds.includes(kind));

describe('sbm prove', () => {
  test('says that a table is complete, and of what it is', async () => {
    const { exitCode, result } = await sbmJson<Proven>(['prove', deck('world.csv', ...world())]);
    expect([exitCode, result.complete, besides(result, offshore)]).toEqual([0, true, []]);
    const [areas] = result.findings;
    expect([areas?.kind, areas?.line, areas?.areas?.length]).toEqual([offshore, 2, 27]);
    expect(areas?.witness).toMatchObject({ number: '12425550100', line: 2, amount: '0.010000' });
    const said = await sbm(['prove', folder.file('world.csv'), '--lang', 'fr']);
    expect(said.out).toContain('Complète\u00A0: chaque numéro');
  });

  test('shows each flaw with a call', async () => {
    const lines = [
      ...world('8', '5', '3'),
      '3,Dated,0.05,,60,60,60,,,2026-06-30',
      '3,Dated,0.05,,60,60,60,,2026-08-01,',
      '5,Costly,0.05,0.06,40,60,60,,,',
      '44,Same,0.04,,60,60,60,,,',
      '77,Twice,0.05,,60,60,60,,,',
      '77,Twice,0.06,,60,60,60,,,',
      '99,Still,0.05,,60,60,60,,,',
      '99,Still,0.06,,60,60,60,,2026-01-01,',
      '98,Never,0.05,,60,0,60,,,',
    ];
    const { exitCode, result } = await sbmJson<Proven>(['prove', deck('flaws.csv', ...lines)]);
    expect([exitCode, result.complete]).toEqual([1, false]);
    const told = besides(result, offshore).map(({ kind, code, line, witness: { number, day, amount } }) => [
      ...[kind, code, line],
      ...[number, day, amount],
    ]);
    expect(told).toEqual([
      ['gap', 'V304', null, '82345550100', '2026-11-22', null],
      ['dateGap', 'V304', null, '32345550100', '2026-07-31', null],
      ['duplicate', 'V302', 13, '77345550100', '2026-11-22', '0.050000'],
      ['overlap', 'V308', 15, '99345550100', '2026-11-22', '0.060000'],
      ['increment', 'V307', 10, '52345550100', '2026-11-22', '0.083333'],
      ['increment', 'V306', 16, '98345550100', '2026-11-22', '0.090000'],
      ['belowCost', 'V305', 10, '52345550100', '2026-11-22', '0.083333'],
      ['redundant', 'V303', 11, '44345550100', '2026-11-22', '0.040000'],
    ]);
    expect(result.findings[0]?.numbers).toEqual({ from: '8', to: '8' });
    expect(result.findings[0]?.witness.steps.at(-1)).toBe('No prefix of the plan begins the number');
    expect(result.findings[1]?.days).toEqual({ from: '2026-07-01', to: '2026-07-31' });
    const { out } = await sbm(['prove', folder.file('flaws.csv')]);
    expect(out).toContain('line 11: 44 changes no price: line 4 (4) says the same [V303]');
  });

  test('asks only for the numbers a plan is to answer', async () => {
    const file = deck('canada.csv', '1514,Montréal,0.05,,60,60,60,,,', '1438,Montréal,0.05,,60,60,60,,,');
    const whole = await sbmJson<Proven>(['prove', file]);
    expect([whole.exitCode, whole.result.complete]).toEqual([1, false]);
    const own = await sbmJson<Proven>(['prove', file, '--numbers', '1438,1514']);
    expect([own.exitCode, own.result.complete]).toEqual([0, true]);
    expect((await sbm(['prove', file, '--numbers', '+1'])).exitCode).toBe(2);
  });

  test('tells gaps by country and area code', async () => {
    const file = deck('exchanges.csv', '1514200,Montréal,0.05,,60,60,60,,,', '33,France,0.05,,60,60,60,,,');
    const { result } = await sbmJson<Proven>(['prove', file, '--numbers', '1514,33,34']);
    expect(result.findings.map(({ numbers }) => numbers)).toEqual([
      { from: '15140', to: '15141' },
      { from: '1514201', to: '15149' },
      { from: '34', to: '34' },
    ]);
    expect(result.places).toEqual([
      { kind: 'gap', from: '1514', to: '1514', ranges: 2 },
      { kind: 'gap', from: '34', to: '34', ranges: 1 },
    ]);
    expect((await sbm(['prove', file, '--numbers', '1514'])).out).toContain('… 1514: 1 more.');
  });

  test('covers the hours by the bands it is given', async () => {
    const bands = (weekend: string): string =>
      folder.write(
        'bands.csv',
        `code,weekdays,start,end\nDAY,Mon-Fri,08:00,18:00\nNIGHT,Mon-Sun,18:00,08:00\nWEEKEND,"${weekend}",08:00,18:00`,
      );
    const lines = ['DAY', 'NIGHT', 'WEEKEND'].map(
      (band, place) => `1,Any,0.0${place + 1},,60,60,60,${band},,`,
    );
    const file = deck('banded.csv', ...lines);
    const args = ['prove', file, '--numbers', '1', '--bands'];
    expect((await sbmJson<Proven>([...args, bands('Sat,Sun')])).result.complete).toBe(true);
    const { result } = await sbmJson<Proven>([...args, bands('Sat')]);
    expect(result.complete).toBe(false);
    expect(result.findings[0]).toMatchObject({
      kind: 'timeGap',
      code: 'V310',
      witness: { number: '12345550100', day: '2026-11-22', time: '08:00', line: null },
    });
  });

  test('claims nothing of a file some lines of which it cannot read', async () => {
    const { exitCode, result } = await sbmJson<Proven>([
      'prove',
      deck('lost.csv', ...world(), '1.51455E+10,Lost,0.05,,60,60,60,,,', '+1514,Plus,0.05,,60,60,60,,,'),
    ]);
    expect([exitCode, result.complete]).toEqual([1, false]);
    expect(result.refused).toMatchObject([{ line: 11, code: 'V014', found: '1.51455E+10' }]);
    expect(result.conversions).toMatchObject([{ line: 12, found: '+1514', becomes: '1514' }]);
  });

  test('finds the headings of a deck under its titles', async () => {
    const rows = world().map((row) => row.split(',').slice(0, 3).join(';'));
    const file = folder.write(
      'titled.csv',
      ['Carrier Inc.;;', 'Rates of December;;', 'Dial Code;Destination;Rate per minute', ...rows].join('\n'),
    );
    const { exitCode, result } = await sbmJson<Proven>(['prove', file]);
    expect([exitCode, result.complete, result.refused]).toEqual([0, true, []]);
  });

  test('proves tiers by the quantities they hold', async () => {
    const tiers = (...lines: readonly string[]): string =>
      folder.write('tiers.csv', ['fromQty,toQty,ratePerUnit,included', ...lines].join('\n'));
    interface Tiers {
      readonly complete: boolean;
      readonly findings: readonly { kind: string; line: number; witness: { quantity: string } }[];
    }
    const prove = (...lines: readonly string[]) => sbmJson<Tiers>(['prove', tiers(...lines)]);
    const whole = await prove('0,10,0,Yes', '10,20,2.00,', '20,,1.00,');
    expect([whole.exitCode, whole.result.complete, whole.result.findings]).toEqual([0, true, []]);
    const flawed = await prove('0,10,0,Yes', '12,20,2.00,', '18,40,1.00,', '40,50,3.00,');
    expect(flawed.exitCode).toBe(1);
    expect(flawed.result.findings.map(({ kind, line, witness }) => [kind, line, witness.quantity])).toEqual([
      ['tierGap', 3, '11'],
      ['tierOverlap', 4, '19'],
      ['tierGap', 5, '51'],
      ['tierRates', 5, '41'],
    ]);
  });
});

const title =
  'a plan of 32,497 published prefixes: three gaps, two overlaps and five redundant lines, and no more';

test(hasNanp ? title : `${title} (skipped: data not present)`, async () => {
  if (!hasNanp) return;
  const all = nanpRows();
  expect(all.filter(({ place }) => place !== 'Other')).toHaveLength(32_497);
  const sound = await sbmJson<Proven>(['prove', folder.write('nanp.csv', deckText(all)), '--numbers', '1']);
  expect([sound.exitCode, sound.result.complete, sound.result.findings]).toEqual([0, true, []]);

  // Three gaps: an area code without any line, one without in July, and the last tenth of one.
  const planted: DeckRow[] = all.flatMap((row): DeckRow[] => {
    if (row.prefix.startsWith('1867')) return [];
    if (row.prefix === '1521')
      return [
        { ...row, to: '2026-06-30' },
        { ...row, from: '2026-08-01' },
      ];
    if (row.prefix !== '1999') return [row];
    return [...'012345678'].map((digit) => ({ ...row, prefix: `1999${digit}` }));
  });
  // Two overlaps: another rate from a day on which the old one has not ended.
  const overlaps = ['1514', '1416'].map((prefix) => ({
    ...{ prefix, place: 'Again' },
    rate: '0.0999',
    from: '2026-10-01',
  }));
  // Five lines that say what their area code says.
  const redundant = ['1418', '1613', '1902', '1506', '1780'].map((area) => ({
    ...{ prefix: `${area}0`, place: 'Same' },
    rate: ruleRate(area),
  }));
  const rows = [...planted, ...overlaps, ...redundant];
  const file = folder.write('planted.csv', deckText(rows));
  const { exitCode, result } = await sbmJson<Proven>(['prove', file, '--numbers', '1']);
  expect([exitCode, result.complete, result.refused]).toEqual([1, false, []]);
  const gap = (prefix: string) => ({ from: prefix, to: prefix });
  const lineOf = (index: number): number => planted.length + 2 + index;
  const first = (prefix: string): number => planted.findIndex((row) => row.prefix === prefix) + 2;
  expect(result.findings).toMatchObject([
    { kind: 'gap', numbers: gap('1867'), witness: { number: '18675550100', amount: null } },
    { kind: 'gap', numbers: gap('19999'), witness: { number: '19999550100', amount: null } },
    {
      kind: 'dateGap',
      numbers: gap('1521'),
      days: { from: '2026-07-01', to: '2026-07-31' },
      witness: { number: '15215550100', day: '2026-07-31', amount: null },
    },
    ...overlaps.map(({ prefix }, index) => ({
      ...{ kind: 'overlap', line: lineOf(index), other: first(prefix) },
      witness: { line: lineOf(index), amount: '0.099900' },
    })),
    ...redundant.map(({ prefix }, index) => ({
      ...{ kind: 'redundant', line: lineOf(2 + index), other: first(prefix.slice(0, 4)) },
      witness: { line: lineOf(2 + index) },
    })),
  ]);
  expect(result.findings).toHaveLength(10);
  for (const { witness } of result.findings) expect(witness.steps.length).toBeGreaterThan(0);
});
