import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBlank } from '../../src/core/entity/cell';
import { decodeTable } from '../../src/core/entity/decode-table';
import type { AnyEntity } from '../../src/core/entity/entity';
import { controlTotalFields, dataFields } from '../../src/core/entity/entity-fields';
import { filledRows } from '../../src/core/entity/filled-rows';
import type { CanonicalRow } from '../../src/core/entity/judge-row';
import { registry } from '../../src/core/entities/registry';
import { sumAmounts } from '../../src/core/kernel/money';
import { editWorkbookFile } from '../../src/cli/workbook-file';
import { readWorkspace, type WorkspaceSnapshot } from '../../src/excel/workspace/read-workspace';
import { readCsvPackage } from '../../src/smartbilling/csv-package/read-package';
import type { PushSummary } from '../../src/workflows/push-workspace';
import { Folder, sbmJson } from '../cli/terminal';
import { sampleWorkbook } from '../sample-operator/sample-workbook';
import { openTestServer, type TestServer } from '../server/pushing';

interface Check {
  readonly counts: Record<'error' | 'warning' | 'info', number>;
  readonly entities: Record<string, { readonly rows: number; readonly ready: number }>;
  readonly issues: readonly { readonly code: string; readonly entity: string; readonly message: string }[];
}
interface Packaged {
  readonly files: readonly {
    readonly entity: string;
    readonly file: string;
    readonly count: number;
    readonly sums: Record<string, string>;
    readonly sha256: string;
  }[];
}

const folder = new Folder();
const files = { en: folder.file('boreal.xlsx'), fr: folder.file('boreal-fr.xlsx') };
let server: TestServer;

beforeAll(async () => {
  folder.write('boreal.xlsx', await sampleWorkbook('en'));
  folder.write('boreal-fr.xlsx', await sampleWorkbook('fr'));
  server = await openTestServer();
}, 300_000);
afterAll(async () => {
  await server.close();
  folder.remove();
});

const snapshotOf = (path: string): Promise<WorkspaceSnapshot> =>
  editWorkbookFile(path, (session) => readWorkspace(session), null);

/** The filled rows of an entity as canonical values, blanks left out. */
function rowsIn(
  entity: AnyEntity,
  { tables, lists }: Pick<WorkspaceSnapshot, 'tables' | 'lists'>,
): CanonicalRow[] {
  const table = tables.tables.get(entity.name);
  if (!table) return [];
  const decoded = decodeTable(entity, table, { lists, dateSystem: tables.dateSystem });
  const filled = filledRows(table.columns, table.rowCount);
  return filled.flatMap((isFilled, rowIndex) =>
    isFilled
      ? [
          Object.fromEntries(
            dataFields(entity)
              .map(([name]) => [name, decoded.column(name)[rowIndex] ?? null] as const)
              .filter(([, value]) => !isBlank(value ?? '')),
          ),
        ]
      : [],
  );
}

const sumOf = (rows: readonly CanonicalRow[], field: string): string =>
  sumAmounts(rows.flatMap((row) => (row[field] === undefined ? [] : [String(row[field])])));

/** One writing of a sum: amounts have two decimals, quantities as many as they need. */
const asSum = (sum: string | undefined): string => sumAmounts([sum ?? 'none']);

describe('a believable operator with every sheet filled', () => {
  test.each(['en', 'fr'] as const)(
    'the %s workbook has 20 rows in every sheet and is clean',
    async (language) => {
      const { exitCode, result } = await sbmJson<Check>(['validate', files[language]]);
      expect(result.issues.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
      expect(result.counts).toEqual({ error: 0, warning: 0, info: 0 });
      expect(exitCode).toBe(0);
      expect(Object.keys(result.entities).sort()).toEqual(registry.map(({ name }) => name).sort());
      const few = Object.entries(result.entities).filter(
        ([, { rows, ready }]) => rows < 20 || ready !== rows,
      );
      expect(few).toEqual([]);
    },
  );

  test.each(['en', 'fr'] as const)(
    'the %s workbook packages to CSV and reads back equal',
    async (language) => {
      const out = folder.file(`package-${language}`);
      const { exitCode, result } = await sbmJson<Packaged>(['package', files[language], '--out', out]);
      expect(exitCode).toBe(0);
      const bytes = new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))] as const));
      const back = await readCsvPackage(bytes);
      const snapshot = await snapshotOf(files[language]);
      for (const entity of snapshot.registry) {
        const rows = rowsIn(entity, snapshot);
        const [file] = result.files.filter((one) => one.entity === entity.name);
        expect([entity.name, file?.count]).toEqual([entity.name, rows.length]);
        expect(rowsIn(entity, { tables: back.tables, lists: snapshot.lists })).toEqual(rows);
        for (const field of controlTotalFields(entity))
          expect([entity.name, field, asSum(file?.sums[field])]).toEqual([
            entity.name,
            field,
            sumOf(rows, field),
          ]);
      }
    },
  );

  test('it pushes in full, and SmartBilling counts and sums what the workbook does', async () => {
    const args = ['push', files.en, '--url', server.url];
    const world = { token: server.tokens.importer };
    const { result } = await sbmJson<PushSummary>(args, world);
    expect(result.fates).toMatchObject({ notIn: 0, unknown: 0 });
    expect(result.tied).toBe(true);
    const snapshot = await snapshotOf(files.en);
    for (const entity of snapshot.registry) {
      const rows = rowsIn(entity, snapshot);
      const totals = await server.importer.totals(entity.name);
      expect([entity.name, totals.count]).toEqual([entity.name, rows.length]);
      for (const field of controlTotalFields(entity))
        expect([entity.name, field, asSum(totals.sums[field])]).toEqual([
          entity.name,
          field,
          sumOf(rows, field),
        ]);
    }
    expect(server.faults).toEqual([]);
  }, 120_000);

  test('a second push leaves every row unchanged', async () => {
    const args = ['push', files.en, '--url', server.url];
    const { result } = await sbmJson<PushSummary>(args, { token: server.tokens.importer });
    const changed = Object.entries(result.entities).filter(([, counts]) => counts.unchanged !== counts.rows);
    expect(changed).toEqual([]);
  }, 120_000);
});
