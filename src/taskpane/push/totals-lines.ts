import { findEntity } from '../../core/entities/registry';
import type { Bilingual } from '../../core/kernel/bilingual';
import { totalsTie } from '../../core/push/control-totals';
import type { PushSummary } from '../../workflows/push-workspace';

/** One line of the totals table: the same figure in the sheet, as sent and as stored. Decimal texts and counts as texts. */
export interface TotalsLine {
  /** A field's label; undefined for the number of rows. */
  readonly label: Bilingual | undefined;
  /** Blank where rows stay behind, since the sums are those of the rows sent. */
  readonly sheet: string;
  readonly sent: string;
  readonly stored: string;
  readonly equal: boolean;
}

export interface EntityTotals {
  readonly entity: string;
  readonly sheet: Bilingual;
  readonly lines: readonly TotalsLine[];
}

type Sums = Readonly<Record<string, string>>;

const sameSum = (field: string, a: Sums, b: Sums): boolean =>
  totalsTie(
    { count: 0, sums: { [field]: a[field] ?? '0' } },
    { count: 0, sums: { [field]: b[field] ?? '0' } },
  );

/** The totals of every sheet with rows, each line saying whether SmartBilling stored what was sent; zeros on both sides are no line. */
export function totalsLines({ entities, controlTotals }: PushSummary): EntityTotals[] {
  return Object.entries(controlTotals).flatMap(([name, { count, sums, stored }]) => {
    const entity = findEntity(name);
    if (!entity || !stored) return [];
    const rows = entities[name]?.rows ?? count;
    const counts: TotalsLine = {
      label: undefined,
      sheet: String(rows),
      sent: String(count),
      stored: String(stored.count),
      equal: count === stored.count,
    };
    const fields = [...new Set([...Object.keys(sums), ...Object.keys(stored.sums)])];
    const amounts = fields
      .filter((field) => !sameSum(field, sums, {}) || !sameSum(field, stored.sums, {}))
      .map((field): TotalsLine => {
        const sent = sums[field] ?? '0';
        return {
          label: entity.fields[field]?.label,
          sheet: rows === count ? sent : '',
          sent,
          stored: stored.sums[field] ?? '0',
          equal: sameSum(field, sums, stored.sums),
        };
      });
    return [{ entity: name, sheet: entity.sheet, lines: [counts, ...amounts] }];
  });
}
