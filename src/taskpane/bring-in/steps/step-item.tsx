import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState, type ReactNode } from 'react';
import { explainStep } from '../../../core/mapping/explain-step';
import type { Step } from '../../../core/mapping/steps/step-schema';
import { useWords } from '../../messages/use-words';
import { StepEditor } from './step-editor';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface StepItemProps {
  readonly step: Step;
  readonly index: number;
  readonly count: number;
  readonly headings: readonly string[];
  readonly onChange: (step: Step) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly examples: ReactNode;
}

/** One step: what it does, whether it is on, where it stands, what it makes of real rows. */
export function StepItem({
  step,
  index,
  count,
  headings,
  onChange,
  onMove,
  onRemove,
  examples,
}: StepItemProps) {
  const styles = useStyles();
  const { say, of } = useWords();
  const [editing, setEditing] = useState(false);
  const sentence = of(explainStep({ ...step, off: false }));
  const name = { number: index + 1 };
  return (
    <li className={styles.item}>
      <Checkbox
        checked={step.off !== true}
        label={sentence}
        onChange={(_event, { checked }) => onChange({ ...step, off: checked !== true })}
      />
      {examples}
      <div className={styles.acts}>
        <Button
          size="small"
          icon={<ArrowUpRegular />}
          aria-label={say('bringIn.step.up', name)}
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        />
        <Button
          size="small"
          icon={<ArrowDownRegular />}
          aria-label={say('bringIn.step.down', name)}
          disabled={index === count - 1}
          onClick={() => onMove(index + 1)}
        />
        <Button
          size="small"
          icon={<EditRegular />}
          aria-label={say('bringIn.step.edit', name)}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        />
        <Button
          size="small"
          icon={<DeleteRegular />}
          aria-label={say('bringIn.step.remove', name)}
          onClick={onRemove}
        />
      </div>
      {editing && <StepEditor step={step} headings={headings} onChange={onChange} />}
    </li>
  );
}
