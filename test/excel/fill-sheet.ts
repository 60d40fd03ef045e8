import { encodeRows } from '../../src/core/entity/decode-table';
import type { CanonicalRow } from '../../src/core/entity/judge-row';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { writeRows } from '../../src/excel/workspace/write-rows';
import type { HostSession } from '../../src/host/client/session';

/** Gives an entity's sheet these rows in place of all it has; Row Ids follow the rows' place. */
export async function fillSheet(
  session: HostSession,
  name: string,
  rows: readonly CanonicalRow[],
): Promise<void> {
  const { registry, lists, language } = await readWorkspace(session);
  const entity = registry.find((one) => one.name === name);
  if (!entity) throw new Error(name);
  const columns = encodeRows(entity, rows, { lists, language, dateSystem: '1900' });
  const rowIds = rows.map((_, index) => `${name}-${String(index)}`);
  await writeRows(session, entity, columns, rowIds, 'replace');
}
