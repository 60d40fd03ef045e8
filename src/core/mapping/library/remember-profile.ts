import type { MappingProfile } from '../mapping-profile';
import { rememberChoice, type MappingLibrary } from './mapping-library';

/**
 * The library with what a profile does with each column of a table about an entity: its field where the column alone fills
 * it, or that it is left out.
 */
export function rememberProfile(
  library: MappingLibrary,
  profile: MappingProfile,
  about: string | undefined,
): MappingLibrary {
  const places = profile.entities.flatMap(({ entity, fields }) =>
    Object.entries(fields).flatMap(([field, expression]) =>
      expression.from === 'column' ? [{ heading: expression.column, to: { entity, field } }] : [],
    ),
  );
  const left = Object.keys(profile.leftOut ?? {}).map((heading) => ({ heading, to: null }));
  return [...places, ...left].reduce(
    (known, { heading, to }) => rememberChoice(known, heading, to, about),
    library,
  );
}
