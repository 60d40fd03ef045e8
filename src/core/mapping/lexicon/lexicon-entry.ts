/**
 * Where an entry comes from. `usage` is our own knowledge of how exports are written, nobody's standard; the others name
 * the publication whose word it is.
 */
export type LexiconSource =
  | 'usage'
  | 'vCard (RFC 6350)'
  | 'RADIUS accounting (RFC 2866)'
  | 'SIP (RFC 3261)'
  | 'TM Forum Open API'
  | 'OQLF'
  | 'Postes Canada'
  | 'Payments Canada'
  | 'Plan comptable général'
  | 'GAAP'
  | 'ITIL'
  | 'ITU-T Q.825'
  | 'ISO 20022'
  | 'Revenu Québec';

/** Words and phrases, parted by commas, that mean the same in a heading; the first names the meaning. */
export type WordEntry = readonly [source: LexiconSource, words: string];

/** Phrases, parted by commas, by which a field of the entity is known in legacy systems. */
export type NameEntry = readonly [field: string, source: LexiconSource, names: string];

export interface EntityNames {
  readonly entity: string;
  readonly names: readonly NameEntry[];
}

/** The phrases of an entry. */
export const phrasesOf = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim());
