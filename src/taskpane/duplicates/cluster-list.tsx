import { useState } from 'react';
import { Card, Section } from '../elements/section';
import { ShownPart } from '../elements/shown-part';
import { useWords } from '../messages/use-words';
import { ClusterItem } from './cluster-item';
import { ClusterPanel } from './cluster-panel';
import type { ReadRows } from './found-clusters';
import { usePlainList } from '../elements/use-plain-list';
import type { Duplicates } from './use-duplicates';

interface ClusterListProps extends Pick<Duplicates, 'open' | 'merge' | 'keepApart'> {
  readonly read: ReadRows;
}

const clustersAtOnce = 20;

/** What is probably one, the surest first; one of them is open at a time. */
export function ClusterList({ open, read, merge, keepApart }: ClusterListProps) {
  const list = usePlainList();
  const { say, number } = useWords();
  const [opened, setOpened] = useState<string>();
  if (open.length === 0) return null;
  return (
    <Section title={say('duplicates.list')} aside={number(open.length)}>
      <Card>
        <ul className={list}>
          <ShownPart items={open} step={clustersAtOnce}>
            {(cluster) => (
              <ClusterItem
                key={cluster.key}
                cluster={cluster}
                read={read}
                isOpen={cluster.key === opened}
                onOpen={(isOpen) => setOpened(isOpen ? cluster.key : undefined)}
              >
                <ClusterPanel cluster={cluster} read={read} merge={merge} keepApart={keepApart} />
              </ClusterItem>
            )}
          </ShownPart>
        </ul>
      </Card>
    </Section>
  );
}
