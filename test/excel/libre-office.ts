import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What LibreOffice says it is; undefined where it is not installed. */
export function officeVersion(): string | undefined {
  try {
    return execFileSync('soffice', ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

/** A profile of its own for each process that runs tests: two may not share one, and a new one takes seconds to make. */
const officeProfile = (): string =>
  join(tmpdir(), `workspace-office-${process.env['JEST_WORKER_ID'] ?? '0'}-${String(process.pid)}`);

/** The workbook as LibreOffice saves it in another format, or in its own writing of the same. */
export function convertInOffice(bytes: Uint8Array, format: 'xlsx' | 'pdf'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'));
  try {
    const file = join(folder, 'workspace.xlsx');
    const out = join(folder, 'out');
    writeFileSync(file, bytes);
    const profileFolder = `-env:UserInstallation=file://${officeProfile()}`;
    const args = [profileFolder, '--headless', '--convert-to', format, '--outdir', out, file];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 100_000 });
    return readFileSync(join(out, `workspace.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
