import type { Bilingual } from '../kernel/bilingual';
import type { Severity } from '../kernel/issue';
import type { EntityTable } from './column-table';
import type { Field } from './field';
import type { ReferenceLists } from './reference-list';

type DecimalKind = 'decimal' | 'money' | 'percent';

/** The canonical value of a field: decimals, money and dates are exact texts. */
type ValueOf<F extends { kind: string }> = F['kind'] extends 'yesNo'
  ? boolean
  : F['kind'] extends 'integer'
    ? number
    : F['kind'] extends DecimalKind
      ? string
      : string;

type Fields = Readonly<Record<string, Field>>;

/** A row as rules see it: every field may be missing, because a row under check may be unfinished. */
export type DraftRow<F extends Fields> = { readonly [Name in keyof F]?: ValueOf<F[Name]> | null };

/** A complete row: fields that are always required are there. */
export type CompleteRow<F extends Fields> = {
  readonly [Name in keyof F as F[Name] extends { required: 'always' } ? Name : never]: ValueOf<F[Name]>;
} & {
  readonly [Name in keyof F as F[Name] extends { required: 'always' } ? never : Name]?: ValueOf<
    F[Name]
  > | null;
};

/** What a row rule has against a row; `field` is the cell to mend. */
export interface RuleFinding<Name extends string = string> {
  readonly field: Name;
  readonly expected?: Bilingual;
  readonly example?: string;
  /** Canonical values any of which mends it, where the rule knows them; of several a person must choose. */
  readonly mends?: readonly (string | number | boolean)[];
  /** Where this case weighs less than the rule. */
  readonly severity?: Severity;
}

/** A rule over fields of one row (domain.md 3 and 6.1). It is asked only when every field it reads could be read. */
export interface RowRule<Row = never, Name extends string = string> {
  readonly code: string;
  readonly severity: Severity;
  /** The fields it reads. */
  readonly reads: readonly Name[];
  check(row: Row, facts: RuleFacts): RuleFinding<Name> | undefined;
}

/** What is known of the day of the check; core has no clock. */
export interface DayFacts {
  /** ISO date of the check. */
  readonly today: string;
}

/** Facts from outside the row that rules may lean on: the day, and the lists as the workbook has edited them. */
export interface RuleFacts extends DayFacts {
  readonly lists: ReferenceLists;
}

/** What rules over sheets may lean on besides: the declarations of all sheets, custom fields included. */
export interface TableFacts extends RuleFacts {
  readonly entity: (name: string) => AnyEntity | undefined;
}

/** A rule over a whole sheet, and where it must, over the others: cycles, exactly one per customer. */
export interface TableRule {
  readonly code: string;
  readonly severity: Severity;
  readonly reads: readonly string[];
  readonly check: (
    table: DecodedTable,
    others: (entity: string) => DecodedTable | undefined,
    facts: TableFacts,
  ) => Findings;
}

export interface TableFinding extends RuleFinding {
  readonly rowIndex: number;
}

/** What a rule over a sheet finds, worked out as it is asked for; undefined now and then, where others may go first. */
export type Findings = Iterable<TableFinding | undefined>;

/** Fields that hold a password on some rows (domain.md 3, rule for secrets). */
export interface SecretFields {
  /** All that may; whoever cannot ask the other sheets shows none of them. */
  readonly fields: readonly string[];
  /** Those that do on a row, as the other sheets have it. */
  readonly on: (
    table: DecodedTable,
    others: (entity: string) => DecodedTable | undefined,
  ) => (rowIndex: number) => readonly string[];
}

/** A sheet whose cells have been read: canonical values, null where blank or unreadable. */
export interface DecodedTable {
  readonly source: EntityTable;
  readonly rowCount: number;
  /** A column of nulls for a field the sheet does not have. */
  column(field: string): readonly (string | number | boolean | null)[];
}

/** The one declaration of an entity; sheets, checks, bodies, tables and pages are derived from it. */
export interface Entity<F extends Fields = Fields> {
  readonly name: string;
  readonly label: Bilingual;
  /** Sheet names, at most 31 characters. */
  readonly sheet: Bilingual;
  /** Name of the Excel table and of the server table's stem. */
  readonly table: string;
  readonly purpose: Bilingual;
  /** Fields that together identify a row within the sheet (V004). */
  readonly key: readonly (keyof F & string)[];
  /** What SmartBilling itself recognises a duplicate by (domain.md 3.33), when it differs from the key. */
  readonly naturalKey: readonly (keyof F & string)[];
  /** The field other sheets refer to it by; need not be unique where the key has several fields (tax codes). */
  readonly referenceBy: keyof F & string;
  readonly fields: F;
  readonly rowRules: readonly RowRule<DraftRow<F>, keyof F & string>[];
  readonly tableRules: readonly TableRule[];
  readonly secrets?: SecretFields;
}

/** Any entity, as derivations see it. */
export type AnyEntity = Omit<Entity, 'rowRules'> & {
  readonly rowRules: readonly RowRule<Readonly<Record<string, string | number | boolean | null>>>[];
};

type Declaration<F extends Fields> = Omit<Entity<F>, 'rowRules' | 'tableRules' | 'naturalKey'> &
  Partial<Pick<Entity<F>, 'rowRules' | 'tableRules' | 'naturalKey'>>;

/** Declares an entity; `key`, `referenceBy` and what rules read are checked against its fields by the compiler. */
export function defineEntity<const F extends Fields>(declaration: Declaration<F>): Entity<F> {
  return {
    ...declaration,
    naturalKey: declaration.naturalKey ?? declaration.key,
    rowRules: declaration.rowRules ?? [],
    tableRules: declaration.tableRules ?? [],
  };
}
