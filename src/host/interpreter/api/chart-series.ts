import type { ChartCells, ChartSeries } from '../../workbook/chart';
import { fileColor } from '../../workbook/color';
import { invalidArgument, itemNotFound } from '../../workbook/host-fault';
import { flagOf, numberOf, textOf, type Arguments } from '../arguments';
import { hostObject, type ChartRef, type ChartSeriesRef, type HostObjectOf } from '../host-object';
import type { HostType } from '../host-type';
import { changeChart } from './change-chart';

const seriesObject = (ref: ChartRef, series: ChartSeries): HostObjectOf<'ChartSeries'> =>
  hostObject('ChartSeries', { ...ref, series });

export const chartSeriesCollectionType: HostType<ChartRef> = {
  get: { Count: ({ chart }) => chart.series.length },
  items: (ref) => ref.chart.series.map((series) => seriesObject(ref, series)),
  call: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (ref, args) => {
      const series = ref.chart.series[args.integer(0)];
      if (!series) throw itemNotFound();
      return seriesObject(ref, series);
    },
  },
};

/** A series' name as it is shown: its own, or that of the cell it is taken from. */
function nameOf({ name }: ChartSeries): string {
  if (typeof name === 'string') return name;
  const value = name.sheet.cells.get(name.area.top, name.area.left) ?? '';
  return typeof value === 'object' ? value.code : String(value);
}

const change = (ref: ChartSeriesRef, member: string, act: (series: ChartSeries) => void): void =>
  changeChart(ref, `ChartSeries.${member}`, () => act(ref.series));

function cellsArgument(args: Arguments): ChartCells {
  const range = args.object(0, 'Range');
  if (!range) throw invalidArgument();
  return { sheet: range.sheet, area: range.area };
}

export const chartSeriesType: HostType<ChartSeriesRef> = {
  id: ({ chart, series }) => chart.series.indexOf(series),
  get: {
    Name: ({ series }) => nameOf(series),
    GapWidth: ({ series }) => series.gapWidth,
    HasDataLabels: ({ series }) => series.hasDataLabels,
  },
  set: {
    Name: (ref, value) => change(ref, 'name', (series) => (series.name = textOf(value))),
    GapWidth: (ref, value) => change(ref, 'gapWidth', (series) => (series.gapWidth = numberOf(value))),
    HasDataLabels: (ref, value) =>
      change(ref, 'hasDataLabels', (series) => (series.hasDataLabels = flagOf(value))),
  },
  object: { Format: (ref) => hostObject('ChartSeriesFormat', ref) },
  call: {
    SetValues: (ref, args) => {
      change(ref, 'setValues', (series) => (series.values = cellsArgument(args)));
      return null;
    },
    SetXAxisValues: (ref, args) => {
      change(ref, 'setXAxisValues', (series) => (series.categories = cellsArgument(args)));
      return null;
    },
  },
};

export const chartSeriesFormatType: HostType<ChartSeriesRef> = {
  object: { Fill: (ref) => hostObject('ChartFill', ref) },
};

export const chartFillType: HostType<ChartSeriesRef> = {
  call: {
    SetSolidColor: (ref, args) => {
      const color = `#${fileColor(args.text(0)).rgb ?? ''}`;
      change(ref, 'format.fill', (series) => (series.color = color));
      return null;
    },
  },
};
