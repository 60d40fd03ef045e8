import { unzipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { setCells } from '../../../src/host/workbook/user-edit';
import { loadWorkbook } from '../../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/host/xlsx/save-workbook';

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const written = () =>
  writeXlsx({
    sheets: [
      {
        name: 'Data',
        rows: [
          ['Month', 'Sum'],
          ['Jan', 1],
          ['Feb', 2],
        ],
        images: [{ data: pixel, type: 'png', anchor: { from: { row: 9, col: 1 } } }],
        merges: [{ startRow: 5, startCol: 0, endRow: 5, endCol: 2 }],
        pageSetup: { orientation: 'landscape', printArea: '$A$1:$B$3' },
        cells: new Map([['1,0', { value: 'Jan', hyperlink: { target: 'https://example.com/?a=1&b=2' } }]]),
      },
      {
        name: 'Chart',
        rows: [[1]],
        charts: [
          { type: 'line', series: [{ values: 'Data!$B$2:$B$3' }], anchor: { from: { row: 1, col: 1 } } },
        ],
      },
    ],
  });

test('what the model does not know is still there after an edit: chart, image, link, merge, page setup', async () => {
  const workbook = await loadWorkbook(await written());
  setCells(workbook, 'Data', 1, 1, [[99]]);
  workbook.addSheet('New');
  workbook.sheets.reverse();
  const bytes = await saveWorkbook(workbook);
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  expect(names).toEqual(expect.arrayContaining(['xl/charts/chart1.xml', 'xl/media/image1.png']));
  const types = new TextDecoder().decode(files['[Content_Types].xml']);
  const declared = (name: string) =>
    types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').at(-1) ?? ''}"`);
  expect(names.filter((name) => name !== '[Content_Types].xml' && !declared(name))).toEqual([]);
  const again = await loadWorkbook(bytes);
  const data = again.sheetNamed('Data');
  expect(data?.cells.get(1, 1)).toBe(99);
  expect(data?.links.get('1,0')?.hyperlink?.target).toBe('https://example.com/?a=1&b=2');
  expect(data?.merges).toEqual([{ top: 5, left: 0, bottom: 5, right: 2 }]);
  expect(data?.origin?.file.pageSetup).toMatchObject({ orientation: 'landscape', printArea: '$A$1:$B$3' });
  expect(data?.origin?.file.images).toHaveLength(1);
  expect(again.sheetNamed('Chart')?.origin?.file.charts).toHaveLength(1);
  expect(again.sheetNamed('New')?.origin?.file.charts).toBeUndefined();
});
