import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { rowsOf, type Receipt, type ReceiptFault } from '../../core/push/receipt';
import { readReceipts, receiptsText, verifyReceipts } from '../../workflows/receipts';
import { FailureCard } from '../act/failure-card';
import { useReading } from '../act/use-reading';
import { downloadText } from '../elements/download-text';
import { Note } from '../elements/note';
import { Card, Section } from '../elements/section';
import { ShownPart } from '../elements/shown-part';
import { useWords, type Words } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  export: { justifySelf: 'start' },
});

const receiptsAtOnce = 3;

function factOf(receipt: Receipt, { say }: Words): string {
  const { number, content } = receipt;
  const values = { number, rows: rowsOf(receipt) };
  if (content.kind === 'rollback') return say('push.receipt.rollback', values);
  return say(content.tied ? 'push.receipt.tied' : 'push.receipt.untied', values);
}

function ReceiptItem({ receipt, fault }: { receipt: Receipt; fault: ReceiptFault | undefined }) {
  const styles = useStyles();
  const words = useWords();
  const { content, hash } = receipt;
  return (
    <li className={styles.item}>
      <div>{factOf(receipt, words)}</div>
      <div className={styles.detail}>
        {words.dateTime(new Date(content.at))} · {content.url}
      </div>
      <div className={styles.detail}>{words.say('push.receipt.seal', { hash: hash.slice(0, 16) })}</div>
      {fault && <div>{words.say(`push.receipt.fault.${fault.fault}`)}</div>}
    </li>
  );
}

/** The sealed receipts of the workbook, the last first, each read again; to be taken away as a file. */
export function ReceiptsSection() {
  const styles = useStyles();
  const { say } = useWords();
  const { host } = usePane();
  const { state, again } = useReading(async () => {
    const receipts = await readReceipts(host);
    return { receipts, faults: await verifyReceipts(receipts) };
  });
  if (state.phase === 'failed') return <FailureCard failure={state.failure} onRetry={again} />;
  if (state.phase === 'reading' || state.value.receipts.length === 0) return null;
  const { receipts, faults } = state.value;
  return (
    <Section title={say('push.receipts', { count: receipts.length })}>
      {faults.length > 0 && <Note title={say('push.receipts.faults', { count: faults.length })} />}
      <Card>
        <ul className={styles.list}>
          <ShownPart items={receipts.toReversed()} step={receiptsAtOnce}>
            {(receipt) => (
              <ReceiptItem
                key={receipt.number}
                receipt={receipt}
                fault={faults.find(({ number }) => number === receipt.number)}
              />
            )}
          </ShownPart>
        </ul>
      </Card>
      {faults.length === 0 && <div className={styles.detail}>{say('push.receipts.sound')}</div>}
      <Button
        className={styles.export}
        onClick={() => downloadText('smartbilling-receipts.json', receiptsText(receipts))}
      >
        {say('push.receipts.export')}
      </Button>
    </Section>
  );
}
