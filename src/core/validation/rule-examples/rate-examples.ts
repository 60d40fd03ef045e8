import type { ExampleRow, RuleExamples } from './rule-example';

const plan = 'Canada LD';

/** A destination line of the sample rate plan. */
const line = (prefix: string, cells: ExampleRow = {}): ExampleRow => ({ ratePlan: plan, prefix, ...cells });

const tier = (fromQty: number, toQty: number | '', ratePerUnit: number): ExampleRow => ({
  ratePlan: plan,
  fromQty,
  toQty,
  ratePerUnit,
});

const offshore = [
  ...['242', '246', '264', '268', '284', '340', '345', '441', '473', '649', '658', '664', '670', '671'],
  ...['684', '721', '758', '767', '784', '787', '809', '829', '849', '868', '869', '876', '939'],
];

const ninePrefixes = ['1416', '1418', '1438', '1450', '1514', '1579', '1581', '1613', '1819'];

const band = (code: string, weekdays: string, start: string, end: string): ExampleRow => ({
  code,
  weekdays,
  start,
  end,
});

/** Examples of V301–V312: rate tables (domain.md 6.1). */
export const rateExamples: RuleExamples = {
  V301: {
    failing: { rows: { tierLine: [tier(0, 10, 0), tier(12, '', 2)] } },
    passing: { rows: { tierLine: [tier(0, 10, 0), tier(10, 20, 2), tier(20, '', 1)] } },
  },
  V302: {
    failing: { rows: { destinationLine: [line('1514'), line('1514', { ratePerUnit: 0.08 })] } },
    passing: {
      rows: { destinationLine: [line('1514'), line('1514', { timeBand: 'DAY', ratePerUnit: 0.08 })] },
    },
  },
  V303: {
    failing: { rows: { destinationLine: [line('1'), line('1514')] } },
    passing: { rows: { destinationLine: [line('1'), line('1514', { increment: 30 })] } },
  },
  V304: {
    failing: { rows: { ratePlan: [{}], destinationLine: [line('1')] } },
    passing: { rows: { ratePlan: [{ defaultLine: '1' }], destinationLine: [line('1')] } },
  },
  V305: {
    failing: { rows: { destinationLine: [line('1514', { ratePerUnit: 0.01, costPerUnit: 0.0125 })] } },
    passing: { rows: { destinationLine: [line('1514', { ratePerUnit: 0.0125, costPerUnit: 0.0125 })] } },
  },
  V306: {
    failing: { rows: { destinationLine: [line('1514', { increment: 0 })] } },
    passing: { rows: { destinationLine: [line('1514', { increment: 1 })] } },
  },
  V307: {
    failing: { rows: { destinationLine: [line('1514', { minimumInterval: 40, increment: 60 })] } },
    passing: { rows: { destinationLine: [line('1514', { minimumInterval: 30, increment: 6 })] } },
  },
  V308: {
    failing: {
      rows: { destinationLine: [line('1514'), line('1514', { effectiveFrom: '2027-01-01' })] },
    },
    passing: {
      rows: {
        destinationLine: [
          line('1514', { effectiveTo: '2026-12-31' }),
          line('1514', { effectiveFrom: '2027-01-01' }),
        ],
      },
    },
  },
  V309: {
    failing: {
      rows: {
        destinationLine: ninePrefixes.map((prefix, i) => line(prefix, i === 4 ? { ratePerUnit: 0.5 } : {})),
      },
    },
    passing: {
      rows: {
        destinationLine: ninePrefixes.map((prefix, i) => line(prefix, i === 4 ? { ratePerUnit: 0.49 } : {})),
      },
    },
  },
  V310: {
    failing: {
      rows: {
        timeBand: [band('DAY', 'Mon-Fri', '08:00', '18:00'), band('NIGHT', 'Mon-Sun', '18:00', '08:00')],
        destinationLine: [line('1', { timeBand: 'DAY' }), line('1', { timeBand: 'NIGHT' })],
      },
    },
    passing: {
      rows: {
        timeBand: [
          band('DAY', 'Mon-Fri', '08:00', '18:00'),
          band('NIGHT', 'Mon-Sun', '18:00', '08:00'),
          band('WEEKEND', 'Sat,Sun', '08:00', '18:00'),
        ],
        destinationLine: ['DAY', 'NIGHT', 'WEEKEND'].map((timeBand) => line('1', { timeBand })),
      },
    },
  },
  V311: {
    failing: { rows: { destinationLine: [line('1'), line('1242', { ratePerUnit: 0.4 })] } },
    passing: {
      rows: {
        destinationLine: [line('1'), ...offshore.map((area) => line(`1${area}`, { ratePerUnit: 0.4 }))],
      },
    },
  },
};
