import { statementPaper } from '../../core/commission/statement/paper';
import type { Statement } from '../../core/commission/statement/statement';
import type { Language } from '../../core/kernel/bilingual';

/** A file for an agent. */
export interface StatementFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Characters file systems refuse become a hyphen. */
export const statementName = ({ agent, from, to }: Statement): string =>
  `${agent}_${from}_${to}`.replace(/[^\p{L}\p{N}._-]+/gu, '-');

/** The statements as PDFs, each in its agent’s language or the one asked for. */
export async function statementPdfs(
  statements: readonly Statement[],
  at: Date,
  language?: Language,
): Promise<readonly StatementFile[]> {
  const { statementPdf } = await import('./statement-pdf');
  const files: StatementFile[] = [];
  for (const statement of statements) {
    const chosen = language ?? statement.language;
    const bytes = await statementPdf(statementPaper(statement, chosen), { language: chosen, at });
    files.push({ name: `${statementName(statement)}.pdf`, bytes });
  }
  return files;
}

/** The files in one that every machine opens. */
export async function zipOf(files: readonly StatementFile[]): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 1 });
}
