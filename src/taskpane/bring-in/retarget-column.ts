import { shippedLists } from '../../core/entities/lists/reference-lists';
import { registry } from '../../core/entities/registry';
import type { EntityMapping, Expression, MappingProfile } from '../../core/mapping/mapping-profile';
import { linkEntities } from '../../core/mapping/link-entities';
import { profileFromSuggestions } from '../../core/mapping/profile-from-suggestions';
import type { SourceTable } from '../../core/mapping/source-table';
import type { Target } from './bring-in-state';

const read = { dateSystem: '1900', lists: shippedLists } as const;

const isWhole = (expression: Expression, column: string): boolean =>
  expression.from === 'column' && expression.column === column;

function withoutColumn(mapping: EntityMapping, column: string): EntityMapping {
  const fields = Object.entries(mapping.fields).filter(([, expression]) => !isWhole(expression, column));
  return { ...mapping, fields: Object.fromEntries(fields) };
}

const isEmpty = ({ fields, repeat }: EntityMapping): boolean =>
  Object.keys(fields).length === 0 && repeat === undefined;

/**
 * Gives a column one place, or none: wherever it stood alone it is taken away; where it is part of a template, a lookup
 * or a repetition it stays. The steps for its values are those a suggestion would take; references between rows of one source
 * row follow it.
 */
export function retargetColumn(
  profile: MappingProfile,
  source: SourceTable,
  column: string,
  target: Target | undefined,
  about?: string,
): MappingProfile {
  const placed = placeColumn(profile, source, column, target);
  const linked = linkEntities(placed, registry, { source, about, before: profile });
  return { ...linked, entities: linked.entities.filter((mapping) => !isEmpty(mapping)) };
}

function placeColumn(
  profile: MappingProfile,
  source: SourceTable,
  column: string,
  target: Target | undefined,
): MappingProfile {
  const rest = profile.entities.map((mapping) => withoutColumn(mapping, column));
  if (!target) return { ...profile, entities: rest };
  const [placed] = profileFromSuggestions(source, [{ column, ...target }], registry, read).entities;
  const known = rest.findIndex((mapping) => mapping.entity === target.entity);
  const entities =
    known < 0
      ? [...rest, { entity: target.entity, fields: { ...placed?.fields } }]
      : rest.map((mapping, index) =>
          index === known ? { ...mapping, fields: { ...mapping.fields, ...placed?.fields } } : mapping,
        );
  return { ...profile, entities };
}
