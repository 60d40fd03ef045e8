import { setImmediate } from 'node:timers/promises';
import type { Cell } from '../../src/core/entity/cell';
import type { Checker } from '../../src/core/validation/checker';
import { LocalChecker } from '../../src/core/validation/local-checker';
import { areaAt } from '../../src/host/workbook/area';
import { setCells } from '../../src/host/workbook/user-edit';
import { writeCells } from '../../src/host/workbook/write-cells';
import { startLiveCheck } from '../../src/workflows/live-check';
import type { Progress } from '../../src/workflows/progress';
import { checkWorkspace, type WorkspaceCheck } from '../../src/workflows/validate-workspace';
import { fillSheet } from '../excel/fill-sheet';
import { newWorkspace } from '../excel/new-workspace';

const today = '2026-11-22';
const mib = 2 ** 20;
const basis = { today, dateSystem: '1900', lists: [], customColumns: [], waivers: [] } as const;
/** The most rows a table can have: a sheet's, less its headings. */
const mostRows = 1_048_575;
const sliceRows = 50_000;

async function put(checker: Checker, entity: string, rows: number, columns: ReadonlyMap<string, Cell>) {
  await checker.open(basis);
  for (let from = 0; from < rows; from += sliceRows) {
    const count = Math.min(sliceRows, rows - from);
    const cells = [...columns].map(([field, cell]) => [field, new Array<Cell>(count).fill(cell)] as const);
    await checker.put(entity, { columns: new Map(cells), rowIds: new Array<string>(count).fill('') });
  }
}

/** Parts done, from first to last: they never go back and the last is the whole. */
function expectToMove(parts: readonly number[]): void {
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.every((part, index) => part >= (parts[index - 1] ?? 0))).toBe(true);
  expect(parts.at(-1)).toBe(1);
}

/** Milliseconds; a machine with others to serve may be late once. */
async function quickestOfThree(cancel: () => Promise<number>): Promise<number> {
  const took: number[] = [];
  for (let time = 0; time < 3; time += 1) took.push(await cancel());
  return Math.min(...took);
}

const heldNow = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

describe('sheets nobody would wish for', () => {
  test('a table of 1,048,575 rows of garbage is counted to the last cell, in bounded memory and ever on', async () => {
    const checker = new LocalChecker(() => setImmediate());
    const garbage = new Map<string, Cell>([
      ['categoryName', '#N/A'],
      ['parentCategory', ' \u0000garbage '],
      ['sort', '1e999'],
      ['active', '#REF!'],
    ]);
    await put(checker, 'category', mostRows, garbage);
    const before = heldNow();
    const parts: number[] = [];
    const summary = await checker.check((done, total) => parts.push(done / total));
    expect(heldNow() - before).toBeLessThan(400 * mib);
    expectToMove(parts);
    expect(summary.entities['category']).toEqual({ rows: mostRows, ready: 0 });
    expect(summary.counts.error).toBeGreaterThanOrEqual(3 * mostRows);
    expect(summary.truncated).toBe(true);
    const listed = summary.groups.reduce((sum, { count }) => sum + count, 0);
    expect(listed).toBeLessThan(summary.counts.error / 10);
    checker.close();
  }, 120_000);

  test('such a check is cancelled within 200 ms, and the next one makes it whole', async () => {
    const checker = new LocalChecker(() => setImmediate());
    await put(checker, 'category', 300_000, new Map([['categoryName', '#N/A']]));
    const quickest = await quickestOfThree(async () => {
      let asked = 0;
      const stop = (): void => {
        asked ||= performance.now();
        void checker.stop();
      };
      await expect(checker.check(stop)).rejects.toMatchObject({ code: 'CHECK_STOPPED' });
      return performance.now() - asked;
    });
    expect(quickest).toBeLessThan(200);
    expect((await checker.check()).entities['category']?.rows).toBe(300_000);
    checker.close();
  }, 60_000);
});

