import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../core/kernel/bilingual';
import { workspaceParts, type PartName } from '../../core/template/workspace-parts';
import type { HomeState } from '../../workflows/home-state';
import { ActOutcome } from '../act/act-outcome';
import { newRowId } from '../act/new-row-id';
import { useAct } from '../act/use-act';
import { Note } from '../elements/note';
import { useWords, type Words } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import type { OtherWorkbooks } from '../pane/other-workbooks';
import { LanguageField } from './language-field';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS },
  act: { width: '100%', whiteSpace: 'normal' },
});

/** A part with a name, or the sheets of one's own choice. */
type PartChoice = PartName | 'own';

const isPart = (name: string): name is PartName => name in workspaceParts;

interface PartRequest {
  readonly entities: readonly string[];
  readonly language: Language;
  readonly name: string;
}

interface MadePart {
  readonly name: string;
  readonly rows: number;
}

interface PartSectionProps {
  readonly others: OtherWorkbooks;
  readonly home: HomeState;
  /** Entities ticked on the screen: the part "of one's own choice". */
  readonly ticked: ReadonlySet<string>;
}

/** The file's name: what the part is, without signs a file name may not have. */
function fileName(choice: PartChoice, language: Language, { say }: Words): string {
  const label = choice === 'own' ? say('parts.title') : workspaceParts[choice].label[language];
  const plain = label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${say('parts.file', { name: plain })}.xlsx`;
}

function PartSelect({ value, onChange }: { value: PartChoice; onChange: (choice: PartChoice) => void }) {
  const { say, of } = useWords();
  return (
    <Field label={say('parts.which')}>
      <Select value={value} onChange={(_event, data) => onChange(isPart(data.value) ? data.value : 'own')}>
        {Object.entries(workspaceParts).map(([name, { label }]) => (
          <option key={name} value={name}>
            {of(label)}
          </option>
        ))}
        <option value="own">{say('parts.own')}</option>
      </Select>
    </Field>
  );
}

/** Makes a workbook with some of the sheets for one person. */
export function PartSection({ others, home, ticked }: PartSectionProps) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { host, working } = usePane();
  const [choice, setChoice] = useState<PartChoice>('contacts');
  const [language, setLanguage] = useState<Language>(home.language);
  const act = useAct('templates', async (request: PartRequest, watching): Promise<MadePart> => {
    const { splitWorkspace } = await import('../../workflows/split-workspace');
    const { name, ...wish } = request;
    const { rows } = await others.make(name, (part) =>
      splitWorkspace(host, part, { ...wish, newRowId, newWorkbookId: newRowId }, watching),
    );
    const own = Object.entries(rows).filter(([entity]) => entity !== 'listValue');
    return { name, rows: own.reduce((sum, [, count]) => sum + count, 0) };
  });
  const asked = new Set<string>(choice === 'own' ? ticked : workspaceParts[choice].entities);
  const entities = home.entities.flatMap(({ name }) => (asked.has(name) ? [name] : []));
  const start = () => act.start({ entities, language, name: fileName(choice, language, words) });
  return (
    <div className={styles.part}>
      <PartSelect value={choice} onChange={setChoice} />
      <LanguageField label={say('parts.language')} value={language} onChange={setLanguage} />
      <Button
        className={styles.act}
        disabled={entities.length === 0 || working !== undefined}
        onClick={start}
      >
        {say('parts.act', { count: entities.length })}
      </Button>
      <ActOutcome state={act.state} onCancel={act.cancel} onRetry={start} />
      {act.state.phase === 'done' && (
        <Note live title={say('parts.done', { ...act.state.value })}>
          {say('parts.done.save')}
        </Note>
      )}
    </div>
  );
}
