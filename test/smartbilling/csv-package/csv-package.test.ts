import fc from 'fast-check';
import type { Canonical } from '../../../src/core/entity/cell';
import { decodeTable, encodeRows } from '../../../src/core/entity/decode-table';
import { defineEntity, type AnyEntity, type DecodedTable } from '../../../src/core/entity/entity';
import { dataFields } from '../../../src/core/entity/entity-fields';
import { code, legacyId, money, reference } from '../../../src/core/entity/fields';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { findEntity, registry } from '../../../src/core/entities/registry';
import type { Language } from '../../../src/core/kernel/bilingual';
import type { CheckResult } from '../../../src/core/validation/validate-workspace';
import { readCsvText } from '../../../src/smartbilling/csv-package/csv-text';
import { readCsvPackage } from '../../../src/smartbilling/csv-package/read-package';
import { writeCsvPackage, type CsvPackage } from '../../../src/smartbilling/csv-package/write-package';
import { unzipPackage, zipPackage } from '../../../src/smartbilling/csv-package/zip-package';
import { arbitraryRow } from '../../core/entity/arbitrary-row';
import { check, sampleRows } from '../../core/sample-workspace';

const reading = { lists: shippedLists, dateSystem: '1900' as const };
const decoder = new TextDecoder();

/** A check that found nothing wrong with these rows. */
function ready(rows: readonly (readonly [AnyEntity, readonly CanonicalRow[]])[]): CheckResult {
  const entities = rows.map(([entity, own]) => {
    const columns = encodeRows(entity, own, { ...reading, language: 'fr' });
    const rowIds = own.map((_, index) => `${entity.name}-${String(index)}`);
    const table = { entity: entity.name, rowCount: own.length, columns, rowIds };
    const decoded = decodeTable(entity, table, reading);
    const statuses = own.map(() => 'Ready' as const);
    return [entity.name, { rows: own.length, ready: own.length, statuses, decoded }] as const;
  });
  return {
    counts: { error: 0, warning: 0, info: 0 },
    entities: new Map(entities),
    issues: [],
    truncated: false,
  };
}

const write = (
  entities: readonly AnyEntity[],
  checked: CheckResult,
  language: Language = 'en',
  bom = false,
): Promise<CsvPackage> =>
  writeCsvPackage({
    registry: entities,
    checked,
    language,
    bom,
    createdAt: '2026-11-22T12:00:00.000Z',
    templateVersion: 1,
  });

/** Rows by Row Id, because files put parents first. */
const rowsOf = (entity: AnyEntity, table: DecodedTable): ReadonlyMap<string, readonly Canonical[]> =>
  new Map(
    table.source.rowIds.map((rowId, row) => [
      rowId,
      dataFields(entity).map(([name]) => table.column(name)[row] ?? null),
    ]),
  );

const nasty = fc.constantFrom('=1+1', '007', 'a "b"; c, d', ',', '"', '-5', '@x', "l'Île d’Orléans", '1,234');

/** Some texts of the rows become what breaks careless files; the long ones hold lines too. */
const nastyRow = (entity: AnyEntity): fc.Arbitrary<CanonicalRow> =>
  fc.tuple(arbitraryRow(entity), nasty).map(([row, text]) =>
    Object.fromEntries(
      dataFields(entity).map(([name, field]) => {
        if (row[name] === null || field.kind !== 'text') return [name, row[name] ?? null];
        return [name, field.multiline ? `${text}\n${text}` : text.slice(0, field.maxLength)];
      }),
    ),
  );

describe.each(registry.map((entity) => [entity.name, entity] as const))('%s', (_name, entity) => {
  test('rows packaged in either language read back equal', async () => {
    const rows = fc.array(nastyRow(entity), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('en', 'fr'), fc.boolean(), async (own, language, bom) => {
        const checked = ready([[entity, own]]);
        const { files, manifest } = await write([entity], checked, language, bom);
        const read = await readCsvPackage(files);
        const table = read.tables.tables.get(entity.name);
        const before = checked.entities.get(entity.name);
        if (!table || !before) throw new Error(entity.name);
        expect(manifest.files.map(({ count }) => count)).toEqual([own.length]);
        expect(rowsOf(entity, decodeTable(entity, table, reading))).toEqual(rowsOf(entity, before.decoded));
      }),
      { numRuns: 8 },
    );
  });
});

