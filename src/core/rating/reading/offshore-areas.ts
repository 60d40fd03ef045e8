import type { ReferenceLists } from '../../entity/reference-list';

/** Area codes of country code 1 outside the continent, which count as countries (domain.md 4.1). */
export const offshoreAreas = (lists: ReferenceLists): ReadonlySet<string> =>
  new Set(lists.entries('offshoreNanp').map(({ code }) => code));
