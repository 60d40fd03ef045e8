import type { ItemMargin } from '../../../core/catalog/margin/item-margin';
import { isLoss } from '../../../core/catalog/margin/margin';
import type { ServiceSum } from '../../../core/catalog/margin/catalog-margins';
import type { UsageMargin } from '../../../core/catalog/margin/usage-margin';
import type { ReferenceLists } from '../../../core/entity/reference-list';
import { Card, Section } from '../../elements/section';
import { useWords } from '../../messages/use-words';
import { ItemRows } from './item-rows';
import { MarginBars } from './margin-bars';
import { MarginRow } from './margin-row';
import { MarginTable } from './margin-table';
import { UsageRows } from './usage-rows';

interface CatalogMarginsProps {
  readonly sums: readonly ServiceSum[];
  readonly items: readonly ItemMargin[];
  readonly usage: readonly UsageMargin[];
  readonly lists: ReferenceLists;
}

/** What the catalog earns: services, items and usage rates, each the worst first. */
export function CatalogMargins({ sums, items, usage, lists }: CatalogMarginsProps) {
  const { say } = useWords();
  const losses = items.filter(({ margin, isDiscount }) => margin && !isDiscount && isLoss(margin)).length;
  return (
    <>
      {sums.length > 0 && (
        <Section title={say('margin.services')}>
          <Card>
            <MarginBars margins={sums.filter(({ isRecurring }) => isRecurring)} />
            <MarginTable caption={say('margin.services')} lines={sums}>
              {(lines) =>
                lines.map(({ service, name, currency, isRecurring, margin: sum, untold }) => (
                  <MarginRow
                    key={`${service} ${currency} ${String(isRecurring)}`}
                    name={name}
                    under={[
                      say(isRecurring ? 'margin.sum.month' : 'margin.sum.once', { currency }),
                      ...(untold.length > 0 ? [say('margin.untold', { count: untold.length })] : []),
                    ].join(' · ')}
                    margin={sum}
                    instead="—"
                  />
                ))
              }
            </MarginTable>
          </Card>
        </Section>
      )}
      <Section title={say('margin.items')} aside={say('margin.losses', { count: losses })}>
        <Card>
          <MarginTable caption={say('margin.items')} lines={items}>
            {(lines) => <ItemRows items={lines} />}
          </MarginTable>
        </Card>
      </Section>
      {usage.length > 0 && (
        <Section title={say('margin.usage')}>
          <Card>
            <MarginTable caption={say('margin.usage')} lines={usage}>
              {(lines) => <UsageRows usage={lines} lists={lists} />}
            </MarginTable>
          </Card>
        </Section>
      )}
    </>
  );
}
