import type { ItemMargin } from '../../../core/catalog/margin/item-margin';
import { useWords } from '../../messages/use-words';
import { MarginRow } from './margin-row';

/** Items of a table of margins: code, currency, and by the month or once. */
export function ItemRows({ items }: { items: readonly ItemMargin[] }) {
  const { say } = useWords();
  return items.map(({ kind, code, name, currency, isRecurring, isDiscount, margin, gap }) => (
    <MarginRow
      key={`${kind} ${code}`}
      name={name}
      under={[
        code,
        currency,
        say(isRecurring ? 'margin.month' : 'margin.once'),
        ...(isDiscount ? [say('margin.discount')] : []),
      ].join(' · ')}
      margin={margin}
      isDiscount={isDiscount}
      instead={gap && say(`margin.gap.${gap}`)}
    />
  ));
}