describe('a workbook with', () => {
  const named = (count: number) =>
    Array.from({ length: count }, (_, row) => ({ categoryName: `Category ${String(row)}` }));
  const open = async (rows: number) => {
    const session = await newWorkspace('en', { entities: ['category'] });
    await fillSheet(session, 'category', named(rows));
    const { places } = await checkWorkspace(session, { today });
    return { session, place: places.get('category')! };
  };

  test('a column of formula errors: each is said in its cell', async () => {
    const { session, place } = await open(200);
    const column = place.columnOf.get('sort')!;
    setCells(
      session.workbook,
      place.sheet,
      place.firstRow,
      column,
      Array.from({ length: 200 }, () => ['#DIV/0!']),
    );
    const { groups } = await checkWorkspace(session, { today });
    const errors = groups.filter(({ field }) => field === 'sort');
    expect(errors.reduce((sum, { count }) => sum + count, 0)).toBe(200);
    session.close();
  });

  test('300 columns people added: what they hold is neither read nor judged', async () => {
    const { session, place } = await open(20);
    const before = await checkWorkspace(session, { today });
    const sheet = session.workbook.sheetNamed(place.sheet)!;
    const { top, right } = sheet.tables[0]!.area;
    const left = right + 1;
    for (let column = left; column < left + 300; column += 1) {
      const cells = [[`Own ${String(column)}`], ...Array.from({ length: 20 }, () => ['#N/A'])];
      setCells(session.workbook, sheet.name, top, column, cells);
    }
    const parts: number[] = [];
    const onProgress = ({ stage, done, total }: Progress): void => {
      if (stage === 'reading') parts.push(done / total);
    };
    const after = await checkWorkspace(session, { today }, { onProgress });
    expect(sheet.tables[0]?.area.right).toBeGreaterThanOrEqual(left + 299);
    expect([after.counts, after.entities]).toEqual([before.counts, before.entities]);
    expect(parts.at(-1)).toBe(1);
    session.close();
  }, 60_000);

  test('cells that change while it is checked: the result says which moment it is true for, and the next has them', async () => {
    const { session, place } = await open(400);
    const checks: WorkspaceCheck[] = [];
    let clock = 0;
    let edited = false;
    const live = await startLiveCheck(session, new LocalChecker(() => setImmediate()), {
      today: () => today,
      now: () => new Date((clock += 1_000)),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 10))),
      onChecked: (check) => checks.push(check),
      onFailure: (error) => {
        throw error;
      },
    });
    const onProgress = ({ stage }: Progress): void => {
      if (stage !== 'checking' || edited) return;
      edited = true;
      setCells(session.workbook, place.sheet, place.firstRow, place.columnOf.get('categoryName')!, [
        ['Category 7'],
      ]);
    };
    const first = await live.check({ onProgress });
    expect(first.groups.some(({ code }) => code === 'V004')).toBe(false);
    expect([first.at, first.waiting]).toEqual([new Date(1_000), true]);
    await live.settle();
    const last = checks.at(-1)!;
    expect(last.groups.find(({ code }) => code === 'V004')).toMatchObject({ count: 1 });
    expect([last.at > first.at, last.waiting]).toEqual([true, false]);
    await live.close();
    session.close();
  });

  test('many rows is let go within 200 ms of a cancel, while it is read too', async () => {
    const { session, place } = await open(2);
    const sheet = session.workbook.sheetNamed(place.sheet)!;
    const rows = 60_000;
    const values = Array.from({ length: rows }, (_, row) => [`Category ${String(row)}`]);
    session.workbook.batch('user', () =>
      writeCells(sheet, areaAt(place.firstRow + 2, place.columnOf.get('categoryName')!, rows, 1), values),
    );
    const live = await startLiveCheck(session, new LocalChecker(() => setImmediate()), {
      today: () => today,
      now: () => new Date(0),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 10))),
      onChecked: () => undefined,
      onFailure: () => undefined,
    });
    for (const stage of ['reading', 'checking'] as const) {
      const quickest = await quickestOfThree(async () => {
        const stopping = new AbortController();
        let asked = 0;
        const onProgress = (at: Progress): void => {
          if (at.stage !== stage || at.done === 0 || asked) return;
          asked = performance.now();
          stopping.abort();
        };
        await expect(live.check({ onProgress, signal: stopping.signal })).rejects.toThrow('aborted');
        return performance.now() - asked;
      });
      expect(quickest).toBeLessThan(200);
    }
    expect((await live.check()).entities['category']?.rows).toBe(rows + 2);
    await live.close();
    session.close();
  }, 60_000);
});
