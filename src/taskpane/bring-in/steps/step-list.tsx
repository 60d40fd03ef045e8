import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isSecretHeading } from '../../../core/kernel/shown-value';
import { explainStep } from '../../../core/mapping/explain-step';
import type { Expression, MappingProfile } from '../../../core/mapping/mapping-profile';
import { previewSteps } from '../../../core/mapping/preview-steps';
import type { SourceTable } from '../../../core/mapping/source-table';
import { newSteps } from '../../../core/mapping/steps/new-step';
import type { Step } from '../../../core/mapping/steps/step-schema';
import { Note } from '../../elements/note';
import { useWords } from '../../messages/use-words';
import { moveStep } from './change-steps';
import { StepExamples } from './step-examples';
import { StepItem } from './step-item';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    '& select': { minWidth: 0 },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

const names = Object.keys(newSteps) as Step['do'][];

export interface StepListProps {
  readonly source: SourceTable;
  readonly profile: MappingProfile;
  readonly expression: Expression;
  /** What the value is called, as a heading of its list. */
  readonly label: string;
  readonly onChange: (steps: readonly Step[]) => void;
}

/** What is done to a value, step by step, each with real rows before and after it. */
export function StepList({ source, profile, expression, label, onChange }: StepListProps) {
  const styles = useStyles();
  const { say, of } = useWords();
  const steps = expression.steps ?? [];
  const preview = useMemo(() => previewSteps(source, expression, profile), [source, expression, profile]);
  const secret = expression.from === 'column' && isSecretHeading(expression.column);
  const title = say('bringIn.steps', { place: label });
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <StepItem
            key={`${step.do} ${index}`}
            step={step}
            index={index}
            count={steps.length}
            headings={source.headings}
            onChange={(next) => onChange(steps.map((known, at) => (at === index ? next : known)))}
            onMove={(to) => onChange(moveStep(steps, index, to))}
            onRemove={() => onChange(steps.filter((_step, at) => at !== index))}
            examples={'rows' in preview && <StepExamples rows={preview.rows} at={index} secret={secret} />}
          />
        ))}
      </ol>
      {'wrong' in preview && <Note live>{preview.wrong}</Note>}
      <Select
        size="small"
        aria-label={say('bringIn.step.add')}
        value=""
        onChange={(_event, { value }) => {
          const name = names.find((known) => known === value);
          if (name) onChange([...steps, newSteps[name]]);
        }}
      >
        <option value="">{say('bringIn.step.add')}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {of(explainStep(newSteps[name]))}
          </option>
        ))}
      </Select>
    </section>
  );
}
