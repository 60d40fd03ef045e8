import { makeStyles, tokens } from '@fluentui/react-components';
import { stepInWords } from '../../../core/rating/explain/step-words';
import { unratedWords } from '../../../core/rating/explain/unrated-words';
import type { CompiledPlan } from '../../../core/rating/plan/compiled-plan';
import { microText } from '../../../core/rating/plan/micro-units';
import type { PricedCall } from '../../../core/rating/price-call';
import { Card } from '../../elements/section';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  box: { display: 'grid', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  price: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

const currencyOf = ({ versions }: CompiledPlan, { outcome }: PricedCall): string =>
  versions[outcome.version]?.row?.currency ?? '';

/** The price of a call, or why there is none, and the steps that lead there. */
export function PriceSteps({ plan, priced }: { readonly plan: CompiledPlan; readonly priced: PricedCall }) {
  const styles = useStyles();
  const { say, of, decimal } = useWords();
  const { reason, outcome, steps } = priced;
  const price =
    reason === undefined
      ? `${say('rates.price')} ${decimal(microText(outcome.amount))} ${currencyOf(plan, priced)}`.trim()
      : `${say('rates.noPrice')} — ${of(unratedWords[reason])}`;
  return (
    <Card>
      <div className={styles.box}>
        <div className={styles.price} role="status">
          {price}
        </div>
        <ol className={styles.steps} aria-label={say('rates.steps')}>
          {steps.map((step, index) => (
            <li key={index}>{of(stepInWords(step))}</li>
          ))}
        </ol>
      </div>
    </Card>
  );
}
