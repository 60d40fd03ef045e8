import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up';
import type { RateBook } from '../../../workflows/rate-book';
import { sourceFileTypes } from '../../bring-in/source-file-types';
import { FileButton } from '../../elements/file-button';
import { Section } from '../../elements/section';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import { PlanSelect } from '../plan-select';
import type { Side } from './compare-side';

const useStyles = makeStyles({
  file: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface SideChoiceProps {
  readonly title: string;
  readonly book: RateBook;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  /** Left out where only a plan may stand. */
  readonly onFile?: (file: File) => void;
}

/** One side of a comparison: a plan of the workbook on a day or, after it, a carrier's file. */
export function SideChoice({ title, book, side, onSide, onFile }: SideChoiceProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { working } = usePane();
  const { deck, ...own } = side;
  return (
    <Section title={title}>
      {deck ? (
        <div className={styles.file}>
          <span className={styles.name}>{deck.name}</span>
          <Button size="small" onClick={() => onSide(own)}>
            {say('rates.compare.noFile')}
          </Button>
        </div>
      ) : (
        <>
          <PlanSelect book={book} plan={side.plan} onPlan={(plan) => onSide({ ...side, plan })} />
          <Field label={say('rates.compare.on')}>
            <Input
              type="date"
              value={side.on}
              input={{ style: { minWidth: 0 } }}
              onChange={(_, { value }) => onSide({ ...side, on: value })}
            />
          </Field>
        </>
      )}
      {onFile && !deck && (
        <FileButton
          icon={<DocumentArrowUpRegular />}
          accept={sourceFileTypes}
          disabled={working !== undefined}
          onFile={onFile}
        >
          {say('rates.compare.file')}
        </FileButton>
      )}
    </Section>
  );
}
