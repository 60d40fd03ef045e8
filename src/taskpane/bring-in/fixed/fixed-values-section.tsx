import { makeStyles, tokens } from '@fluentui/react-components';
import { fixedValues } from '../../../core/mapping/fixed-values';
import type { MappingProfile } from '../../../core/mapping/mapping-profile';
import { readFixedTargets, shippedTargets } from '../../../workflows/propose-values';
import { useReading } from '../../act/use-reading';
import { Section } from '../../elements/section';
import { ShownPart } from '../../elements/shown-part';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import type { BringInEvent } from '../bring-in-state';
import { FixedValueField } from './fixed-value-field';

const useStyles = makeStyles({
  teach: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
});

const fieldsAtOnce = 6;

/** Fields every row must have that the source says nothing of: one value for all rows, or left to be filled in the sheet. */
export function FixedValuesSection({
  profile,
  onChange,
}: {
  profile: MappingProfile;
  onChange: (event: BringInEvent) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const { host } = usePane();
  const { state } = useReading(() => readFixedTargets(host, profile));
  const context = state.phase === 'read' ? state.value : shippedTargets;
  const fixed = fixedValues(profile, context.registry);
  if (fixed.length === 0) return null;
  const open = fixed.filter(({ value }) => value === undefined).length;
  return (
    <Section
      title={say('bringIn.fixed', { count: fixed.length })}
      aside={say('bringIn.fixed.open', { open })}
    >
      <div className={styles.teach}>{say('bringIn.fixed.teach')}</div>
      <ul className={styles.list}>
        <ShownPart items={fixed} step={fieldsAtOnce}>
          {(one) => (
            <li key={`${one.entity}.${one.field}`}>
              <FixedValueField
                fixed={one}
                context={context}
                onFix={(value) => onChange({ type: 'valueFixed', target: one, value })}
              />
            </li>
          )}
        </ShownPart>
      </ul>
    </Section>
  );
}
