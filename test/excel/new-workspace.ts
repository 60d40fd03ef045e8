import { sheetTemplate } from '../../src/core/entity/sheet-template';
import { shippedListEntries } from '../../src/core/entities/reference-lists';
import { registry } from '../../src/core/entities/registry';
import type { Language } from '../../src/core/kernel/bilingual';
import { buildWorkspace } from '../../src/excel/workspace/build-workspace';
import { openNodeSession } from '../../src/host/client/node-session';
import type { HostSession, SessionOptions } from '../../src/host/client/session';
import { createWorkbook } from '../../src/host/workbook/workbook';

/** Row Ids in the order they are asked for: `row-1`, `row-2`… */
export function countingIds(): () => string {
  let next = 1;
  return () => `row-${next++}`;
}

/** A blank workbook with the client over it. */
export const newSession = (options: SessionOptions = {}): HostSession => openNodeSession(createWorkbook(), options);

/** A workbook in which the whole workspace was made through the real client; `stats` count from there. */
export async function newWorkspace(language: Language = 'en', options: SessionOptions = {}): Promise<HostSession> {
  const session = newSession(options);
  await buildWorkspace(session, {
    templates: registry.map((entity) => sheetTemplate(entity, language)),
    listEntries: shippedListEntries,
    language,
    newRowId: countingIds(),
  });
  return session;
}
