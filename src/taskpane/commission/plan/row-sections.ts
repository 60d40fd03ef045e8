import type { AnyEntity } from '../../../core/entity/entity';
import { dataFields } from '../../../core/entity/entity-fields';
import type { MessageKey } from '../../messages/message-key';

/** Fields of a row of a plan under one title. */
export interface RowSection {
  readonly title: MessageKey;
  readonly fields: readonly string[];
}

/** By what a person asks of a line; what is in none of them is told first. */
const groups: readonly (readonly [MessageKey, readonly string[]])[] = [
  [
    'commission.section.pays',
    ['method', 'rate', 'quotaQuantity', 'methodMinimumMargin', 'trigger', 'partialPayment', 'occurrence'],
  ],
  ['commission.section.when', ['effectiveFrom', 'expiry', 'effectiveTo', 'durationMonths']],
  ['commission.section.least', ['minimumPrice', 'minimumQuantity', 'minimumMargin']],
  ['commission.section.tiers', ['tierFrom', 'tierTo', 'tierMeasure', 'tierBasis']],
  [
    'commission.section.besides',
    ['topUpPercent', 'firstInvoiceBonusPercent', 'clawbackMonths', 'clawbackPercent'],
  ],
  ['commission.section.payout', ['minimumPayout', 'carryOver', 'expenseGlCode', 'payableGlCode']],
];

/** All fields of a row but those that say which row it is, each in one section. */
export function rowSections(entity: AnyEntity, keys: readonly string[]): readonly RowSection[] {
  const open = dataFields(entity).flatMap(([name]) => (keys.includes(name) ? [] : [name]));
  const sections = groups.map(([title, members]) => ({
    title,
    fields: members.filter((name) => open.includes(name)),
  }));
  const grouped = new Set(sections.flatMap(({ fields }) => fields));
  const about = {
    title: 'commission.section.about' as const,
    fields: open.filter((name) => !grouped.has(name)),
  };
  return [about, ...sections].filter(({ fields }) => fields.length > 0);
}
