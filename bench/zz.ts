import { commissionCase } from './commission-case';
import { matchSales } from '../src/core/commission/match/match-sales';
import { payCommission } from '../src/core/commission/pay/pay-commission';
const made = commissionCase({ lines: 200_000, agents: 500, planRows: 200 });
const tables = new Map(Object.entries(made).map(([entity, rows]) => {
  const fields = [...new Set(rows.slice(0, 100).flatMap((row) => Object.keys(row)))];
  const columns = new Map(fields.map((f) => [f, rows.map((r) => r[f] ?? null)] as const));
  const nothing = new Array(rows.length).fill(null);
  return [entity, { source: { entity, rowCount: rows.length, columns: new Map(), rowIds: [] }, rowCount: rows.length, column: (f: string) => columns.get(f) ?? nothing }] as const;
}));
for (let i = 0; i < 3; i++) {
  const a = process.cpuUsage().user; const s = matchSales((e) => tables.get(e) as never);
  const b = process.cpuUsage().user; payCommission(s, { from: '2026-03-01', to: '2026-08-31' });
  const c = process.cpuUsage().user;
  console.log((b - a) / 1000, (c - b) / 1000);
}
