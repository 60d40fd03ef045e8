import { z } from 'zod';
import { canonicalJson } from '../kernel/canonical-json';

const count = z.int().min(0);

/** One link of the chain of an entity: how many rows, the exact sums, and a fingerprint of the rows. */
const link = z.object({
  count,
  sums: z.record(z.string(), z.string()),
  /** SHA-256 over the lines `rowKey:rowHash` in the order of the row keys, joined by LF: the same as the server's. */
  hash: z.string(),
});
export type ChainLink = z.infer<typeof link>;

export const chainLinks = ['sheet', 'sent', 'acknowledged', 'stored'] as const;

const chain = z.object({ sheet: link, sent: link, acknowledged: link, stored: link });
export type EntityChain = z.infer<typeof chain>;

const told = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('push'),
    run: z.string(),
    url: z.string(),
    at: z.string(),
    entities: z.record(z.string(), chain),
    tied: z.boolean(),
  }),
  z.object({
    kind: z.literal('rollback'),
    run: z.string(),
    url: z.string(),
    at: z.string(),
    totals: z.object({ rows: count, deleted: count, restored: count, kept: count }),
  }),
]);

/** What a receipt says of a run that was pushed or taken back. */
export type ReceiptContent = z.infer<typeof told>;

const receiptSchema = z.object({
  number: z.int().min(1),
  content: told,
  /** Hash of the receipt before; null for the first. */
  previous: z.string().nullable(),
  /** SHA-256 of everything above as canonical JSON. */
  hash: z.string(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** As the workbook keeps them, the oldest first. */
export const receiptsSchema = z.object({ version: z.literal(1), receipts: z.array(receiptSchema) });

/** Gives the SHA-256 of a text's UTF-8 bytes in hexadecimal. */
export type HashText = (text: string) => Promise<string>;

const sealed = ({ number, content, previous }: Omit<Receipt, 'hash'>): string =>
  canonicalJson({ number, content, previous });

/** The receipt that follows on these. */
export async function nextReceipt(
  receipts: readonly Receipt[],
  content: ReceiptContent,
  hash: HashText,
): Promise<Receipt> {
  const last = receipts.at(-1);
  const open = { number: (last?.number ?? 0) + 1, content, previous: last?.hash ?? null };
  return { ...open, hash: await hash(sealed(open)) };
}

/** A receipt that is not as it was written: its content was changed, or one before it was taken out or put in. */
export interface ReceiptFault {
  readonly number: number;
  readonly fault: 'content' | 'chain';
}

/** What is wrong with a chain; nothing where every receipt is as written and follows on the one before. */
export async function findReceiptFaults(
  receipts: readonly Receipt[],
  hash: HashText,
): Promise<readonly ReceiptFault[]> {
  const faults: ReceiptFault[] = [];
  let previous: string | null = null;
  for (const [index, receipt] of receipts.entries()) {
    const { number } = receipt;
    if ((await hash(sealed(receipt))) !== receipt.hash) faults.push({ number, fault: 'content' });
    if (receipt.previous !== previous || number !== index + 1) faults.push({ number, fault: 'chain' });
    previous = receipt.hash;
  }
  return faults;
}

/** Receipts of the runs that were pushed to this address and not taken back, whole or in part; the last first. */
export function standingRuns(receipts: readonly Receipt[], url: string): readonly Receipt[] {
  const back = new Set(receipts.flatMap(({ content }) => (content.kind === 'rollback' ? [content.run] : [])));
  return receipts
    .filter(({ content }) => content.kind === 'push' && content.url === url && !back.has(content.run))
    .toReversed();
}

/** Rows SmartBilling stored in a run, or took back. */
export const rowsOf = ({ content }: Receipt): number =>
  content.kind === 'push'
    ? Object.values(content.entities).reduce((sum, { stored }) => sum + stored.count, 0)
    : content.totals.deleted + content.totals.restored;
