import type { AnyEntity } from '../../src/core/entity/entity';
import { dataFields } from '../../src/core/entity/entity-fields';
import { encodeRows } from '../../src/core/entity/decode-table';
import { kindOf } from '../../src/core/entity/field-kinds';
import { isCustomField } from '../../src/core/entity/custom-field-name';
import type { CanonicalRow } from '../../src/core/entity/judge-row';
import type { ReferenceLists } from '../../src/core/entity/reference-list';
import type { Language } from '../../src/core/kernel/bilingual';
import { readWorkspace, type WorkspaceSnapshot } from '../../src/excel/workspace/read-workspace';
import { writeRows } from '../../src/excel/workspace/write-rows';
import { openNodeSession } from '../../src/host/client/node-session';
import type { HostSession } from '../../src/host/client/session';
import { createWorkbook } from '../../src/host/workbook/workbook';
import { saveWorkbook } from '../../src/host/xlsx/save-workbook';
import { applyCustomFields } from '../../src/workflows/apply-custom-fields';
import { createWorkspace } from '../../src/workflows/create-workspace';
import { sampleOperator } from './sample-operator';

/** The rows with every custom field filled in as its example shows. */
function withCustomValues(
  entity: AnyEntity,
  rows: readonly CanonicalRow[],
  lists: ReferenceLists,
): readonly CanonicalRow[] {
  const custom = dataFields(entity).filter(([name]) => isCustomField(name));
  const values = custom.map(([name, field]) => {
    const kind = kindOf(field);
    return [name, kind.read(kind.example(field), field, { lists, dateSystem: '1900' }).value] as const;
  });
  return rows.map((row) => ({ ...row, ...Object.fromEntries(values) }));
}

async function fill(
  session: HostSession,
  { registry, lists, language }: WorkspaceSnapshot,
  names: readonly string[],
): Promise<void> {
  const rows = sampleOperator(24);
  for (const name of names) {
    const entity = registry.find((one) => one.name === name);
    if (!entity) throw new Error(name);
    const all = withCustomValues(entity, rows[name] ?? [], lists);
    const cells = encodeRows(entity, all, { lists, language, dateSystem: '1900' });
    const rowIds = all.map((_, index) => `${name}-${String(index)}`);
    await writeRows(session, entity, cells, rowIds, 'replace');
  }
}

/** Boréal Télécom as a workbook: every sheet filled, with the custom fields its own sheet asks for. */
export async function sampleWorkbook(language: Language): Promise<Uint8Array> {
  const session = openNodeSession(createWorkbook());
  let next = 0;
  const newRowId = (): string => `start-${String((next += 1))}`;
  await createWorkspace(session, { language, newRowId });
  await fill(session, await readWorkspace(session), ['customField']);
  await applyCustomFields(session, { retire: false });
  const snapshot = await readWorkspace(session);
  const others = snapshot.registry.map(({ name }) => name);
  await fill(
    session,
    snapshot,
    others.filter((name) => name !== 'customField' && name !== 'listValue'),
  );
  const bytes = await saveWorkbook(session.workbook);
  session.close();
  return bytes;
}
