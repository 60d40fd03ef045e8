import { columnsOf, rowsOf, type Area } from './area';
import { newAxes, newBox, type Chart, type ChartCells, type ChartKind, type ChartSeries } from './chart';
import { columnPoints, rowPoints } from './column-width';
import { requireUnprotected } from './sheet-guard';
import type { Worksheet } from './worksheet';

export type SeriesBy = 'Auto' | 'Rows' | 'Columns';

const isNumber = (sheet: Worksheet, row: number, column: number): boolean =>
  typeof sheet.cells.get(row, column) === 'number';

/** How many rows and columns of a source are headings: those without a number at their start, as Excel guesses. */
function headings(sheet: Worksheet, area: Area): { readonly rows: 0 | 1; readonly columns: 0 | 1 } {
  const { top, left, bottom, right } = area;
  const first = sheet.cells.get(top, left);
  const blankCorner = first === undefined || first === '';
  const rows = top < bottom && (blankCorner || !isNumber(sheet, top, right)) ? 1 : 0;
  const columns = left < right && (blankCorner || !isNumber(sheet, bottom, left)) ? 1 : 0;
  return { rows, columns };
}

/** The series of a source range: a column or a row each, with its heading as name and the headings across as categories. */
export function seriesOf({ sheet, area }: ChartCells, by: SeriesBy): ChartSeries[] {
  const head = headings(sheet, area);
  const body: Area = { ...area, top: area.top + head.rows, left: area.left + head.columns };
  const byColumns = by === 'Columns' || (by === 'Auto' && rowsOf(body) >= columnsOf(body));
  const cells = (place: Partial<Area>): ChartCells => ({ sheet, area: { ...body, ...place } });
  const count = byColumns ? columnsOf(body) : rowsOf(body);
  return Array.from({ length: count }, (_, index) => {
    const at = byColumns ? body.left + index : body.top + index;
    const own = byColumns ? { left: at, right: at } : { top: at, bottom: at };
    const hasName = byColumns ? head.rows : head.columns;
    const hasCategories = byColumns ? head.columns : head.rows;
    const heading = byColumns ? { top: area.top, bottom: area.top } : { left: area.left, right: area.left };
    const across = byColumns ? { left: area.left, right: area.left } : { top: area.top, bottom: area.top };
    return {
      name: hasName ? cells({ ...own, ...heading }) : '',
      values: cells(own),
      categories: hasCategories ? cells(across) : undefined,
      color: undefined,
      gapWidth: 150,
      hasDataLabels: false,
    };
  });
}

export const chartChanged = (sheet: Worksheet): void => sheet.workbook.record({ kind: 'layout', sheet });

/** Puts a chart of a range on a sheet. */
export function addChart(sheet: Worksheet, kind: ChartKind, source: ChartCells, by: SeriesBy): Chart {
  requireUnprotected(sheet);
  const number = sheet.workbook.nextId();
  const chart: Chart = {
    id: `chart-${number}`,
    name: `Chart ${sheet.charts.length + 1}`,
    kind,
    title: '',
    legend: 'Right',
    box: newBox(),
    series: seriesOf(source, by),
    axes: newAxes(),
    file: undefined,
  };
  sheet.charts.push(chart);
  chartChanged(sheet);
  return chart;
}

export function deleteChart(sheet: Worksheet, chart: Chart): void {
  requireUnprotected(sheet);
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  chartChanged(sheet);
}

const pointsBefore = (count: number, points: (index: number) => number | null): number => {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += points(index) ?? 0;
  return sum;
};

/** Lets a chart cover an area of its sheet. */
export function coverArea(sheet: Worksheet, chart: Chart, { top, left, bottom, right }: Area): void {
  const width = (column: number) => columnPoints(sheet, column, column);
  const height = (row: number) => rowPoints(sheet, row, row);
  const box = { left: pointsBefore(left, width), top: pointsBefore(top, height) };
  Object.assign(chart.box, {
    ...box,
    width: pointsBefore(right + 1, width) - box.left,
    height: pointsBefore(bottom + 1, height) - box.top,
  });
  chartChanged(sheet);
}

/** The cell under a point of the sheet, and how far into it the point lies, in points. */
export function cellUnder(
  sheet: Worksheet,
  { left, top }: { readonly left: number; readonly top: number },
): { readonly row: number; readonly column: number; readonly rowRest: number; readonly columnRest: number } {
  const seek = (points: number, sizeOf: (index: number) => number | null): readonly [number, number] => {
    let [index, rest] = [0, points];
    for (let size = sizeOf(0) ?? 0; rest >= size && index < 16_000; size = sizeOf(index) ?? 0) {
      rest -= size;
      index += 1;
    }
    return [index, rest];
  };
  const [column, columnRest] = seek(left, (at) => columnPoints(sheet, at, at));
  const [row, rowRest] = seek(top, (at) => rowPoints(sheet, at, at));
  return { row, column, rowRest, columnRest };
}
