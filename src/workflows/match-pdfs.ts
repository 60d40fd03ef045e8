import {
  matchDocuments,
  type DocumentFile,
  type DocumentInvoice,
  type DocumentMatch,
} from '../core/documents/match-documents';
import { decodeTable } from '../core/entity/decode-table';
import { customer } from '../core/entities/parties/customer';
import { invoice } from '../core/entities/finance/invoice';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { requireWorkspace } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

type Column = (field: string) => readonly (string | null)[];

function columnsOf({ tables, lists }: WorkspaceSnapshot, entity: typeof invoice | typeof customer): Column {
  const table = tables.tables.get(entity.name);
  if (!table) return () => [];
  const decoded = decodeTable(entity, table, { lists, dateSystem: tables.dateSystem });
  return (field) => decoded.column(field).map((value) => (value === null ? null : String(value)));
}

/** The invoices of a workbook as files are matched to them. */
function invoicesOf(snapshot: WorkspaceSnapshot): readonly DocumentInvoice[] {
  const customers = columnsOf(snapshot, customer);
  const accounts = customers('accountNumber');
  const accountOf = new Map(customers('legacyId').map((id, row) => [id, accounts[row] ?? null]));
  const column = columnsOf(snapshot, invoice);
  const [owners, dates] = [column('customer'), column('invoiceDate')];
  const table = snapshot.tables.tables.get(invoice.name);
  return column('invoiceNumber').flatMap((number, row) =>
    number === null
      ? []
      : {
          rowId: table?.rowIds[row] ?? '',
          number,
          account: accountOf.get(owners[row] ?? null) ?? null,
          date: dates[row] ?? null,
          id: String(table?.columns.get('smartBillingId')?.[row] ?? '') || null,
        },
  );
}

/** How files are named where nobody says otherwise (domain.md 3.22). */
export const usualPatterns: readonly string[] = [
  '{account}_{invoice}_{yyyymmdd}.pdf',
  '{account}_{invoice}.pdf',
  '{invoice}.pdf',
];

/** Matches the files of a folder to the invoices of a workbook; writes nothing. */
export async function matchPdfs(
  host: WorkspaceHost,
  files: readonly DocumentFile[],
  patterns: readonly string[],
): Promise<DocumentMatch> {
  return matchDocuments(files, invoicesOf(await requireWorkspace(host)), patterns);
}
