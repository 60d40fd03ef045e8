import type { Bilingual } from '../kernel/bilingual';
import { foldText } from '../kernel/text';

/** One value of a reference list (domain.md 3.0); `code` is what is sent and stored, `label` what people see. */
export interface ListEntry {
  readonly list: string;
  readonly code: string;
  readonly label: Bilingual;
  readonly active: boolean;
  /** Other spellings legacy systems use for it: `PQ`, `NFLD`, `vrai`. */
  readonly aliases?: readonly string[];
  /** The value of another list it belongs to, several parted by `;`: the provinces of an area code. */
  readonly parent?: string;
  /** First and last day it may be chosen, ISO dates; open where absent. */
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  /** Where the value comes from. */
  readonly source?: string;
}

/** The reference lists in force: the shipped ones, or those of the workbook's Lists sheet. */
export interface ReferenceLists {
  /** Active entries of all lists; `createReferenceLists` makes the same lists of them. */
  readonly all: readonly ListEntry[];
  /** Active entries in the order of the sheet. */
  entries(list: string): readonly ListEntry[];
  /** The entry whose code, label in either language or alias says this; case, accents and blanks do not matter. */
  find(list: string, text: string): ListEntry | undefined;
  /** The same lists without the values whose period does not include the day. */
  on(day: string): ReferenceLists;
}

/** The values of another list that a value belongs to. */
export const parentsOf = ({ parent = '' }: ListEntry): readonly string[] =>
  parent.split(';').flatMap((code) => code.trim() || []);

const inForce = ({ effectiveFrom = '', effectiveTo }: ListEntry, day: string): boolean =>
  effectiveFrom <= day && (effectiveTo === undefined || effectiveTo >= day);

export function createReferenceLists(all: Iterable<ListEntry>): ReferenceLists {
  const active = [...all].filter((entry) => entry.active);
  const byList = new Map<string, ListEntry[]>();
  const byWord = new Map<string, ListEntry>();
  for (const entry of active) {
    const entries = byList.get(entry.list);
    if (entries) entries.push(entry);
    else byList.set(entry.list, [entry]);
    for (const word of [entry.code, entry.label.en, entry.label.fr, ...(entry.aliases ?? [])]) {
      const key = `${entry.list}\n${foldText(word)}`;
      if (!byWord.has(key)) byWord.set(key, entry);
    }
  }
  /** The day asked for last; hardly ever is there another. */
  let onDay: { readonly day: string; readonly lists: ReferenceLists } | undefined;
  const lists: ReferenceLists = {
    all: active,
    entries: (list) => byList.get(list) ?? [],
    find: (list, text) => byWord.get(`${list}\n${foldText(text)}`),
    on(day) {
      if (onDay?.day === day) return onDay.lists;
      const standing = active.filter((entry) => inForce(entry, day));
      onDay = { day, lists: standing.length === active.length ? lists : createReferenceLists(standing) };
      return onDay.lists;
    },
  };
  return lists;
}
