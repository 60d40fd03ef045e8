import { allFindings } from '../../../src/core/entity/all-findings';
import type { Canonical } from '../../../src/core/entity/cell';
import type { AnyEntity, DecodedTable } from '../../../src/core/entity/entity';
import { destinationLine } from '../../../src/core/entities/rates/destination-line';
import { ratePlan } from '../../../src/core/entities/rates/rate-plan';
import { tierLine } from '../../../src/core/entities/rates/tier-line';
import { timeBand } from '../../../src/core/entities/rates/time-band';
import { usageRate } from '../../../src/core/entities/rates/usage-rate';
import { findEntity } from '../../../src/core/entities/registry';
import { createReferenceLists } from '../../../src/core/entity/reference-list';
import { readSheet, ruleFindings, sheetFindings, type Sheet } from './check-sheet';

const plan = { ratePlan: 'LD' };
const line = (prefix: string, ratePerUnit = '0.05'): Sheet[number] => ({ ...plan, prefix, ratePerUnit });
const only = (code: string, findings: readonly string[]): string[] =>
  findings.filter((finding) => finding.startsWith(code));

describe('tiers', () => {
  const tiers = (...bounds: [number, number | null][]): Sheet =>
    bounds.map(([fromQty, toQty]) => ({ ...plan, fromQty, toQty }));

  it.each<[string, Sheet, string[]]>([
    ['in any order', tiers([10, 20], [20, null], [0, 10]), []],
    ['with decimals', tiers([0, 0.1], [0.1, null]), []],
    ['not from 0', tiers([1, null]), ['V301 fromQty 0']],
    ['with a gap', tiers([0, 9], [10, null]), ['V301 toQty 0']],
    ['that overlap', tiers([0, 11], [10, null]), ['V301 toQty 0']],
    ['with two ends open', tiers([0, null], [10, null]), ['V301 toQty 0']],
    ['without an open end', tiers([0, 10], [10, 20]), ['V301 toQty 1']],
    ['with a beginning nobody can read', [{ ...plan, fromQty: 'x' }, ...tiers([5, null])], []],
  ])('%s', (_case, rows, findings) => {
    expect(sheetFindings(tierLine, rows)).toEqual(findings);
  });

  it('are judged version by version, and plan by plan', () => {
    const open = { fromQty: 0 };
    const rows = [
      { ...open, ratePlan: 'A' },
      { ...open, ratePlan: 'B' },
      { ...open, ratePlan: 'B', effectiveFrom: '2027-01-01' },
    ];
    expect(sheetFindings(tierLine, rows)).toEqual([]);
  });

  it('are there for a Tier plan', () => {
    const plans = [
      { ratePlanName: 'LD', ratePlanType: 'Tier' },
      { ratePlanName: 'Data', ratePlanType: 'Tier' },
    ];
    expect(sheetFindings(ratePlan, plans, [[tierLine, tiers([0, null])]])).toEqual(['V301 ratePlanName 1']);
  });
});

it('lines belong to a plan of their kind', () => {
  const plans: Sheet = [
    { ratePlanName: 'LD', ratePlanType: 'Destination' },
    { ratePlanName: 'DATA', ratePlanType: 'Tier' },
  ];
  const kinds = (entity: AnyEntity): string[] =>
    only('V002', sheetFindings(entity, [{ ratePlan: 'LD' }, { ratePlan: 'DATA' }, {}], [[ratePlan, plans]]));
  expect(kinds(tierLine)).toEqual(['V002 ratePlan 0']);
  expect(kinds(destinationLine)).toEqual(['V002 ratePlan 1']);
});

describe('rate plans', () => {
  const version = (effectiveFrom: string, effectiveTo: string | null = null): Sheet[number] => ({
    ratePlanName: 'LD',
    ratePlanType: 'Destination',
    defaultLine: '1',
    effectiveFrom,
    effectiveTo,
  });

  it('have one version a day', () => {
    expect(sheetFindings(ratePlan, [version('2027-01-01'), version('2026-01-01', '2026-12-31')])).toEqual([]);
    expect(sheetFindings(ratePlan, [version('2027-01-01'), version('2026-01-01', '2027-01-01')])).toEqual([
      'V308 effectiveFrom 0',
    ]);
  });

  it('have a default among their own lines', () => {
    const lines: Sheet = [{ ratePlan: 'Other', prefix: '1' }, line('1514')];
    expect(sheetFindings(ratePlan, [version('2026-01-01')], [[destinationLine, lines]])).toEqual([
      'V005 defaultLine 0',
    ]);
    expect(
      sheetFindings(ratePlan, [version('2026-01-01')], [[destinationLine, [...lines, line('1')]]]),
    ).toEqual([]);
  });

  it('answer every first digit, or have a default', () => {
    const open = [{ ...version('2026-01-01'), defaultLine: null }];
    const lines = [...'12345678'].map((digit) => line(digit));
    const find = (sheet: Sheet): string[] => sheetFindings(ratePlan, open, [[destinationLine, sheet]]);
    expect(find(lines)).toEqual(['V304 defaultLine 0']);
    expect(find([...lines, line('9')])).toEqual([]);
  });
});

