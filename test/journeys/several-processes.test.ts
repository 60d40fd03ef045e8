import { readFileSync } from 'node:fs';
import { connect, type Connection } from '../../src/workflows/connect';
import { missingPostgres, startPostgres, type ThrowawayPostgres } from '../server/throwaway-postgres';
import { sbm, startSbm, type Running } from './sbm-process';

jest.setTimeout(30_000);

interface First {
  readonly url: string;
  readonly tokens: { readonly importer: string; readonly reader: string };
}

const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
};

const missing = missingPostgres();

describe('several server processes at one address', () => {
  let postgres: ThrowawayPostgres;
  let server: Running<First>;
  beforeAll(async () => {
    expect(missing).toBeUndefined();
    postgres = await startPostgres();
    const place = ['--database-url', postgres.url, '--port', '0'];
    server = await startSbm<First>(['serve', ...place, '--processes', '2']);
  });
  afterAll(() => postgres.stop());

  const clients = async (count: number): Promise<readonly Connection[]> => {
    const { url, tokens } = server.first;
    return Promise.all(Array.from({ length: count }, () => connect({ url, token: tokens.importer })));
  };

  test('any of them answers for a run another has opened, with the same tokens', async () => {
    const many = await clients(8);
    const runs = await Promise.all(
      many.map(({ client }, at) => client.openRun({ name: `run ${at}`, mode: 'commit' })),
    );
    const asked = await Promise.all(many.map(({ client }, at) => client.run(runs[7 - at]?.run ?? '')));
    expect(asked.map(({ name }) => name).toSorted()).toEqual(runs.map(({ name }) => name).toSorted());
  });

  test('one that dies is replaced, and its address goes on answering', async () => {
    const before = childrenOf(server.pid);
    expect(before).toHaveLength(2);
    const [victim = 0, other = 0] = before;
    process.kill(victim, 'SIGKILL');
    await until(() => {
      const now = childrenOf(server.pid);
      return now.length === 2 && !now.includes(victim) && now.includes(other);
    });
    const [one] = await clients(1);
    expect((await one?.client.health())?.status).toBe('ready');
  });

  test('Ctrl+C ends all of them', async () => {
    const processes = childrenOf(server.pid);
    expect(await server.stop()).toBe(0);
    expect(processes.filter(isAlive)).toEqual([]);
  });

  test('none outlives the one that started it, however that ends', async () => {
    const place = ['--database-url', postgres.url, '--port', '0'];
    const another = await startSbm<First>(['serve', ...place, '--processes', '2']);
    const processes = childrenOf(another.pid);
    expect(processes).toHaveLength(2);
    process.kill(another.pid, 'SIGKILL');
    await until(() => !processes.some(isAlive));
  });

  test('what cannot be shared or reached is said before anything is served', () => {
    const embedded = sbm<{ error: { code: string } }>(['serve', '--processes', '2'], { DATABASE_URL: '' });
    expect(embedded).toMatchObject({ exitCode: 2 });
    const nobody = ['--database-url', 'postgres://sbm@127.0.0.1:1/none'];
    const unreachable = sbm<{ error: { code: string } }>(['serve', ...nobody, '--processes', '2']);
    expect(unreachable).toMatchObject({ exitCode: 3, result: { error: { code: 'DATABASE_UNREACHABLE' } } });
  });
});
