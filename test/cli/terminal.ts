import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/command-line';
import type { MappingProfile } from '../../src/core/mapping/mapping-profile';
import type { ExitCode } from '../../src/cli/exit-code';
import { editWorkbookFile } from '../../src/cli/workbook-file';
import { demoProfile } from '../../src/core/demo/demo-profile';
import { demoLegacyExport } from '../../src/core/demo/legacy-export';
import { encoded } from '../sources/csv-file';

export interface Outcome {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly token?: string;
  readonly isTTY?: boolean;
  /** Hears of each line as it is printed; `interrupt` is Ctrl+C. */
  readonly onOut?: (text: string, interrupt: () => void) => void;
  readonly onErr?: (text: string, interrupt: () => void) => void;
}

/** Runs a command line in this process as the launcher would; the clock stands still on the demo's day. */
export async function sbm(args: readonly string[], world: World = {}): Promise<Outcome> {
  const printed = { out: '', err: '' };
  const interrupts = new Set<() => void>();
  const interrupt = (): void => {
    for (const act of interrupts) act();
  };
  const exitCode = await runCommandLine(args, {
    out: {
      write: (text: string) => {
        printed.out += text;
        world.onOut?.(text, interrupt);
      },
    },
    err: {
      isTTY: world.isTTY ?? false,
      write: (text: string) => {
        printed.err += text;
        world.onErr?.(text, interrupt);
      },
    },
    now: () => new Date('2026-11-22T12:00:00'),
    newRowId: () => randomUUID(),
    pause: () => Promise.resolve(),
    environment: world.token === undefined ? {} : { SBM_TOKEN: world.token },
    onInterrupt: (act) => {
      interrupts.add(act);
      return () => interrupts.delete(act);
    },
  });
  return { exitCode, ...printed };
}

/** Runs with `--json` and reads the one document printed. */
export async function sbmJson<Result>(
  args: readonly string[],
  world: World = {},
): Promise<Outcome & { readonly result: Result }> {
  const outcome = await sbm([...args, '--json'], world);
  expect(outcome.out.trim().split('\n')).toHaveLength(1);
  return { ...outcome, result: JSON.parse(outcome.out) as Result };
}

/** Makes a workspace with the sheets a profile feeds, which takes a fraction of the time of all. */
export const createFor = (
  workbook: string,
  { entities, setup = [] }: Pick<MappingProfile, 'entities' | 'setup'>,
  ...options: readonly string[]
) => {
  const names = [...new Set([...entities, ...setup].map(({ entity }) => entity))];
  return sbmJson(['workspace', 'create', workbook, '--entities', names.join(','), ...options]);
};

export interface Failed {
  readonly error: {
    readonly code: string;
    readonly fate?: string;
    readonly message: string;
    readonly details?: Record<string, unknown>;
  };
}

/** A folder for the tests of one file, with the demo's extract and profile in it; gone afterwards. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'sbm-'));
  readonly extract = this.write('clients.csv', encoded(demoLegacyExport(7).csv, 'windows-1252'));
  readonly profile = this.write('atlas.json', JSON.stringify(demoProfile));

  file(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: Uint8Array | string): string {
    writeFileSync(this.file(name), content);
    return this.file(name);
  }

  bytes(name: string): Buffer {
    return readFileSync(this.file(name));
  }

  /** What is in the folder; a failed command must leave nothing new. */
  names(): readonly string[] {
    return readdirSync(this.path).sort();
  }

  /** Each file with a fingerprint of its content; of those too large to read, their size. */
  state(): readonly string[] {
    return this.names().map((name) => {
      const status = statSync(this.file(name));
      const small = status.isFile() && status.size < 10_000_000;
      const print = small ? createHash('sha256').update(this.bytes(name)).digest('hex') : String(status.size);
      return `${name} ${print}`;
    });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Cells of a sheet of a workbook file, as values. */
export const cellsOf = (path: string, sheet: string, address?: string): Promise<unknown[][]> =>
  editWorkbookFile(
    path,
    (session) =>
      session.run(async (context) => {
        const own = context.workbook.worksheets.getItem(sheet);
        const range = (address === undefined ? own.getUsedRange(true) : own.getRange(address)).load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    null,
  );

/** Types into cells of a workbook file, as a person would between two commands. */
export const typeInto = (
  path: string,
  sheet: string,
  cells: Readonly<Record<string, string | number>>,
): Promise<void> =>
  editWorkbookFile(path, (session) =>
    session.run(async (context) => {
      const own = context.workbook.worksheets.getItem(sheet);
      for (const [address, value] of Object.entries(cells)) own.getRange(address).values = [[value]];
      await context.sync();
    }),
  );
