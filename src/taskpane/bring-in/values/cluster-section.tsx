import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnValues } from '../../../core/mapping/values/column-values';
import { Card, Section } from '../../elements/section';
import { ShownPart } from '../../elements/shown-part';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';
import { openClusters } from './open-clusters';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

const clustersAtOnce = 10;

/** Values that are probably one and not yet mapped alike; one click gives all of them what the first one becomes. */
export function ClusterSection({
  values,
  onJoin,
}: {
  values: ColumnValues;
  onJoin: (changes: readonly (readonly [string, string])[]) => void;
}) {
  const styles = useStyles();
  const list = usePlainList();
  const { say, number } = useWords();
  const clusters = openClusters(values);
  if (clusters.length === 0) return null;
  return (
    <Section title={say('bringIn.values.clusters')} aside={number(clusters.length)}>
      <Card>
        <ul className={list}>
          <ShownPart items={clusters} step={clustersAtOnce}>
            {({ texts, to }) => (
              <li key={texts[0]} className={styles.item}>
                <span className={styles.words}>
                  {texts.join(' · ')} → {to}
                </span>
                <Button size="small" onClick={() => onJoin(texts.map((text) => [text, to] as const))}>
                  {say('bringIn.values.join', { count: texts.length })}
                </Button>
              </li>
            )}
          </ShownPart>
        </ul>
      </Card>
    </Section>
  );
}
