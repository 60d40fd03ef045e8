import { z } from 'zod';
import { condition } from '../condition-schema';
import { otherwise, stated } from '../stated-value';
import { normalForms } from './normal-forms';

/** Switched off, a step stays in the list and does nothing. */
const off = z.boolean().optional();

/** What one branch of a choice gives. */
const outcome = z.union([
  z.enum(['keep', 'blank']),
  z.strictObject({ value: stated }),
  z.strictObject({ column: z.string() }),
  z.strictObject({ formula: z.string().min(1) }),
]);

const operand = z.union([z.string(), z.strictObject({ column: z.string() })]);

/** One transformation of a value, done in the order listed; a blank passes through all but those that say otherwise. */
export const step = z.discriminatedUnion('do', [
  /** Nothing invisible, no blanks at the ends; `tidy` also straightens quotes and doubled blanks. */
  z.strictObject({ do: z.literal('clean'), to: z.enum(['trim', 'tidy']).optional(), off }),
  /** `title` keeps the particles of French names small: `Rivière-du-Loup`. */
  z.strictObject({ do: z.literal('case'), to: z.enum(['upper', 'lower', 'title']), off }),
  /** The part between separators, counted from 1, or from the end when negative. */
  z.strictObject({ do: z.literal('split'), by: z.string().min(1), part: z.int(), off }),
  /** The value and the columns after it, blanks left out; also makes a value where there was none. */
  z.strictObject({ do: z.literal('join'), columns: z.array(z.string()).min(1), by: z.string(), off }),
  /** What the pattern's first group matches, or the whole match; what does not match goes by `otherwise`. */
  z.strictObject({ do: z.literal('extract'), pattern: z.string().min(1), otherwise, off }),
  /** Every occurrence of a text, or of a pattern with `$1` for its groups. */
  z.strictObject({
    do: z.literal('replace'),
    find: z.string().min(1),
    with: z.string(),
    pattern: z.boolean().optional(),
    off,
  }),
  /** Also gives a blank its value where the table names `""`. */
  z.strictObject({ do: z.literal('map'), values: z.record(z.string(), stated), otherwise, off }),
  /** Blank where the value is one of these, whatever its case and blanks; any other stays. */
  z.strictObject({ do: z.literal('blank'), values: z.array(z.string().min(1)).min(1), off }),
  /** Formats of `yyyy yy MMM MM M dd d` and literal marks, tried in order; then any spelling, by the order of day and month. */
  z
    .strictObject({
      do: z.literal('date'),
      formats: z.array(z.string().min(1)).min(1).optional(),
      order: z.enum(['dayFirst', 'monthFirst']).optional(),
      off,
    })
    .refine(({ formats, order }) => formats !== undefined || order !== undefined, 'formats or an order'),
  z.strictObject({ do: z.literal('number'), decimalMark: z.enum(['.', ',']).optional(), off }),
  /** The one spelling the check asks for. */
  z.strictObject({ do: z.literal('normalise'), as: z.enum(normalForms), off }),
  z.strictObject({ do: z.literal('name'), part: z.enum(['first', 'last', 'company']), off }),
  z.strictObject({
    do: z.literal('address'),
    part: z.enum(['civicNumber', 'street', 'streetType', 'streetName', 'unit', 'poBox', 'line']),
    off,
  }),
  /** The row of another table, given by name to whoever applies the profile, whose `key` is the value. */
  z.strictObject({
    do: z.literal('find'),
    table: z.string(),
    key: z.string(),
    answer: z.string(),
    otherwise,
    off,
  }),
  /** Also for blanks; without `else` the value stays. */
  z.strictObject({ do: z.literal('if'), when: condition, then: outcome, else: outcome.optional(), off }),
  /** Exact decimals; `decimals` rounds half away from zero. */
  z.strictObject({
    do: z.literal('arithmetic'),
    with: z.enum(['add', 'subtract', 'multiply', 'divide']),
    by: operand,
    decimals: z.int().min(0).max(10).optional(),
    off,
  }),
  /** The number of the row in its sheet, from `from` by `by`, in place of the value. */
  z.strictObject({
    do: z.literal('rowNumber'),
    from: z.int(),
    by: z.int(),
    digits: z.int().min(1).max(18).optional(),
    off,
  }),
  /** An expression; `value` is what came out of the step before. Also for blanks. */
  z.strictObject({ do: z.literal('formula'), formula: z.string().min(1), off }),
  /** A number of months becomes the day so many months before the profile's as-of date. */
  z.strictObject({ do: z.literal('monthsBefore'), off }),
  z.strictObject({ do: z.literal('addDays'), days: z.int(), off }),
  /** The first or last day of the term that holds the as-of date, terms of `months` following one another from this date. */
  z.strictObject({
    do: z.literal('currentTerm'),
    months: z.int().min(1),
    edge: z.enum(['first', 'last']),
    off,
  }),
]);

export type Step = z.infer<typeof step>;
export type StepOf<Do extends Step['do']> = Extract<Step, { do: Do }>;
export type Outcome = z.infer<typeof outcome>;
