import { Field, Select } from '@fluentui/react-components';
import type { CatalogNode } from '../../core/catalog/catalog-node';
import type { PlanBook } from '../../workflows/commission/plan-book';
import type { MessageKey } from '../messages/message-key';
import { useWords } from '../messages/use-words';
import type { PlanActs } from './use-plans';

/** What every page of the screen speaks of. */
export interface PlanPageProps {
  readonly book: PlanBook;
  readonly acts: PlanActs;
  readonly plan: CatalogNode;
  readonly onPlan: (name: string) => void;
}

/** The plans of the workbook, each with its version and currency. */
export function PlanChoice({
  book,
  plan,
  onPlan,
  label = 'commission.plan',
  without,
}: Pick<PlanPageProps, 'book' | 'onPlan'> & {
  readonly plan: string;
  readonly label?: MessageKey;
  /** A plan that is not offered. */
  readonly without?: string;
}) {
  const { say } = useWords();
  const { catalog } = book;
  const plans = catalog.rows('commissionPlan').filter(({ key }) => key !== without);
  return (
    <Field label={say(label)}>
      <Select value={plan} onChange={(_, { value }) => onPlan(value)}>
        {plans.map((node) => (
          <option key={node.id} value={node.key}>
            {[node.key, catalog.read(node)('version'), catalog.read(node)('currency')]
              .filter((text) => text !== null)
              .join(' · ')}
          </option>
        ))}
      </Select>
    </Field>
  );
}
