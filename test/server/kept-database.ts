import { registry } from '../../src/core/entities/registry';
import { blankDatabase } from '../../src/server/database/blank-database';
import { keptOnce } from '../kept-once';

/** An embedded database with every table and no row. */
export async function keptDatabase(): Promise<Blob> {
  const bytes = await keptOnce('database.tar', async () => {
    const dump = await blankDatabase(registry);
    return new Uint8Array(await dump.arrayBuffer());
  });
  return new Blob([new Uint8Array(bytes)]);
}