describe('destination lines', () => {
  it('repeat no prefix within a band and first day, blank ones too', () => {
    const rows = [line('1514'), { ...line('1514'), timeBand: 'DAY' }, line('1514')];
    expect(only('V302', sheetFindings(destinationLine, rows))).toEqual(['V302 prefix 2']);
  });

  it('follow each other in time', () => {
    const later = { ...line('1514'), effectiveFrom: '2027-01-01' };
    expect(only('V308', sheetFindings(destinationLine, [line('1514'), later]))).toEqual([
      'V308 effectiveFrom 1',
    ]);
    expect(
      only('V308', sheetFindings(destinationLine, [{ ...line('1514'), effectiveTo: '2026-12-31' }, later])),
    ).toEqual([]);
  });

  it('are redundant only when every one of their prefix says what the covering prefix says', () => {
    const night = { ...line('1', '0.02'), timeBand: 'NIGHT' };
    const redundant = (rows: Sheet): string[] => only('V303', sheetFindings(destinationLine, rows));
    expect(redundant([line('1'), line('1514')])).toEqual(['V303 prefix 1']);
    expect(redundant([line('1'), { ...line('1514'), connectionFee: '0' }])).toEqual(['V303 prefix 1']);
    expect(redundant([line('1'), { ...line('1514'), connectionFee: '0.01' }])).toEqual([]);
    expect(redundant([line('1'), line('151', '0.06'), line('1514')])).toEqual([]);
    // Without its line 1514 would be sold at the night rate of 1.
    expect(redundant([line('1'), night, line('1514')])).toEqual([]);
    expect(redundant([line('1'), { ...line('1514'), ratePlan: 'Other' }])).toEqual([]);
  });

  it('are far from the median of their country, not from offshore codes, mobiles or other countries', () => {
    const canada = ['1416', '1418', '1438', '1450', '1514', '1579', '1581', '1613'].map((prefix) =>
      line(prefix),
    );
    const outliers = (...rows: Sheet): string[] =>
      only('V309', sheetFindings(destinationLine, [...canada, ...rows]));
    expect(outliers(line('1819', '0.5'))).toEqual(['V309 ratePerUnit 8']);
    expect(outliers(line('1819', '0.005'))).toEqual(['V309 ratePerUnit 8']);
    expect(outliers(line('1819', '0.499999'))).toEqual([]);
    expect(outliers(line('1242', '0.5'), line('33', '0.5'))).toEqual([]);
    expect(outliers({ ...line('1900', '5'), blocked: 'Yes' })).toEqual([]);
    expect(outliers(line('1819', '0.5'), line('1873', '0.5'))).toEqual([]);
  });

  it('know offshore area codes from the lists alone', () => {
    const [rule] = destinationLine.tableRules.filter(({ code }) => code === 'V311');
    const bahamas = {
      list: 'offshoreNanp',
      code: '242',
      label: { en: 'Bahamas', fr: 'Bahamas' },
      active: true,
    };
    const count = (rows: Sheet, active: boolean): number | undefined =>
      rule &&
      allFindings(
        rule.check(readSheet(destinationLine, rows), () => undefined, {
          today: '2026-11-22',
          lists: createReferenceLists([{ ...bahamas, active }]),
          entity: findEntity,
        }),
      ).length;
    expect([count([line('1')], true), count([line('1')], false)]).toEqual([1, 0]);
    expect([count([line('1'), line('12423')], true), count([line('1514')], true)]).toEqual([0, 0]);
  });
});

