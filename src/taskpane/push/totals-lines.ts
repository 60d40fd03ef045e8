import { findEntity } from '../../core/entities/registry';
import type { Bilingual } from '../../core/kernel/bilingual';
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

/** Decimal texts of one value may differ in their trailing zeros. */
const plain = (decimal: string): string => decimal.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

/** The totals of every sheet with rows, each line saying whether SmartBilling stored what was sent. */
export function totalsLines({ entities, controlTotals }: PushSummary): EntityTotals[] {
  return Object.entries(controlTotals).flatMap(([name, { count, sums, stored }]) => {
    const entity = findEntity(name);
    if (!entity || !stored) return [];
    const rows = entities[name]?.rows ?? count;
    const whole = rows === count;
    const counts: TotalsLine = {
      label: undefined,
      sheet: String(rows),
      sent: String(count),
      stored: String(stored.count),
      equal: count === stored.count,
    };
    const money = Object.entries(sums)
      .filter(([field, sum]) => Number(sum) !== 0 || Number(stored.sums[field] ?? '0') !== 0)
      .map(([field, sum]): TotalsLine => {
        const there = stored.sums[field] ?? '0';
        return {
          label: entity.fields[field]?.label,
          sheet: whole ? sum : '',
          sent: sum,
          stored: there,
          equal: plain(sum) === plain(there),
        };
      });
    return [{ entity: name, sheet: entity.sheet, lines: [counts, ...money] }];
  });
}
