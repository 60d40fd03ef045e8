import { copyFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { registry } from '../../src/core/entities/registry';
import { cellsOf, Folder, sbm, sbmJson, type Failed } from './terminal';

const folder = new Folder();
const workbook = folder.file('atlas.xlsx');
const copy = (name: string): string => {
  copyFileSync(workbook, folder.file(name));
  return folder.file(name);
};

interface Issue {
  readonly code: string;
  readonly cell: string;
  readonly sheet: string;
  readonly severity: string;
  readonly message: string;
}
interface Check {
  readonly counts: Readonly<Record<string, number>>;
  readonly entities: Readonly<Record<string, { rows: number; ready: number }>>;
  readonly issues: readonly Issue[];
  readonly truncated: boolean;
}
type Counts = Readonly<Record<string, number>>;
interface Pushed {
  readonly run: string;
  readonly entities: Readonly<Record<string, Counts>>;
  readonly controlTotals: Readonly<Record<string, { count: number; sums: Readonly<Record<string, string>> }>>;
  readonly tied: boolean;
}

beforeAll(async () => {
  await sbm(['workspace', 'create', workbook]);
});
afterAll(() => {
  folder.remove();
});

describe('sbm workspace create', () => {
  test('says how many sheets it made and never overwrites without being told', async () => {
    const before = folder.bytes('atlas.xlsx');
    const refused = await sbmJson<Failed>(['workspace', 'create', workbook]);
    expect([refused.exitCode, refused.result.error.code]).toEqual([2, 'USAGE']);
    expect(refused.err).toContain('--force');
    expect(folder.bytes('atlas.xlsx').equals(before)).toBe(true);
    const forced = await sbmJson<{ sheets: number }>(['workspace', 'create', copy('again.xlsx'), '--force']);
    expect([forced.exitCode, forced.result.sheets]).toEqual([0, registry.length]);
  });

  test('makes only the sheets asked for, and Lists, in French when asked', async () => {
    const file = folder.file('petit.xlsx');
    const made = await sbmJson([
      'workspace',
      'create',
      file,
      '--lang',
      'fr',
      '--entities',
      'customer, category',
    ]);
    expect(made.result).toMatchObject({ file, sheets: 3, language: 'fr' });
    const customer = registry.find(({ name }) => name === 'customer');
    const [headings] = await cellsOf(file, customer?.sheet.fr ?? '');
    expect(headings).toContain(customer?.fields['accountName']?.label.fr);
    expect(headings).toContain('État de la ligne');
    await expect(
      cellsOf(file, registry.find(({ name }) => name === 'service')?.sheet.fr ?? ''),
    ).rejects.toThrow();
  });
});

describe('sbm describe', () => {
  test('prints every entity with names, labels, key and fields', async () => {
    const { exitCode, result } = await sbmJson<{ entities: Record<string, unknown>[] }>(['describe']);
    expect(exitCode).toBe(0);
    expect(result.entities.map(({ name }) => name)).toEqual(registry.map(({ name }) => name));
    for (const entity of result.entities) {
      expect(entity).toEqual({
        name: expect.stringMatching(/^[a-z][A-Za-z]*$/),
        labels: { en: expect.any(String), fr: expect.any(String) },
        key: expect.any(Array),
        fields: expect.any(Array),
      });
    }
  });

  test('prints one, with its references and choices', async () => {
    const { result } = await sbmJson<{ entities: { key: string[]; fields: Record<string, unknown>[] }[] }>([
      'describe',
      'subscriptionItem',
    ]);
    expect(result.entities).toHaveLength(1);
    const fields = result.entities[0]?.fields ?? [];
    expect(fields.find(({ name }) => name === 'subscription')).toMatchObject({
      kind: 'reference',
      reference: 'subscription',
      labels: { en: 'Subscription', fr: expect.any(String) },
    });
    expect(fields.some(({ choices }) => Array.isArray(choices))).toBe(true);
    expect((await sbm(['describe', 'subscriptionItem'])).out).toContain('subscriptionItem');
  });
});

describe('sbm map, validate and push', () => {
  test('map suggests and writes nothing but the profile asked for', async () => {
    const before = folder.bytes('atlas.xlsx');
    const saved = folder.file('suggested.json');
    const { exitCode, result } = await sbmJson<{ rowsIn: number; suggestions: Record<string, unknown>[] }>([
      ...['map', folder.extract, '--into', workbook, '--suggest', '--save-profile', saved],
    ]);
    expect(exitCode).toBe(0);
    expect(result).toMatchObject({ rowsIn: 41, rowsOut: {}, unproduced: [] });
    expect(result.suggestions.length).toBeGreaterThan(5);
    for (const suggestion of result.suggestions) {
      expect(suggestion).toEqual({
        column: expect.any(String),
        entity: expect.any(String),
        field: expect.any(String),
        confidence: expect.any(Number),
        reason: { en: expect.any(String), fr: expect.any(String) },
        alternatives: expect.any(Array),
        decision: expect.stringMatching(/^(accepted|ask)$/),
      });
    }
    expect(JSON.parse(folder.bytes('suggested.json').toString())).toMatchObject({ version: 1 });
    expect(folder.bytes('atlas.xlsx').equals(before)).toBe(true);
  });

  test('map brings the rows in and accounts for every source row', async () => {
    const { exitCode, result } = await sbmJson<{ rowsIn: number; unproduced: object[]; rowsOut: Counts }>([
      ...['map', folder.extract, '--into', workbook, '--profile', folder.profile],
    ]);
    // The demo's extract has values nobody can convert: 1 says so.
    expect(exitCode).toBe(1);
    expect(result).toMatchObject({
      rowsIn: 41,
      rowsOut: { customer: 40 },
      unproduced: [{ row: 42, reason: { en: expect.any(String), fr: expect.any(String) } }],
      suggestions: [],
      notes: expect.arrayContaining([expect.objectContaining({ code: 'encodingGuessed' })]),
    });
    const [headings] = await cellsOf(workbook, 'Customers');
    expect(headings).toContain('Account Name');
  });

  test('validate finds everything with its place and touches nothing', async () => {
    const before = folder.bytes('atlas.xlsx');
    const { exitCode, result } = await sbmJson<Check>(['validate', workbook]);
    expect(exitCode).toBe(1);
    expect(result).toMatchObject({ truncated: false, entities: { customer: { rows: 40 } } });
    expect(result.counts['error']).toBe(result.issues.filter(({ severity }) => severity === 'error').length);
    expect(Object.keys(result.issues[0] ?? {})).toEqual(
      expect.arrayContaining([
        'code',
        'severity',
        'entity',
        'sheet',
        'cell',
        'rowId',
        'found',
        'expected',
        'message',
      ]),
    );
    for (const { cell, code } of result.issues) {
      expect(cell).toMatch(/^[A-Z]{1,3}\d+$/);
      expect(code).toMatch(/^V\d{3}$/);
    }
    expect(folder.bytes('atlas.xlsx').equals(before)).toBe(true);
  });

  test('validate speaks French when asked, and --annotate marks a copy only', async () => {
    const before = folder.bytes('atlas.xlsx');
    const marked = folder.file('marked.xlsx');
    const { result } = await sbmJson<Check>(['validate', workbook, '--lang', 'fr', '--annotate', marked]);
    expect(result.issues.find(({ code }) => code === 'V104')?.message).toContain('Attendu :');
    expect(folder.bytes('atlas.xlsx').equals(before)).toBe(true);
    const [headings = [], ...rows] = await cellsOf(marked, 'Customers');
    const [status, messages] = ['Row Status', 'Messages'].map((heading) => headings.indexOf(heading));
    const wrong = rows.filter((row) => row[status ?? -1] === 'Error');
    expect(wrong.length).toBe(40 - (result.entities['customer']?.ready ?? 0));
    for (const row of wrong) expect(row[messages ?? -1]).not.toBe('');
    const text = await sbm(['validate', marked, '--lang', 'fr']);
    expect(text.out).toContain('Adresse courriel invalide');
    const self = await sbm(['validate', workbook, '--annotate', workbook]);
    expect([self.exitCode, folder.bytes('atlas.xlsx').equals(before)]).toEqual([2, true]);
  });

  test('serve says where it is and who may enter; push sends, ties, and changes nothing the second time', async () => {
    const file = copy('pushed.xlsx');
    let pushed: Promise<void> | undefined;
    const served = await sbm(['serve', '--port', '0', '--json'], {
      onOut: (line, interrupt) => {
        pushed ??= pushTwice(file, line).finally(interrupt);
      },
    });
    await pushed;
    expect(served.exitCode).toBe(0);
    expect(served.out.split('\n')).toHaveLength(2);
  });
});

async function pushTwice(file: string, line: string): Promise<void> {
  const { url, tokens } = JSON.parse(line) as { url: string; tokens: Record<string, string> };
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(Object.keys(tokens).sort()).toEqual(['administrator', 'importer', 'reader']);
  const token = tokens['importer'] ?? '';
  const push = ['push', file, '--url', url];

  const rehearsed = await sbmJson<Pushed>([...push, '--dry-run'], { token });
  expect(rehearsed.result).toMatchObject({ dryRun: true, fates: { in: 0, unknown: 0 } });

  const first = await sbmJson<Pushed>(push, { token });
  expect(first.exitCode).toBe(1);
  expect(first.result.tied).toBe(true);
  const { customer = {}, subscription = {} } = first.result.entities;
  expect(Object.keys(customer).sort()).toEqual(
    ['rows', 'created', 'updated', 'unchanged', 'skipped', 'rejected', 'notSent'].sort(),
  );
  expect(customer['rows']).toBe((customer['created'] ?? 0) + (customer['notSent'] ?? 0));
  expect(first.result.controlTotals['subscription']).toMatchObject({
    count: subscription['created'],
    sums: { legacyMrc: expect.stringMatching(/^\d+\.\d\d$/) },
  });

  const second = await sbmJson<Pushed>(push, { token });
  expect(second.result.run).not.toBe(first.result.run);
  for (const [name, counts] of Object.entries(second.result.entities)) {
    const { created = 0, updated = 0, unchanged = 0 } = first.result.entities[name] ?? {};
    expect({ name, ...counts }).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: created + updated + unchanged,
      rejected: 0,
    });
  }
  const printed = [rehearsed, first, second].map(({ out, err }) => out + err).join('');
  expect(printed).not.toContain(token);
  for (const part of Object.values(unzipSync(folder.bytes('pushed.xlsx')))) {
    expect(Buffer.from(part).includes(token)).toBe(false);
  }
  const [headings = [], ...rows] = await cellsOf(file, 'Customers');
  const ids = rows.map((row) => row[headings.indexOf('SmartBilling ID')]).filter((id) => id !== '');
  expect(ids).toHaveLength(customer['created'] ?? 0);
}
