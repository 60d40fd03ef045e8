import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MapSummary } from '../../src/workflows/map-summary';
import type { PushSummary } from '../../src/workflows/push-workspace';
import { sumAmounts } from '../../src/core/kernel/money';
import { sbm, startSbm, type Running } from './sbm-process';
import { extract, isPresent, profile } from './telco-extract';

interface Check {
  counts: { error: number; warning: number; info: number };
  entities: Record<string, { rows: number; ready: number }>;
  issues: { code: string }[];
  truncated: boolean;
}
interface Served {
  url: string;
  tokens: Record<'administrator' | 'importer' | 'reader', string>;
}
interface Page {
  records: { values: Record<string, string | null> }[];
  nextCursor: string | null;
}

/** Figures of the file itself, stated by whoever published it (data/README.md). */
const truths = {
  customers: 7043,
  items: 29_202,
  churned: 1869,
  monthlyCharges: '456116.60',
  blankTotals: 11,
};
const rowsOut = {
  customer: truths.customers,
  serviceLocation: truths.customers,
  subscription: truths.customers,
  subscriptionItem: truths.items,
};

const title = isPresent
  ? 'a consultant brings 7,043 real customers in from a terminal'
  : 'a consultant brings 7,043 real customers in from a terminal (skipped: data not present)';

describe(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'telco-'));
  const workbook = join(folder, 'telco.xlsx');
  let server: Running<Served> | undefined;

  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  // Without the data there is nothing to travel through; the title says so.
  const step = (name: string, walk: () => void | Promise<void>): void => {
    test(
      name,
      async () => {
        if (isPresent) await walk();
      },
      300_000,
    );
  };

  step('the workspace is created', () => {
    const created = sbm<{ sheets: number }>(['workspace', 'create', workbook]);
    expect(created.exitCode).toBe(0);
    expect(created.result.sheets).toBeGreaterThanOrEqual(18);
  });

  step('every row of the extract comes in, and what has no home is listed', () => {
    const mapped = sbm<MapSummary>(['map', extract, '--profile', profile, '--into', workbook]);
    expect(mapped.exitCode).toBe(0);
    expect(mapped.result).toMatchObject({ rowsIn: truths.customers, rowsOut, unproduced: [], problems: [] });
    const leftOut = new Map(mapped.result.leftOut.map(({ column, ...counts }) => [column, counts]));
    expect([...leftOut.keys()].sort()).toEqual([
      'Dependents',
      'Partner',
      'SeniorCitizen',
      'TotalCharges',
      'gender',
    ]);
    expect(leftOut.get('TotalCharges')).toMatchObject({
      blanks: truths.blankTotals,
      count: truths.customers - truths.blankTotals,
    });
    for (const { count } of mapped.result.placeholders) expect(count).toBe(truths.customers);
    expect(mapped.result.placeholders.map(({ entity, field }) => `${entity}.${field}`)).toContain(
      'customer.accountName',
    );
  });

  step('the check finds no error', () => {
    const checked = sbm<Check>(['validate', workbook]);
    expect(checked.exitCode).toBe(0);
    expect(checked.result.counts.error).toBe(0);
    expect(checked.result.truncated).toBe(false);
    for (const [entity, rows] of Object.entries(rowsOut)) {
      expect([entity, checked.result.entities[entity]]).toEqual([entity, { rows, ready: rows }]);
    }
  });

  step('a dry run stores nothing', async () => {
    server = await startSbm<Served>(['serve', '--port', '0']);
    const { url, tokens } = server.first;
    const rehearsed = sbm<PushSummary>(['push', workbook, '--url', url, '--dry-run'], {
      SBM_TOKEN: tokens.importer,
    });
    expect(rehearsed.exitCode).toBe(0);
    expect(rehearsed.result.entities['subscriptionItem']).toMatchObject({
      created: truths.items,
      rejected: 0,
      notSent: 0,
    });
    const totals = await get<{ count: number }>(url, tokens.reader, '/v1/entities/customer/totals');
    expect(totals.count).toBe(0);
  });

  step('the push creates every row once, and sheet, server and file agree to the cent', async () => {
    const { url, tokens } = requireServer(server);
    const pushed = sbm<PushSummary>(['push', workbook, '--url', url], { SBM_TOKEN: tokens.importer });
    expect(pushed.exitCode).toBe(0);
    expect(pushed.result.tied).toBe(true);
    for (const [entity, rows] of Object.entries(rowsOut)) {
      expect(pushed.result.entities[entity]).toEqual({
        rows,
        created: rows,
        updated: 0,
        unchanged: 0,
        skipped: 0,
        rejected: 0,
        notSent: 0,
      });
    }
    const { legacyMrc } = pushed.result.controlTotals['subscription']?.sums ?? {};
    const stored = await get<{ sums: Record<string, string> }>(
      url,
      tokens.reader,
      '/v1/entities/subscription/totals',
    );
    expect([legacyMrc, stored.sums['legacyMrc'], sumOfMonthlyCharges()]).toEqual([
      truths.monthlyCharges,
      truths.monthlyCharges,
      truths.monthlyCharges,
    ]);
  });

  step('churned customers are closed, not lost', async () => {
    const { url, tokens } = requireServer(server);
    const subscriptions = await readAll(url, tokens.reader, 'subscription');
    const closed = subscriptions.filter((values) => values['status'] === 'Closed');
    expect(closed).toHaveLength(truths.churned);
    expect(closed.every((values) => values['effectiveTo'])).toBe(true);
    const customers = await readAll(url, tokens.reader, 'customer');
    expect(customers.filter((values) => values['customerStatus'] === 'Inactive')).toHaveLength(
      truths.churned,
    );
  });

  step('a second push changes nothing and says so', () => {
    const { url, tokens } = requireServer(server);
    const again = sbm<PushSummary>(['push', workbook, '--url', url], { SBM_TOKEN: tokens.importer });
    expect(again.exitCode).toBe(0);
    expect(again.result.tied).toBe(true);
    for (const counts of Object.values(again.result.entities)) expect(counts.unchanged).toBe(counts.rows);
  });

  step('bringing the same extract in again renews the rows and doubles none', () => {
    const mapped = sbm<MapSummary>(['map', extract, '--profile', profile, '--into', workbook]);
    expect(mapped.result.renewed).toMatchObject(rowsOut);
    const checked = sbm<Check>(['validate', workbook]);
    expect(checked.result.entities['customer']?.rows).toBe(truths.customers);
  });
});

function requireServer(server: Running<Served> | undefined): Served {
  if (!server) throw new Error('the server was not started');
  return server.first;
}

async function get<Answer>(url: string, token: string, path: string): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer;
}

async function readAll(
  url: string,
  token: string,
  entity: string,
): Promise<Page['records'][number]['values'][]> {
  const values: Page['records'][number]['values'][] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    const page: Page = await get<Page>(url, token, `/v1/entities/${entity}${query}`);
    values.push(...page.records.map((record) => record.values));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return values;
}

/** The file's own total, read with nothing of the product but exact addition. */
function sumOfMonthlyCharges(): string {
  const [head = '', ...lines] = readFileSync(extract, 'utf8').trim().split(/\r?\n/);
  const column = head.split(',').indexOf('MonthlyCharges');
  return sumAmounts(lines.map((line) => line.split(',')[column]));
}
