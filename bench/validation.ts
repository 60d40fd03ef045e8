import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { shippedLists } from '../src/core/entities/lists/reference-lists';
import { WorkspaceEngine } from '../src/core/validation/engine/workspace-engine';
import { benchRow, type BenchArea, type BenchRow } from './bench-report';
import { ajvPeer, importPeer, zodPeer, type FoundCells } from './validation-peers';
import { benchEntities, benchSheet, fieldNames, planIds, type BenchSheet } from './validation-sheet';
import { editTimes } from './validation-edit';

setFlagsFromString('--expose-gc');
/** Young garbage only, unless asked: a full collection would drop code compiled for sheets that are gone. */
const collectGarbage = runInNewContext('gc') as (options: { type: 'minor' | 'major' }) => void;

const columnOf = new Map(fieldNames.map((name, index) => [name, index]));
const client = 'benchClient';

/** The real engine, its sheets put and checked, its list of issues made. */
function checkedEngine({ values }: Pick<BenchSheet, 'values'>): WorkspaceEngine {
  const engine = new WorkspaceEngine(benchEntities, {
    lists: shippedLists,
    facts: { today: '2026-11-22' },
    dateSystem: '1900',
    waivers: [],
    issueLimit: 1_000_000,
  });
  engine.put('benchPlan', { columns: new Map([['legacyId', planIds]]), rowIds: planIds });
  engine.put(client, { values, columnOf });
  const steps = engine.check();
  while (!steps.next().done);
  return engine;
}

const foundBy = (engine: WorkspaceEngine): FoundCells =>
  engine
    .summary()
    .groups.filter(({ entity }) => entity === client)
    .flatMap(({ field, causes }) =>
      causes.flatMap(({ rows }) => rows.map((row) => row * fieldNames.length + (columnOf.get(field) ?? 0))),
    );

interface Contender {
  readonly name: string;
  readonly run: (sheet: BenchSheet) => unknown;
  /** What it found, where it is a check of everything. */
  readonly found?: (answer: unknown) => FoundCells;
}

/** What no check of such cells is faster than: each character of each text and each number looked at once, row by row, and nothing judged. */
function readAlone({ values }: BenchSheet): number {
  let sum = 0;
  for (const row of values)
    for (const cell of row)
      if (typeof cell === 'string') for (let at = 0; at < cell.length; at += 1) sum += cell.charCodeAt(at);
      else if (typeof cell === 'number') sum += cell;
  return sum;
}

const contenders = (): readonly Contender[] => [
  { name: 'ours', run: checkedEngine, found: (answer) => foundBy(answer as WorkspaceEngine) },
  { name: 'ours, list of issues made too', run: (sheet) => checkedEngine(sheet).summary() },
  { name: 'every character read once and nothing checked', run: readAlone },
  ...peers(),
];

const peers = (): Contender[] =>
  Object.entries({ ajv: ajvPeer(), zod: zodPeer(), 'react-spreadsheet-import': importPeer() }).map(
    ([name, check]) => ({
      name,
      run: ({ records }) => check(records),
      found: (answer) => answer as FoundCells,
    }),
  );

/** Throws unless all name the same cells. */
async function verify(sheet: BenchSheet, all: readonly Contender[]): Promise<number> {
  let agreed: string | undefined;
  let count = 0;
  for (const { name, run, found } of all) {
    if (!found) continue;
    const cells = Int32Array.from(new Set(found(await run(sheet)))).sort();
    count = cells.length;
    const text = cells.join();
    if (agreed !== undefined && text !== agreed) throw new Error(`${name} finds other cells wrong`);
    agreed = text;
  }
  return count;
}

async function measure(
  sheet: BenchSheet,
  all: readonly Contender[],
  rounds: number,
): Promise<ReadonlyMap<string, number[]>> {
  const speeds = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  const cells = (sheet.values.length * fieldNames.length) / 1e6;
  for (let round = 0; round < rounds; round += 1)
    for (const { name, run } of all) {
      collectGarbage({ type: 'minor' });
      const start = performance.now();
      await run(sheet);
      speeds.get(name)?.push(cells / ((performance.now() - start) / 1000));
    }
  return speeds;
}

/** Once what the rounds before left behind is gone, which one collection does not see to. */
async function inUse(): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    collectGarbage({ type: 'major' });
    await new Promise((resume) => setTimeout(resume, 50));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

interface SizeFigures {
  readonly rows: readonly BenchRow[];
  readonly ratios: Readonly<Record<string, number>>;
}

async function figuresOf(
  sheet: BenchSheet,
  all: readonly Contender[],
  rounds: number,
  size: string,
): Promise<SizeFigures> {
  const speeds = await measure(sheet, all, rounds);
  const rows = [...speeds].map(([name, values]) => benchRow(`${name}, ${size}`, 'M cells/s', values));
  const [ours] = rows;
  const ratios = Object.fromEntries(
    rows
      .filter(({ name }) => !name.startsWith('ours'))
      .map((row) => [`ours/${row.name}`, Number(((ours?.value ?? NaN) / row.value).toFixed(2))]),
  );
  return { rows, ratios };
}

/** Checks a million rows, and answers them without the peers' form of them, which would count for memory until it is collected. */
async function largeFigures(
  all: readonly Contender[],
  rounds: number,
  say: (line: string) => void,
): Promise<{ readonly figures: SizeFigures; readonly values: BenchSheet['values'] }> {
  const large = benchSheet(1_000_000);
  say(`1,000,000 × 20: ${await verify(large, all)} wrong cells, the same ones for both`);
  return { figures: await figuresOf(large, all, rounds, '1,000,000 × 20'), values: large.values };
}

/** Validation of 100,000 and 1,000,000 rows of 20 columns, 2 % of the cells wrong; then cells edited one by one. */
export const validation: BenchArea = async (rounds, say) => {
  const all = contenders();
  const small = benchSheet(100_000);
  say(`100,000 × 20: ${await verify(small, all)} wrong cells, the same ones for every contender`);
  const first = await figuresOf(small, all, rounds, '100,000 × 20');
  const few = all.filter(({ name }) => name === 'ours' || name === 'ajv');
  const { figures: second, values } = await largeFigures(few, rounds, say);
  const before = await inUse();
  const engine = checkedEngine({ values });
  const extra = (await inUse()) - before;
  say('edits');
  return {
    area: 'validation',
    equal: true,
    rows: [
      ...first.rows,
      ...second.rows,
      benchRow('ours, memory beyond the input, 1,000,000 × 20', 'MiB', [extra]),
      ...editTimes(engine, values),
    ],
    ratios: { ...first.ratios, ...second.ratios },
  };
};
