import { registerFunctions, type FunctionRuntime } from '../../src/functions/register-functions';
import type { HostSession } from '../../src/host/client/session';
import { setCells } from '../../src/host/workbook/user-edit';
import { fillSheet } from '../excel/fill-sheet';
import { newWorkspace } from '../excel/new-workspace';
import { exampleRows } from './example-plans';

type Call = Parameters<FunctionRuntime['associate']>[1];

let session: HostSession;
afterEach(() => session.close());

async function registered(host: Pick<HostSession, 'run' | 'isSetSupported'> = session) {
  const calls = new Map<string, Call>();
  let heard: () => void = () => undefined;
  await registerFunctions(
    host,
    { associate: (name, one) => void calls.set(name, one), refresh: () => heard() },
    { language: 'en' },
  );
  return {
    rate: () => calls.get('RATE')!('Retail LD 2026', '4165551234', '2026-01-15 08:30', 60),
    refreshed: () => new Promise<void>((done) => (heard = done)),
  };
}

async function workspace(): Promise<void> {
  session = await newWorkspace('en', { entities: [...exampleRows.keys()] });
  for (const [name, rows] of exampleRows) await fillSheet(session, name, rows);
}

/** Types another rate for prefix 1. */
function retype(rate: number): void {
  const sheet = session.workbook.sheetNamed('Destination Lines')!;
  const headings = Array.from({ length: 40 }, (_, column) => sheet.cells.get(0, column));
  setCells(session.workbook, sheet.name, 1, headings.indexOf('Rate per Unit'), [[rate]]);
}

test('a price follows an edit of the sheets it goes by, also one made while they are read', async () => {
  await workspace();
  const { rate, refreshed } = await registered();
  expect(await rate()).toBe(0.05);
  const first = refreshed();
  retype(0.07);
  await first;
  expect(await rate()).toBe(0.07);
  const second = refreshed();
  retype(0.08);
  await second;
  const third = refreshed();
  const reading = rate();
  retype(0.09);
  await Promise.all([reading, third]);
  expect(await rate()).toBe(0.09);
});

test('a workbook that could not be read once is read again by the next cell that asks', async () => {
  await workspace();
  let failing = false;
  const { rate } = await registered({
    isSetSupported: (set, version) => session.isSetSupported(set, version),
    run: (work) => (failing ? Promise.reject(new Error('busy')) : session.run(work)),
  });
  failing = true;
  await expect(rate()).rejects.toThrow('busy');
  failing = false;
  expect(await rate()).toBe(0.05);
});
