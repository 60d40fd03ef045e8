import { chartKinds, type Chart, type ChartBox, type ChartKind } from '../../workbook/chart';
import { addChart, coverArea, deleteChart, seriesOf, type SeriesBy } from '../../workbook/chart-acts';
import { invalidArgument, itemNotFound, notImplemented } from '../../workbook/host-fault';
import type { Worksheet } from '../../workbook/worksheet';
import { numberOf, textOf, wordOf, type Arguments } from '../arguments';
import { hostObject, type ChartRef, type HostObjectOf, type Json, type RangeRef } from '../host-object';
import type { HostType } from '../host-type';
import { changeChart } from './change-chart';
import { rangeAt } from './range-geometry';

const kinds = Object.keys(chartKinds) as ChartKind[];

/** A kind this host cannot draw is not another kind: it says so. */
function kindOf(value: Json): ChartKind {
  const found = kinds.find((kind) => kind.toLowerCase() === textOf(value).toLowerCase());
  if (!found) throw notImplemented(`Chart.chartType ${textOf(value)}`);
  return found;
}

const seriesByOf = (args: Arguments, index: number): SeriesBy =>
  args.isMissing(index) ? 'Auto' : wordOf(args.json(index), ['Auto', 'Rows', 'Columns']);

function sourceOf(args: Arguments, index: number): RangeRef {
  const range = args.object(index, 'Range');
  if (!range) throw invalidArgument();
  return range;
}

const chartObject = (sheet: Worksheet, chart: Chart): HostObjectOf<'Chart'> =>
  hostObject('Chart', { sheet, chart });

const find = (sheet: Worksheet, key: Json): Chart | undefined =>
  sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === textOf(key).toLowerCase());

function required(sheet: Worksheet, chart: Chart | undefined): HostObjectOf<'Chart'> {
  if (!chart) throw itemNotFound();
  return chartObject(sheet, chart);
}

/** `worksheet.charts` (ExcelApi 1.1). */
export const chartCollectionType: HostType<Worksheet> = {
  get: { Count: ({ charts }) => charts.length },
  items: (sheet) => sheet.charts.map((chart) => chartObject(sheet, chart)),
  item: (sheet, key) => required(sheet, find(sheet, key)),
  call: {
    Add: (sheet, args) => {
      const { sheet: home, area } = sourceOf(args, 1);
      const kind = kindOf(args.json(0));
      return chartObject(sheet, addChart(sheet, kind, { sheet: home, area }, seriesByOf(args, 2)));
    },
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, args) => required(sheet, find(sheet, args.json(0))),
    GetItemAt: (sheet, args) => required(sheet, sheet.charts[args.integer(0)]),
    GetItemOrNullObject: (sheet, args) => {
      const chart = find(sheet, args.json(0));
      return chart ? chartObject(sheet, chart) : null;
    },
  },
};

const setBox =
  (side: keyof ChartBox) =>
  (ref: ChartRef, value: Json): void =>
    changeChart(ref, `Chart.${side}`, ({ box }) => (box[side] = numberOf(value)));

const cellsOf = (sheet: Worksheet, args: Arguments, index: number): RangeRef =>
  args.object(index, 'Range') ?? rangeAt(sheet, args.text(index));

export const chartType: HostType<ChartRef> = {
  id: ({ chart }) => chart.id,
  get: {
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    ChartType: ({ chart }) => chart.kind,
    Left: ({ chart }) => chart.box.left,
    Top: ({ chart }) => chart.box.top,
    Width: ({ chart }) => chart.box.width,
    Height: ({ chart }) => chart.box.height,
  },
  set: {
    Name: (ref, value) => changeChart(ref, 'Chart.name', (chart) => (chart.name = textOf(value))),
    ChartType: (ref, value) => changeChart(ref, 'Chart.chartType', (chart) => (chart.kind = kindOf(value))),
    Left: setBox('left'),
    Top: setBox('top'),
    Width: setBox('width'),
    Height: setBox('height'),
  },
  object: {
    Title: (ref) => hostObject('ChartTitle', ref),
    Legend: (ref) => hostObject('ChartLegend', ref),
    Series: (ref) => hostObject('ChartSeriesCollection', ref),
    Axes: (ref) => hostObject('ChartAxes', ref),
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
  },
  call: {
    Delete: ({ sheet, chart }) => {
      deleteChart(sheet, chart);
      return null;
    },
    SetData: (ref, args) => {
      const { sheet, area } = sourceOf(args, 0);
      const by = seriesByOf(args, 1);
      changeChart(ref, 'Chart.setData', (chart) => (chart.series = seriesOf({ sheet, area }, by)));
      return null;
    },
    SetPosition: (ref, args) => {
      const start = cellsOf(ref.sheet, args, 0).area;
      const end = args.isMissing(1) ? start : cellsOf(ref.sheet, args, 1).area;
      const area = { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
      changeChart(ref, 'Chart.setPosition', (chart) => coverArea(ref.sheet, chart, area));
      return null;
    },
  },
};
