import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { AnyEntity } from '../../src/core/entity/entity';
import { category } from '../../src/core/entities/catalog/category';
import { note } from '../../src/core/entities/parties/note';
import { supplier } from '../../src/core/entities/parties/supplier';
import { department } from '../../src/core/entities/setup/department';
import { user } from '../../src/core/entities/setup/user';
import { customField } from '../../src/core/entities/setup/custom-field';
import { listValue } from '../../src/core/entities/setup/list-value';
import { LikelyNew } from '../../src/server/batches/likely-new';
import { ListsInForce } from '../../src/server/batches/lists-in-force';
import { createServer } from '../../src/server/create-server';
import type { Database } from '../../src/server/database/database';
import { migrate } from '../../src/server/database/migrate';
import { FaultyDatabase, type TransactionEnd } from './faulty-database';
import type { Seeded } from './seeded';

/** A tree, something that is referred to, rows that nothing but their content tells, and two that refer to each other. */
export const pushedEntities: readonly AnyEntity[] = [department, user, category, supplier, note];

const ofServer: readonly AnyEntity[] = [...pushedEntities, customField, listValue];

const unlimited = { rowsPerBatch: 10_000, bytesPerBatch: 8 << 20, bytesPerPdf: 1, requestsPerMinute: 1e9 };

/** Where the schedules of one process find their server: each is a tenant of its own in one database. */
export class ServerRoom {
  readonly database: FaultyDatabase;
  /** Of the schedule that runs now. */
  clock: () => Date = () => new Date(0);
  chance: Seeded | undefined;
  #app: FastifyInstance | undefined;

  constructor(
    private readonly real: Database,
    end: TransactionEnd,
  ) {
    this.database = new FaultyDatabase(real, end);
  }

  async prepare(): Promise<void> {
    await migrate(this.real, ofServer, new Date(0));
    const tables = await this.real.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    // A database in memory need not survive a crash of the machine.
    for (const { name } of tables)
      await this.real.script(`ALTER TABLE ${name} SET UNLOGGED`).catch(() => undefined);
  }

  /** The server that is up, a new one after a kill. */
  async app(): Promise<FastifyInstance> {
    this.#app ??= await createServer(
      {
        database: this.database,
        entities: ofServer,
        lists: new ListsInForce(),
        likelyNew: new LikelyNew(),
        limits: unlimited,
        clock: () => this.clock(),
        randomBytes: (size) => this.chance?.bytes(size) ?? Buffer.alloc(size),
      },
      { allowedOrigins: [], staticDirectory: undefined, onFault: () => undefined },
    );
    return this.#app;
  }

  kill(): void {
    this.#app = undefined;
  }

  /** A tenant and the token that speaks for it. */
  async moveIn(tenant: string): Promise<string> {
    const token = `token-of-${tenant}`;
    const hash = createHash('sha256').update(token).digest('hex');
    const at = new Date(0).toISOString();
    await this.real.query(
      `WITH moved_in AS (INSERT INTO tenants (tenant, name, created_at) VALUES ($1, $1, $3) RETURNING tenant)
       INSERT INTO tokens (tenant, token_id, role, token_hash, origin, created_at)
       SELECT tenant, tenant, 'importer', $2, 'given', $3 FROM moved_in`,
      [tenant, hash, at],
    );
    return token;
  }

  /** What is stored, past every fault. */
  query<Row>(sql: string, tenant: string): Promise<Row[]> {
    return this.real.query<Row>(sql, [tenant]);
  }
}
