import type { ReferenceLists } from '../core/entity/reference-list';
import type { Language } from '../core/kernel/bilingual';

/** Row statuses as the workbook's list shows them. */
export const statusLabels = (
  statuses: readonly string[],
  lists: ReferenceLists,
  language: Language,
): readonly string[] => {
  const labels = new Map(lists.entries('rowStatus').map((entry) => [entry.code, entry.label[language]]));
  return statuses.map((status) => labels.get(status) ?? status);
};
