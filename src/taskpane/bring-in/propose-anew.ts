import { registry } from '../../core/entities/registry';
import { fixedValues, withFixedValue } from '../../core/mapping/fixed-values';
import type { EntityMapping, Expression, MappingProfile } from '../../core/mapping/mapping-profile';
import type { MappingProposal } from '../../workflows/propose-mapping';
import type { Mapping } from './bring-in-state';
import { columnPlaces } from './column-places';
import { withJoins } from './joins/join-mapping';
import { retargetColumn } from './retarget-column';

/** The places a person decided on, kept as they are. */
function withDecided(proposed: MappingProfile, mapping: Mapping, about: string | undefined): MappingProfile {
  const places = columnPlaces(mapping.profile);
  return [...mapping.decided].reduce((profile, column) => {
    const place = places.get(column)?.find(({ alone }) => alone);
    const target = place?.field === undefined ? undefined : { entity: place.entity, field: place.field };
    return retargetColumn(profile, mapping.source, column, target, about);
  }, proposed);
}

const isOfSameColumn = (one: Expression, other: Expression | undefined): boolean =>
  one.from === 'column' && other?.from === 'column' && other.column === one.column;

/** Steps and values stay with a column that goes where it went before. */
function withSteps(profile: MappingProfile, before: MappingProfile): MappingProfile {
  const entities = profile.entities.map((mapping): EntityMapping => {
    const old = before.entities.find(({ entity }) => entity === mapping.entity)?.fields ?? {};
    const fields = Object.entries(mapping.fields).map(([field, made]): [string, Expression] => {
      const kept = old[field];
      return [field, kept && isOfSameColumn(made, kept) ? kept : made];
    });
    return { ...mapping, fields: Object.fromEntries(fields) };
  });
  return { ...profile, entities };
}

const withConstants = (profile: MappingProfile, before: MappingProfile): MappingProfile =>
  fixedValues(before, registry).reduce(
    (made, fixed) => (fixed.value === undefined ? made : withFixedValue(made, fixed, fixed.value)),
    profile,
  );

/**
 * A mapping with what is proposed since a person said what the rows are. What they decided stays: places of single columns,
 * steps and values of columns that go where they went, one value for all rows, joined files and rows left out.
 */
export function proposedAnew(
  mapping: Mapping,
  { suggestions, feeds, about, profile }: MappingProposal,
): Mapping {
  const before = mapping.profile;
  const proposed = { ...profile, source: { ...profile.source, ...before.source } };
  const kept = withConstants(withSteps(withDecided(proposed, mapping, about), before), before);
  return { ...mapping, suggestions, feeds, about, profile: withJoins(kept, mapping.joins) };
}
