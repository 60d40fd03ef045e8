import { shippedLists } from '../src/core/entities/lists/reference-lists';
import { readDeck } from '../src/core/rating/deck/read-deck';
import { compilePlan } from '../src/core/rating/plan/compile-plan';
import type { DestinationPlanRows } from '../src/core/rating/plan/rate-rows';
import { provePlan } from '../src/core/rating/proof/prove-plan';
import { readCsvSource } from '../src/sources/read-csv-source';
import { benchRow, type BenchArea } from './bench-report';
import { bandedPlan, deckCsv, plainPlan, planted } from './proof-case';

const planLines = 50_000;
const deckLines = 200_000;
const today = '2026-11-22';
const zone = 'America/Toronto';

/** Seconds from rows to a proof; throws unless it finds what was planted, and nothing else. */
function prove(rows: DestinationPlanRows, redundant: number): number {
  const start = performance.now();
  const { complete, findings } = provePlan(compilePlan(rows, zone), { lists: shippedLists, today });
  const seconds = (performance.now() - start) / 1000;
  const kinds = findings.map(({ kind }) => kind);
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  if (
    complete ||
    count('gap') !== planted.gaps ||
    count('redundant') !== redundant ||
    kinds.length !== planted.gaps + redundant
  )
    throw new Error(
      `The proof found ${JSON.stringify([...new Set(kinds)].map((kind) => [kind, count(kind)]))}`,
    );
  return seconds;
}

/** Seconds from a file's bytes to destination lines; throws unless every line arrived, with its conversions. */
function importDeck(bytes: Uint8Array): number {
  const start = performance.now();
  const source = readCsvSource(bytes, 'deck.csv', {});
  const read = readDeck(source, {
    dateSystem: '1900',
    lists: shippedLists,
    today,
    roundRates: false,
    plan: 'Bench',
  });
  const seconds = (performance.now() - start) / 1000;
  if (read.lines.length !== deckLines || read.refused.length > 0 || read.conversions.length !== 3 * deckLines)
    throw new Error(`${read.lines.length} lines, ${read.conversions.length} conversions`);
  return seconds;
}

/** The proof of a rate table, from its rows, and the reading of a carrier's deck, from its bytes. */
export const proof: BenchArea = (rounds, say) => {
  const [plain, banded] = [plainPlan(planLines), bandedPlan(planLines)];
  const deck = new TextEncoder().encode(deckCsv(deckLines));
  say(`${plain.lines.length} and ${banded.lines.length} lines to prove, ${deckLines} to read`);
  const times: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    times[0].push(prove(plain, planted.redundant));
    times[1].push(prove(banded, planted.redundant * 6));
    times[2].push(importDeck(deck));
  }
  return Promise.resolve({
    area: 'proof',
    equal: true,
    rows: [
      benchRow('proof of 50,000 lines', 's', times[0]),
      benchRow('proof of 50,000 lines with bands, holidays and dates', 's', times[1]),
      benchRow('reading a deck of 200,000 lines, CSV', 's', times[2]),
    ],
    ratios: {},
  });
};
