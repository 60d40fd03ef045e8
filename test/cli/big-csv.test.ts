import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { Folder } from './terminal';

const folder = new Folder();
afterAll(() => folder.remove());

const rowCount = 500_000;
const partRows = 200_000;

/** 200 MB of customers, most of it remarks nobody maps. */
function writeBig(path: string): void {
  const file = openSync(path, 'w');
  writeSync(file, 'No,Nom,Remarque\r\n');
  const remark = 'bla '.repeat(98);
  for (let first = 0; first < rowCount; first += 10_000) {
    const rows = Array.from(
      { length: 10_000 },
      (_unused, index) => `C${first + index},"Roy, Ève",${remark}\r\n`,
    );
    writeSync(file, rows.join(''));
  }
  closeSync(file);
}

test('a text of 200 MB is mapped with a heap of 128 MB, into as many files as it takes, and no row is missing', () => {
  const [big, profile] = [folder.file('big.csv'), folder.file('profile.json')];
  writeBig(big);
  expect(statSync(big).size).toBeGreaterThan(200e6);
  writeFileSync(
    profile,
    JSON.stringify({
      version: 1,
      name: 'big',
      entities: [
        {
          entity: 'customer',
          fields: {
            legacyId: { from: 'column', column: 'No' },
            lastName: { from: 'column', column: 'Nom', steps: [{ do: 'name', part: 'last' }] },
          },
        },
      ],
    }),
  );
  const out = folder.file('parts');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=128',
      '--import',
      './tools/typescript.mjs',
      'src/cli/sbm.ts',
      'map',
      big,
      '--profile',
      profile,
      '--parts',
      out,
      '--part-rows',
      String(partRows),
      '--json',
    ],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  const summary = JSON.parse(stdout) as { rowsIn: number; leftOut: unknown; files: string[] };
  expect(summary).toMatchObject({
    rowsIn: rowCount,
    rowsOut: { customer: rowCount },
    leftOut: [{ column: 'Remarque', count: rowCount }],
  });
  expect(readdirSync(out).sort()).toEqual(summary.files);
  const parts = summary.files.map((file) => readFileSync(`${out}/${file}`, 'utf8').trimEnd().split('\r\n'));
  expect(parts.map((lines) => lines.length - 1)).toEqual([partRows, partRows, rowCount - 2 * partRows]);
  expect(parts.flatMap((lines) => lines.slice(1)).at(-1)).toBe(`C${rowCount - 1},Roy`);
}, 300_000);
