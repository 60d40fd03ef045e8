import type { ChosenCounts } from '../../../core/mapping/next-extract/count-chosen';
import type { ComparedSource } from '../../../workflows/compare-source';
import type { ExtractCounts } from '../../../workflows/extract-summary';
import type { Words } from '../../messages/use-words';

/** How the extract stands to the last one, in rows. */
export const comparisonFact = (
  { new: added, changed, unchanged, gone }: ExtractCounts,
  { say }: Words,
): string => say('bringIn.compare.fact', { added, changed, unchanged, gone });

/** What stays as it is in the sheets, whatever is chosen. */
export function comparisonStays({ entities }: ComparedSource, { say }: Words): readonly string[] {
  const sum = (of: 'kept' | 'takenOut'): number =>
    Object.values(entities).reduce((total, counts) => total + counts[of], 0);
  return (['kept', 'takenOut'] as const).flatMap((of) =>
    sum(of) > 0 ? [say(`bringIn.compare.${of}`, { count: sum(of) })] : [],
  );
}

/** The act with its figures: what is written as chosen. */
export function bringInChosen({ new: added, changed, gone }: ChosenCounts, { say }: Words): string {
  if (added > 0 && changed > 0) return say('bringIn.compare.act.both', { added, changed });
  if (added > 0) return say('bringIn.compare.act.added', { added });
  if (changed > 0) return say('bringIn.compare.act.changed', { changed });
  return gone > 0 ? say('bringIn.compare.act.gone', { gone }) : say('bringIn.compare.act.none');
}
