import { makeStyles, tokens } from '@fluentui/react-components';
import type { IssueGroup } from '../../core/validation/group-issues';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import { Card, Section } from '../elements/section';
import { ShownPart } from '../elements/shown-part';
import { useWords } from '../messages/use-words';
import type { Walk } from './check-view';
import { GroupItem } from './group-item';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

const groupsAtOnce = 25;

export interface GroupListProps {
  readonly groups: readonly IssueGroup[];
  readonly check: WorkspaceCheck;
  readonly walk: Walk | undefined;
  readonly onWalk: (walk: Walk) => void;
}

/** What to mend, one line a rule and column, the heaviest first. */
export function GroupList({ groups, check, walk, onWalk }: GroupListProps) {
  const styles = useStyles();
  const { say, of } = useWords();
  const placeOf = ({ entity, field }: IssueGroup): string => {
    const sheet = check.places.get(entity)?.sheet ?? entity;
    const label = check.registry.find(({ name }) => name === entity)?.fields[field]?.label;
    return label ? `${sheet} › ${of(label)}` : sheet;
  };
  return (
    <Section title={say('check.list')}>
      <Card>
        {groups.length === 0 ? (
          <div className={styles.none}>{say('check.filter.none')}</div>
        ) : (
          <ul className={styles.list}>
            <ShownPart items={groups} step={groupsAtOnce}>
              {(group) => (
                <GroupItem
                  key={`${group.code} ${group.entity} ${group.field} ${group.severity}`}
                  group={group}
                  place={placeOf(group)}
                  walk={walk}
                  onWalk={onWalk}
                />
              )}
            </ShownPart>
          </ul>
        )}
      </Card>
    </Section>
  );
}