describe('time bands', () => {
  const uncovered = (...bands: [string, string, string][]): string[] => {
    const rows = bands.map(([weekdays, start, end], index) => ({
      code: `B${String(index)}`,
      weekdays,
      start,
      end,
    }));
    const lines = rows.map(({ code }) => ({ ...line('1'), timeBand: code }));
    return only('V310', sheetFindings(destinationLine, lines, [[timeBand, rows]]));
  };

  it.each<[boolean, [string, string, string][]]>([
    [true, [['Mon-Sun', '00:00', '24:00']]],
    [true, [['dimanche au samedi', '7h', '7h']]],
    [
      true,
      [
        ['lun-ven', '8:00', '18:00'],
        ['Mon-Fri', '18:00', '8:00'],
        ['Sat, Sun', '08:00', '08:00'],
      ],
    ],
    [
      false,
      [
        ['lun-ven', '8:00', '18:00'],
        ['Mon-Fri', '18:00', '8:00'],
        ['Sat, Sun', '00:00', '24:00'],
      ],
    ],
    [false, [['Mon-Sun', '00:00', '23:59']]],
    [false, [['Tue-Sun', '00:00', '24:00']]],
  ])('cover the week: %s', (covered, bands) => {
    expect(uncovered(...bands)).toEqual(covered ? [] : ['V310 timeBand 0']);
  });

  it('need not when a line holds at any time', () => {
    const band = { code: 'DAY', weekdays: 'Mon-Fri', start: '08:00', end: '18:00' };
    const rows = [{ ...line('1'), timeBand: 'DAY' }, line('1514')];
    expect(only('V310', sheetFindings(destinationLine, rows, [[timeBand, [band]]]))).toEqual([]);
  });

  it.each([
    [0.333_333_333_333_333, '08:00'],
    ['0,999305555555556', '23:59'],
    ['0.354166666666667', '08:30'],
    [8, '8'],
  ])('read the time Excel has of %s as %s', (cell, start) => {
    expect(readSheet(timeBand, [{ start: cell }]).column('start')).toEqual([start]);
  });

  it('have holidays that exist', () => {
    expect(ruleFindings(timeBand, { holidays: '2026-12-25;2027-01-01' })).toEqual([]);
    expect(ruleFindings(timeBand, { holidays: '2026-12-25;2026-02-30' })).toEqual(['V002 holidays']);
  });
});

describe('usage rates', () => {
  const zeros = {
    rate: '0.00',
    costPerUnit: '0',
    minimumInterval: 0,
    incrementalInterval: 0,
    includedUnits: '0',
  };

  it.each([
    ['Fixed-Rate', { ...zeros, incrementalInterval: 60 }, []],
    ['Fixed-Rate', { ...zeros, rate: null, incrementalInterval: 60 }, ['V001 rate']],
    ['Fixed-Rate', zeros, ['V306 incrementalInterval']],
    ['Fixed-Rate', { ...zeros, minimumInterval: 40, incrementalInterval: 60 }, ['V307 minimumInterval']],
    ['Fixed-Rate', { ...zeros, costPerUnit: '0.000001', incrementalInterval: 1 }, ['V305 costPerUnit']],
    ['Pass-Through', { ...zeros, markupPercent: '15' }, []],
    ['Pass-Through', { ...zeros, rate: '0.05' }, ['V002 rate']],
    ['Pass-Through', { ratePlan: 'LD' }, ['V002 ratePlan']],
    ['Rate Plan', { ...zeros, ratePlan: 'LD' }, []],
    ['Rate Plan', { markupPercent: '15' }, ['V002 markupPercent', 'V001 ratePlan']],
  ])('%s with %j', (methodType, row, findings) => {
    expect(ruleFindings(usageRate, { methodType, ...row })).toEqual(findings);
  });
});

/** 200,000 lines as read from a sheet, without the time it takes to read one. */
function largePlan(): DecodedTable {
  const rowCount = 200_000;
  const columnOf = (value: (index: number) => Canonical): Canonical[] =>
    Array.from({ length: rowCount }, (_, index) => value(index));
  const columns = new Map([
    ['ratePlan', columnOf(() => 'LD')],
    ['prefix', columnOf((index) => (index === 0 ? '1' : `1${String(2_000_000 + index * 7)}`))],
    ['ratePerUnit', columnOf((index) => `0.0${String((index * 37) % 9_000)}1`)],
    ['rateUnit', columnOf(() => 60)],
  ]);
  const blank = columnOf(() => null);
  return { ...readSheet(destinationLine, []), rowCount, column: (field) => columns.get(field) ?? blank };
}

test('200,000 destination lines are checked across rows in under three seconds', () => {
  const table = largePlan();
  const lists = createReferenceLists([]);
  const start = process.cpuUsage();
  for (const rule of destinationLine.tableRules)
    allFindings(rule.check(table, () => undefined, { today: '2026-11-22', lists, entity: findEntity }));
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
});
