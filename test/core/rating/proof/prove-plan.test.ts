import { shippedLists } from '../../../../src/core/entities/lists/reference-lists';
import { compilePlan } from '../../../../src/core/rating/plan/compile-plan';
import type { DestinationPlanRows } from '../../../../src/core/rating/plan/rate-rows';
import { priceWitness } from '../../../../src/core/rating/proof/price-witness';
import { provePlan, type Proof } from '../../../../src/core/rating/proof/prove-plan';
import { band, line, version } from '../plan-rows';
import { zone } from './small-plans';

const bands = [
  band('DAY', 'Mon-Fri', '08:00-18:00'),
  band('WEEKEND', 'Sat,Sun', '08:00-18:00', { holidays: '2026-01-14' }),
  band('FEAST', 'Wed', '00:00-24:00', { holidays: '2026-01-12' }),
  band('WEST', 'Mon-Sun', '00:00-24:00', { zone: 'America/Vancouver' }),
];

type Lines = DestinationPlanRows['lines'];

const prove = (
  lines: Lines,
  numbers?: readonly string[],
  versions: DestinationPlanRows['versions'] = [],
): Proof =>
  provePlan(compilePlan({ lines, bands, versions }, zone), {
    lists: shippedLists,
    today: '2026-01-07',
    ...(numbers ? { numbers } : {}),
  });

const told = ({ findings }: Proof): string[] =>
  findings.map(({ kind, line: at, numbers }) =>
    [kind, at, numbers && `${numbers.from}–${numbers.to}`].filter((part) => part !== undefined).join(' '),
  );

const on = (day: string) => ({ effectiveFrom: day, effectiveTo: day });

describe('gaps', () => {
  it('side by side are one as far as their area or country goes, or where whole ones are missing', () => {
    expect(told(prove([line('1514')]))).toEqual(['gap 10–1513', 'gap 1515–19', 'gap 2–9']);
    expect(told(prove([line('1514200')], ['1514']))).toEqual(['gap 15140–15141', 'gap 1514201–15149']);
    expect(told(prove([line('1514'), line('1514200')], ['1514']))).toEqual(['redundant 1']);
  });

  it('between versions are those of all numbers', () => {
    const versions = [
      version({ effectiveFrom: '2026-01-01', effectiveTo: '2026-06-30' }),
      version({ effectiveFrom: '2026-08-01' }),
    ];
    const { complete, findings } = prove([line('3')], ['3'], versions);
    expect([complete, findings.map(({ kind, days }) => [kind, days])]).toEqual([
      false,
      [['dateGap', { from: '2026-07-01', to: '2026-07-31' }]],
    ]);
  });

  it('are closed by a default line', () => {
    expect(prove([line('3')], undefined, [version({ defaultLine: '3' })]).complete).toBe(true);
  });
});

describe('lines that change nothing', () => {
  it('may all go at once, those too that only others hide', () => {
    const tens = [...'0123456789'].map((digit) => line(`15${digit}`, { ratePerUnit: '0.07' }));
    const lines = [line('1', { ratePerUnit: '0.07' }), line('15'), ...tens];
    expect(told(prove(lines, ['15']))).toEqual([
      'unreachable 1',
      ...tens.map((_row, index) => `redundant ${index + 2}`),
    ]);
  });

  it('say the same in other words', () => {
    const six = line('3', { minimumInterval: 6, increment: 6, grace: null });
    const blocked = line('4', { blocked: true });
    const lines = [
      ...[six, blocked, line('33', { minimumInterval: 0, increment: 6, grace: 0 })],
      ...[line('34', { minimumInterval: 0, increment: 1 }), line('44', { blocked: true, ratePerUnit: '9' })],
    ];
    expect(told(prove(lines, ['3', '4']))).toEqual(['redundant 2', 'redundant 4']);
  });

  it('are told by holidays, which are firmer than weekdays', () => {
    const lines = [
      line('3', { timeBand: 'DAY', ...on('2026-01-12') }),
      line('3', { timeBand: 'FEAST', ratePerUnit: '0.08', ...on('2026-01-12') }),
    ];
    expect(told(prove(lines, ['3']))).toEqual(['unreachable 0']);
  });
});

describe('bands', () => {
  it('that meet on their weekdays overlap, unless a holiday decides', () => {
    const [day, feast, weekend] = ['DAY', 'FEAST', 'WEEKEND'].map((timeBand, place) =>
      line('3', { timeBand, ratePerUnit: `0.0${place + 1}`, ...on('2026-01-14') }),
    );
    if (!day || !feast || !weekend) throw new Error('three lines');
    expect(told(prove([day, feast], ['3']))).toEqual(
      ['bandOverlap 1', 'unreachable 1'].filter((text) => text !== 'unreachable 1'),
    );
    expect(told(prove([day, feast, weekend], ['3'])).filter((text) => text.startsWith('band'))).toEqual([]);
  });

  it('by another clock keep the proof from claiming anything', () => {
    const { complete, uncovered } = prove([line('3', { timeBand: 'WEST' })], ['3']);
    expect([complete, uncovered]).toEqual([false, ['bandClocks']]);
  });
});

it('area codes outside the continent are told with the line that prices them, as far as one does', () => {
  const { findings } = prove(
    [line('1'), line('1242', { ratePerUnit: '0.4' }), line('12460', { ratePerUnit: '0.4' })],
    ['1'],
  );
  expect(findings.map(({ kind, line: at }) => [kind, at])).toEqual([['offshore', 0]]);
  expect(findings[0]?.areas).toHaveLength(26);
  expect(findings[0]?.areas?.[0]).toBe('1246');
  expect(findings[0]?.witness.number).toBe('12465550100');
});

it('a witness is priced step by step', () => {
  const plan = compilePlan(
    { lines: [line('3', { ratePerUnit: '0.06', costPerUnit: '0.07' })], bands, versions: [] },
    zone,
  );
  const { findings } = provePlan(plan, { lists: shippedLists, today: '2026-01-07', numbers: ['3'] });
  expect(findings.map(({ kind }) => kind)).toEqual(['belowCost']);
  const priced = findings[0] && priceWitness(plan, findings[0].witness);
  expect([priced?.line, priced?.amount, priced?.steps.map(({ kind }) => kind)]).toEqual([
    0,
    '0.060000',
    ['number', 'line', 'billed', 'usage', 'rounding'],
  ]);
});

it('a line rating cannot use is told with the one that takes its calls', () => {
  const { findings } = prove(
    [line('3'), line('33', { increment: 0 }), line('34', { timeBand: 'NOT' })],
    ['3'],
  );
  expect(findings.map(({ kind, code, line: at, other }) => [kind, code, at, other])).toEqual([
    ['unusable', 'V005', 2, 0],
    ['increment', 'V306', 1, 0],
  ]);
});
