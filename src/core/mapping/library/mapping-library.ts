import { z } from 'zod';
import { CodedError } from '../../kernel/coded-error';
import { headingTokens } from '../matching/heading-tokens';

const choice = z.strictObject({
  /** The heading's words, folded, as `headingTokens` parts them. */
  heading: z.string().min(1),
  /** Where people sent the column; null where they left it out. */
  to: z.strictObject({ entity: z.string(), field: z.string() }).nullable(),
  /** How often. */
  count: z.int().min(1),
});

/** What consultants chose for headings: a JSON value of no one's data, kept in the workbook or in a file to share. */
export const mappingLibrarySchema = z.strictObject({ version: z.literal(1), choices: z.array(choice) });

export type MappingLibrary = z.infer<typeof mappingLibrarySchema>;
type Choice = MappingLibrary['choices'][number];
type Place = Choice['to'];

export const emptyLibrary: MappingLibrary = { version: 1, choices: [] };

export const libraryHeading = (heading: string): string => headingTokens(heading).join(' ');

const placeKey = (to: Place): string => (to ? `${to.entity}.${to.field}` : '');
const keyOf = ({ heading, to }: Choice): string => `${heading}\n${placeKey(to)}`;
const inOrder = (a: Choice, b: Choice): number => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b)));

function libraryOf(choices: Iterable<Choice>): MappingLibrary {
  return { version: 1, choices: [...choices].sort(inOrder) };
}

/** The library with one more choice in it: a field, or null for a column left out. */
export function rememberChoice(library: MappingLibrary, heading: string, to: Place): MappingLibrary {
  const added = { heading: libraryHeading(heading), to, count: 1 };
  if (added.heading === '') return library;
  const known = new Map(library.choices.map((one) => [keyOf(one), one]));
  const before = known.get(keyOf(added));
  known.set(keyOf(added), { ...added, count: (before?.count ?? 0) + 1 });
  return libraryOf(known.values());
}

/** Both libraries in one. A choice in both counts as often as in the one that has it oftener, so that a merge repeated changes nothing. */
export function mergeLibraries(a: MappingLibrary, b: MappingLibrary): MappingLibrary {
  const merged = new Map(a.choices.map((one) => [keyOf(one), one]));
  for (const one of b.choices) {
    const before = merged.get(keyOf(one));
    if (!before || before.count < one.count) merged.set(keyOf(one), one);
  }
  return libraryOf(merged.values());
}

/** What people chose oftenest for a heading, how often; the later of two in the order of names where they tie. */
export function chosenFor(library: MappingLibrary): (heading: string) => Choice | undefined {
  const best = new Map<string, Choice>();
  for (const one of library.choices) {
    if (one.count >= (best.get(one.heading)?.count ?? 0)) best.set(one.heading, one);
  }
  return (heading) => best.get(libraryHeading(heading));
}

/** A library from outside; throws LIBRARY_INVALID. */
function readLibrary(value: unknown, name: string): MappingLibrary {
  const parsed = mappingLibrarySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new CodedError(
    'LIBRARY_INVALID',
    'notDone',
    `${name} is no mapping library${where === '' ? '' : ` (${where})`}: choose a file saved as one.`,
    { name },
  );
}

/** A library file as text; throws LIBRARY_INVALID, also for what is no JSON at all. */
export function libraryFromText(text: string, name: string): MappingLibrary {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return readLibrary(json, name);
}
