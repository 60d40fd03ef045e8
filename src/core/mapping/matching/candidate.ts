import type { Field } from '../../entity/field';
import type { Bilingual } from '../../kernel/bilingual';
import type { HeadingMatch } from './entity-matcher';

/** A field a column could go to, with all that speaks for and against it. */
export interface Candidate {
  readonly column: number;
  readonly entity: string;
  readonly field: string;
  readonly declaration: Field;
  readonly heading: HeadingMatch | undefined;
  /** What the values say, from −1 to 1. */
  readonly evidence: number;
  /** Share of the values the field reads; undefined where any text could stand in it. */
  readonly fit: number | undefined;
  /** Share of the values that are keys the workbook has, of the entity the field refers to. */
  readonly keyShare: number;
  /** The sheet whose keys they are. */
  readonly keysOf: Bilingual | undefined;
  /** How often a person chose this place for this heading. */
  readonly chosenBefore: number;
  /** Whether the field is of another entity than the one the table is about. */
  readonly elsewhere: boolean;
  /** Whether rows of what the table is about say this field of another entity as a rule. */
  readonly carried: boolean;
  /** Whether that entity has little to do with what the table is about. */
  readonly distant: boolean;
  /** Whether the heading names that other entity itself. */
  readonly named: boolean;
  /** How much of another entity the table seems to hold besides, from 0 to 1. */
  readonly presence: number;
  /** Whether the heading is known to name what no entity has. */
  readonly homeless: boolean;
  /** Whether the heading has a word that only what has no home is called by. */
  readonly strange: boolean;
  /** Whether the column holds nothing. */
  readonly blank: boolean;
  /** From 0 to 1, to compare candidates by. */
  readonly score: number;
}

/** A candidate with how likely it is right. */
export interface Judged extends Candidate {
  readonly confidence: number;
}
