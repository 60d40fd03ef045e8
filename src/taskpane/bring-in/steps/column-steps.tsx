import type { MappingProfile } from '../../../core/mapping/mapping-profile';
import type { SourceTable } from '../../../core/mapping/source-table';
import type { Step } from '../../../core/mapping/steps/step-schema';
import { useWords } from '../../messages/use-words';
import type { Target } from '../bring-in-state';
import type { ColumnPlace } from '../column-places';
import { placeLabel } from '../place-label';
import { StepList } from './step-list';

interface ColumnStepsProps {
  readonly source: SourceTable;
  readonly profile: MappingProfile;
  readonly places: readonly ColumnPlace[];
  readonly onSteps: (target: Target, steps: readonly Step[]) => void;
}

/** The steps of every field that is made of this column. */
export function ColumnSteps({ source, profile, places, onSteps }: ColumnStepsProps) {
  const words = useWords();
  return places.map((place) => {
    const { entity, field } = place;
    const filled = profile.entities.find((mapping) => mapping.entity === entity);
    const expression = field === undefined ? undefined : filled?.fields[field];
    if (field === undefined || !expression) return null;
    return (
      <StepList
        key={`${entity}.${field}`}
        source={source}
        profile={profile}
        expression={expression}
        label={placeLabel(place, words)}
        onChange={(steps) => onSteps({ entity, field }, steps)}
      />
    );
  });
}
