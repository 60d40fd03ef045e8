import { makeStyles } from '@fluentui/react-components';
import { Card, Section } from '../../elements/section';
import { ChangeGroupItem } from './change-group-item';
import type { ChangeGroup } from './upgrade-changes';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** The changes of an upgrade by kind. */
export function ChangeList({ title, groups }: { title: string; groups: readonly ChangeGroup[] }) {
  const styles = useStyles();
  if (groups.length === 0) return null;
  return (
    <Section title={title}>
      <Card>
        <ul className={styles.list}>
          {groups.map((group) => (
            <ChangeGroupItem key={group.kind} group={group} />
          ))}
        </ul>
      </Card>
    </Section>
  );
}
