import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { CodedError } from '../../../src/core/kernel/coded-error';
import { checkWorkbookBytes, looksLikeWorkbook } from '../../../src/core/kernel/workbook-bytes';
import { readZipDirectory } from '../../../src/core/kernel/zip-directory';

const workbook = () => writeXlsx({ sheets: [{ name: 'Data', rows: [['a', 1]] }] });

function codeOf(bytes: Uint8Array, limits?: { fileBytes: number; expandedBytes: number }): string {
  try {
    checkWorkbookBytes(bytes, 'legacy.xlsx', limits);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    expect(error.fate).toBe('notDone');
    expect(error.message).toContain('legacy.xlsx');
    return error.code;
  }
}

describe('bytes that say they are a workbook', () => {
  test('a workbook is accepted', async () => {
    const bytes = await workbook();
    expect(looksLikeWorkbook(bytes)).toBe(true);
    expect(codeOf(bytes)).toBe('accepted');
    expect(readZipDirectory(bytes)?.map((entry) => entry.name)).toContain('[Content_Types].xml');
  });

  test('a workbook with a password is named as such', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Data', rows: [['a']] }],
      encryption: { password: 'secret', spinCount: 10 },
    });
    expect(codeOf(bytes)).toBe('FILE_ENCRYPTED');
  });

  test.each([
    ['an empty file', new Uint8Array(), 'FILE_EMPTY'],
    ['a text', strToU8('a,b\n1,2'), 'FILE_NOT_A_WORKBOOK'],
    ['a zip of other files', zipSync({ 'letter.txt': strToU8('hello') }), 'FILE_NOT_A_WORKBOOK'],
    ['an .xlsb', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'FILE_NOT_A_WORKBOOK'],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...strToU8('Workbook')]), 'FILE_NOT_A_WORKBOOK'],
  ])('%s is refused', (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test('half a workbook is refused', async () => {
    const bytes = await workbook();
    expect(codeOf(bytes.subarray(0, bytes.length / 2))).toBe('FILE_NOT_A_WORKBOOK');
  });

  test('a small file that expands beyond the cap is refused without being expanded', () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(5_000_000),
    });
    expect(bomb.length).toBeLessThan(50_000);
    expect(codeOf(bomb, { fileBytes: 1_000_000, expandedBytes: 4_000_000 })).toBe('FILE_EXPANDS_TOO_MUCH');
    expect(codeOf(bomb, { fileBytes: 1_000, expandedBytes: 4_000_000 })).toBe('FILE_TOO_LARGE');
  });
});
