import { Card, Section } from '../elements/section';
import { ShownPart } from '../elements/shown-part';
import { useWords } from '../messages/use-words';
import type { TotalsRead } from '../../workflows/workspace-totals';
import { RowFinder } from './row-finder';
import { usePlainList } from '../elements/use-plain-list';

/** Customers whose movements do not give their balance, currency by currency. */
export function IdentityList({ read }: { read: TotalsRead }) {
  const list = usePlainList();
  const { say, decimal, number } = useWords();
  const { totals, snapshot } = read;
  return totals.identities.map(({ currency, judged, unbalanced }) => (
    <Section
      key={currency}
      title={say('totals.identity', { currency })}
      aside={say('totals.identity.balance', {
        balanced: number(judged - unbalanced.length),
        judged: number(judged),
      })}
    >
      {unbalanced.length > 0 && (
        <Card>
          <ul className={list}>
            <ShownPart items={unbalanced} step={10}>
              {({ customer, rowIndex, difference }) => (
                <RowFinder
                  key={customer}
                  text={customer}
                  figure={decimal(difference)}
                  entity="customer"
                  field="legacyId"
                  rows={rowIndex === undefined ? [] : [rowIndex]}
                  places={snapshot.places}
                />
              )}
            </ShownPart>
          </ul>
        </Card>
      )}
    </Section>
  ));
}
