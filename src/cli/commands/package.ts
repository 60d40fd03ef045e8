import type { Language } from '../../core/kernel/bilingual';
import { guideName, type PackageManifest } from '../../smartbilling/csv-package/package-manifest';
import { readCsvPackage } from '../../smartbilling/csv-package/read-package';
import { todayOf } from '../../workflows/clock';
import { packageWorkspace } from '../../workflows/package-workspace';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { readPackageFiles, requireFreePlace, writePackage } from '../package-files';
import { editWorkbookFile } from '../workbook-file';

export interface PackageOptions {
  /** A folder, or a .zip. */
  readonly out?: string;
  /** A package to read back instead. */
  readonly verify?: string;
  readonly lang: Language;
  readonly bom: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

const filesJson = ({ files }: PackageManifest): object[] =>
  files.map(({ entity, file, pass, count, sums, sha256, onDuplicate }) => ({
    entity,
    file,
    pass,
    count,
    sums,
    sha256,
    onDuplicate,
  }));

const fileLines = ({ files }: PackageManifest): string[] =>
  files.map(({ file, count, sums }) => {
    const totals = Object.entries(sums).map(([field, sum]) => `, ${field} ${sum}`);
    return `  ${file}: ${String(count)} rows${totals.join('')}`;
  });

const leftOutLines = ({ leftOut }: PackageManifest): string[] =>
  leftOut.map(({ entity, rows, reasons }) => {
    const codes = Object.entries(reasons).map(([code, count]) => `${code} × ${String(count)}`);
    return `  left out: ${String(rows)} ${entity} (${codes.join(', ')})`;
  });

async function verify(context: CommandContext, path: string, json: boolean): Promise<ExitCode> {
  const files = await readPackageFiles(path);
  const { manifest } = await readCsvPackage(files);
  const known = new Set(manifest.files.map(({ file }) => file));
  const unlisted = [...files.keys()].filter((name) => /\.csv$/i.test(name) && !known.has(name));
  printResult(context, json, { package: path, files: filesJson(manifest), unlisted }, [
    `${path} is whole: fingerprints, rows and sums are as they were written.`,
    ...fileLines(manifest),
    ...unlisted.map((name) => `  ${name} does not belong to the package: do not import it.`),
  ]);
  return exitCodes.done;
}

/** `sbm package FILE.xlsx --out DIR|ZIP`: the CSV files SmartBilling imports; `--verify` reads a package back. */
export async function packageCommand(
  context: CommandContext,
  file: string | undefined,
  { out, verify: path, lang, bom, force, json }: PackageOptions,
): Promise<ExitCode> {
  if (path !== undefined && file === undefined && out === undefined) return verify(context, path, json);
  if (file === undefined || out === undefined || path !== undefined)
    throw new UsageError('Say FILE.xlsx --out FOLDER|ZIP, or --verify FOLDER|ZIP.');
  await requireFreePlace(out, force);
  const now = context.now();
  const wish = { today: todayOf(now), language: lang, createdAt: now.toISOString(), bom };
  const { files, manifest } = await withProgress(context, (onProgress) =>
    editWorkbookFile(file, (session) => packageWorkspace(session, wish, { onProgress }), null),
  );
  await writePackage(out, files);
  const { leftOut } = manifest;
  printResult(context, json, { package: out, guide: guideName, files: filesJson(manifest), leftOut }, [
    `${out}: ${String(manifest.files.length)} files; follow ${guideName} to import them.`,
    ...fileLines(manifest),
    ...leftOutLines(manifest),
  ]);
  return leftOut.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
