import type { FieldOf } from '../entity/field';
import { cellText } from '../entity/kinds/read-text';
import { targetOf } from '../entity/references';
import type { Bilingual } from '../kernel/bilingual';
import { cleanText } from '../kernel/text';
import { nothing, type Candidate, type FixCell, type Proposal } from './candidate';
import type { NearTargets } from './target-index';

const mostChoices = 5;

const meant = (value: string): Bilingual => ({
  en: `did you mean ${value}?`,
  fr: `vouliez-vous dire ${value}?`,
});

/** A slip in a number is another number: only a person knows which customer 1042 was meant to be. */
const touchesDigits = (text: string, value: string): boolean =>
  text.replace(/\D/g, '') !== value.replace(/\D/g, '');

function certaintyOf({ how, values }: NearTargets, text: string): Candidate['certainty'] {
  if (values.length > 1) return 'choice';
  if (how === 'same') return 'sure';
  return how === 'slip' && touchesDigits(text, values[0] ?? '') ? 'choice' : 'likely';
}

/** V005, V417, V602: the existing row whose value is nearest; several equally near are a choice. */
export function proposeReference({ cell, field, peer, targets }: FixCell<FieldOf<'reference'>>): Proposal {
  const target = targetOf(field, peer);
  const text = cleanText(cellText(cell));
  const near = target === undefined ? undefined : targets(target)?.near(text);
  if (!near || near.values.length > mostChoices) return nothing;
  const certainty = certaintyOf(near, text);
  return near.values.map((to) => ({ to, certainty, why: meant(to), label: { en: to, fr: to } }));
}

const oneOfThese: Bilingual = { en: 'one of those there are', fr: 'l’un de ceux qui existent' };

/** V206: which tax code is meant only a person knows; offered where the workbook has few. */
export function proposeExisting({ field, peer, targets }: FixCell<FieldOf<'reference'>>): Proposal {
  const target = targetOf(field, peer);
  const choices = target === undefined ? [] : (targets(target)?.choices(mostChoices) ?? []);
  return choices.map((to) => ({ to, certainty: 'choice', why: oneOfThese, label: { en: to, fr: to } }));
}
