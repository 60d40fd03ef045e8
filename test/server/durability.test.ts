import { spawn } from 'node:child_process';
import fs, { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openInFolder } from '../../src/server/database/pglite-database';

const folder = mkdtempSync(join(tmpdir(), 'sbm-durable-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a process commit rows and kills it without warning in the midst; gives the last it said was committed. */
async function killedWhileWriting(data: string): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', './tools/typescript.mjs', 'test/server/writing-until-killed.ts', data],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let last = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (last === 25) child.kill('SIGKILL');
  }
  return last;
}

test('after kill -9 every commit that was answered is there, whole, and no half of another', async () => {
  const data = join(folder, 'killed');
  const last = await killedWhileWriting(data);
  expect(last).toBeGreaterThanOrEqual(25);
  const database = await openInFolder(data);
  const numbers = (
    await database.query<{ number: number }>('SELECT number FROM told WHERE half = 1 ORDER BY number')
  ).map(({ number }) => number);
  const halves = await database.query<{ number: number }>('SELECT number FROM told WHERE half = 2');
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers.length).toBeGreaterThanOrEqual(last);
  expect(halves).toHaveLength(numbers.length);

  const flush = jest.spyOn(fs, 'fsyncSync');
  const settings = await database.query<{ fsync: string }>('SHOW fsync');
  expect(settings).toEqual([{ fsync: 'on' }]);
  await database.query('INSERT INTO told VALUES (0, 3)');
  expect(flush).toHaveBeenCalled();
  flush.mockClear();
  await database.query('SELECT 1');
  expect(flush).not.toHaveBeenCalled();
  flush.mockRestore();
  await database.close();
});
