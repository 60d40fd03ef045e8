import { sheetTemplate } from '../../src/core/entity/sheet-template';
import { shippedListEntries } from '../../src/core/entities/lists/reference-lists';
import { registry } from '../../src/core/entities/registry';
import type { Language } from '../../src/core/kernel/bilingual';
import { buildWorkspace } from '../../src/excel/workspace/build-workspace';
import { openNodeSession } from '../../src/host/client/node-session';
import type { Later } from '../../src/host/client/host-bridge';
import type { HostSession, SessionOptions } from '../../src/host/client/session';
import { createWorkbook } from '../../src/host/workbook/workbook';
import { loadWorkbook } from '../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/host/xlsx/save-workbook';
import { keptOnce } from '../kept-once';

/** Row Ids in the order they are asked for: `row-1`, `row-2`… */
export function countingIds(): () => string {
  let next = 1;
  return () => `row-${next++}`;
}

/** A blank workbook with the client over it. */
export const newSession = (options: SessionOptions = {}, later?: Later): HostSession =>
  openNodeSession(createWorkbook(), options, later);

interface WorkspaceOptions extends SessionOptions {
  /** Beside the Lists sheet; all when left out. */
  readonly entities?: readonly string[];
  /** When the host works and answers. */
  readonly later?: Later;
}

/** Makes a workspace through the real client in the session's workbook. */
export const buildIn = (
  session: HostSession,
  language: Language,
  entities: readonly string[] = registry.map(({ name }) => name),
): Promise<void> =>
  buildWorkspace(session, {
    templates: registry
      .filter(({ name }) => name === 'listValue' || entities.includes(name))
      .map((entity) => sheetTemplate(entity, language)),
    listEntries: shippedListEntries,
    language,
    newRowId: countingIds(),
  });

/** A new workspace as it is saved. */
const savedWorkspace = (language: Language): Promise<Uint8Array> =>
  keptOnce(`workspace-${language}.xlsx`, async () => {
    const session = newSession();
    await buildIn(session, language);
    const bytes = await saveWorkbook(session.workbook);
    session.close();
    return bytes;
  });

/** A new workbook with a workspace. */
export async function newWorkspace(
  language: Language = 'en',
  { entities, later, ...options }: WorkspaceOptions = {},
): Promise<HostSession> {
  if (!entities) return openNodeSession(await loadWorkbook(await savedWorkspace(language)), options, later);
  const session = newSession(options, later);
  await buildIn(session, language, entities);
  return session;
}
