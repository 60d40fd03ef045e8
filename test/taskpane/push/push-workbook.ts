import { checkWorkspace } from '../../../src/workflows/validate-workspace';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import type { HostSession } from '../../../src/host/client/session';
import { fillSheet } from '../../excel/fill-sheet';
import { newWorkspace } from '../../excel/new-workspace';
import { neededRows, sample, today } from '../../server/pushing';

/** What an invoice needs, and a sheet of rows that refer to each other. */
export const pushedSheets = [...new Set([...neededRows('invoice').map(({ entity }) => entity), 'category'])];

const samples = (name: string, rows: number): readonly CanonicalRow[] =>
  Array.from({ length: rows }, (_, index) => sample(name, index));

/**
 * A workspace whose every row is ready to be pushed: of each sheet so many, those of one place referring to each other,
 * or these invoices.
 */
export async function readyWorkbook(
  rows: number,
  invoices: readonly CanonicalRow[] = samples('invoice', rows),
): Promise<HostSession> {
  const session = await newWorkspace('en', { entities: pushedSheets });
  for (const name of pushedSheets)
    await fillSheet(session, name, name === 'invoice' ? invoices : samples(name, rows));
  await checkWorkspace(session, { today });
  return session;
}

export const invoiceNumber = (index: number): string => String(sample('invoice', index)['invoiceNumber']);

/** The least of a PDF that says this. */
export const pdfOf = (says: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`%PDF-1.4\n1 0 obj << >> stream\nBT (${says}) Tj ET\nendstream endobj\n%%EOF\n`);
