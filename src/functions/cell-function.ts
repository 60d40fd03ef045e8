import type { AnyEntity, DecodedTable } from '../core/entity/entity';
import type { ReferenceLists } from '../core/entity/reference-list';
import type { Bilingual, Language } from '../core/kernel/bilingual';
import type { DateSystem } from '../core/kernel/excel-serial';
import type { CellArguments } from './cell-arguments';

/** What a cell or a formula hands over; blank is '' or left out. */
export type CellInput = string | number | boolean | null | undefined;

export interface FunctionParameter {
  /** As Excel shows it while one types; letters only. */
  readonly name: Bilingual;
  readonly purpose: Bilingual;
  readonly type: 'text' | 'number' | 'date' | 'any';
  readonly optional?: boolean;
}

/** The workbook as functions see it; without a workspace the rows that a new one starts with. */
export interface FunctionFacts {
  readonly registry: readonly AnyEntity[];
  readonly lists: ReferenceLists;
  readonly dateSystem: DateSystem;
  /** Of the workbook; what functions say in words they say in it. */
  readonly language: Language;
  /** Sheets decoded, each when it is first asked for. */
  readonly table: (entity: string) => DecodedTable | undefined;
}

/** A function for cells: `=SB.TAX(…)`. Its name is the same in every language, as Excel wants it. */
export interface CellFunction {
  /** Behind `SB.`: capital letters and points. */
  readonly name: string;
  readonly purpose: Bilingual;
  readonly parameters: readonly FunctionParameter[];
  readonly result: 'number' | 'text';
  /** An example without `=`, which the tests work out. */
  readonly example: { readonly formula: string; readonly gives: string | number };
  /** Throws a FunctionFault that says what is wrong with which argument. */
  readonly evaluate: (args: CellArguments, facts: FunctionFacts) => string | number;
}

/** What is wrong with an argument; shown as #VALUE! with this text. */
export class FunctionFault extends Error {
  constructor(readonly text: Bilingual) {
    super(text.en);
    this.name = 'FunctionFault';
  }
}
