import fc from 'fast-check';
import { partXml, readPartXml } from '../../../src/excel/storage/stored-part';
import {
  deleteStored,
  listStored,
  readStored,
  writeStored,
} from '../../../src/excel/storage/workspace-store';
import type { HostSession } from '../../../src/host/client/session';
import { newSession } from '../new-workspace';

let session: HostSession;
beforeEach(() => (session = newSession()));
afterEach(() => session.close());

test('any JSON value kept under any name is read back equal, beside the others', async () => {
  const names = fc.constantFrom('settings', 'journal', 'profile:Café & <frères>', 'profile:"x"');
  const kept = new Map<string, unknown>();
  await fc.assert(
    fc.asyncProperty(names, fc.jsonValue({ maxDepth: 3 }), async (name, value) => {
      // JSON itself knows no minus zero.
      const json: unknown = JSON.parse(JSON.stringify(value));
      await writeStored(session, name, value);
      kept.set(name, json);
      for (const [other, expected] of kept) expect(await readStored(session, other)).toEqual(expected);
      expect([...(await listStored(session))].sort()).toEqual([...kept.keys()].sort());
    }),
    { numRuns: 25 },
  );
});

test('every text survives a part, also characters XML has no place for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = JSON.stringify({ text });
      const part = readPartXml(partXml({ name: 'x', part: 0, parts: 1, text: json }));
      expect(JSON.parse(part!.text)).toEqual({ text });
    }),
  );
});

test('a part rewritten by another program is still ours; others are not', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<s:stored part='0' name='journal' parts='1' xmlns:s="urn:smartbilling:migration:1"><![CDATA[{"a":1}]]></s:stored>`;
  expect(readPartXml(xml)).toEqual({ name: 'journal', part: 0, parts: 1, text: '{"a":1}' });
  expect(readPartXml('<other xmlns="urn:smartbilling:migration:1"/>')).toBeUndefined();
});

test('a value beyond one request is kept in parts, and a smaller one in its place leaves none behind', async () => {
  const large = { text: 'é&"'.repeat(500_000) };
  session.stats.reset();
  await writeStored(session, 'journal', large);
  expect(session.stats.largestRequest).toBeLessThan(5_000_000);
  expect(session.workbook.customXmlParts.length).toBeGreaterThan(1);
  expect(await readStored(session, 'journal')).toEqual(large);
  await writeStored(session, 'journal', {});
  expect(session.workbook.customXmlParts.length).toBe(1);
  expect(await readStored(session, 'journal')).toEqual({});
  await deleteStored(session, 'journal');
  expect(await readStored(session, 'journal')).toBeUndefined();
});

test('a damaged part is an error with a code, not a value', async () => {
  await writeStored(session, 'journal', { sent: 'x'.repeat(900_000) });
  session.workbook.customXmlParts.pop();
  await expect(readStored(session, 'journal')).rejects.toMatchObject({
    code: 'STORAGE_DAMAGED',
    details: { name: 'journal' },
  });
});
