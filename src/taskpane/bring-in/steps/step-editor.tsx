import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Step } from '../../../core/mapping/steps/step-schema';
import { completeFormula } from '../../../core/mapping/formula/complete-formula';
import { useWords } from '../../messages/use-words';
import { optionLabel } from './option-label';
import { stepOptions, withOption, type StepOption } from './step-options';

const useStyles = makeStyles({
  options: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  completions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  completion: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
  },
});

interface OptionProps {
  readonly option: StepOption;
  readonly headings: readonly string[];
  readonly onWrite: (text: string) => boolean;
}

/** Columns and functions that what is begun may become; a press puts one there. */
function Completions({
  text,
  headings,
  onTake,
}: {
  text: string;
  headings: readonly string[];
  onTake: (text: string) => void;
}) {
  const styles = useStyles();
  const { of } = useWords();
  const completions = completeFormula(text, text.length, headings).slice(0, 6);
  return (
    <div className={styles.completions}>
      {completions.map(({ insert, from, help }) => (
        <button
          key={insert}
          type="button"
          className={styles.completion}
          title={of(help)}
          onClick={() => onTake(text.slice(0, from) + insert)}
        >
          {insert}
        </button>
      ))}
    </div>
  );
}

function OptionField({ option, headings, onWrite }: OptionProps) {
  const styles = useStyles();
  const { say } = useWords();
  const [text, setText] = useState(option.text);
  const [wrong, setWrong] = useState(false);
  const write = (next: string) => {
    setText(next);
    setWrong(!onWrite(next));
  };
  const problem = wrong ? { validationMessage: say('bringIn.step.wrong') } : {};
  return (
    <Field label={say(optionLabel(option.name))} size="small" {...problem}>
      {option.choices ? (
        <Select size="small" value={text} onChange={(_event, data) => write(data.value)}>
          {option.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          className={styles.input}
          size="small"
          value={text}
          onChange={(_event, data) => write(data.value)}
        />
      )}
      {option.name === 'formula' && <Completions text={text} headings={headings} onTake={write} />}
    </Field>
  );
}

/** The options of a step; what is written takes effect as soon as it can be read. */
export function StepEditor({
  step,
  headings,
  onChange,
}: {
  step: Step;
  headings: readonly string[];
  onChange: (step: Step) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.options}>
      {stepOptions(step).map((option) => (
        <OptionField
          key={option.name}
          option={option}
          headings={headings}
          onWrite={(text) => {
            const next = withOption(step, option.name, text);
            if (next) onChange(next);
            return next !== undefined;
          }}
        />
      ))}
    </div>
  );
}
