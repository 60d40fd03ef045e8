import { Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(7.5rem, 100%), 1fr))',
    alignItems: 'start',
    overflowWrap: 'anywhere',
    '& label': { fontSize: tokens.fontSizeBase200 },
  },
  head: { paddingBottom: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface ValueRadiosProps {
  readonly label: string;
  /** The first of them is the value of the first row. */
  readonly values: readonly { readonly value: string; readonly shown: ReactNode }[];
  readonly chosen: string;
  readonly isHead?: boolean;
  readonly onChoose: (value: string) => void;
}

/** Values side by side, of which one stays; arrows go from one to the next. */
export function ValueRadios({ label, values, chosen, isHead = false, onChoose }: ValueRadiosProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <RadioGroup
        className={mergeClasses(styles.group, isHead && styles.head)}
        value={chosen}
        onChange={(_event, { value }) => onChoose(value)}
      >
        {values.map(({ value, shown }) => (
          <Radio key={value} value={value} label={<>{shown}</>} />
        ))}
      </RadioGroup>
    </Field>
  );
}
