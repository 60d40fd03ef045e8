import { makeStyles, tokens } from '@fluentui/react-components';
import type { DateSystem } from '../../../core/kernel/excel-serial';
import type { ExtractChoice } from '../../../core/mapping/next-extract/extract-choice';
import { Card, Section } from '../../elements/section';
import { useWords } from '../../messages/use-words';
import { acceptGroup } from './change-choice';
import type { ExtractGroup } from './extract-groups';
import { GroupItem } from './group-item';

const useStyles = makeStyles({ teach: { color: tokens.colorNeutralForeground2 } });

interface GroupSectionProps {
  readonly kind: ExtractGroup['kind'];
  readonly groups: readonly ExtractGroup[];
  readonly dateSystem: DateSystem;
  readonly choice: ExtractChoice;
  readonly onChoose: (choice: ExtractChoice) => void;
}

/** The groups of one kind, each to be accepted or left. */
export function GroupSection({ kind, groups, dateSystem, choice, onChoose }: GroupSectionProps) {
  const styles = useStyles();
  const { say, number } = useWords();
  if (groups.length === 0) return null;
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section title={say(`bringIn.compare.${kind}`)} aside={number(all)}>
      {kind === 'gone' && <div className={styles.teach}>{say('bringIn.compare.gone.teach')}</div>}
      <Card>
        {groups.map((group) => (
          <GroupItem
            key={group.name}
            group={group}
            dateSystem={dateSystem}
            accepted={!choice.leave.has(group.name)}
            onAccept={(accepted) => onChoose(acceptGroup(choice, group.name, accepted))}
          />
        ))}
      </Card>
    </Section>
  );
}
