import { formulaColumns, stepColumns } from '../../core/mapping/step-columns';
import type { Expression, MappingProfile, StatedValue } from '../../core/mapping/mapping-profile';

/** One value of the source and what it becomes. */
export type Translation = readonly [from: string, to: StatedValue];

/** A place a source column feeds. */
export interface ColumnPlace {
  readonly entity: string;
  /** Undefined where the column makes rows rather than a value. */
  readonly field: string | undefined;
  /** The column alone is the value, so that its place can simply be changed. */
  readonly alone: boolean;
  readonly translations: readonly Translation[];
}

interface Mention {
  readonly column: string;
  readonly alone: boolean;
}

const templateColumn = /\{([^{}@][^{}]*)\}/g;

/** The source columns an expression starts from. */
function mentionsOf(expression: Expression): readonly Mention[] {
  const part = (column: string): Mention => ({ column, alone: false });
  switch (expression.from) {
    case 'column':
      return [{ column: expression.column, alone: true }];
    case 'template':
      return [...expression.template.matchAll(templateColumn)].map(([, column = '']) => part(column));
    case 'lookup':
      return expression.columns.map(part);
    case 'firstOf':
      return expression.of.flatMap(mentionsOf).map(({ column }) => part(column));
    case 'formula':
      return formulaColumns(expression.formula).map(part);
    case 'constant':
    case 'member':
    case 'asOf':
      return [];
  }
}

/** The source columns its steps look at besides. */
const stepMentions = ({ steps = [] }: Expression): readonly Mention[] =>
  steps.flatMap(stepColumns).map((column) => ({ column, alone: false }));

const translationsOf = ({ steps = [] }: Expression): readonly Translation[] =>
  steps.flatMap((step) => (step.do === 'map' ? Object.entries(step.values) : []));

/** Every column a profile reads, with the places it feeds in the order of the profile. */
export function columnPlaces({ entities }: MappingProfile): ReadonlyMap<string, readonly ColumnPlace[]> {
  const places = new Map<string, ColumnPlace[]>();
  const add = (column: string, place: ColumnPlace): void => {
    places.set(column, [...(places.get(column) ?? []), place]);
  };
  for (const { entity, fields, repeat } of entities) {
    for (const [field, expression] of Object.entries(fields)) {
      for (const { column, alone } of [...mentionsOf(expression), ...stepMentions(expression)]) {
        add(column, { entity, field, alone, translations: translationsOf(expression) });
      }
    }
    for (const { column, items } of repeat?.columns ?? []) {
      const translations = items.flatMap(({ values, item }) =>
        values.map((value): Translation => [value, item]),
      );
      add(column, { entity, field: undefined, alone: false, translations });
    }
  }
  return places;
}
