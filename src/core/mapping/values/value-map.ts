import { matchKey } from '../match-key';
import type { Expression, MappingProfile, Otherwise, StatedValue, Step } from '../mapping-profile';

/** The field a column feeds by itself. */
export interface ValuePlace {
  readonly column: string;
  readonly entity: string;
  readonly field: string;
}

/** How the values of a place are translated: by what stands in the source, as a map step states it. */
export interface ValueMap {
  readonly values: Readonly<Record<string, StatedValue>>;
  readonly otherwise: Otherwise;
}

type MapStep = Extract<Step, { do: 'map' }>;
type FromColumn = Extract<Expression, { from: 'column' }>;

const isMap = (step: Step): step is MapStep => step.do === 'map';

const fromColumn = (expression: Expression | undefined, column: string): expression is FromColumn =>
  expression?.from === 'column' && expression.column === column;

/** The places whose values can be mapped as the source has them: a column by itself, no step before its value map. */
export function valuePlaces({ entities }: MappingProfile): readonly ValuePlace[] {
  return entities.flatMap(({ entity, fields }) =>
    Object.entries(fields).flatMap(([field, expression]) => {
      if (expression.from !== 'column') return [];
      const steps = expression.steps ?? [];
      const place = { column: expression.column, entity, field };
      return steps.findIndex(isMap) > 0 ? [] : [place];
    }),
  );
}

const noMap: ValueMap = { values: {}, otherwise: 'problem' };

/** The value map of a place; none is a map of nothing, which takes every value for a problem. */
export function valueMapOf(profile: MappingProfile, { column, entity, field }: ValuePlace): ValueMap {
  for (const mapping of profile.entities) {
    const expression = mapping.entity === entity ? mapping.fields[field] : undefined;
    const [step] = fromColumn(expression, column) ? (expression.steps ?? []) : [];
    if (step && isMap(step)) return step;
  }
  return noMap;
}

function withMap(expression: FromColumn, { values, otherwise }: ValueMap): FromColumn {
  const [first, ...later] = expression.steps ?? [];
  const rest = first && !isMap(first) ? [first, ...later] : later;
  // A map of nothing would make every value a problem; without one the field reads them itself.
  const maps = otherwise !== 'problem' || Object.keys(values).length > 0;
  const steps: Step[] = maps ? [{ do: 'map', values: { ...values }, otherwise }, ...rest] : rest;
  const { steps: _before, ...bare } = expression;
  return steps.length === 0 ? bare : { ...bare, steps };
}

/** The profile with this value map as the first step of the place. */
export function setValueMap(profile: MappingProfile, place: ValuePlace, map: ValueMap): MappingProfile {
  return {
    ...profile,
    entities: profile.entities.map((mapping) => {
      const expression = mapping.entity === place.entity ? mapping.fields[place.field] : undefined;
      if (!fromColumn(expression, place.column)) return mapping;
      return { ...mapping, fields: { ...mapping.fields, [place.field]: withMap(expression, map) } };
    }),
  };
}

/** What a map makes of a value, compared as the map step does; undefined where no line names it. */
export function mappedValues({ values }: ValueMap): (key: string) => StatedValue | undefined {
  const byKey = new Map(Object.entries(values).map(([from, to]) => [matchKey(from), to]));
  return (key) => byKey.get(key);
}

/** The map with these values mapped, or taken off where the value is undefined. */
export function withValues(
  map: ValueMap,
  changes: readonly (readonly [text: string, to: StatedValue | undefined])[],
): ValueMap {
  const changed = new Set(changes.map(([text]) => matchKey(text)));
  const kept = Object.entries(map.values).filter(([from]) => !changed.has(matchKey(from)));
  const added = changes.flatMap(([text, to]) => (to === undefined ? [] : [[text, to] as const]));
  return { ...map, values: Object.fromEntries([...kept, ...added]) };
}
