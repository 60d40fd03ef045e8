import { z } from 'zod';
import { parseIsoDate } from '../kernel/calendar-date';
import { condition } from './condition-schema';
import { sourceFiles } from './joins/join-schema';
import { sourceRepairs } from './source-repairs';
import { otherwise, stated } from './stated-value';
import { step } from './steps/step-schema';

const isoDate = z.string().refine((text) => parseIsoDate(text) !== undefined, 'a date, year-month-day');

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
  /** An expression over `{Heading}`s. */
  z.strictObject({ from: z.literal('formula'), formula: z.string().min(1), ...always }),
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
  /** A column, each value of which makes one row: of its first source row. */
  per: z.string().optional(),
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
export type Repeat = z.infer<typeof repeat>;
export type RepeatedColumn = z.infer<typeof repeatedColumn>;
export type SetupRows = z.infer<typeof setupRows>;
export type Otherwise = z.infer<typeof otherwise>;
export type StatedValue = z.infer<typeof stated>;
export type { Condition } from './condition-schema';
export type { Step } from './steps/step-schema';
