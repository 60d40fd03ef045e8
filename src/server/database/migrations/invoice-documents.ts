/** The PDFs of invoices; one each, with the fingerprint it was received by. */
export const invoiceDocuments = `
CREATE TABLE invoice_documents (
  tenant text NOT NULL,
  record_id text NOT NULL,
  file_name text NOT NULL,
  sha256 text NOT NULL,
  size integer NOT NULL,
  content bytea NOT NULL,
  stored_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, record_id)
);
`;
