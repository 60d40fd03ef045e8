import { catalogRules } from './catalog-rules';
import { commissionRules } from './commission-rules';
import { financeRules } from './finance-rules';
import { partyRules } from './party-rules';
import { rateRules } from './rate-rules';
import type { Rule } from './rule';
import { structureRules } from './structure-rules';
import { subscriptionRules } from './subscription-rules';
import { usageRules } from './usage-rules';

/** Every rule of domain.md 6.1, in the order of its codes. */
export const ruleBook: readonly Rule[] = [
  ...structureRules,
  ...partyRules,
  ...catalogRules,
  ...rateRules,
  ...subscriptionRules,
  ...financeRules,
  ...commissionRules,
  ...usageRules,
];

const byCode = new Map(ruleBook.map((rule) => [rule.code, rule]));

/** The rule of this code; undefined for a code nobody wrote down. */
export const findRule = (code: string): Rule | undefined => byCode.get(code);
