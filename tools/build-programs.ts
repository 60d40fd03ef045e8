/**
 * Builds the programs that are older than their sources: `tools/build-programs.ts [pane workbench node]`.
 * A line says what is being built and how long it took, so that nobody wonders whether anything happens.
 */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Compiler, Configuration } from '@rspack/core';

/** Every program of rspack.config.js, as a person would call it. */
const titles = {
  node: 'the command line and server',
  pane: 'the task pane',
  workbench: 'the workbench',
};

export type Program = keyof typeof titles;

const root = resolve(import.meta.dirname, '..');
const sources = ['src', 'assets', 'rspack.config.js', 'package-lock.json', 'tsconfig.json'];

/** Builds what is missing or stale; throws with the bundler's errors, leaving the earlier build in place. */
export async function buildPrograms(names = Object.keys(titles) as Program[]): Promise<void> {
  const newest = Math.max(...sources.map((path) => newestChange(join(root, path))));
  const stale = names.filter((name) => builtAt(name) < newest);
  if (stale.length === 0) return;
  // Loading the bundler takes time that a fresh build need not pay.
  const { rspack } = await import('@rspack/core');
  const configs = await configurations();
  for (const name of stale) {
    const config = configs.find((one) => one.name === name);
    if (!config) throw new Error(`rspack.config.js has no program named ${name}.`);
    const began = performance.now();
    process.stderr.write(`Building ${titles[name]} … `);
    await run(rspack(config));
    if (name === 'node') await writeBlankDatabase();
    process.stderr.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stamp(name), '');
  }
}

/** What a server in memory begins with, which takes longer to make than the program. */
async function writeBlankDatabase(): Promise<void> {
  const [{ blankDatabase }, { registry }] = await Promise.all([
    import('../src/server/database/blank-database'),
    import('../src/core/entities/registry'),
  ]);
  const dump = await blankDatabase(registry);
  writeFileSync(join(root, 'dist/node/blank-database.tar'), new Uint8Array(await dump.arrayBuffer()));
}

async function configurations(): Promise<Configuration[]> {
  const config = (await import(new URL('../rspack.config.js', import.meta.url).href)) as {
    default: Configuration[];
  };
  return config.default;
}

function run(compiler: Compiler): Promise<void> {
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error) return fail(error);
      if (stats?.hasErrors()) return fail(new Error(stats.toString({ preset: 'errors-only' })));
      compiler.close((closing) => (closing ? fail(closing) : done()));
    });
  });
}

function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** The bundler leaves an unchanged file untouched, so a stamp of our own says when a program was last built. */
function stamp(name: Program): string {
  return join(root, 'dist', `.${name}-built`);
}

function builtAt(name: Program): number {
  return existsSync(stamp(name)) ? statSync(stamp(name)).mtimeMs : 0;
}
