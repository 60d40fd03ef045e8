import { makeStyles } from '@fluentui/react-components';
import type { ValuePlace } from '../../core/mapping/values/value-map';
import { Card, Section } from '../elements/section';
import { ShownPart } from '../elements/shown-part';
import { useWords } from '../messages/use-words';
import type { BringInEvent, Mapping } from './bring-in-state';
import { ColumnItem } from './column-item';
import type { ColumnPlace } from './column-places';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const columnsAtOnce = 60;

/** Every column of the source in its order: where it goes, how sure we are, or that it is left out. */
export function ColumnList({
  mapping,
  places,
  onChange,
  onValues,
}: {
  mapping: Mapping;
  places: ReadonlyMap<string, readonly ColumnPlace[]>;
  onChange: (event: BringInEvent) => void;
  onValues: (place: ValuePlace) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const { headings } = mapping.source;
  const placed = headings.filter((heading) => places.has(heading)).length;
  return (
    <Section
      title={say('bringIn.columns')}
      aside={say('bringIn.columns.count', { placed, total: headings.length })}
    >
      <Card>
        <ul className={styles.list}>
          <ShownPart items={headings} step={columnsAtOnce}>
            {(column, index) => (
              <ColumnItem
                key={column}
                column={column}
                index={index}
                mapping={mapping}
                places={places.get(column) ?? []}
                onChange={(target) => onChange({ type: 'retargeted', column, target })}
                onValues={onValues}
                onSteps={(target, steps) => onChange({ type: 'stepsChanged', target, steps })}
              />
            )}
          </ShownPart>
        </ul>
      </Card>
    </Section>
  );
}
