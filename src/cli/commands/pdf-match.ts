import { join } from 'node:path';
import type { DocumentMatch } from '../../core/documents/match-documents';
import { connect } from '../../workflows/connect';
import { matchPdfs, usualPatterns } from '../../workflows/match-pdfs';
import { uploadPdfs, type UploadedPdfs } from '../../workflows/upload-pdfs';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { readPdfFolder } from '../pdf-folder';
import { editWorkbookFile, readBytes } from '../workbook-file';

export interface PdfMatchOptions {
  readonly workspace: string;
  readonly pattern: readonly string[];
  readonly content: boolean;
  /** Address of SmartBilling, to send what is matched. */
  readonly url?: string;
  readonly json: boolean;
}

const strayWords: Readonly<Record<DocumentMatch['withoutInvoice'][number]['reason'], string>> = {
  unknown: 'no invoice of the workbook',
  ambiguous: 'several invoices',
  contradicts: 'the invoice its name says has another date or account',
  second: 'the invoice has another file',
  duplicate: 'the same bytes as another file',
  notPdf: 'no PDF',
  tooLarge: 'more than 10 MB',
  unsafeName: 'a name not every file system takes',
};

const uploadLines = ({ stored, unchanged, notPushed, failed }: UploadedPdfs): string[] => [
  `Sent: ${String(stored)} stored, ${String(unchanged)} there already, ${String(notPushed.length)} whose invoice is not pushed, ${String(failed.length)} failed.`,
  ...failed.map(({ path, code, message }) => `  ${path}: ${message} (${code})`),
];

function linesOf({ matched, withoutInvoice, withoutFile }: DocumentMatch): string[] {
  return [
    `${String(matched.length)} matched, ${String(withoutInvoice.length)} files without an invoice, ${String(withoutFile.length)} invoices without a file.`,
    ...withoutInvoice.map(
      ({ file, reason, of }) => `  ${file.path}: ${strayWords[reason]}${of === undefined ? '' : ` (${of})`}`,
    ),
    ...withoutFile.map(({ number }) => `  invoice ${number}: no file`),
  ];
}

/** `sbm pdf match DIR --workspace FILE.xlsx`: which file is which invoice's; with `--url` they are sent. */
export async function pdfMatchCommand(
  context: CommandContext,
  folder: string,
  { workspace, pattern, content, url, json }: PdfMatchOptions,
): Promise<ExitCode> {
  const token = context.environment['SBM_TOKEN'];
  if (url !== undefined && !token)
    throw new UsageError('Put the token of an importer into the environment variable SBM_TOKEN.');
  const files = await readPdfFolder(folder, content);
  const patterns = pattern.length > 0 ? pattern : usualPatterns;
  const match = await editWorkbookFile(workspace, (session) => matchPdfs(session, files, patterns), null);
  const upload =
    url === undefined
      ? undefined
      : await withProgress(context, async (onProgress) =>
          uploadPdfs(
            await connect({ url, token: token ?? '' }),
            match.matched,
            (path) => readBytes(join(folder, path)),
            { onProgress },
          ),
        );
  const told = {
    matched: match.matched.map(({ file, invoice, by }) => ({ path: file.path, invoice: invoice.number, by })),
    withoutInvoice: match.withoutInvoice.map(({ file, ...why }) => ({ path: file.path, ...why })),
    withoutFile: match.withoutFile.map(({ number }) => number),
    ...(upload ? { upload } : {}),
  };
  printResult(context, json, told, [...linesOf(match), ...(upload ? uploadLines(upload) : [])]);
  if (upload && upload.failed.length > 0) return exitCodes.worldFailed;
  return match.withoutInvoice.length + match.withoutFile.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
