import { createHash } from 'node:crypto';
import { invoice } from '../../core/entities/finance/invoice';
import type { DocumentAnswer } from '../../core/push/wire';
import type { Actor } from '../access/token-store';
import { writeAudit } from '../audit/audit-log';
import type { Queries } from '../database/database';
import { entityTable } from '../database/entity-table';
import { ofTenant } from '../database/tenant-database';
import { Problem } from '../http/problem';
import { writeBesideOthers } from '../runs/tenant-lock';
import type { World } from '../world';

/** A PDF as it is received. */
export interface SentDocument {
  readonly fileName: string;
  /** What the sender says its bytes are, as RFC 3230 writes it: `sha-256=…` in base 64. */
  readonly digest: string | undefined;
  readonly bytes: Uint8Array;
}

interface DocumentRow {
  readonly file_name: string;
  readonly sha256: string;
  readonly size: number;
}

export const digestOf = (sha256: string): string =>
  `sha-256=${Buffer.from(sha256, 'hex').toString('base64')}`;

function verify({ digest, bytes }: SentDocument): string {
  if (digest === undefined) throw new Problem('DIGEST_REQUIRED', 'Say in Digest what the bytes are.');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (digest.replace(/^sha-256=/i, 'sha-256=') !== digestOf(sha256))
    throw new Problem('DIGEST_MISMATCH', 'The bytes are not those the Digest tells.', {
      received: bytes.length,
    });
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-')
    throw new Problem('NOT_A_PDF', 'The bytes do not begin as a PDF does.');
  return sha256;
}

async function requireInvoice(queries: Queries, tenant: string, id: string): Promise<void> {
  const found = await queries.query(
    `SELECT sb_id FROM ${entityTable(invoice).name} WHERE sb_tenant = $1 AND sb_id = $2`,
    [tenant, id],
  );
  if (found.length === 0) throw new Problem('NOT_FOUND', 'No invoice has this id.');
}

const findDocument = async (queries: Queries, tenant: string, id: string): Promise<DocumentRow | undefined> =>
  (
    await queries.query<DocumentRow>(
      'SELECT file_name, sha256, size FROM invoice_documents WHERE tenant = $1 AND record_id = $2',
      [tenant, id],
    )
  )[0];

/** Keeps the PDF of an invoice once its bytes are what the sender says; the same bytes again change nothing. */
export async function storeDocument(
  { database, clock }: World,
  actor: Actor,
  id: string,
  sent: SentDocument,
): Promise<DocumentAnswer> {
  const sha256 = verify(sent);
  const { tenant } = actor;
  const at = clock();
  const size = sent.bytes.length;
  return ofTenant(database, tenant).transaction(async (queries) => {
    await writeBesideOthers(queries, tenant);
    await requireInvoice(queries, tenant, id);
    const stored = await queries.query(
      `INSERT INTO invoice_documents (tenant, record_id, file_name, sha256, size, content, stored_at)
       VALUES ($1, $2, $3, $4, $5, decode($6, 'base64'), $7) ON CONFLICT DO NOTHING RETURNING record_id`,
      [tenant, id, sent.fileName, sha256, size, Buffer.from(sent.bytes).toString('base64'), at.toISOString()],
    );
    const document = await findDocument(queries, tenant, id);
    if (document?.sha256 !== sha256)
      throw new Problem('DOCUMENT_EXISTS', 'The invoice has another PDF.', {
        fileName: document?.file_name ?? '',
      });
    const status = stored.length > 0 ? 'stored' : 'unchanged';
    if (status === 'stored')
      await writeAudit(queries, actor, at, {
        action: 'document.store',
        subject: id,
        details: { sha256, size },
      });
    return { id, status, fileName: document.file_name, sha256, size: document.size };
  });
}

/** The PDF of an invoice; NOT_FOUND where it has none. */
export async function readDocument(
  queries: Queries,
  tenant: string,
  id: string,
): Promise<{ readonly sha256: string; readonly bytes: Buffer }> {
  const [row] = await queries.query<{ sha256: string; content: string }>(
    `SELECT sha256, encode(content, 'base64') AS content FROM invoice_documents WHERE tenant = $1 AND record_id = $2`,
    [tenant, id],
  );
  if (!row) throw new Problem('NOT_FOUND', 'The invoice has no PDF.');
  return { sha256: row.sha256, bytes: Buffer.from(row.content, 'base64') };
}
