import type { Canonical } from '../entity/cell';
import type { FieldOf } from '../entity/field';
import { kindOf } from '../entity/field-kinds';
import { cellText } from '../entity/kinds/read-text';
import type { ListEntry, ReferenceLists } from '../entity/reference-list';
import type { Bilingual } from '../kernel/bilingual';
import { restoredAccents } from '../kernel/encoding-damage';
import { foldText } from '../kernel/text';
import { nothing, type Candidate, type FixCell, type Proposal } from './candidate';
import { nearestWords } from './nearest-word';

const didYouMean = ({ label }: ListEntry): Bilingual => ({
  en: `did you mean ${label.en}?`,
  fr: `vouliez-vous dire ${label.fr}?`,
});

type Words = ReadonlyMap<string, ReadonlySet<ListEntry>>;
const known = new WeakMap<ReferenceLists, Map<string, Words>>();

/** The values of a list by each of their words: code, labels, aliases. */
function wordsOf(list: string, lists: ReferenceLists): Words {
  const byList = known.get(lists) ?? new Map<string, Words>();
  known.set(lists, byList);
  const before = byList.get(list);
  if (before) return before;
  const words = new Map<string, Set<ListEntry>>();
  for (const entry of lists.entries(list))
    for (const text of [entry.code, entry.label.en, entry.label.fr, ...(entry.aliases ?? [])]) {
      const word = foldText(text);
      if (word !== '') words.set(word, (words.get(word) ?? new Set<ListEntry>()).add(entry));
    }
  byList.set(list, words);
  return words;
}

/** Values that begin with the text, as abbreviations do. */
const begunBy = (text: string, words: Words): readonly string[] =>
  text.length < 3 ? [] : [...words.keys()].filter((word) => word.startsWith(text));

function nearestEntries(text: string, list: string, lists: ReferenceLists): readonly ListEntry[] {
  const restored = lists.find(list, restoredAccents(text) ?? text);
  if (restored) return [restored];
  const words = wordsOf(list, lists);
  const folded = foldText(text);
  const entriesOf = (near: readonly string[]): readonly ListEntry[] => [
    ...new Set(near.flatMap((word) => [...(words.get(word) ?? [])])),
  ];
  const close = entriesOf(nearestWords(folded, words.keys()));
  return close.length > 0 ? close : entriesOf(begunBy(folded, words));
}

const mostChoices = 5;

function proposed(
  cell: FixCell,
  list: string,
  valueOf: (entry: ListEntry) => Exclude<Canonical, null>,
): Proposal {
  const { field, writing } = cell;
  const entries = nearestEntries(cellText(cell.cell), list, writing.lists);
  if (entries.length === 0 || entries.length > mostChoices) return nothing;
  return entries.map((entry): Candidate => ({
    to: kindOf(field).write(valueOf(entry), field, writing),
    certainty: entries.length > 1 ? 'choice' : 'likely',
    why: didYouMean(entry),
    label: entry.label,
  }));
}

/** V003: the value of the field's list nearest to the text. */
export const proposeListValue = (cell: FixCell<FieldOf<'choice'>>): Proposal =>
  proposed(cell, cell.field.list, ({ code }) => code);

export const proposeYesNo = (cell: FixCell<FieldOf<'yesNo'>>): Proposal =>
  proposed(cell, 'yesNo', ({ code }) => code === 'Yes');

export const proposeProvince = (cell: FixCell<FieldOf<'province'>>): Proposal =>
  (cell.peer(cell.field.countryField) ?? 'CA') === 'CA'
    ? proposed(cell, 'province', ({ code }) => code)
    : nothing;

export const proposeCountry = (cell: FixCell<FieldOf<'country'>>): Proposal =>
  proposed(cell, 'country', ({ code }) => code);
