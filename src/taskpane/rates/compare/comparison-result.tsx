import { tokens } from '@fluentui/react-components';
import type { ComparisonCounts } from '../../../core/rating/designer/compare/compare-sheets';
import type { PriceMove } from '../../../core/rating/designer/compare/price-move';
import { Note } from '../../elements/note';
import { Card, Section } from '../../elements/section';
import { ShownPart } from '../../elements/shown-part';
import { usePlainList } from '../../elements/use-plain-list';
import type { MessageKey } from '../../messages/message-key';
import { useWords } from '../../messages/use-words';
import { PartsSection } from '../parts-section';
import type { Compared } from './compare-side';
import { ComparedPlace } from './compared-place';
import { placeTitle } from './place-title';

/** Those that are drawn, in the order of the bar; what stayed has no colour of its own. */
const drawn: readonly { readonly move: PriceMove; readonly color: string }[] = [
  { move: 'dearer', color: tokens.colorStatusDangerBackground3 },
  { move: 'cheaper', color: tokens.colorStatusSuccessBackground3 },
  { move: 'otherwise', color: tokens.colorStatusWarningBackground3 },
  { move: 'opened', color: tokens.colorCompoundBrandBackground },
  { move: 'closed', color: tokens.colorNeutralForeground3 },
  { move: 'unchanged', color: tokens.colorNeutralStroke1 },
];

export const moveLabels: Readonly<Record<PriceMove, MessageKey>> = {
  dearer: 'rates.move.dearer',
  cheaper: 'rates.move.cheaper',
  otherwise: 'rates.move.otherwise',
  unchanged: 'rates.move.unchanged',
  opened: 'rates.move.opened',
  closed: 'rates.move.closed',
  unpriced: 'rates.move.unpriced',
};

const shownBars = 8;

const hasMoved = ({ lines, prices }: ComparisonCounts): boolean =>
  lines.added + lines.removed + lines.kept > prices.unchanged || lines.added + lines.removed > 0;

/** What became of the prices: in figures, by country drawn, and country by country with the biggest moves. */
export function ComparisonResult({
  compared,
  onShow,
}: {
  readonly compared: Compared;
  readonly onShow: (row: number) => void;
}) {
  const list = usePlainList();
  const { say, number } = useWords();
  const { comparison, places } = compared;
  const { lines, prices, currency } = comparison;
  const moved = places.filter(hasMoved);
  const bars = moved.slice(0, shownBars).map((place) => ({
    title: placeTitle(place),
    parts: drawn.map(({ move, color }) => ({
      legend: say(moveLabels[move]),
      size: place.prices[move],
      color,
    })),
  }));
  return (
    <>
      <Note title={say('rates.compare.prices', { ...prices, currency })} live>
        {say('rates.compare.lines', { ...lines })}
      </Note>
      {bars.length > 0 && <PartsSection title={say('rates.compare.chart')} bars={bars} figure={number} />}
      {moved.length > 0 && (
        <Section title={say('rates.compare.places')} aside={number(moved.length)}>
          <Card>
            <ul className={list}>
              <ShownPart items={moved} step={20}>
                {(place) => (
                  <ComparedPlace key={place.key} place={place} compared={compared} onShow={onShow} />
                )}
              </ShownPart>
            </ul>
          </Card>
        </Section>
      )}
    </>
  );
}
