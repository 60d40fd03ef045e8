import { makeStyles, tokens } from '@fluentui/react-components';
import type { ServiceMargin } from '../../../core/catalog/margin/service-margin';
import { Card } from '../../elements/section';
import { useWords } from '../../messages/use-words';
import { ItemRows } from './item-rows';
import { MarginBars } from './margin-bars';
import { MarginRow } from './margin-row';
import { MarginTable } from './margin-table';

const useStyles = makeStyles({
  optional: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** What the items of one service earn together, then one by one, the worst first. */
export function ServiceMargins({ margin }: { margin: ServiceMargin }) {
  const styles = useStyles();
  const { say } = useWords();
  const { items, optional, sums } = margin;
  return (
    <Card>
      <MarginBars margins={items} />
      <MarginTable
        caption={say('margin.of', { name: margin.name })}
        lines={items}
        head={sums.map(({ currency, isRecurring, margin: sum, untold }) => (
          <MarginRow
            key={`${currency} ${String(isRecurring)}`}
            name={say(isRecurring ? 'margin.sum.month' : 'margin.sum.once', { currency })}
            under={untold.length > 0 ? say('margin.untold', { count: untold.length }) : ''}
            margin={sum}
            instead="—"
          />
        ))}
      >
        {(lines) => <ItemRows items={lines} />}
      </MarginTable>
      {optional.length > 0 && (
        <>
          <div className={styles.optional}>{say('margin.optional')}</div>
          <MarginTable caption={say('margin.optional')} lines={optional}>
            {(lines) => <ItemRows items={lines} />}
          </MarginTable>
        </>
      )}
    </Card>
  );
}
