import { cellText } from '../../entity/kinds/read-text';
import { foldText } from '../../kernel/text';
import { profileColumn } from '../column-profile';
import type { EntityMapping, RepeatedColumn } from '../mapping-profile';
import type { SourceTable } from '../source-table';
import type { Judged } from './candidate';
import { headingTokens } from './heading-tokens';

/** Columns that say the same of several things, one a column. */
export interface RepeatedGroup {
  readonly columns: readonly string[];
  /** The entity each of the things is a row of. */
  readonly entity: string;
  readonly mapping: EntityMapping;
}

const affirmative = new Set(['yes', 'oui', 'y', 'o', 'true', 'vrai', 'x', 'active', 'actif']);
const negative = /^(no|non|n|false|faux|none|aucun|inactive|inactif)\b/;
const fewest = 3;
const mostValues = 40;
/** A column surer than this of a place of its own is no member of a group. */
const itsOwn = 0.5;

const valuesOf = (source: SourceTable, index: number): string[] =>
  profileColumn(source, index).values.map((value) => cellText(value).trim());

/** A column that says yes or no of a thing its heading names. */
function switchColumn(source: SourceTable, index: number): RepeatedColumn | undefined {
  const values = valuesOf(source, index);
  const yes = values.filter((value) => affirmative.has(foldText(value)));
  const no = values.filter((value) => negative.test(foldText(value)));
  if (yes.length === 0 || yes.length + no.length !== values.length) return undefined;
  const column = source.headings[index] ?? '';
  const item = column.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/_/g, ' ');
  return { column, items: [{ values: yes, item }], ...(no.length > 0 ? { nothing: no } : {}) };
}

/** A column of a numbered group, whose values name the things. */
function numberedColumn(source: SourceTable, index: number): RepeatedColumn | undefined {
  const values = valuesOf(source, index);
  if (values.length === 0 || values.length > mostValues) return undefined;
  const column = source.headings[index] ?? '';
  return { column, items: values.map((value) => ({ values: [value], item: value })) };
}

/** `Service 3` as `service`; undefined for a heading without a number of its own. */
function stemOf(heading: string): string | undefined {
  const tokens = headingTokens(heading);
  const words = tokens.filter((token) => !/^\d+$/.test(token));
  return words.length === tokens.length - 1 && words.length > 0 ? words.join(' ') : undefined;
}

function grouped(
  columns: readonly (RepeatedColumn | undefined)[],
  key: string | undefined,
): RepeatedGroup | undefined {
  const members = columns.filter((column) => column !== undefined);
  if (members.length < fewest) return undefined;
  const fields: EntityMapping['fields'] = {
    ...(key === undefined
      ? {}
      : {
          legacyId: { from: 'template', template: `{${key}}-{@column}` },
          customer: { from: 'column', column: key },
        }),
    item: { from: 'member', part: 'item' },
  };
  return {
    columns: members.map(({ column }) => column),
    entity: 'subscriptionItem',
    mapping: { entity: 'subscriptionItem', repeat: { columns: members }, fields },
  };
}

/**
 * Groups of columns that would be rows: yes/no columns named after what a customer has, and columns alike but for a number.
 * Columns that surely have a place of their own, or are known to have none, are left alone. `key` is the column that
 * identifies the customer.
 */
export function repeatedColumns(
  source: SourceTable,
  chosen: readonly (Judged | undefined)[],
  isHomeless: (heading: string) => boolean,
  key: string | undefined,
): readonly RepeatedGroup[] {
  const free = source.headings.flatMap((heading, index) =>
    (chosen[index]?.confidence ?? 0) < itsOwn && !isHomeless(heading) ? [index] : [],
  );
  const switches = free.map((index) => switchColumn(source, index));
  const stems = new Map<string, number[]>();
  for (const index of free) {
    const stem = stemOf(source.headings[index] ?? '') ?? '';
    stems.set(stem, [...(stems.get(stem) ?? []), index]);
  }
  const numbered = [...stems]
    .filter(([stem]) => stem !== '')
    .map(([, indexes]) => indexes.map((index) => numberedColumn(source, index)));
  return [switches, ...numbered].flatMap((columns) => grouped(columns, key) ?? []);
}
