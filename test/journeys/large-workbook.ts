import { registry } from '../../src/core/entities/registry';
import { encodeRows } from '../../src/core/entity/decode-table';
import type { CanonicalRow } from '../../src/core/entity/judge-row';
import { writeRows } from '../../src/excel/workspace/write-rows';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { openNodeSession } from '../../src/host/client/node-session';
import { createWorkbook } from '../../src/host/workbook/workbook';
import { saveWorkbook } from '../../src/host/xlsx/save-workbook';
import { createWorkspace } from '../../src/workflows/create-workspace';

const cities = ['Montréal', 'Québec', 'Laval', 'Gatineau', 'Sherbrooke', 'Longueuil'] as const;
const sources = ['Website', 'Referral', 'Advertising'] as const;

const digits = (value: number, count: number): string => String(value).padStart(count, '0');

/** A prospect without a fault, different from all others. */
const prospectRow = (index: number): CanonicalRow => ({
  legacyId: `PR-${digits(index, 6)}`,
  prospectNumber: `P-${digits(index, 6)}`,
  name: `Entreprise ${digits(index, 6)}`,
  firstName: 'Marie',
  lastName: `Tremblay ${digits(index, 6)}`,
  phone: `+1514${String(2 + (index % 8))}${String(2 + (Math.floor(index / 8) % 8))}${digits(index % 100_000, 5)}`,
  email: `prospect${String(index)}@exemple.ca`,
  language: 'fr',
  address1: `${String(1 + (index % 9_999))}, rue Principale`,
  city: cities[index % cities.length] ?? null,
  province: 'QC',
  postalCode: `H${String(index % 10)}B ${String(Math.floor(index / 10) % 10)}A${String(Math.floor(index / 100) % 10)}`,
  country: 'CA',
  status: 'New',
  subStatus: 'To call',
  source: sources[index % sources.length] ?? null,
  estimatedMrc: `${String(20 + (index % 200))}.95`,
  estimatedNrc: '99.00',
  probability: String(index % 101),
  expectedClose: `2026-12-${digits(1 + (index % 28), 2)}`,
  created: `2026-10-${digits(1 + (index % 28), 2)}`,
  lastContact: `2026-11-${digits(1 + (index % 20), 2)}`,
});

/** An English workspace file whose Prospects sheet holds so many rows of 20 filled columns. */
export async function largeWorkbook(rowCount: number): Promise<Uint8Array> {
  const prospect = registry.find(({ name }) => name === 'prospect');
  if (!prospect) throw new Error('No prospects');
  const workbook = createWorkbook();
  const session = openNodeSession(workbook);
  let next = 0;
  const newRowId = (): string => `00000000-0000-4000-8000-${digits((next += 1), 12)}`;
  await createWorkspace(session, { language: 'en', newRowId, entities: ['prospect'] });
  const { lists } = await readWorkspace(session);
  const rows = Array.from({ length: rowCount }, (_, index) => prospectRow(index));
  const cells = encodeRows(prospect, rows, { lists, language: 'en', dateSystem: '1900' });
  await writeRows(session, prospect, cells, rows.map(newRowId), 'replace');
  session.close();
  return saveWorkbook(workbook);
}
