import type { MappingProfile } from '../../core/mapping/mapping-profile';
import type { SourceTable } from '../../core/mapping/source-table';
import { sureChanges, unsettledLines, type ColumnValues } from '../../core/mapping/values/column-values';
import { pricedColumns } from '../../core/mapping/values/priced-columns';
import type { ProductPrices } from '../../core/mapping/values/product-prices';
import { sureItems, withRepeatedItems } from '../../core/mapping/values/repeated-items';
import { setValueMap, valueMapOf, withValues } from '../../core/mapping/values/value-map';
import { proposeValues } from '../../workflows/propose-values';
import type { TargetContext } from '../../core/mapping/values/value-target';
import { UsageError } from '../exit-code';

export interface MappedValues {
  /** With the sure proposals of these columns in their value maps, and those for products where it makes rows of them. */
  readonly profile: MappingProfile;
  readonly result: object;
  readonly lines: readonly string[];
}

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

function shownColumn(column: ColumnValues) {
  const { targets: _targets, lines, clusters, ...rest } = column;
  return {
    ...rest,
    values: lines.map(({ key: _key, proposal, ...line }) => ({
      ...line,
      ...(proposal
        ? { proposed: proposal.target.value, confidence: proposal.confidence, reason: proposal.reason }
        : {}),
    })),
    clusters: clusters.map(({ leader, members }) => ({
      leader: leader.text,
      members: members.map(({ value, likeness }) => ({ value: value.text, likeness })),
    })),
    unsettled: unsettledLines(column).length,
  };
}

/** Of each column so many values are shown to a person who asked for all columns, those to decide first; of one that is named, all. */
const shownOfEach = 20;

function toDecideFirst(column: ColumnValues): ColumnValues['lines'] {
  const open = new Set(unsettledLines(column));
  return [...open, ...column.lines.filter((line) => !open.has(line))];
}

function columnLines(column: ColumnValues, most: number): string[] {
  const left = column.lines.length - most;
  const shown = left > 0 ? toDecideFirst(column).slice(0, most) : column.lines;
  return [
    `${column.column} → ${column.entity}.${column.field}: ${String(column.lines.length)} values, ${String(column.blanks)} blank`,
    ...shown.map(({ text, count, mapped, proposal }) => {
      const to =
        mapped ??
        (proposal
          ? `${proposal.target.value} ${percent(proposal.confidence)}: ${proposal.reason.en}`
          : 'no proposal');
      return `  ${text} (${String(count)}) → ${to}`;
    }),
    ...(left > 0 ? [`  … and ${String(left)} more: --values "${column.column}"`] : []),
  ];
}

const productLines = ({
  product,
  subscribers,
  item,
  prices,
  overridden,
  overrides,
}: ProductPrices): string[] => [
  `${product}: ${String(subscribers)} subscribers → ${item ? `${item.code} at ${item.price}: ${item.reason.en}` : 'no item'}; ${String(overridden)} overrides, ${overrides} in all`,
  ...prices.map(
    ({ price, subscribers: count, difference }) =>
      `  ${price} × ${String(count)}${difference === undefined ? '' : ` (${difference} each)`}`,
  ),
];

/** `sbm map --values`: the values of one column, or of all that are to become a list's, and what they probably mean. */
export function mapValues(
  table: SourceTable,
  profile: MappingProfile,
  context: TargetContext,
  column: string | undefined,
): MappedValues {
  const { columns: all, products } = proposeValues(table, profile, context);
  const columns = column === undefined ? all : all.filter((values) => values.column === column);
  if (column !== undefined && columns.length === 0) {
    const known = all.map((values) => values.column).join(', ') || 'none';
    throw new UsageError(`${column} has no values to map. Columns that have: ${known}.`);
  }
  const withSure = columns.reduce(
    (made, values) => setValueMap(made, values, withValues(valueMapOf(made, values), sureChanges(values))),
    profile,
  );
  const product = pricedColumns(profile)?.product;
  const repeats = product !== undefined && (column === undefined || column === product);
  const withItems = repeats
    ? withRepeatedItems(withSure, product, sureItems(withSure, product, products), context.registry)
    : withSure;
  return {
    profile: withItems,
    result: { rowsIn: table.rows.length, columns: columns.map(shownColumn), products },
    lines: [
      ...columns.flatMap((values) => columnLines(values, column === undefined ? shownOfEach : Infinity)),
      ...products.flatMap(productLines),
    ],
  };
}