describe('a package of the whole workspace', () => {
  const rows = sampleRows(3);

  test('comes in load order, ties with the sheets, and says which rows are in no file and why', async () => {
    const broken = {
      ...rows,
      customer: rows['customer']?.map((row, i) => (i === 1 ? { ...row, accountName: null } : row)) ?? [],
    };
    const checked = check(broken);
    const { files, manifest } = await write(registry, checked);
    expect([...files.keys()].slice(0, -2)).toEqual(manifest.files.map(({ file }) => file));
    expect([...files.keys()].slice(-2)).toEqual(['guide.html', 'manifest.json']);
    expect(manifest.files.map(({ file }) => file.slice(0, 2))).toEqual(
      manifest.files.map((_, index) => String(index + 1).padStart(2, '0')),
    );
    for (const { name } of registry) {
      const inFiles =
        manifest.files.find(({ entity, pass }) => entity === name && pass !== 'second')?.count ?? 0;
      const leftOut = manifest.leftOut.find(({ entity }) => entity === name)?.rows ?? 0;
      expect([name, inFiles + leftOut]).toEqual([name, checked.entities.get(name)?.rows]);
    }
    const held = manifest.leftOut.find(({ entity }) => entity === 'customer');
    expect(held).toMatchObject({ rows: 1, reasons: { V001: 1 } });
    const guide = decoder.decode(files.get('guide.html'));
    for (const { file } of manifest.files) expect(guide).toContain(file);
    expect(guide).toContain('V001');
  });

  test('is the same bytes however often it is made, zipped too', async () => {
    const [first, again] = [await write(registry, check(rows)), await write(registry, check(rows))];
    const zip = zipPackage(first.files);
    expect(Buffer.compare(zip, zipPackage(again.files))).toBe(0);
    const read = await readCsvPackage(unzipPackage(zip));
    expect(read.manifest).toEqual(first.manifest);
  });

  test('is refused when one byte of a file, or its row count, or its manifest is not what was written', async () => {
    const { files, manifest } = await write(registry, check(rows));
    for (const { file } of manifest.files) {
      const bytes = new Uint8Array(files.get(file) ?? []);
      bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
      const changed = new Map(files).set(file, bytes);
      await expect(readCsvPackage(changed)).rejects.toMatchObject({
        code: 'PACKAGE_FILE_CHANGED',
        details: { file },
      });
    }
    const lacking = (name: string) => new Map([...files].filter(([own]) => own !== name));
    const [first] = manifest.files;
    await expect(readCsvPackage(lacking(first?.file ?? ''))).rejects.toMatchObject({
      code: 'PACKAGE_INCOMPLETE',
      details: { file: first?.file },
    });
    await expect(readCsvPackage(lacking('manifest.json'))).rejects.toMatchObject({
      code: 'PACKAGE_INCOMPLETE',
    });
    const dearer = manifest.files.map((file) => ({
      ...file,
      sums: Object.fromEntries(Object.keys(file.sums).map((field) => [field, '0.07'])),
    }));
    const forged = new TextEncoder().encode(JSON.stringify({ ...manifest, files: dearer }));
    await expect(readCsvPackage(new Map(files).set('manifest.json', forged))).rejects.toMatchObject({
      code: 'PACKAGE_FILE_CHANGED',
    });
  });

  test('holds no value of a row in its guide, and advises to overwrite only what is in SmartBilling', async () => {
    const secret = { ...(rows['note']?.[0] ?? {}), noteText: 'hunter2' };
    const note = findEntity('note');
    if (!note) throw new Error('note');
    const { files, manifest } = await write([note], ready([[note, [secret]]]), 'fr');
    expect(decoder.decode(files.get('guide.html'))).not.toContain('hunter2');
    expect(manifest.files[0]).toMatchObject({ onDuplicate: 'Skip' });
    const checked = ready([[note, [secret]]]);
    const decoded = checked.entities.get('note')?.decoded;
    (decoded?.source.columns as Map<string, string[]>).set('smartBillingId', ['SB-1']);
    const pushed = await write([note], checked);
    expect(pushed.manifest.files[0]).toMatchObject({ onDuplicate: 'Overwrite' });
    expect(pushed.manifest.files[0]?.leaveUnmapped).toEqual(
      expect.arrayContaining(['SmartBilling ID', 'Row Id']),
    );
  });
});

describe('references that form a circle', () => {
  const words = (en: string) => ({ label: { en, fr: en }, help: { en, fr: en } });
  const shop = (name: string, sheet: string, other: string, required: object): AnyEntity =>
    defineEntity({
      name,
      table: sheet,
      label: { en: sheet, fr: sheet },
      sheet: { en: sheet, fr: sheet },
      purpose: { en: '', fr: '' },
      key: ['legacyId'],
      referenceBy: 'legacyId',
      fields: {
        legacyId,
        other: reference({ ...words('Other'), to: other, ...required }),
        spare: code({ ...words('Spare'), maxLength: 9 }),
        price: money({ ...words('Price'), scale: 2 }),
      },
    });
  const agent = shop('agent', 'Agents', 'plan', {});
  const plan = shop('plan', 'Plans', 'agent', { required: 'always' });

  test('the later half comes in a file of its own and is put back beside its row', async () => {
    const agents = ['A', 'B', 'C'].map((id) => ({
      legacyId: id,
      other: id === 'B' ? null : `P${id}`,
      price: '1.50',
    }));
    const plans = [
      { legacyId: 'PA', other: 'A' },
      { legacyId: 'PC', other: 'C' },
    ];
    const checked = ready([
      [agent, agents],
      [plan, plans],
    ]);
    const { files, manifest } = await write([agent, plan], checked);
    expect(
      manifest.files.map(({ file, pass, count, onDuplicate }) => [file, pass, count, onDuplicate]),
    ).toEqual([
      ['01-agents.csv', 'first', 3, 'Skip'],
      ['02-plans.csv', 'only', 2, 'Skip'],
      ['03-agents-second-pass.csv', 'second', 2, 'Merge'],
    ]);
    expect(readCsvText(decoder.decode(files.get('03-agents-second-pass.csv')))).toEqual([
      ['Legacy ID', 'Other', 'Row Id'],
      ['A', 'PA', 'agent-0'],
      ['C', 'PC', 'agent-2'],
    ]);
    expect(manifest.files[0]?.sums).toEqual({ price: '4.50' });
    const read = await readCsvPackage(files);
    const table = read.tables.tables.get('agent');
    expect(table?.columns.get('other')).toEqual(['PA', '', 'PC']);
  });
});

test.each(['a,"b', 'a\r\n"b"c\r\n', 'a\nb', 'a'])('%j is not a file of ours', (text) => {
  expect(readCsvText(text)).toBeUndefined();
});
