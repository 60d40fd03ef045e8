import { join } from 'node:path';
import { registry } from '../src/core/entities/registry';
import { shippedLists } from '../src/core/entities/lists/reference-lists';
import { guessEntity } from '../src/core/mapping/matching/guess-entity';
import { matchColumns, matcherOf } from '../src/core/mapping/matching/match-columns';
import { createHeadingMatcher } from '../src/core/mapping/matching/heading-matcher';
import { suggestMapping } from '../src/core/mapping/suggest-mapping';
import type { SourceTable } from '../src/core/mapping/source-table';
import type { LabelledSystem } from './mapping/labelled-system';
import { benchRow, type BenchArea, type BenchRow } from './bench-report';
import { matchSystems, sourceOfTable } from './mapping/match-systems';
import { measureHalf, type HalfMeasure } from './mapping/measure-half';
import { furtherRounds, readSystems, type SystemSet } from './mapping/read-systems';
import { lexiconUnseen } from './mapping/unseen-lexicon';
import { wideSource } from './mapping/wide-source';

const folder = join(import.meta.dirname, 'mapping');
const context = { dateSystem: '1900', lists: shippedLists } as const;

const exact = (name: string, unit: string, value: number): BenchRow => benchRow(name, unit, [value]);

const percent = (name: string, share: number): BenchRow => exact(name, '%', share * 100);

function rowsOf(name: string, measure: HalfMeasure): BenchRow[] {
  return [
    exact(`${name}: columns`, '', measure.columns),
    exact(`${name}: labelled`, '', measure.labelled),
    percent(`${name}: top-1`, measure.top1),
    percent(`${name}: top-3`, measure.top3),
    exact(`${name}: accepted unasked`, '', measure.accepted),
    percent(`${name}: accepted and right`, measure.acceptedPrecision),
    exact(`${name}: of no home`, '', measure.homeless),
    exact(`${name}: of no home, given one`, '', measure.housed),
    ...measure.calibration.flatMap(({ from, count, said, right }) => [
      percent(`${name}: ${count} from ${Math.round(from * 100)} % sure, said`, said),
      percent(`${name}: ${count} from ${Math.round(from * 100)} % sure, right`, right),
    ]),
  ];
}

/** Tables whose entity is the one proposed, or among the first three by their headings. */
function entityRows(name: string, systems: readonly LabelledSystem[]): BenchRow[] {
  const matcher = matcherOf(registry);
  const tables = systems.flatMap((system) => system.tables);
  const share = (isRight: (source: SourceTable, entity: string) => boolean): number =>
    tables.filter((table) => isRight(sourceOfTable(table), table.entity)).length / tables.length;
  const proposed = share((source, entity) => matchColumns(source, registry, context).about === entity);
  const inThree = share((source, entity) =>
    guessEntity(source, registry, matcher)
      .slice(0, 3)
      .some((guess) => guess.entity === entity),
  );
  return [percent(`${name}: entity first`, proposed), percent(`${name}: entity in three`, inThree)];
}

function setRows(name: string, sets: readonly SystemSet[]): BenchRow[] {
  const systems = sets.flatMap((set) => readSystems(folder, set).map(({ system }) => system));
  return [...rowsOf(name, measureHalf(matchSystems(systems))), ...entityRows(name, systems)];
}

/** The tuning half, every system matched by a lexicon that never saw it: what systems nobody knows are likely to come to. */
function unseenRows(): BenchRow[] {
  const systems = readSystems(folder, 'tuning').map(({ system }) => system);
  const matched = systems.flatMap((system) => {
    const others = systems.filter((other) => other !== system);
    return matchSystems([system], {
      matcher: createHeadingMatcher(registry, lexiconUnseen(system, others)),
    });
  });
  return rowsOf('left out', measureHalf(matched));
}

/** The systems collected after the halves were closed, all rounds together. */
const furtherRows = (): BenchRow[] => setRows('further', furtherRounds(folder));

/** Seconds to suggest for 300 columns, judged by ten thousand rows. */
function speed(rounds: number): BenchRow {
  const source = wideSource(300, 10_000);
  suggestMapping(wideSource(3, 10), registry, context);
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    suggestMapping(source, registry, context);
    return (performance.now() - began) / 1000;
  });
  return benchRow('300 columns × 10,000 rows', 's', times);
}

/**
 * How often matching is right on real headings, by half, and how long it takes. Of the held-out half there are only
 * totals; while tuning, `BENCH_TUNING_ONLY=1` leaves it out altogether, and `mapping/README.md` lists every look at it.
 */
export const mapping: BenchArea = (rounds, say) => {
  const rows = [...setRows('tuning', ['tuning']), ...unseenRows(), ...furtherRows()];
  if (process.env['BENCH_TUNING_ONLY'] === '1') say('the tuning half only');
  else rows.push(...setRows('held-out', ['held-out']), ...setRows('overall', ['tuning', 'held-out']));
  rows.push(speed(rounds));
  return Promise.resolve({ area: 'mapping', equal: true, rows, ratios: {} });
};
