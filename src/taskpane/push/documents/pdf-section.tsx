import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DocumentMatch } from '../../../core/documents/match-documents';
import type { Connection } from '../../../workflows/connect';
import type { EntitySummary } from '../../../workflows/home-state';
import { matchPdfs, usualPatterns } from '../../../workflows/match-pdfs';
import { uploadPdfs, type UploadedPdfs } from '../../../workflows/upload-pdfs';
import { ActOutcome } from '../../act/act-outcome';
import { useAct } from '../../act/use-act';
import { Section } from '../../elements/section';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import { lookInto, type ChosenFiles } from './chosen-files';
import { ChoosePdfs } from './choose-pdfs';
import { PdfLists } from './pdf-lists';
import { UploadResult } from './upload-result';

const useStyles = makeStyles({
  teach: { color: tokens.colorNeutralForeground2 },
  send: { justifySelf: 'start', whiteSpace: 'normal' },
});

interface Props {
  readonly connection: Connection;
  readonly entities: readonly EntitySummary[];
}

/** The invoices' PDFs, where the workbook has invoices and the installation takes documents. */
export function PdfSection({ connection, entities }: Props) {
  const invoices = entities.find(({ name }) => name === 'invoice')?.rows ?? 0;
  if (invoices === 0 || connection.client.cannot.includes('documents')) return null;
  return <Pdfs connection={connection} />;
}

/** A folder is chosen, its files are matched to the invoices; then they are sent, and sending again goes on. */
function Pdfs({ connection }: { connection: Connection }) {
  const styles = useStyles();
  const { say } = useWords();
  const { host, working } = usePane();
  const [chosen, setChosen] = useState<ChosenFiles>();
  const [match, setMatch] = useState<DocumentMatch>();
  const [uploaded, setUploaded] = useState<UploadedPdfs>();
  const matching = useAct('push', async (files: readonly File[], watching) => {
    setUploaded(undefined);
    const looked = await lookInto(files, watching);
    setChosen(looked);
    setMatch(await matchPdfs(host, looked.files, usualPatterns));
  });
  const sending = useAct('push', async ({ files, read }: ChosenFiles, watching) => {
    // Invoices pushed since have an id by now.
    const now = await matchPdfs(host, files, usualPatterns);
    setMatch(now);
    setUploaded(await uploadPdfs(connection, now.matched, read, watching));
  });
  const count = match?.matched.length ?? 0;
  return (
    <Section title={say('push.pdf.title')}>
      <div className={styles.teach}>{say('push.pdf.teach')}</div>
      <ChoosePdfs onFiles={matching.start} />
      <ActOutcome state={matching.state} onCancel={matching.cancel} />
      {chosen && count > 0 && working === undefined && (
        <Button className={styles.send} onClick={() => sending.start(chosen)}>
          {say('push.pdf.act', { count })}
        </Button>
      )}
      <ActOutcome
        state={sending.state}
        onCancel={sending.cancel}
        {...(chosen ? { onRetry: () => sending.start(chosen) } : {})}
      />
      {uploaded && <UploadResult uploaded={uploaded} />}
      {match && <PdfLists match={match} />}
    </Section>
  );
}
