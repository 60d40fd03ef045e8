import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ValuePlace } from '../../core/mapping/values/value-map';
import { Card, Section } from '../elements/section';
import { ShownPart } from '../elements/shown-part';
import { useWords } from '../messages/use-words';
import type { BringInEvent, Mapping } from './bring-in-state';
import { ColumnItem } from './column-item';
import type { ColumnPlace } from './column-places';
import { columnsToConfirm } from './columns-to-confirm';

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
  const open = columnsToConfirm(mapping, places);
  /** Those that were open when the list was narrowed: what is confirmed stays in sight until it is widened again. */
  const [only, setOnly] = useState<ReadonlySet<string>>();
  const shown = headings
    .map((column, index) => ({ column, index }))
    .filter((one) => !only || only.has(one.column));
  return (
    <Section
      title={say('bringIn.columns')}
      aside={say('bringIn.columns.count', { placed, total: headings.length })}
    >
      {(open.size > 0 || only) && (
        <Checkbox
          checked={only !== undefined}
          label={say('bringIn.columns.confirm', { count: open.size })}
          onChange={(_event, { checked }) => setOnly(checked === true ? open : undefined)}
        />
      )}
      <Card>
        <ul className={styles.list}>
          <ShownPart items={shown} step={columnsAtOnce}>
            {({ column, index }) => (
              <ColumnItem
                key={column}
                column={column}
                index={index}
                mapping={mapping}
                places={places.get(column) ?? []}
                toConfirm={open.has(column)}
                onConfirm={({ entity, field }) =>
                  onChange({ type: 'confirmed', column, target: { entity, field } })
                }
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
