import { strToU8, zipSync } from 'fflate';
import { loadWorkbook } from '../../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/host/xlsx/save-workbook';
import { createWorkbook } from '../../../src/host/workbook/workbook';

const compoundFile = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[600 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
};

const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const shell = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' };

describe('a file that is no readable workbook is refused with its reason, and nothing is read', () => {
  test.each([
    ['nothing at all', new Uint8Array(), 'FILE_NOT_A_WORKBOOK'],
    ['plain text', strToU8('customerID,gender'), 'FILE_NOT_A_WORKBOOK'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'FILE_ENCRYPTED'],
    ['an old .xls file', compoundFile('Workbook'), 'FILE_NOT_A_WORKBOOK'],
    ['a zip of something else', zip({ 'a.txt': 'x' }), 'FILE_NOT_A_WORKBOOK'],
    ['a package without a usable workbook', zip(shell), 'FILE_NOT_A_WORKBOOK'],
  ])('%s', async (_, bytes, code) => {
    await expect(loadWorkbook(bytes)).rejects.toMatchObject({ code, fate: 'notDone' });
  });

  test('a file over the cap, before anything is expanded', async () => {
    const bytes = await saveWorkbook(createWorkbook());
    await expect(loadWorkbook(bytes, { maxBytes: 100 })).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  test('a zip bomb', async () => {
    const bytes = zip({ ...shell, 'xl/worksheets/sheet1.xml': ' '.repeat(3_000_000) });
    await expect(loadWorkbook(bytes, { maxExpandedBytes: 1_000_000 })).rejects.toMatchObject({
      code: 'FILE_EXPANDS_TOO_MUCH',
    });
  });

  test('an archive that holds more than it announces', async () => {
    const bytes = await saveWorkbook(createWorkbook());
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 30; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    await expect(loadWorkbook(bytes)).rejects.toMatchObject({ code: 'FILE_NOT_A_WORKBOOK' });
  });

  test('every cut of a good file', async () => {
    const bytes = await saveWorkbook(createWorkbook());
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      await expect(loadWorkbook(bytes.slice(0, Math.floor(bytes.length * share)))).rejects.toMatchObject({
        code: 'FILE_NOT_A_WORKBOOK',
      });
    }
  });
});
