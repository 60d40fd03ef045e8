import type { DocumentMatch } from '../../../core/documents/match-documents';
import { ReportPart } from '../../bring-in/report-part';
import { useWords } from '../../messages/use-words';

/** The three lists: every file is in one of the first two, every invoice in the first or the last. */
export function PdfLists({ match }: { match: DocumentMatch }) {
  const { say } = useWords();
  const { matched, withoutInvoice, withoutFile } = match;
  return (
    <>
      <ReportPart
        title={say('push.pdf.stray', { count: withoutInvoice.length })}
        lines={withoutInvoice.map(({ file, reason, of = '' }) => ({
          what: file.path,
          detail: say(`push.pdf.stray.${reason}`, { of }),
        }))}
      />
      <ReportPart
        title={say('push.pdf.missing', { count: withoutFile.length })}
        lines={withoutFile.map(({ number, account, date }) => ({
          what: say('push.pdf.invoice', { number }),
          detail: [account, date].filter((part) => part !== null).join(' · '),
        }))}
      />
      {matched.length > 0 && (
        <ReportPart
          title={say('push.pdf.matched', { count: matched.length })}
          lines={matched.map(({ file, invoice, by }) => ({
            what: file.path,
            detail: say(`push.pdf.by.${by}`, { number: invoice.number }),
          }))}
        />
      )}
    </>
  );
}
