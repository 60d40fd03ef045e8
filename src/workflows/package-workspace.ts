import type { Language } from '../core/kernel/bilingual';
import { readStored } from '../excel/storage/workspace-store';
import { guideName } from '../smartbilling/csv-package/package-manifest';
import { writeCsvPackage, type CsvPackage } from '../smartbilling/csv-package/write-package';
import { zipPackage } from '../smartbilling/csv-package/zip-package';
import type { Watching } from './progress';
import { requireWorkspace } from './require-workspace';
import { checkSnapshot } from './validate-workspace';
import type { WorkspaceHost } from './workspace-host';

export interface PackageOptions {
  /** ISO date of the check that goes first. */
  readonly today: string;
  /** Of headings, file names and the guide. */
  readonly language: Language;
  /** ISO instant, for the manifest. */
  readonly createdAt: string;
  /** A byte order mark in every file, for people who open them in Excel. */
  readonly bom?: boolean;
}

/** The form of the workspace the workbook says it has; the first one kept no record. */
async function templateVersionOf(host: WorkspaceHost): Promise<number> {
  const settings = await readStored(host, 'settings');
  return typeof settings === 'object' && settings !== null && 'templateVersion' in settings
    ? Number(settings.templateVersion)
    : 1;
}

/** Checks the workbook, writing nothing into it, and makes the CSV package of every row without errors. */
export async function packageWorkspace(
  host: WorkspaceHost,
  { today, language, createdAt, bom = false }: PackageOptions,
  watching: Watching = {},
): Promise<CsvPackage> {
  const { onProgress, signal } = watching;
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const snapshot = await requireWorkspace(host);
  const templateVersion = await templateVersionOf(host);
  signal?.throwIfAborted();
  const { result: checked } = checkSnapshot(snapshot, { today }, watching);
  return writeCsvPackage(
    { registry: snapshot.registry, checked, language, createdAt, bom, templateVersion },
    {
      onProgress: (done, total) => onProgress?.({ stage: 'writing', done, total }),
      ...(signal ? { signal } : {}),
    },
  );
}

export { guideName, zipPackage };
export type { CsvPackage };
