import { shippedLists } from '../../src/core/entities/lists/reference-lists';
import { registry } from '../../src/core/entities/registry';
import { matchColumns, type MatchOptions } from '../../src/core/mapping/matching/match-columns';
import type { Judged } from '../../src/core/mapping/matching/candidate';
import type { SourceTable } from '../../src/core/mapping/source-table';
import type { LabelledSystem } from './labelled-system';

type Table = LabelledSystem['tables'][number];
type Column = Table['columns'][number];

/** A labelled column with what the matcher made of it. */
export interface MatchedColumn {
  readonly system: string;
  readonly table: string;
  readonly entity: string;
  readonly column: Column;
  readonly chosen: Judged | undefined;
  /** What the matcher says the column is: what it gets, or the place it would have were it not another column's. */
  readonly answer: Judged | undefined;
  /** All it could be, likeliest first. */
  readonly judged: readonly Judged[];
}

/** The labelled table as a source whose rows are the examples. */
export function sourceOfTable({ name, columns }: Table): SourceTable {
  const count = Math.max(...columns.map(({ values }) => values.length));
  return {
    name,
    format: 'csv',
    headerRow: 1,
    headings: columns.map(({ heading }) => heading),
    rows: Array.from({ length: count }, (_row, row) => columns.map(({ values }) => values[row] ?? '')),
    rowNumbers: Array.from({ length: count }, (_row, row) => row + 2),
    notes: [],
  };
}

const read = { dateSystem: '1900', lists: shippedLists } as const;

/** Matches every table with its entity chosen, as a consultant chooses or accepts it first. */
export const matchSystems = (
  systems: readonly LabelledSystem[],
  options: Omit<MatchOptions, 'about'> = {},
): MatchedColumn[] =>
  systems.flatMap(({ system, tables }) =>
    tables.flatMap((table) => {
      const { choices, judged } = matchColumns(sourceOfTable(table), registry, read, {
        ...options,
        about: table.entity,
      });
      return table.columns.map((column, index) => ({
        system,
        table: table.name,
        entity: table.entity,
        column,
        chosen: choices[index]?.chosen,
        answer: choices[index]?.chosen ?? choices[index]?.taken?.place,
        judged: judged[index] ?? [],
      }));
    }),
  );

const nameOf = (entity: string, field: string): string =>
  field.includes('.') ? field : `${entity}.${field}`;

/** The fields that are right for a column, first the label itself; with `also` those a consultant would accept as well. */
export function rightFields({ entity, column }: MatchedColumn): readonly string[] {
  const owner = column.entity ?? entity;
  return [...(column.field === null ? [] : [column.field]), ...(column.also ?? [])].map((field) =>
    nameOf(owner, field),
  );
}

export const fieldName = ({ entity, field }: Pick<Judged, 'entity' | 'field'>): string =>
  `${entity}.${field}`;

/** Whether a suggestion is one a consultant would accept. */
export const isRight = (matched: MatchedColumn, suggested: Judged): boolean =>
  rightFields(matched).includes(fieldName(suggested));
