import type { FieldOf } from '../entity/field';
import { kindOf } from '../entity/field-kinds';
import type { Bilingual } from '../kernel/bilingual';
import { cellText } from '../entity/kinds/read-text';
import { maskSensitiveNumbers } from '../kernel/sensitive-number';
import { isLost, nothing, type FixCell, type Proposal, type Proposer } from './candidate';

const inEveryMonth = [28, 1];
const safeDay: Bilingual = {
  en: 'every month has the day: choose the end of the month or its beginning',
  fr: 'chaque mois possède ce jour : choisissez la fin du mois ou son début',
};

/** V113: which safe day is billed on is for the operator to say. */
export const proposeSafeDay = (_cell: FixCell<FieldOf<'integer'>>): Proposal =>
  inEveryMonth.map((to) => ({
    to,
    certainty: 'choice',
    why: safeDay,
    label: { en: `day ${String(to)}`, fr: `le ${String(to)}` },
  }));

const frenchUnlessAsked: Bilingual = {
  en: 'French, unless this customer asked for English',
  fr: 'le français, sauf si ce client a demandé l’anglais',
};

/** V109: only the customer knows whether English was asked for. */
export function proposeFrench({ field, writing }: FixCell<FieldOf<'choice'>>): Proposal {
  const french = writing.lists.find(field.list, 'fr');
  if (!french) return nothing;
  const to = kindOf(field).write(french.code, field, writing);
  return [{ to, certainty: 'choice', why: frenchUnlessAsked, label: french.label }];
}

const noPeriod: Bilingual = {
  en: 'nothing: what is charged once has no period',
  fr: 'rien : ce qui est facturé une fois n’a pas de période',
};

/** V203 of a one-time charge with a period; which period a recurring one lacks is not knowable. */
export const proposeNoPeriod = ({ cell }: FixCell<FieldOf<'choice'>>): Proposal =>
  cell === ''
    ? nothing
    : [{ to: '', certainty: 'choice', why: noPeriod, label: { en: 'blank', fr: 'vide' } }];

const asRuled: Bilingual = {
  en: 'what the rule makes of the other cells',
  fr: 'ce que la règle déduit des autres cellules',
};

/** The value that the rule itself names; where it allows several, a person chooses. */
export const proposeNamed: Proposer = ({ named, field, writing }) => {
  const values = named().map((value) => kindOf(field).write(value, field, writing));
  const certainty = values.length > 1 ? 'choice' : 'likely';
  return values.map((to) => ({ to, certainty, why: asRuled }));
};

/** V504, V509: of amounts that do not add up any may be the wrong one, so that a person must say it is this. */
export const proposeSum: Proposer = (cell) => {
  const proposal = proposeNamed(cell);
  return isLost(proposal) ? proposal : proposal.map((one) => ({ ...one, certainty: 'choice' }));
};

const lastFour: Bilingual = {
  en: 'only the last four digits kept',
  fr: 'seuls les quatre derniers chiffres sont gardés',
};

/** V118. */
export const proposeMasked: Proposer = ({ cell }) => {
  const text = cellText(cell);
  const to = maskSensitiveNumbers(text);
  return to === text ? nothing : [{ to, certainty: 'likely', why: lastFour }];
};
