import { useMemo } from 'react';
import type { ExtractChoice } from '../../../core/mapping/next-extract/extract-choice';
import type { OpenComparison } from '../../../workflows/compare-source';
import { useWords } from '../../messages/use-words';
import { placeLabel } from '../place-label';
import { ReportPart } from '../report-part';
import { ConflictSection } from './conflict-section';
import { extractGroups } from './extract-groups';
import { GroupSection } from './group-section';

/** All that is to be decided of an extract: conflicts, groups, and the keys that repeat. */
export function ComparisonParts({
  comparison,
  choice,
  onChoose,
}: {
  comparison: OpenComparison;
  choice: ExtractChoice;
  onChoose: (choice: ExtractChoice) => void;
}) {
  const words = useWords();
  const { say } = words;
  const groups = useMemo(() => extractGroups(comparison), [comparison]);
  const { dateSystem, compared } = comparison;
  const { conflicts, repeatedKeys } = compared;
  const deciding = { dateSystem, choice, onChoose };
  return (
    <>
      <ConflictSection conflicts={conflicts} {...deciding} />
      <GroupSection kind="changed" groups={groups.changed} {...deciding} />
      <GroupSection kind="added" groups={groups.added} {...deciding} />
      <GroupSection kind="gone" groups={groups.gone} {...deciding} />
      {repeatedKeys.length > 0 && (
        <ReportPart
          title={say('bringIn.compare.repeated', { count: repeatedKeys.length })}
          lines={repeatedKeys.map(({ entity, key, count }) => ({
            what: `${placeLabel({ entity, field: undefined }, words)} · ${key}`,
            detail: say('bringIn.compare.repeated.rows', { count }),
          }))}
        />
      )}
    </>
  );
}
