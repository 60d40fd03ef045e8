import type { MatchedDocument } from '../core/documents/match-documents';
import { CodedError } from '../core/kernel/coded-error';
import type { Connection } from './connect';
import { fileNameOf } from './describe-pdf';
import type { Watching } from './progress';
import { keepTrying } from './push/keep-trying';
import { realPause } from './push/real-pause';

/** What became of the PDFs; every matched one is in one of them. */
export interface UploadedPdfs {
  readonly stored: number;
  /** SmartBilling had the same bytes already. */
  readonly unchanged: number;
  /** Their invoices are not in SmartBilling yet. */
  readonly notPushed: readonly string[];
  readonly failed: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  /** How many were still to come when it was stopped, if it was. */
  readonly left?: number;
}

const digestOf = (sha256: string): string => {
  const bytes = (sha256.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return `sha-256=${btoa(String.fromCharCode(...bytes))}`;
};

/**
 * Sends PDFs to the invoices they belong to. SmartBilling is asked first what it has, so that an upload that broke off
 * goes on where it was; the server computes the checksum again.
 */
export async function uploadPdfs(
  { client }: Connection,
  matched: readonly MatchedDocument[],
  readBytes: (path: string) => Promise<Uint8Array>,
  { onProgress, signal }: Watching = {},
): Promise<UploadedPdfs> {
  const done = { stored: 0, unchanged: 0 };
  const notPushed: string[] = [];
  const failed: { path: string; code: string; message: string }[] = [];
  const patience = { pause: realPause, signal };
  for (const [index, { file, invoice }] of matched.entries()) {
    onProgress?.({ stage: 'uploading', done: index, total: matched.length });
    if (signal?.aborted) return { ...done, notPushed, failed, left: matched.length - index };
    const { id } = invoice;
    if (id === null) {
      notPushed.push(file.path);
      continue;
    }
    const digest = digestOf(file.sha256);
    try {
      const has = await keepTrying(() => client.pdfDigest(id, { signal }), patience);
      if (has === digest) {
        done.unchanged += 1;
        continue;
      }
      const pdf = { fileName: fileNameOf(file.path), digest, bytes: await readBytes(file.path) };
      const { status } = await keepTrying(() => client.storePdf(id, pdf, { signal }), patience);
      done[status] += 1;
    } catch (error) {
      if (signal?.aborted) return { ...done, notPushed, failed, left: matched.length - index };
      if (!(error instanceof CodedError)) throw error;
      failed.push({ path: file.path, code: error.code, message: error.message });
    }
  }
  return { ...done, notPushed, failed };
}
