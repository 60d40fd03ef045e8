import { CodedError } from '../core/kernel/coded-error';
import {
  findReceiptFaults,
  nextReceipt,
  receiptsSchema,
  type Receipt,
  type ReceiptContent,
  type ReceiptFault,
} from '../core/push/receipt';
import { changeStored, readStored } from '../excel/storage/workspace-store';
import { hashText } from './hash-text';
import type { WorkspaceHost } from './workspace-host';

const storedAs = 'receipts';

function receiptsIn(stored: unknown): readonly Receipt[] {
  if (stored === undefined) return [];
  const { data, error } = receiptsSchema.safeParse(stored);
  if (data) return data.receipts;
  throw new CodedError(
    'STORAGE_DAMAGED',
    'notDone',
    'The receipts this workbook keeps cannot be read: open an earlier copy of the file.',
    { name: storedAs },
    { cause: error },
  );
}

/** The receipts of a workbook, the oldest first; throws STORAGE_DAMAGED where they cannot be read. */
export const readReceipts = async (host: WorkspaceHost): Promise<readonly Receipt[]> =>
  receiptsIn(await readStored(host, storedAs));

/** The receipts as a file keeps them. */
export const receiptsText = (receipts: readonly Receipt[]): string =>
  `${JSON.stringify({ version: 1, receipts }, undefined, 2)}\n`;

/** Adds a receipt to the chain of the workbook. */
export const keepReceipt = (host: WorkspaceHost, content: ReceiptContent): Promise<Receipt> =>
  changeStored(host, storedAs, async (stored) => {
    const receipts = receiptsIn(stored);
    const result = await nextReceipt(receipts, content, hashText);
    return { value: { version: 1, receipts: [...receipts, result] }, result };
  });

/** Reads every receipt again: is it as it was written, and does it follow on the one before? */
export const verifyReceipts = (receipts: readonly Receipt[]): Promise<readonly ReceiptFault[]> =>
  findReceiptFaults(receipts, hashText);
