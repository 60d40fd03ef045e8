import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { CodedError } from '../core/kernel/coded-error';
import { requireConnection } from '../smartbilling/read-connection';
import { connect, connectBy, type Connection } from '../workflows/connect';
import type { CommandContext } from './command-context';
import { UsageError } from './exit-code';

export interface ConnectionOptions {
  readonly url?: string;
  /** Path of a connection profile. */
  readonly connection?: string;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new CodedError('FILE_UNREADABLE', 'notDone', `${file} cannot be read.`, { file }, { cause });
  }
}

/** Connects to the address or the profile the command names, with the secret of SBM_TOKEN; it is written nowhere. */
export async function connectAsTold(
  { environment, now, pause }: CommandContext,
  { url, connection: file }: ConnectionOptions,
): Promise<Connection> {
  if ((url === undefined) === (file === undefined)) {
    throw new UsageError('Say where to push: either --url or --connection.');
  }
  const secret = environment['SBM_TOKEN'];
  if (!secret) {
    throw new UsageError(
      'Put the token of an importer, or the key, password or secret of the connection, into the environment variable SBM_TOKEN.',
    );
  }
  if (file === undefined) return connect({ url: url ?? '', token: secret });
  const profile = requireConnection(await textOf(file), file);
  return connectBy(profile, secret, { wait: pause, now, newRun: randomUUID });
}
