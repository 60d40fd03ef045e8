import { z } from 'zod';
import { parseIsoDate } from '../kernel/calendar-date';
import { sourceFiles } from './joins/join-schema';
import { sourceRepairs } from './source-repairs';

/** A value as a profile states it: a code, a label, a decimal text, an ISO date, yes or no. */
const stated = z.union([z.string(), z.number(), z.boolean()]);

const isoDate = z.string().refine((text) => parseIsoDate(text) !== undefined, 'a date, year-month-day');

/** What becomes of a value that no table names: a problem to mend, nothing, the value itself, or one stated value. */
const otherwise = z.union([z.enum(['problem', 'blank', 'keep']), z.strictObject({ value: stated })]);

/** Holds for a source row; texts are compared without regard to case and blanks. */
export type Condition =
  | { readonly column: string; readonly is: readonly string[] }
  | { readonly column: string; readonly isNot: readonly string[] }
  | { readonly column: string; readonly blank: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ column: z.string(), is: z.array(z.string()).min(1) }),
    z.strictObject({ column: z.string(), isNot: z.array(z.string()).min(1) }),
    z.strictObject({ column: z.string(), blank: z.boolean() }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
  ]),
);

/** One transformation of a value, done in the order listed; a blank passes through all but `map`. */
const step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('case'), to: z.enum(['upper', 'lower']) }),
  /** The part between separators, counted from 1, or from the end when negative. */
  z.strictObject({ do: z.literal('split'), by: z.string().min(1), part: z.int() }),
  z.strictObject({ do: z.literal('map'), values: z.record(z.string(), stated), otherwise }),
  /** Formats of `yyyy yy MMM MM M dd d` and literal marks, tried in order. */
  z.strictObject({ do: z.literal('date'), formats: z.array(z.string().min(1)).min(1) }),
  z.strictObject({ do: z.literal('number'), decimalMark: z.enum(['.', ',']).optional() }),
  /** A number of months becomes the day so many months before the profile's as-of date. */
  z.strictObject({ do: z.literal('monthsBefore') }),
  z.strictObject({ do: z.literal('addDays'), days: z.int() }),
  /** The first or last day of the term that holds the as-of date, terms of `months` following one another from this date. */
  z.strictObject({ do: z.literal('currentTerm'), months: z.int().min(1), edge: z.enum(['first', 'last']) }),
]);

const always = {
  steps: z.array(step).optional(),
  /** Blank unless it holds. */
  when: condition.optional(),
  /** Stands in where the value is blank. */
  ifBlank: z.strictObject({ value: stated, placeholder: z.boolean().optional() }).optional(),
};

const simpleExpressions = [
  z.strictObject({ from: z.literal('column'), column: z.string(), ...always }),
  z.strictObject({
    from: z.literal('constant'),
    value: stated,
    /** A value the extract does not have, made up to be replaced; counted in the result. */
    placeholder: z.boolean().optional(),
    ...always,
  }),
  /** `{Heading}` of the source; in a repeated entity also `{@item}`, `{@column}`, `{@value}`. Blank when all columns are. */
  z.strictObject({
    from: z.literal('template'),
    template: z.string(),
    placeholder: z.boolean().optional(),
    ...always,
  }),
  /** A table over several columns; `null` in `is` matches anything. The first row that matches gives the value. */
  z.strictObject({
    from: z.literal('lookup'),
    columns: z.array(z.string()).min(1),
    table: z.array(z.strictObject({ is: z.array(z.string().nullable()), value: stated })),
    otherwise,
    ...always,
  }),
  /** What the repetition knows of the row it makes. */
  z.strictObject({
    from: z.literal('member'),
    part: z.enum(['item', 'column', 'value', 'listPrice']),
    ...always,
  }),
  z.strictObject({ from: z.literal('asOf'), ...always }),
] as const;

const simpleExpression = z.discriminatedUnion('from', simpleExpressions);

/** Where a field's value comes from, then what is done to it. `firstOf` takes the first value that is not blank. */
const expression = z.discriminatedUnion('from', [
  ...simpleExpressions,
  z.strictObject({ from: z.literal('firstOf'), of: z.array(simpleExpression).min(1), ...always }),
]);

/** One source column that makes a row for each value it lists; `separator` when a cell lists several. */
const repeatedColumn = z.strictObject({
  column: z.string(),
  separator: z.string().min(1).optional(),
  items: z
    .array(
      z.strictObject({
        values: z.array(z.string()).min(1),
        item: z.string(),
        listPrice: z.string().optional(),
      }),
    )
    .min(1),
  /** Values that make no row; any other value is a problem. Blank makes none. */
  nothing: z.array(z.string()).optional(),
});

/** Unpivots columns into rows. `balance` puts what the list prices miss of the legacy total on the first row made. */
const repeat = z.strictObject({
  columns: z.array(repeatedColumn).min(1),
  balance: z.strictObject({ field: z.string(), total: expression }).optional(),
});

const entityMapping = z.strictObject({
  entity: z.string(),
  /** A source row makes a row of this entity only where it holds. */
  when: condition.optional(),
  repeat: repeat.optional(),
  fields: z.record(z.string(), expression),
});

/** Rows the mapped ones refer to (catalog, tax codes), made when the sheet does not have them yet. */
const setupRows = z.strictObject({
  entity: z.string(),
  common: z.record(z.string(), stated).optional(),
  rows: z.array(z.record(z.string(), stated)).min(1),
});

/** How a legacy extract becomes rows of several entities: a JSON value, kept in the workbook and run again on the next extract. */
export const mappingProfileSchema = z.strictObject({
  version: z.literal(1),
  name: z.string().min(1),
  /** The day the extract is taken to speak of. */
  asOf: isoDate.optional(),
  /** How to read the file where detection would guess otherwise. */
  source: z
    .strictObject({
      sheet: z.string().optional(),
      encoding: z.string().optional(),
      delimiter: z.string().length(1).optional(),
      headerRow: z.int().min(1).optional(),
      ...sourceRepairs,
      ...sourceFiles,
    })
    .optional(),
  setup: z.array(setupRows).optional(),
  entities: z.array(entityMapping).min(1),
  /** Why a source column has no home, for the record. */
  leftOut: z.record(z.string(), z.string()).optional(),
});

export type MappingProfile = z.infer<typeof mappingProfileSchema>;
export type EntityMapping = z.infer<typeof entityMapping>;
export type Expression = z.infer<typeof expression>;
export type Step = z.infer<typeof step>;
export type Repeat = z.infer<typeof repeat>;
export type RepeatedColumn = z.infer<typeof repeatedColumn>;
export type SetupRows = z.infer<typeof setupRows>;
export type Otherwise = z.infer<typeof otherwise>;
export type StatedValue = z.infer<typeof stated>;
