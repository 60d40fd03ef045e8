import { unzipSync } from 'fflate';
import { openNodeSession } from '../../../src/host/client/node-session';
import { createWorkbook, type Workbook } from '../../../src/host/workbook/workbook';
import { loadWorkbook } from '../../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/host/xlsx/save-workbook';
import { convertInOffice, officeVersion } from '../../excel/libre-office';

async function withCharts(workbook: Workbook): Promise<void> {
  const session = openNodeSession(workbook);
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C4').values = [
      ['Sheet', 'Ready', 'In error'],
      ['Customers & <co>', 90, 10],
      ['Contacts', 40, 0],
      ['Services', 7, 3],
    ];
    const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C4'), 'Columns');
    chart.name = 'Rows';
    chart.title.text = 'Rows by status';
    chart.setPosition('E2', 'L20');
    chart.legend.position = 'Bottom';
    chart.series.getItemAt(1).format.fill.setSolidColor('#A4262C');
    const other = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
    other.axes.valueAxis.title.text = 'Rows';
    other.top = 400;
    await context.sync();
  });
  session.close();
}

const partsOf = async (workbook: Workbook): Promise<Record<string, string>> => {
  const files = unzipSync(await saveWorkbook(workbook));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
};

const charts = (workbook: Workbook) =>
  workbook.sheets.flatMap((sheet) =>
    sheet.charts.map(({ name, kind, title, box }) => ({ name, kind, title, box })),
  );

test('charts are saved as parts of the package, with what they show, and come back', async () => {
  const workbook = createWorkbook();
  await withCharts(workbook);
  const parts = await partsOf(workbook);
  expect(Object.keys(parts).filter((name) => /chart|drawing/.test(name))).toEqual([
    'xl/drawings/drawing1.xml',
    'xl/charts/chart1.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/charts/chart2.xml',
  ]);
  expect(parts['[Content_Types].xml']).toContain('/xl/charts/chart2.xml');
  expect(parts['xl/charts/chart1.xml']).toContain('<c:v>Customers &amp; &lt;co&gt;</c:v>');
  const loaded = await loadWorkbook(await saveWorkbook(workbook));
  expect(charts(loaded)).toEqual(charts(workbook));
  expect(charts(await loadWorkbook(await saveWorkbook(loaded)))).toEqual(charts(workbook));
});

test('a chart of the file can be deleted and others added, and those left are as they were', async () => {
  const workbook = createWorkbook();
  await withCharts(workbook);
  const before = (await partsOf(workbook))['xl/charts/chart2.xml'];
  const loaded = await loadWorkbook(await saveWorkbook(workbook));
  const session = openNodeSession(loaded);
  await session.run(async (context) => {
    const { charts: standing } = context.workbook.worksheets.getActiveWorksheet();
    standing.load('items/name,count');
    await context.sync();
    expect(standing.count).toBe(2);
    standing.getItem('Rows').delete();
    await context.sync();
  });
  await expect(
    session.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0).title.text = 'Other';
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'NotImplemented' });
  session.close();
  const parts = await partsOf(loaded);
  expect(Object.keys(parts).filter((name) => name.startsWith('xl/charts/chart'))).toEqual([
    'xl/charts/chart2.xml',
  ]);
  expect(parts['xl/charts/chart2.xml']).toBe(before);
  expect(parts['[Content_Types].xml']).not.toContain('chart1.xml');
  await withCharts(loaded);
  expect(charts(await loadWorkbook(await saveWorkbook(loaded)))).toHaveLength(3);
});

test('charts stay when another sheet of the file is deleted', async () => {
  const workbook = createWorkbook();
  workbook.addSheet('Other');
  await withCharts(workbook);
  const loaded = await loadWorkbook(await saveWorkbook(workbook));
  const session = openNodeSession(loaded);
  await session.run(async (context) => {
    context.workbook.worksheets.getItem('Other').delete();
    await context.sync();
  });
  session.close();
  expect(charts(await loadWorkbook(await saveWorkbook(loaded)))).toEqual(charts(workbook));
});

test('what this host cannot draw says so by name', async () => {
  const session = openNodeSession(createWorkbook());
  await expect(
    session.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add('Radar', sheet.getRange('A1:B4'));
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'NotImplemented' });
  session.close();
});

const inOffice = officeVersion() === undefined ? test.skip : test;

inOffice(
  'LibreOffice opens the charts and keeps them',
  async () => {
    const workbook = createWorkbook();
    await withCharts(workbook);
    const resaved = await loadWorkbook(convertInOffice(await saveWorkbook(workbook), 'xlsx'));
    expect(charts(resaved).map(({ kind, title }) => ({ kind, title }))).toEqual([
      { kind: 'BarStacked', title: 'Rows by status' },
      { kind: 'ColumnClustered', title: '' },
    ]);
  },
  120_000,
);

test('a chart goes on drawing its cells when rows are put in above them', async () => {
  const workbook = createWorkbook();
  await withCharts(workbook);
  const session = openNodeSession(workbook);
  await session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('1:2').insert('Down');
    await context.sync();
  });
  session.close();
  expect((await partsOf(workbook))['xl/charts/chart1.xml']).toContain('<c:f>Sheet1!$B$4:$B$6</c:f>');
});
