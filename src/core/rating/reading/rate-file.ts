import type { Cell } from '../../entity/cell';
import type { AnyEntity } from '../../entity/entity';
import { dataFields } from '../../entity/entity-fields';
import type { Bilingual } from '../../kernel/bilingual';
import { foldText } from '../../kernel/text';
import type { SourceTable } from '../../mapping/source-table';

/** A fault of a file with its place; `column` is the heading as the file has it, or the field where it has none. */
export interface FileFault {
  readonly file: string;
  /** Line of the file from 1. */
  readonly line: number;
  readonly column: string;
  /** `V001`… of domain.md 6.1. */
  readonly code: string;
  readonly found: string;
  readonly expected: Bilingual;
}

/** A file of rows of known entities: its columns by field. */
export interface RateFile {
  readonly source: SourceTable;
  /** By entity: field → column of the file. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Headings no field answers to; they are not read. */
  readonly unread: readonly string[];
}

/** Case, accents, blanks and punctuation do not tell headings apart: `Rate per unit` is `ratePerUnit`. */
const headingKey = (text: string): string => foldText(text).replace(/ /g, '');

/** Names first, then labels, then synonyms, so that a synonym never takes another field's own name. */
function fieldsByHeading(
  entity: AnyEntity,
  others: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const fields = dataFields(entity);
  const known = new Map<string, string>();
  const learn = (word: string, field: string): void => {
    const key = headingKey(word);
    if (!known.has(key)) known.set(key, field);
  };
  for (const [name] of fields) learn(name, name);
  for (const [name, { label }] of fields) [label.en, label.fr].forEach((word) => learn(word, name));
  for (const [word, name] of Object.entries(others)) learn(word, name);
  for (const [name, { synonyms = [] }] of fields) synonyms.forEach((word) => learn(word, name));
  return known;
}

/** An entity whose fields a file may have as columns, and further headings for them. */
export interface ExpectedEntity {
  readonly entity: AnyEntity;
  readonly headings?: Readonly<Record<string, string>>;
}

/** Finds the columns of a file; a heading belongs to the first entity that knows it, and to no column before it. */
export function rateFile(source: SourceTable, expected: readonly ExpectedEntity[]): RateFile {
  const columns = new Map<string, Map<string, number>>(
    expected.map(({ entity }) => [entity.name, new Map()]),
  );
  const words = expected.map(({ entity, headings = {} }) => fieldsByHeading(entity, headings));
  const unread: string[] = [];
  source.headings.forEach((heading, column) => {
    const taken = expected.some(({ entity }, index) => {
      const field = words[index]?.get(headingKey(heading));
      const own = columns.get(entity.name);
      if (field === undefined || !own || own.has(field)) return false;
      own.set(field, column);
      return true;
    });
    if (!taken) unread.push(heading);
  });
  return { source, columns, unread };
}

export const cellOf = ({ source, columns }: RateFile, entity: string, field: string, row: number): Cell => {
  const column = columns.get(entity)?.get(field);
  return column === undefined ? '' : (source.rows[row]?.[column] ?? '');
};

/** A fault of a cell of the file. */
export function faultAt(
  { source, columns }: RateFile,
  entity: string,
  field: string,
  row: number,
  fault: Pick<FileFault, 'code' | 'expected'> & { readonly found?: string },
): FileFault {
  const column = columns.get(entity)?.get(field);
  return {
    file: source.name,
    line: source.rowNumbers[row] ?? row + 1,
    column: column === undefined ? field : (source.headings[column] ?? field),
    code: fault.code,
    found: fault.found ?? String(column === undefined ? '' : (source.rows[row]?.[column] ?? '')),
    expected: fault.expected,
  };
}
