import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { AnyEntity } from '../../core/entity/entity';
import type { Language } from '../../core/kernel/bilingual';
import { Card, Section } from '../elements/section';
import { useWords } from '../messages/use-words';
import { fillableEntities } from './fillable-entities';

const useStyles = makeStyles({
  all: { display: 'flex', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: `${tokens.spacingVerticalXS} 0` },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  purpose: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChoiceProps {
  readonly chosen: ReadonlySet<string>;
  readonly language: Language;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

function toggled(chosen: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(name)) next.add(name);
  return next;
}

function SheetCheckbox({ entity, chosen, language, onChange }: ChoiceProps & { entity: AnyEntity }) {
  const styles = useStyles();
  const { of } = useWords();
  return (
    <Checkbox
      checked={chosen.has(entity.name)}
      onChange={() => onChange(toggled(chosen, entity.name))}
      label={
        <>
          <span className={styles.name}>{entity.sheet[language]}</span>
          <span className={styles.purpose}>{of(entity.purpose)}</span>
        </>
      }
    />
  );
}

/** Which sheets to make: all of them, unless somebody says otherwise. */
export function SheetChoice(props: ChoiceProps) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Section title={say('templates.which')}>
      <div className={styles.all}>
        <Button
          size="small"
          onClick={() => props.onChange(new Set(fillableEntities.map((entity) => entity.name)))}
        >
          {say('templates.all')}
        </Button>
        <Button size="small" onClick={() => props.onChange(new Set())}>
          {say('templates.none')}
        </Button>
      </div>
      <Card>
        <ul className={styles.list}>
          {fillableEntities.map((entity) => (
            <li key={entity.name}>
              <SheetCheckbox {...props} entity={entity} />
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
