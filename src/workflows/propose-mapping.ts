import { shippedLists } from '../core/entities/lists/reference-lists';
import { registry } from '../core/entities/registry';
import type { AnyEntity } from '../core/entity/entity';
import type { ReferenceLists } from '../core/entity/reference-list';
import { chosenFor, emptyLibrary, type MappingLibrary } from '../core/mapping/library/mapping-library';
import type { MappingProfile } from '../core/mapping/mapping-profile';
import type { Feed } from '../core/mapping/matching/feed';
import type { KnownKeys } from '../core/mapping/matching/key-shares';
import type { Remembered } from '../core/mapping/matching/list-candidates';
import { matchColumns, matcherOf } from '../core/mapping/matching/match-columns';
import { proposeFeeds } from '../core/mapping/matching/propose-feeds';
import { linkEntities } from '../core/mapping/link-entities';
import { profileFromSuggestions } from '../core/mapping/profile-from-suggestions';
import type { SourceTable } from '../core/mapping/source-table';
import { suggestionsOf, type Suggestion } from '../core/mapping/suggest-mapping';

/** Where the columns of a source probably go, and the profile that puts them there. */
export interface MappingProposal {
  /** The entity the source is about, as said or guessed. */
  readonly about: string | undefined;
  readonly suggestions: readonly Suggestion[];
  readonly profile: MappingProfile;
  /** The entities the source feeds, the one it is about first. */
  readonly feeds: readonly Feed[];
}

export interface ProposalOptions {
  /** What consultants chose before. */
  readonly library?: MappingLibrary;
  /** The entity a person says the source is about. */
  readonly about?: string;
  /** Keys of the rows the workbook has, by entity. */
  readonly keys?: KnownKeys;
}

/** A choice of a library as the matcher asks for it; −1 where people left such a column out. */
const rememberedOf =
  (library: MappingLibrary) =>
  (about: string | undefined): Remembered => {
    const choiceOf = chosenFor(library, about);
    return (heading, entity, field) => {
      const choice = choiceOf(heading);
      if (!choice) return 0;
      if (choice.to === null) return -1;
      return choice.to.entity === entity && choice.to.field === field ? choice.count : 0;
    };
  };

/** Looks at headings and values of a source and proposes a mapping into `entities`; nothing is written. */
export function proposeMapping(
  source: SourceTable,
  lists: ReferenceLists = shippedLists,
  entities: readonly AnyEntity[] = registry,
  { library = emptyLibrary, ...known }: ProposalOptions = {},
): MappingProposal {
  const read = { dateSystem: '1900', lists } as const;
  const matches = matchColumns(source, entities, read, { ...known, remembered: rememberedOf(library) });
  const feeds = proposeFeeds(source, matches, matcherOf(entities));
  const turned = new Set(feeds.flatMap(({ mapping, columns }) => (mapping ? columns : [])));
  const suggestions = suggestionsOf(source, matches).filter(({ column }) => !turned.has(column));
  const profile = profileFromSuggestions(source, suggestions, entities, read);
  const unpivots = feeds.flatMap(({ mapping }) => mapping ?? []);
  return {
    about: matches.about,
    suggestions,
    feeds,
    profile: linkEntities({ ...profile, entities: [...profile.entities, ...unpivots] }, entities, {
      source,
      about: matches.about,
    }),
  };
}
