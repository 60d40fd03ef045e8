import { makeStyles, tokens } from '@fluentui/react-components';
import type { InvoicePicture } from '../../../core/catalog/invoice-picture/invoice-picture';
import type { PictureLine } from '../../../core/catalog/invoice-picture/picture-line';
import type { ReferenceLists } from '../../../core/entity/reference-list';
import type { Language } from '../../../core/kernel/bilingual';
import { Card } from '../../elements/section';
import { useFigureTable } from '../../elements/use-figure-table';
import type { MessageKey } from '../../messages/message-key';
import { useWords } from '../../messages/use-words';
import { LineRows } from './line-rows';
import { TotalRows } from './total-rows';

const useStyles = makeStyles({
  head: { padding: tokens.spacingHorizontalM, paddingBottom: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  group: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

interface PictureCardProps {
  readonly picture: InvoicePicture;
  readonly lists: ReferenceLists;
  readonly language: Language;
}

/** The invoice itself: what recurs, what is billed once, usage as it is measured, taxes and totals to the cent. */
export function PictureCard({ picture, lists, language }: PictureCardProps) {
  const styles = useStyles();
  const table = useFigureTable();
  const { say } = useWords();
  const { title, identifiers, recurring, oneTime, usage, totals } = picture;
  const heading = (label: MessageKey) => (
    <tr>
      <th scope="colgroup" colSpan={2}>
        <span className={styles.group}>{say(label)}</span>
      </th>
    </tr>
  );
  const group = (label: MessageKey, lines: readonly PictureLine[]) =>
    lines.length > 0 && (
      <tbody>
        {heading(label)}
        <LineRows lines={lines} lists={lists} />
      </tbody>
    );
  return (
    <Card>
      <div className={styles.head}>
        <div className={styles.title}>{title}</div>
        {identifiers.length > 0 && (
          <div className={styles.small}>{say('picture.identifiers', { names: identifiers.join(', ') })}</div>
        )}
      </div>
      <table className={table} aria-label={say('picture.title')}>
        {group('picture.recurring', recurring)}
        {group('picture.oneTime', oneTime)}
        {usage.length > 0 && (
          <tbody>
            {heading('picture.usage')}
            {usage.map(({ code, text }) => (
              <tr key={code}>
                <th scope="row">{text}</th>
                <td>{say('picture.measured')}</td>
              </tr>
            ))}
          </tbody>
        )}
        {totals.map((total) => (
          <tbody key={total.currency}>
            <TotalRows total={total} lists={lists} language={language} />
          </tbody>
        ))}
      </table>
    </Card>
  );
}
