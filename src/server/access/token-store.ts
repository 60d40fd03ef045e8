import { createHash } from 'node:crypto';
import type { Database, Queries } from '../database/database';
import { roles, type Role } from './role';

export type Tokens = Readonly<Record<Role, string>>;

/** Who a request speaks for. */
export interface Actor {
  readonly tenant: string;
  readonly tokenId: string;
  readonly role: Role;
}

const tokenBytes = 32;
const idBytes = 6;

/** Tokens are long random texts, so one round of SHA-256 is enough to keep them unreadable in the database. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

async function storeTokens(
  queries: Queries,
  tenant: string,
  tokens: Tokens,
  origin: 'start' | 'given',
  randomBytes: (size: number) => Buffer,
  at: string,
): Promise<void> {
  for (const role of roles) {
    await queries.query(
      `INSERT INTO tokens (tenant, token_id, role, token_hash, origin, created_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (token_hash) DO UPDATE SET revoked_at = NULL`,
      [tenant, randomBytes(idBytes).toString('hex'), role, hashOf(tokens[role]), origin, at],
    );
  }
}

/** Actors by the hash of their token. */
const known = new WeakMap<Database, Map<string, Actor>>();

/** Stores the given tokens, or makes three new ones and revokes those an earlier start made. Only hashes are stored. */
export async function issueTokens(
  database: Database,
  tenant: string,
  given: Tokens | undefined,
  randomBytes: (size: number) => Buffer,
  now: Date,
): Promise<Tokens> {
  const at = now.toISOString();
  const made = (role: Role): string => `sbm_${role}_${randomBytes(tokenBytes).toString('base64url')}`;
  const tokens = given ?? {
    reader: made('reader'),
    importer: made('importer'),
    administrator: made('administrator'),
  };
  await database.transaction(async (queries) => {
    if (!given) {
      await queries.query(
        `UPDATE tokens SET revoked_at = $2 WHERE tenant = $1 AND origin = 'start' AND revoked_at IS NULL`,
        [tenant, at],
      );
    }
    await storeTokens(queries, tenant, tokens, given ? 'given' : 'start', randomBytes, at);
  });
  known.delete(database);
  return tokens;
}

async function storedActor(database: Database, tokenHash: string): Promise<Actor | undefined> {
  const [row] = await database.query<{ tenant: string; token_id: string; role: Role }>(
    'SELECT tenant, token_id, role FROM tokens WHERE token_hash = $1 AND revoked_at IS NULL',
    [tokenHash],
  );
  return row && { tenant: row.tenant, tokenId: row.token_id, role: row.role };
}

/**
 * The actor of a token that is known and not revoked. Of an embedded database it is remembered: nobody but this program can
 * revoke a token there, and to ask would be to wait for the batch it is writing.
 */
export async function findActor(database: Database, token: string): Promise<Actor | undefined> {
  const tokenHash = hashOf(token);
  if (database.kind === 'PostgreSQL') return storedActor(database, tokenHash);
  const remembered = known.get(database) ?? new Map<string, Actor>();
  known.set(database, remembered);
  const actor = remembered.get(tokenHash) ?? (await storedActor(database, tokenHash));
  if (actor) remembered.set(tokenHash, actor);
  return actor;
}
