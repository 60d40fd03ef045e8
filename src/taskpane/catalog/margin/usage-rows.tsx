import type { UsageMargin } from '../../../core/catalog/margin/usage-margin';
import type { ReferenceLists } from '../../../core/entity/reference-list';
import { useWords } from '../../messages/use-words';
import { percentWords } from '../shown-amount';
import { MarginRow } from './margin-row';

/** Usage rates of a table of margins: by the unit, by markup, or by the worst line of their plan. */
export function UsageRows({ usage, lists }: { usage: readonly UsageMargin[]; lists: ReferenceLists }) {
  const words = useWords();
  const { say, language } = words;
  const under = ({ code, currency, unit, plan }: UsageMargin): string => {
    const unitWord = lists.find('usageUnit', unit)?.label[language] ?? unit;
    const ofPlan =
      plan && say('margin.plan', { lines: plan.lines, losses: plan.losses, withoutCost: plan.withoutCost });
    return [code, currency, unitWord && say('margin.unit', { unit: unitWord }), ofPlan]
      .filter((part) => part !== '' && part !== undefined)
      .join(' · ');
  };
  return usage.map((rate) => (
    <MarginRow
      key={rate.code}
      name={rate.name}
      under={under(rate)}
      margin={rate.margin ?? rate.plan?.worst}
      instead={
        rate.markup
          ? say('margin.markup', { percent: percentWords(rate.markup, words) })
          : say('margin.gap.cost')
      }
    />
  ));
}
