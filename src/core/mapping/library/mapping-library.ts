import { z } from 'zod';
import { CodedError } from '../../kernel/coded-error';
import { headingTokens } from '../matching/heading-tokens';

const choice = z.strictObject({
  /** The heading's words, folded, as `headingTokens` parts them. */
  heading: z.string().min(1),
  /** The entity the table was about, when known: the same heading in a table of another means another thing. */
  about: z.string().optional(),
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
const keyOf = ({ heading, about = '', to }: Choice): string => `${heading}\n${about}\n${placeKey(to)}`;
const inOrder = (a: Choice, b: Choice): number => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b)));

function libraryOf(choices: Iterable<Choice>): MappingLibrary {
  return { version: 1, choices: [...choices].sort(inOrder) };
}

/** The library with one more choice in it: a field, or null for a column left out, in a table about an entity. */
export function rememberChoice(
  library: MappingLibrary,
  heading: string,
  to: Place,
  about?: string,
): MappingLibrary {
  const added: Choice = {
    heading: libraryHeading(heading),
    ...(about === undefined ? {} : { about }),
    ...{ to, count: 1 },
  };
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

/**
 * What a choice says of a heading in a table about an entity: 2 where it was made in a table about the same, 1 where nobody
 * kept what that table was about or it leads to this very entity, 0 nothing.
 */
function bearing(one: Choice, about: string | undefined): number {
  if (one.about === about) return 2;
  return one.about === undefined || (about !== undefined && one.to?.entity === about) ? 1 : 0;
}

/**
 * What people chose for a heading in a table about an entity, and how often: what was chosen in such tables before what was
 * chosen elsewhere, then the oftenest, then the later in the order of names.
 */
export function chosenFor(
  library: MappingLibrary,
  about: string | undefined,
): (heading: string) => Choice | undefined {
  const best = new Map<string, Choice>();
  const told = library.choices.filter((one) => bearing(one, about) > 0);
  const inRank = told.sort((a, b) => bearing(a, about) - bearing(b, about) || a.count - b.count);
  for (const one of inRank) best.set(one.heading, one);
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
