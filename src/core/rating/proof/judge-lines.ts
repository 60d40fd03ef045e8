import type { Canonical } from '../../entity/cell';
import type { DecodedTable } from '../../entity/entity';
import { destinationLine } from '../../entities/rates/destination-line';
import { findingOutliers, noOutlierRates } from '../../entities/rates/outlier-rate-rule';
import type { ReferenceLists } from '../../entity/reference-list';
import type { Steps } from '../../kernel/steps';
import type { DestinationRow } from '../plan/rate-rows';
import type { FindingKind } from './finding';

/** Some milliseconds of them. */
const linesAtOnce = 500;

/** What the sheet's own rules have against the price of a line. */
export interface JudgedLine {
  readonly kind: FindingKind;
  readonly code: string;
  readonly line: number;
}

/** Rules of a line by itself that say something of its price. */
const kindByCode: Readonly<Record<string, FindingKind>> = {
  V305: 'belowCost',
  V307: 'increment',
};

/** The rows as rules over a whole sheet see them. */
function tableOf(rows: readonly DestinationRow[]): DecodedTable {
  const cells: readonly Readonly<Record<string, Canonical | undefined>>[] = rows;
  const columns = new Map<string, readonly Canonical[]>();
  return {
    source: { entity: destinationLine.name, rowCount: rows.length, columns: new Map(), rowIds: [] },
    rowCount: rows.length,
    column(name) {
      const column = columns.get(name) ?? cells.map((row) => row[name] ?? null);
      columns.set(name, column);
      return column;
    },
  };
}

/** Rates below cost, minimums that fit no increment, and rates far from those of their country. */
export function* judgeLines(
  rows: readonly DestinationRow[],
  { lists, today }: { readonly lists: ReferenceLists; readonly today: string },
): Steps<readonly JudgedLine[]> {
  const facts = { lists, today, entity: () => undefined };
  const rules = destinationLine.rowRules.flatMap((rule) => {
    const kind = kindByCode[rule.code];
    return kind === undefined ? [] : [{ kind, rule }];
  });
  const found: JudgedLine[] = [];
  for (const [line, row] of rows.entries()) {
    if (line % linesAtOnce === 0) yield;
    for (const { kind, rule } of rules)
      if (rule.check(row, facts)) found.push({ kind, code: rule.code, line });
  }
  for (const { rowIndex } of yield* findingOutliers(tableOf(rows), lists))
    found.push({ kind: 'outlier', code: noOutlierRates.code, line: rowIndex });
  return found;
}
