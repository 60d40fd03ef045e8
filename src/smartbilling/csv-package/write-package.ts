import type { AnyEntity } from '../../core/entity/entity';
import type { CheckResult } from '../../core/validation/validate-workspace';
import { csvFile, type CsvStyle } from './csv-file';
import { packageGuide } from './package-guide';
import { guideName, manifestName, type PackageFile, type PackageManifest } from './package-manifest';
import { planPackage, rowsLeftOut } from './plan-package';

/** Files by name in the order in which they are kept: the manifest comes last. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

export interface CsvPackage {
  readonly files: PackageFiles;
  readonly manifest: PackageManifest;
}

export interface PackageContent extends CsvStyle {
  /** As the workbook customised it. */
  readonly registry: readonly AnyEntity[];
  readonly checked: CheckResult;
  /** ISO instant. */
  readonly createdAt: string;
  readonly templateVersion: number;
}

export interface PackageWatching {
  /** Counts rows. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * All rows without errors as the CSV files SmartBilling imports, in load order, with a guide for people and a manifest
 * for machines (domain.md 1.3). The same content gives the same bytes. Throws when `signal` says so, between files.
 */
export async function writeCsvPackage(
  content: PackageContent,
  { onProgress, signal }: PackageWatching = {},
): Promise<CsvPackage> {
  const { registry, checked, language, createdAt, templateVersion } = content;
  const planned = planPackage(registry, checked, language);
  const total = planned.reduce((sum, { rowIndexes }) => sum + rowIndexes.length, 0);
  const files = new Map<string, Uint8Array>();
  const entries: PackageFile[] = [];
  let done = 0;
  for (const file of planned) {
    signal?.throwIfAborted();
    onProgress?.(done, total);
    const { bytes, entry } = await csvFile(file, content);
    files.set(file.name, bytes);
    entries.push(entry);
    done += entry.count;
  }
  const manifest: PackageManifest = {
    format: 1,
    product: 'SmartBilling Migration Workspace',
    templateVersion,
    language,
    createdAt,
    files: entries,
    leftOut: rowsLeftOut(registry, checked),
  };
  const encoder = new TextEncoder();
  files.set(guideName, encoder.encode(packageGuide(manifest, registry)));
  files.set(manifestName, encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`));
  onProgress?.(total, total);
  return { files, manifest };
}
