import { useState } from 'react';
import { Card, Section } from '../elements/section';
import { ShownPart } from '../elements/shown-part';
import { useWords } from '../messages/use-words';
import { ClusterItem } from './cluster-item';
import { ClusterPanel } from './cluster-panel';
import type { FoundCluster, ReadRows } from './found-clusters';
import { usePlainList } from '../elements/use-plain-list';
import type { Duplicates } from './use-duplicates';
import { useSelectRow } from './use-select-row';

interface ClusterListProps extends Pick<Duplicates, 'open' | 'merge' | 'keepApart'> {
  readonly read: ReadRows;
}

const clustersAtOnce = 20;

/** What is probably one, the surest first; one of them is open at a time. */
export function ClusterList({ open, read, merge, keepApart }: ClusterListProps) {
  const list = usePlainList();
  const { say, number } = useWords();
  const [opened, setOpened] = useState<string>();
  const selecting = useSelectRow(read);
  const turn = (cluster: FoundCluster, isOpen: boolean) => {
    setOpened(isOpen ? cluster.key : undefined);
    const [first] = read.rowsOf(cluster);
    if (isOpen && first !== undefined) selecting.select(first);
  };
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
                onOpen={(isOpen) => turn(cluster, isOpen)}
              >
                <ClusterPanel
                  cluster={cluster}
                  read={read}
                  selecting={selecting}
                  merge={merge}
                  keepApart={keepApart}
                />
              </ClusterItem>
            )}
          </ShownPart>
        </ul>
      </Card>
    </Section>
  );
}
