import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { countSampleRows, removeSampleRows, showSampleRows } from '../../workflows/sample-rows';
import { ActOutcome } from '../act/act-outcome';
import { useAct } from '../act/use-act';
import { useReading } from '../act/use-reading';
import { Note } from '../elements/note';
import { Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2, margin: 0 },
  act: { justifySelf: 'start' },
});

type SampleAct = 'show' | 'remove';

interface SampleResult {
  readonly did: SampleAct;
  readonly rows: number;
}

/** Two example rows on every sheet that is still empty, shown and taken away again. */
export function SampleRowsSection() {
  const styles = useStyles();
  const { say } = useWords();
  const { host, working } = usePane();
  const { state, again } = useReading(() => countSampleRows(host));
  const act = useAct('templates', async (did: SampleAct, watching): Promise<SampleResult> => {
    const { rows } = did === 'show' ? await showSampleRows(host, watching) : await removeSampleRows(host);
    again();
    return { did, rows };
  });
  const count = state.phase === 'read' ? state.value : 0;
  const next: SampleAct = count > 0 ? 'remove' : 'show';
  return (
    <Section title={say('templates.samples')}>
      <p className={styles.muted}>{say('templates.samples.teach')}</p>
      <Button
        className={styles.act}
        disabled={working !== undefined || state.phase === 'reading'}
        onClick={() => act.start(next)}
      >
        {say(`templates.samples.${next}`, { count })}
      </Button>
      <ActOutcome state={act.state} onCancel={act.cancel} />
      {act.state.phase === 'done' && (
        <Note live>
          {say(`templates.samples.done.${act.state.value.did}`, { count: act.state.value.rows })}
        </Note>
      )}
    </Section>
  );
}
