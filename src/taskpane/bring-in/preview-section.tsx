import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { SourceTable } from '../../core/mapping/source-table';
import { Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import { PreviewCards } from './preview-cards';

const useStyles = makeStyles({
  steps: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  row: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
});

const previewed = 20;

/** The first rows, one at a time, as they would stand in the sheets. Nothing is written. */
export function PreviewSection({ source, profile }: { source: SourceTable; profile: MappingProfile }) {
  const styles = useStyles();
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const [index, setIndex] = useState(0);
  const last = Math.min(previewed, source.rows.length) - 1;
  if (!open) {
    return <Button onClick={() => setOpen(true)}>{say('bringIn.preview')}</Button>;
  }
  return (
    <Section title={say('bringIn.preview')}>
      <div className={styles.steps}>
        <span className={styles.row} aria-live="polite">
          {say('bringIn.preview.row', { row: source.rowNumbers[index] ?? index + 1 })}
        </span>
        <Button
          size="small"
          icon={<ChevronLeftRegular />}
          aria-label={say('bringIn.preview.previous')}
          disabled={index === 0}
          onClick={() => setIndex(index - 1)}
        />
        <Button
          size="small"
          icon={<ChevronRightRegular />}
          aria-label={say('bringIn.preview.next')}
          disabled={index >= last}
          onClick={() => setIndex(index + 1)}
        />
      </div>
      <PreviewCards source={source} profile={profile} index={index} />
    </Section>
  );
}
