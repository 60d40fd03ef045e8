import type { Field } from '../../entity/field';
import { distinctive } from '../value-fit';
import { referenceShare } from './key-shares';
import type { ColumnFacts } from './value-evidence';

/** Values that tell a field whatever the heading says; digits alone could be more than a postal code or a phone number. */
const betrays = (field: Field, evidence: number, { shapes }: ColumnFacts): boolean =>
  distinctive.has(field.kind) &&
  evidence > 0.8 &&
  (field.kind !== 'postalCode' || shapes.lettered > 0.5) &&
  (field.kind !== 'phone' || shapes.dialled > 0.8);

const betrayedScore = 0.45;
/** Of values that nothing else looks like: `G3L 1B5`. */
const surelyBetrayed = 0.6;
/** Of the first column of a table where it is some kind of number and never says the same twice. */
const leadingKeyScore = 0.6;

/** Heading and values weighed together, from 0 to 1: values that do not fit speak louder than those that do. */
export function scoreOf(
  heading: number,
  evidence: number,
  field: Field,
  facts: ColumnFacts,
  keyShare: number,
  leadingKey: boolean,
): number {
  if (keyShare >= referenceShare) return Math.max(heading, 0.93);
  const weighed = heading * (evidence < 0 ? 1 + 0.65 * evidence : 0.93 + 0.07 * evidence);
  const sure = field.kind === 'postalCode' && facts.shapes.lettered > 0.9;
  const betrayed = betrays(field, evidence, facts)
    ? (sure ? surelyBetrayed : betrayedScore) + 0.05 * heading
    : 0;
  return Math.max(weighed, betrayed, leadingKey && evidence >= 0 ? leadingKeyScore : 0);
}
