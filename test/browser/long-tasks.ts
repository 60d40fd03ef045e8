import type { CDPSession, Page } from 'playwright-core';

/** A task that kept the page's main thread in one go, with whose script did most in it. */
export interface LongTask {
  /** How long the thread was at work; what it waited for a processor of a busy machine is not in it. */
  readonly ms: number;
  /** From its beginning to its end. */
  readonly wallMs: number;
  readonly script: string;
  /** The published spreadsheet of the workbench, which Excel has no part of. */
  readonly isSpreadsheet: boolean;
}

/** An event of Chromium's trace; times are microseconds, `tdur` those of the thread itself. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const categories = ['toplevel', 'devtools.timeline', 'v8', '__metadata'];

/** Begins to write down what the page's threads do; the function given back ends that and tells of tasks with scripts. */
export async function watchTasks(page: Page): Promise<() => Promise<readonly LongTask[]>> {
  const chromium = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  chromium.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await chromium.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  return async () => {
    await endTracing(chromium);
    return tasksOf(events);
  };
}

async function endTracing(chromium: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => chromium.once('Tracing.tracingComplete', resolve));
  await chromium.send('Tracing.end');
  await complete;
  await chromium.detach();
}

/** The main threads of pages; other threads have names of their own. */
const mainThreads = (events: readonly TraceEvent[]): ReadonlySet<string> =>
  new Set(events.filter(isMainThreadName).map(threadOf));

const isMainThreadName = ({ name, args }: TraceEvent): boolean =>
  name === 'thread_name' && args.name === 'CrRendererMain';

const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;

function tasksOf(events: readonly TraceEvent[]): readonly LongTask[] {
  const mains = mainThreads(events);
  const own = events.filter((event) => event.ph === 'X' && mains.has(threadOf(event)));
  const calls = own
    .filter(({ name, args }) => (name === 'FunctionCall' && args.data?.url) || name === 'v8.callFunction')
    .sort((a, b) => a.ts - b.ts);
  return own
    .filter(({ name, dur = 0 }) => name.endsWith('RunTask') && dur > 5_000)
    .flatMap((task) => taskWith(task, calls));
}

/** What goes on where a promise was waited for has no script of its own in a trace. */
const promises = 'promises';

const timeOf = ({ dur = 0 }: TraceEvent): number => dur;
const longestOf = (calls: readonly TraceEvent[]): TraceEvent | undefined =>
  [...calls].sort((a, b) => timeOf(b) - timeOf(a))[0];

/** The task, where a script ran in it: that of the longest call, or promises where no script's call explains half of it. */
function taskWith(task: TraceEvent, calls: readonly TraceEvent[]): LongTask[] {
  const within = calls.filter(
    ({ pid, tid, ts }) =>
      pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + timeOf(task),
  );
  const longest = longestOf(within);
  if (!longest) return [];
  const named = longestOf(within.filter(({ args }) => args.data?.url));
  const isNamed = named !== undefined && timeOf(named) * 2 >= timeOf(longest);
  const url = isNamed ? (named.args.data?.url ?? promises) : promises;
  return [
    {
      ms: Math.round((task.tdur ?? timeOf(task)) / 1000),
      wallMs: Math.round(timeOf(task) / 1000),
      script: url.split('/').at(-1) ?? '',
      isSpreadsheet: url.includes('/spreadsheet.'),
    },
  ];
}
