import { isDeepStrictEqual } from 'node:util';
import { createWorkbook } from '../src/host/workbook/workbook';
import { openNodeSession } from '../src/host/client/node-session';
import type { HostSession } from '../src/host/client/session';
import { loadWorkbook } from '../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../src/host/xlsx/save-workbook';
import { openServer } from '../src/server/open-server';
import type { SourceOptions } from '../src/sources/source-options';
import { connect } from '../src/workflows/connect';
import { createWorkspace } from '../src/workflows/create-workspace';
import { mapSource } from '../src/workflows/map-source';
import { openSource } from '../src/workflows/open-source';
import { pushWorkspace, type PushSummary } from '../src/workflows/push-workspace';
import { checkWorkspace } from '../src/workflows/validate-workspace';
import { benchRow, type BenchArea } from './bench-report';
import { journeyCase, type JourneyCase } from './journey-case';

const steps = ['create', 'map', 'validate', 'save', 'open', 'push'] as const;
type Step = (typeof steps)[number];
type Times = Record<Step, number>;

/** What a round came to; every round must come to the same, and to what the data's publisher states. */
interface Outcome {
  readonly rows: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly created: Readonly<Record<string, number>>;
  readonly legacyMrc: string | undefined;
  readonly stored: string | undefined;
}

const today = '2026-11-22';
const now = `${today}T12:00:00.000Z`;

/** Row Ids that are the same in every round. */
function rowIds(): () => string {
  let next = 0;
  return () => `00000000-0000-4000-8000-${String((next += 1)).padStart(12, '0')}`;
}

/** How the profile says its file is to be read. */
const readingOf = ({ profile }: JourneyCase): SourceOptions =>
  Object.fromEntries(Object.entries(profile.source ?? {}).filter(([, value]) => value !== undefined));

/** One whole journey from nothing to a server's database, in memory, with the seconds each step took. */
async function round(given: JourneyCase): Promise<{ times: Times; outcome: Outcome }> {
  const times = {} as Times;
  const timed = async <Result>(step: Step, act: () => Promise<Result>): Promise<Result> => {
    const began = performance.now();
    const result = await act();
    times[step] = (performance.now() - began) / 1000;
    return result;
  };
  const newRowId = rowIds();
  const workbook = createWorkbook();
  const session = openNodeSession(workbook);
  await timed('create', () => createWorkspace(session, { language: 'en', newRowId }));
  const mapped = await timed('map', async () => {
    const source = await openSource(given.bytes, given.fileName, readingOf(given));
    return mapSource(session, source, given.profile, { newRowId });
  });
  const { counts } = await timed('validate', () => checkWorkspace(session, { today }));
  const file = await timed('save', () => saveWorkbook(workbook));
  session.close();
  const again = openNodeSession(await timed('open', () => loadWorkbook(file)));
  const pushed = await pushTo(again, newRowId, (act) => timed('push', act));
  again.close();
  return { times, outcome: outcomeOf(mapped.rowsOut, counts, pushed) };
}

/** Pushes into a server of its own, whose start and stop are not timed. */
async function pushTo(
  session: HostSession,
  newRowId: () => string,
  timed: (act: () => Promise<PushSummary>) => Promise<PushSummary>,
): Promise<PushSummary> {
  const server = await openServer({ data: 'memory' });
  try {
    const connection = await connect({ url: server.url, token: server.tokens.importer });
    return await timed(() => pushWorkspace(session, connection, { dryRun: false, today, now, newRowId }));
  } finally {
    await server.close();
  }
}

function outcomeOf(rows: Outcome['rows'], counts: Outcome['counts'], pushed: PushSummary): Outcome {
  if (!pushed.tied) throw new Error('The totals of sheet and server differ.');
  const total = pushed.controlTotals['subscription'];
  return {
    rows,
    counts,
    created: Object.fromEntries(
      Object.entries(pushed.entities).map(([name, { created }]) => [name, created]),
    ),
    legacyMrc: total?.sums['legacyMrc'],
    stored: total?.stored?.sums['legacyMrc'],
  };
}

/** Throws when a round differs from what is stated, or from the first round. */
function verify({ truths }: JourneyCase, outcome: Outcome, first: Outcome): void {
  const differ = (what: string): Error => new Error(`${what}: ${JSON.stringify(outcome)}`);
  if (!isDeepStrictEqual(outcome, first)) throw differ('A round came to other results');
  if (outcome.stored !== outcome.legacyMrc) throw differ('Sheet and server differ');
  if (!truths) return;
  const created = Object.keys(truths.rows).map((name) => [name, outcome.created[name]]);
  if (!isDeepStrictEqual(outcome.rows, truths.rows)) throw differ('The rows are not those stated');
  if (!isDeepStrictEqual(Object.fromEntries(created), truths.rows)) throw differ('Not every row arrived');
  if (outcome.legacyMrc !== truths.legacyMrc) throw differ('The sum is not the one stated');
}

/** The product's own path from a legacy file to the server: create, map, validate, save, open and push. */
export const journey: BenchArea = async (rounds, say) => {
  const given = journeyCase();
  say(given.title);
  const done: Awaited<ReturnType<typeof round>>[] = [];
  for (let index = 0; index < rounds; index += 1) {
    const one = await round(given);
    verify(given, one.outcome, done[0]?.outcome ?? one.outcome);
    done.push(one);
    say(`round ${index + 1} of ${rounds}`);
  }
  const whole = done.map(({ times }) => times.map + times.validate + times.save);
  return {
    area: 'journey',
    equal: true,
    rows: [
      ...steps.map((step) =>
        benchRow(
          step,
          's',
          done.map(({ times }) => times[step]),
        ),
      ),
      benchRow('map, validate and save', 's', whole),
    ],
    ratios: {},
  };
};
