import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowDifference } from '../../../core/commission/sign-off/sign-off';
import { fieldOf } from '../../../core/entity/entity-fields';
import type { PlanBook } from '../../../workflows/commission/plan-book';
import { Card, Section } from '../../elements/section';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import type { MessageKey } from '../../messages/message-key';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    ':last-child': { borderBottom: 'none' },
  },
  what: { fontWeight: tokens.fontWeightSemibold },
});

const kinds: Readonly<Record<RowDifference['kind'], MessageKey>> = {
  added: 'commission.since.added',
  removed: 'commission.since.removed',
  changed: 'commission.since.changed',
};

/** What has become of the plan since it was signed, row by row and field by field. */
export function DifferenceList({
  book,
  differences,
}: {
  readonly book: PlanBook;
  readonly differences: readonly RowDifference[];
}) {
  const styles = useStyles();
  const list = usePlainList();
  const { say, of, number, decimal } = useWords();
  const shown = (text: string): string => (text === '' ? '—' : decimal(text));
  const labelOf = (lineNumber: string | null, field: string): string => {
    const name = lineNumber === null ? 'commissionPlan' : 'commissionPlanLine';
    const entity = book.registry.find((one) => one.name === name);
    const declared = entity && fieldOf(entity, field);
    return declared ? of(declared.label) : field;
  };
  return (
    <Section title={say('commission.since')} aside={number(differences.length)}>
      <Card>
        <ul className={list}>
          {differences.map(({ kind, lineNumber, fields }, index) => (
            <li key={index} className={styles.item}>
              <span className={styles.what}>
                {lineNumber === null
                  ? say('commission.since.header')
                  : say(kinds[kind], { number: lineNumber })}
              </span>
              {fields.map(({ field, from, to }) => (
                <span key={field}>
                  {say('commission.since.field', {
                    field: labelOf(lineNumber, field),
                    from: shown(from),
                    to: shown(to),
                  })}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
