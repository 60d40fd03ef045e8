import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { payCommission } from '../../core/commission/pay/pay-commission';
import { centsText } from '../../core/commission/sales/numbers';
import { statementPaper } from '../../core/commission/statement/paper';
import { statementsOf } from '../../core/commission/statement/statement';
import type { Language } from '../../core/kernel/bilingual';
import { todayOf } from '../../workflows/clock';
import { readCommissionSales } from '../../workflows/commission-sales';
import { statementName, statementPdfs } from '../../workflows/commission/statement-files';
import { writeCommissionSheet } from '../../workflows/commission/write-report';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { createWorkbookFile, editWorkbookFile, writeBytes } from '../workbook-file';

export interface StatementsOptions {
  readonly from: string;
  readonly to: string;
  readonly out: string;
  readonly pdf: boolean;
  readonly lang?: Language;
  readonly json: boolean;
}

/** `sbm commission statements FILE.xlsx --from D --to D --out FOLDER`: a file for each agent, and one of the run. */
export async function statementsCommand(
  context: CommandContext,
  file: string,
  { from, to, out, pdf, lang, json }: StatementsOptions,
): Promise<ExitCode> {
  if (to < from) throw new UsageError('--to is before --from.');
  const { sales, language } = await withProgress(context, (onProgress) =>
    editWorkbookFile(file, (session) => readCommissionSales(session, { onProgress }), null),
  );
  const run = payCommission(sales, { from, to });
  const statements = statementsOf(run);
  const today = todayOf(context.now());
  await mkdir(out, { recursive: true });
  const written: string[] = [];
  for (const statement of statements) {
    const paper = statementPaper(statement, lang ?? statement.language);
    const path = join(out, `${statementName(statement)}.xlsx`);
    await createWorkbookFile(path, true, (session) =>
      writeCommissionSheet(session, ({ statementPage }) => statementPage(paper), today),
    );
    written.push(path);
  }
  const runPath = join(out, `commission_${from}_${to}.xlsx`);
  await createWorkbookFile(runPath, true, (session) =>
    writeCommissionSheet(session, ({ runPage }) => runPage(run, lang ?? language), today),
  );
  for (const { name, bytes } of pdf ? await statementPdfs(statements, context.now(), lang) : []) {
    await writeBytes(join(out, name), bytes);
    written.push(join(out, name));
  }
  const agents = statements.map(({ agent, name, pay }) => ({ agent, name, total: centsText(pay.total) }));
  printResult(context, json, { run: runPath, files: written, agents }, [
    ...agents.map(({ agent, name, total }) => `${agent.padEnd(10)} ${name.padEnd(28)} ${total.padStart(14)}`),
    `${String(written.length)} statements and ${runPath} written.`,
  ]);
  return exitCodes.done;
}
