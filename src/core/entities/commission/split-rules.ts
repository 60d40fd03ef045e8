import type { DecodedTable, RowRule, TableFinding, TableRule } from '../../entity/entity';
import { addDays, formatIsoDate, parseIsoDate } from '../../kernel/calendar-date';
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  parseDecimal,
  zero,
  type Decimal,
} from '../../kernel/decimal';
import { includesDay, type Dated } from '../date-ranges';
import { groupKey, rowReader } from '../table-lookup';

interface ScopeRow {
  readonly customer?: string | null;
  readonly subscription?: string | null;
}

/** V002: a subscription says its customer already. */
export const atMostOneScope: RowRule<ScopeRow, keyof ScopeRow> = {
  code: 'V002',
  severity: 'error',
  reads: ['customer', 'subscription'],
  check: ({ customer, subscription }) =>
    customer && subscription
      ? {
          field: 'subscription',
          expected: {
            en: 'a customer or a subscription, not both',
            fr: 'un client ou un abonnement, pas les deux',
          },
        }
      : undefined,
};

const whole: Decimal = { units: 100, scale: 0 };

interface Share extends Dated {
  readonly rowIndex: number;
  readonly percent: Decimal;
}

/** Shares by what is shared: a customer, a subscription, or everything one agent sells. */
function sharesByScope(table: DecodedTable): ReadonlyMap<string, readonly Share[]> {
  const scopes = new Map<string, Share[]>();
  for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
    const row = rowReader(table, rowIndex);
    const [customer, subscription] = [row('customer'), row('subscription')];
    const percent = row('splitPercent') === null ? whole : parseDecimal(String(row('splitPercent')));
    if (!percent || row('effectiveFrom') === null) continue;
    const scope =
      customer === null && subscription === null ? ['agent', row('agent')] : ['', customer, subscription];
    const share = { rowIndex, percent, from: row('effectiveFrom'), to: row('effectiveTo') };
    const shares = scopes.get(groupKey(scope));
    if (shares) shares.push(share);
    else scopes.set(groupKey(scope), [share]);
  }
  return scopes;
}

/** Days on which who shares changes: a share begins, or another has ended the day before. */
const turningDays = (shares: readonly Share[]): readonly string[] =>
  [
    ...new Set(
      shares.flatMap(({ from, to }) => {
        const end = parseIsoDate(String(to));
        return [String(from), ...(end ? [formatIsoDate(addDays(end, 1))] : [])];
      }),
    ),
  ].sort();

/** One finding per share that is the last to begin on a day whose shares are not the whole. */
function unevenShares(shares: readonly Share[]): TableFinding[] {
  const found = new Map<number, TableFinding>();
  for (const day of turningDays(shares)) {
    const inForce = shares.filter((share) => includesDay(share, day));
    const last = inForce.at(-1);
    const sum = inForce.reduce((total, { percent }) => addDecimals(total, percent), zero);
    if (!last || compareDecimals(sum, whole) === 0 || found.has(last.rowIndex)) continue;
    const total = formatDecimal(sum);
    found.set(last.rowIndex, {
      rowIndex: last.rowIndex,
      field: 'splitPercent',
      expected: {
        en: `shares that add up to 100: on ${day} they add up to ${total}`,
        fr: `des parts qui totalisent 100 : le ${day}, elles totalisent ${total}`,
      },
    });
  }
  return [...found.values()];
}

/** V605: on every day, the shares of one customer or subscription are the whole; an agent’s own sales are not shared. */
export const sharesAddUp: TableRule = {
  code: 'V605',
  severity: 'warning',
  reads: ['agent', 'customer', 'subscription', 'effectiveFrom', 'effectiveTo', 'splitPercent'],
  check: (table) => [...sharesByScope(table).values()].flatMap(unevenShares),
};
