import { catalogExamples } from './catalog-examples';
import { commissionExamples } from './commission-examples';
import { financeExamples } from './finance-examples';
import { partyExamples } from './party-examples';
import { rateExamples } from './rate-examples';
import type { RuleExamples } from './rule-example';
import { structureExamples } from './structure-examples';
import { subscriptionExamples } from './subscription-examples';
import { usageExamples } from './usage-examples';

/** The examples of every rule the check judges; apart from the rules' words, because the pane shows those only. */
export const ruleExamples: RuleExamples = {
  ...structureExamples,
  ...partyExamples,
  ...catalogExamples,
  ...rateExamples,
  ...subscriptionExamples,
  ...financeExamples,
  ...commissionExamples,
  ...usageExamples,
};
