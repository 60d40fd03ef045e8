import type { Language } from '../../core/kernel/bilingual';
import { todayOf } from '../../workflows/clock';
import type { CsvPackage } from '../../workflows/package-workspace';
import type { Watching } from '../../workflows/progress';
import type { WorkspaceHost } from '../../workflows/workspace-host';

/** A package as the person takes it away. */
export interface MadePackage {
  readonly manifest: CsvPackage['manifest'];
  readonly zip: Blob;
  readonly zipName: string;
  readonly guide: Blob;
}

/** Makes the CSV package of the workbook and packs it; its code is fetched only now. */
export async function makePackage(
  host: WorkspaceHost,
  language: Language,
  watching: Watching,
): Promise<MadePackage> {
  const { guideName, packageWorkspace, zipPackage } = await import('../../workflows/package-workspace');
  const now = new Date();
  const today = todayOf(now);
  const wish = { today, language, createdAt: now.toISOString() };
  const { files, manifest } = await packageWorkspace(host, wish, watching);
  return {
    manifest,
    zip: new Blob([new Uint8Array(zipPackage(files))], { type: 'application/zip' }),
    zipName: `smartbilling-${today}.zip`,
    guide: new Blob([new Uint8Array(files.get(guideName) ?? [])], { type: 'text/html' }),
  };
}
