import type { AnyEntity } from '../entity/entity';
import type { Cell } from '../entity/cell';
import type { Field } from '../entity/field';
import type { ReadContext } from '../entity/kind-spec';
import { cellText } from '../entity/kinds/read-text';
import { profileColumn } from './column-profile';
import type { Expression, MappingProfile, Step } from './mapping-profile';
import { isPlaceholderFor } from './placeholders';
import type { SourceTable } from './source-table';
import type { SuggestedField } from './suggest-mapping';
import { dateFormatsOf, leastShare, shareOf } from './value-fit';

const decimalKinds: ReadonlySet<Field['kind']> = new Set(['money', 'decimal', 'percent', 'integer']);

/** The column's values that say there is nothing are left blank before anything reads them. */
function stepsFor(field: Field, source: SourceTable, index: number, read: ReadContext): Step[] {
  const { values, placeholders } = profileColumn(source, index);
  const isNothing = (cell: Cell): boolean => isPlaceholderFor(cell, field, read);
  const nothing = [...placeholders, ...values].filter(isNothing).map(cellText);
  const blanks: Step[] = nothing.length === 0 ? [] : [{ do: 'blank', values: nothing }];
  return [
    ...blanks,
    ...stepsToRead(field, nothing.length === 0 ? values : values.filter((value) => !isNothing(value))),
  ];
}

function stepsToRead(field: Field, values: readonly Cell[]): Step[] {
  if (field.kind === 'date' || field.kind === 'dateTime') {
    const formats = dateFormatsOf(values);
    return formats.every((format) => format === 'yyyy-MM-dd') ? [] : [{ do: 'date', formats: [...formats] }];
  }
  if (!decimalKinds.has(field.kind)) return [];
  const share = (mark: RegExp): number => shareOf(values, (value) => mark.test(cellText(value)));
  const [commas, points] = [share(/,\d{1,2}(\D|$)/), share(/\.\d{1,2}(\D|$)/)];
  // Where both are written, each number is read by its own.
  if (Math.min(commas, points) >= leastShare) return [{ do: 'number' }];
  return [{ do: 'number', decimalMark: commas > points ? ',' : '.' }];
}

interface Choice extends Pick<SuggestedField, 'entity' | 'field'> {
  readonly column: string;
}

/** After the source; a sheet somebody chose of several is a source of its own. */
const profileName = ({ name, format, sheet, sheets }: SourceTable): string =>
  format === 'xlsx' && sheet !== undefined && sheets === undefined ? `${name}#${sheet}` : name;

/**
 * A profile of one column a field, as suggested or as a person corrected it, with the date format and decimal mark the
 * values show. Entities in the order of the registry. A suggestion of an unknown field is left out.
 */
export function profileFromSuggestions(
  source: SourceTable,
  choices: readonly Choice[],
  registry: readonly AnyEntity[],
  read: ReadContext,
): MappingProfile {
  const entities = registry.flatMap((entity) => {
    const fields = choices.flatMap(({ column, entity: owner, field: name }) => {
      const field = entity.fields[name];
      const index = source.headings.indexOf(column);
      if (owner !== entity.name || !field || index < 0) return [];
      const steps = stepsFor(field, source, index, read);
      const expression: Expression = { from: 'column', column, ...(steps.length === 0 ? {} : { steps }) };
      return [[name, expression] as const];
    });
    return fields.length === 0 ? [] : [{ entity: entity.name, fields: Object.fromEntries(fields) }];
  });
  return {
    version: 1,
    name: profileName(source),
    source: {
      ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
      ...(source.delimiter === undefined ? {} : { delimiter: source.delimiter }),
    },
    entities,
  };
}
