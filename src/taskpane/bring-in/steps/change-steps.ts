import type { MappingProfile } from '../../../core/mapping/mapping-profile';
import type { Step } from '../../../core/mapping/steps/step-schema';
import type { Target } from '../bring-in-state';

/** The profile with these steps for one field, wherever its entity fills it. */
export function changeSteps(
  profile: MappingProfile,
  { entity, field }: Target,
  steps: readonly Step[],
): MappingProfile {
  const entities = profile.entities.map((mapping) => {
    const expression = mapping.fields[field];
    if (mapping.entity !== entity || !expression) return mapping;
    return { ...mapping, fields: { ...mapping.fields, [field]: { ...expression, steps: [...steps] } } };
  });
  return { ...profile, entities };
}

/** The list with the step at `from` standing at `to`. */
export function moveStep(steps: readonly Step[], from: number, to: number): readonly Step[] {
  const moved = steps[from];
  if (!moved || to < 0 || to >= steps.length) return steps;
  const others = steps.filter((_step, index) => index !== from);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}
