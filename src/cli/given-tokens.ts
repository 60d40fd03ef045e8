import { roles } from '../server/access/role';
import type { Tokens } from '../server/access/token-store';
import type { CommandContext } from './command-context';
import { UsageError } from './exit-code';

const fitting = /^[\x21-\x7E]{32,200}$/;

/** Tokens that several servers on one database share, from the environment; undefined where none is given. */
export function givenTokens({ environment }: CommandContext): Tokens | undefined {
  const entries = roles.map((role) => [role, environment[`SBM_${role.toUpperCase()}_TOKEN`] ?? ''] as const);
  const given = entries.map(([, token]) => token);
  if (given.every((token) => token === '')) return undefined;
  if (!given.every((token) => fitting.test(token)) || new Set(given).size < given.length)
    throw new UsageError(
      'SBM_READER_TOKEN, SBM_IMPORTER_TOKEN and SBM_ADMINISTRATOR_TOKEN go together: each another, of 32 printable characters or more.',
    );
  return Object.fromEntries(entries) as Tokens;
}
