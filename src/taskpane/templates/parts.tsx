import { makeStyles, tokens } from '@fluentui/react-components';
import type { HomeState } from '../../workflows/home-state';
import { ActOutcome } from '../act/act-outcome';
import { FileButton } from '../elements/file-button';
import { Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { PartSection } from './part-section';
import type { Merging } from './use-merging';

const useStyles = makeStyles({
  teach: { color: tokens.colorNeutralForeground2 },
  command: { display: 'block', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace },
});

const commands = [
  'sbm workspace split FILE.xlsx --part contacts --out PART.xlsx',
  'sbm workspace merge FILE.xlsx PART.xlsx --dry-run',
];

interface PartsProps {
  readonly home: HomeState;
  readonly ticked: ReadonlySet<string>;
  readonly merging: Merging;
}

/** Parts for one person: making one, taking one back; or how to do both where the pane cannot. */
export function Parts({ home, ticked, merging }: PartsProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { otherWorkbooks, working } = usePane();
  return (
    <Section title={say('parts.title')}>
      <div className={styles.teach}>{say('parts.teach')}</div>
      {otherWorkbooks ? (
        <>
          <PartSection others={otherWorkbooks} home={home} ticked={ticked} />
          <FileButton accept=".xlsx" disabled={working !== undefined} onFile={merging.open}>
            {say('parts.back')}
          </FileButton>
          <ActOutcome state={merging.opening.state} onCancel={merging.opening.cancel} />
        </>
      ) : (
        <div>
          {say('parts.excel')}
          {commands.map((command) => (
            <code key={command} className={styles.command}>
              {command}
            </code>
          ))}
        </div>
      )}
    </Section>
  );
}
