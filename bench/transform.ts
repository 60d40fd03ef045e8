import { shippedLists } from '../src/core/entities/lists/reference-lists';
import { registry } from '../src/core/entities/registry';
import { applyProfile } from '../src/core/mapping/apply-profile';
import type { MappedRows } from '../src/core/mapping/mapping-result';
import { benchRow, type BenchArea } from './bench-report';
import { headings, transformProfile, transformSource } from './transform-case';
import { mapRowsByHand } from './transform-peer';

const context = { dateSystem: '1900', lists: shippedLists, language: 'en', registry } as const;

const rowCount = 1_000_000;
/** By hand it is objects by the million: a part of the rows says how fast it is. */
const peerRows = 200_000;

const stepCount = transformProfile.entities
  .flatMap(({ fields }) => Object.values(fields))
  .reduce((sum, { steps = [] }) => sum + steps.length, 0);

type Source = ReturnType<typeof transformSource>;

function mapped(source: Source): MappedRows {
  const { entities, problems } = applyProfile(source, transformProfile, context);
  const rows = entities.get('customer');
  if (!rows || problems.length > 0) throw new Error(`ours tells of ${problems.length} problems`);
  return rows;
}

/** Throws unless every cell of every row is the same. */
function verify(source: Source): number {
  const ours = mapped(source);
  const theirs = mapRowsByHand(headings, source.rows, context);
  for (const [field, cells] of ours.columns)
    theirs.forEach((row, index) => {
      if (row[field] !== cells[index])
        throw new Error(`${field} of row ${index}: ${String(cells[index])} is not ${String(row[field])}`);
    });
  return ours.columns.size * ours.rowCount;
}

function speed(rows: number, run: () => unknown): number {
  const start = performance.now();
  run();
  return rows / ((performance.now() - start) / 1000);
}

/** A profile of thirty steps on a million rows, beside the same steps written with an object a row and a closure a step. */
export const transform: BenchArea = (rounds, say) => {
  if (stepCount !== 30) throw new Error(`the profile has ${stepCount} steps`);
  const source = transformSource(rowCount);
  const part = { ...source, rows: source.rows.slice(0, peerRows) };
  say(`${verify(part).toLocaleString('en-CA')} cells, the same ones for both`);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(speed(rowCount, () => mapped(source)));
    theirs.push(speed(peerRows, () => mapRowsByHand(headings, part.rows, context)));
  }
  const rows = [
    benchRow('ours, 30 steps × 1,000,000 rows', 'rows/s', ours),
    benchRow('objects and closures, 30 steps × 200,000 rows', 'rows/s', theirs),
  ];
  const ratio = Number(((rows[0]?.value ?? NaN) / (rows[1]?.value ?? NaN)).toFixed(2));
  return Promise.resolve({
    area: 'transform',
    equal: true,
    rows,
    ratios: { 'ours/objects and closures': ratio },
  });
};
