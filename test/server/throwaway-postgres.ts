import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const debianRoot = '/usr/lib/postgresql';

const binaries = (): string | undefined =>
  existsSync(debianRoot)
    ? readdirSync(debianRoot)
        .map((version) => join(debianRoot, version, 'bin'))
        .find((folder) => existsSync(join(folder, 'initdb')))
    : undefined;

/** What a real PostgreSQL would need here; undefined when it can be had. */
export const missingPostgres = (): string | undefined =>
  process.env['DATABASE_URL'] || binaries()
    ? undefined
    : `no PostgreSQL tested: neither DATABASE_URL nor ${debianRoot}/*/bin/initdb (apt install postgresql)`;

/** A port nobody has at this moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

/** PostgreSQL refuses to run as root, so root becomes the user Debian made for it. */
function run(program: string, args: readonly string[]): void {
  const asRoot = process.getuid?.() === 0;
  const [command, all] = asRoot
    ? ['runuser', ['-u', 'postgres', '--', program, ...args]]
    : [program, [...args]];
  execFileSync(command, all, { stdio: 'pipe' });
}

export interface ThrowawayPostgres {
  readonly url: string;
  stop(): void;
}

/** A PostgreSQL of our own in a temporary folder, which flushes nothing to the disk unless asked to; with DATABASE_URL that one, as it is. */
export async function startPostgres(fsync: 'on' | 'off' = 'off'): Promise<ThrowawayPostgres> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, stop: () => undefined };
  const bin = binaries();
  if (!bin) throw new Error(missingPostgres());
  const folder = mkdtempSync(join(tmpdir(), 'sbm-postgres-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const port = await freePort();
  run(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'sbm', '-E', 'UTF8', '--locale=C.UTF-8', '-N']);
  const options = `-p ${String(port)} -h 127.0.0.1 -k ${folder} -c fsync=${fsync}`;
  run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  return {
    url: `postgres://sbm@127.0.0.1:${String(port)}/postgres`,
    stop: () => {
      run(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
