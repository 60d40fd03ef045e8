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
}

/** The reference lists in force: the shipped ones, or those of the workbook's Lists sheet. */
export interface ReferenceLists {
  /** Active entries in the order of the sheet. */
  entries(list: string): readonly ListEntry[];
  /** The entry whose code, label in either language or alias says this; case, accents and blanks do not matter. */
  find(list: string, text: string): ListEntry | undefined;
}

export function createReferenceLists(all: Iterable<ListEntry>): ReferenceLists {
  const byList = new Map<string, ListEntry[]>();
  const byWord = new Map<string, ListEntry>();
  for (const entry of all) {
    if (!entry.active) continue;
    byList.set(entry.list, [...(byList.get(entry.list) ?? []), entry]);
    for (const word of [entry.code, entry.label.en, entry.label.fr, ...(entry.aliases ?? [])]) {
      const key = `${entry.list}\n${foldText(word)}`;
      if (!byWord.has(key)) byWord.set(key, entry);
    }
  }
  return {
    entries: (list) => byList.get(list) ?? [],
    find: (list, text) => byWord.get(`${list}\n${foldText(text)}`),
  };
}
