import type { UploadedPdfs } from '../../../workflows/upload-pdfs';
import { ReportPart } from '../../bring-in/report-part';
import { Note } from '../../elements/note';
import { useWords } from '../../messages/use-words';

/** What became of the PDFs: those SmartBilling has, verified, and why the others are not there. */
export function UploadResult({ uploaded }: { uploaded: UploadedPdfs }) {
  const { say } = useWords();
  const { stored, unchanged, notPushed, failed, left = 0 } = uploaded;
  return (
    <>
      <Note title={say('push.pdf.sent', { count: stored + unchanged })} live>
        <div>{say('push.pdf.sent.detail', { stored, unchanged })}</div>
        {left > 0 && <div>{say('push.pdf.left', { count: left })}</div>}
      </Note>
      {failed.length > 0 && (
        <ReportPart
          title={say('push.pdf.failed', { count: failed.length })}
          lines={failed.map(({ path, code, message }) => ({ what: path, detail: `${message} (${code})` }))}
        />
      )}
      {notPushed.length > 0 && (
        <ReportPart
          title={say('push.pdf.notPushed', { count: notPushed.length })}
          lines={notPushed.map((path) => ({ what: path, detail: say('push.pdf.notPushed.why') }))}
        />
      )}
    </>
  );
}
