import { chainLinks, type Receipt, type ReceiptFault } from '../../core/push/receipt';
import { readReceipts, verifyReceipts } from '../../workflows/receipts';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface ReceiptsOptions {
  readonly verify: boolean;
  readonly json: boolean;
}

function linesOf({ number, content, hash }: Receipt): string[] {
  const head = `${String(number)}  ${content.at}  ${content.kind} ${content.run} at ${content.url}`;
  if (content.kind === 'rollback') {
    const { rows, deleted, restored, kept } = content.totals;
    const counts = `  ${String(rows)} rows: ${String(deleted)} deleted, ${String(restored)} restored, ${String(kept)} kept`;
    return [head, counts, `  ${hash}`];
  }
  const entities = Object.entries(content.entities).map(
    ([name, chain]) =>
      `  ${name.padEnd(18)} ${chainLinks.map((link) => `${link} ${String(chain[link].count)}`).join(', ')}`,
  );
  return [head, ...entities, content.tied ? '  Totals tie.' : '  Totals do not tie.', `  ${hash}`];
}

const faultWords: Readonly<Record<ReceiptFault['fault'], string>> = {
  content: 'was changed after it was written',
  chain: 'does not follow on the receipt before it',
};

/** `sbm receipts FILE.xlsx`: what was pushed and taken back; `--verify` reads the chain of hashes again. */
export async function receiptsCommand(
  context: CommandContext,
  file: string,
  { verify, json }: ReceiptsOptions,
): Promise<ExitCode> {
  const receipts = await editWorkbookFile(file, readReceipts, null);
  const faults = verify ? await verifyReceipts(receipts) : undefined;
  printResult(context, json, { receipts, ...(faults ? { faults } : {}) }, [
    ...receipts.flatMap(linesOf),
    ...(receipts.length === 0 ? ['No run was pushed from this workbook.'] : []),
    ...(faults ?? []).map(({ number, fault }) => `Receipt ${String(number)} ${faultWords[fault]}.`),
    ...(faults?.length === 0 ? [`${String(receipts.length)} receipts are as they were written.`] : []),
  ]);
  return faults && faults.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
