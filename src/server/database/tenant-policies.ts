import type { AnyEntity } from '../../core/entity/entity';
import { CodedError } from '../../core/kernel/coded-error';
import type { Queries } from './database';
import { entityTable } from './entity-table';
import { tenantRole } from './tenant-database';

/** Tokens are not among them: a token is known before its tenant is, by a hash nobody can guess. */
const tenantTables = [
  'runs',
  'batches',
  'row_keys',
  'rehearsed_rows',
  'run_writes',
  'run_sightings',
  'posted_records',
  'invoice_documents',
  'audit',
];

/**
 * The owner of the tables is bound as well; only superusers are not, who take the role below. Asked for in a query of its
 * own, the tenant is looked up once a statement, not for every row.
 */
const policy = (table: string, column: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS own_tenant ON ${table};
CREATE POLICY own_tenant ON ${table}
  USING (${column} = (SELECT current_setting('smartbilling.tenant', true)));
`;

/** Roles belong to the whole PostgreSQL server: another database may have made it, at this moment too. */
const makeRole = `DO $$ BEGIN
  CREATE ROLE ${tenantRole} NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;`;

const grants = (tables: readonly string[]): string => `
GRANT USAGE ON SCHEMA public TO ${tenantRole};
GRANT SELECT, INSERT, UPDATE, DELETE ON ${tables.join(', ')} TO ${tenantRole};
`;

/** The embedded database copies from memory, which it takes for a file of the server's. */
const readsItsOwnBlobs = `GRANT pg_read_server_files TO ${tenantRole};`;

const tablesOf = (entities: readonly AnyEntity[]): readonly string[] =>
  entities.map((entity) => entityTable(entity).name);

/** Keeps tenants apart by row-level security. */
export const policiesScript = (entities: readonly AnyEntity[]): string =>
  [
    ...tenantTables.map((table) => policy(table, 'tenant')),
    ...tablesOf(entities).map((table) => policy(table, 'sb_tenant')),
  ].join('');

/** Sees to it that the policies bind; refuses a user whom none binds and who may not take the role. */
export async function bindToPolicies(
  queries: Queries,
  entities: readonly AnyEntity[],
  isEmbedded: boolean,
): Promise<void> {
  const [user] = await queries.query<{ superuser: boolean; bypasses: boolean }>(
    'SELECT rolsuper AS superuser, rolbypassrls AS bypasses FROM pg_roles WHERE rolname = current_user',
  );
  if (user?.bypasses === true && !user.superuser) {
    throw new CodedError(
      'TENANTS_NOT_APART',
      'notDone',
      'The database user has BYPASSRLS, so tenants would not be kept apart: take it from the user.',
    );
  }
  if (user?.superuser !== true) return;
  await queries.script(makeRole);
  await queries.script(grants([...tenantTables, ...tablesOf(entities)]));
  if (isEmbedded) await queries.script(readsItsOwnBlobs);
}
