import { shippedLists } from '../core/entities/lists/reference-lists';
import { registry } from '../core/entities/registry';
import type { AnyEntity } from '../core/entity/entity';
import type { ReferenceLists } from '../core/entity/reference-list';
import type { MappingProfile } from '../core/mapping/mapping-profile';
import { profileFromSuggestions } from '../core/mapping/profile-from-suggestions';
import type { SourceTable } from '../core/mapping/source-table';
import { suggestMapping, type Suggestion } from '../core/mapping/suggest-mapping';

/** Where the columns of a source probably go, and the profile that puts them there. */
export interface MappingProposal {
  readonly suggestions: readonly Suggestion[];
  readonly profile: MappingProfile;
}

/** Looks at headings and values of a source and proposes a mapping into `entities`; nothing is written. */
export function proposeMapping(
  source: SourceTable,
  lists: ReferenceLists = shippedLists,
  entities: readonly AnyEntity[] = registry,
): MappingProposal {
  const suggestions = suggestMapping(source, entities, { dateSystem: '1900', lists });
  return { suggestions, profile: profileFromSuggestions(source, suggestions, entities) };
}
