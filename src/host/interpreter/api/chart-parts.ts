import type { ChartAxis, LegendPosition } from '../../workbook/chart';
import { flagOf, textOf, wordOf } from '../arguments';
import { hostObject, type ChartAxisRef, type ChartRef, type HostObjectOf } from '../host-object';
import type { HostType } from '../host-type';
import { changeChart } from './change-chart';

export const chartTitleType: HostType<ChartRef> = {
  get: { Text: ({ chart }) => chart.title, Visible: ({ chart }) => chart.title !== '' },
  set: {
    Text: (ref, value) => changeChart(ref, 'ChartTitle.text', (chart) => (chart.title = textOf(value))),
    Visible: (ref, value) => {
      if (!flagOf(value)) changeChart(ref, 'ChartTitle.visible', (chart) => (chart.title = ''));
    },
  },
};

export const chartLegendType: HostType<ChartRef> = {
  get: {
    Visible: ({ chart }) => chart.legend !== undefined,
    Position: ({ chart }) => chart.legend ?? 'Right',
  },
  set: {
    Visible: (ref, value) =>
      changeChart(
        ref,
        'ChartLegend.visible',
        (chart) => (chart.legend = flagOf(value) ? (chart.legend ?? 'Right') : undefined),
      ),
    Position: (ref, value) =>
      changeChart(
        ref,
        'ChartLegend.position',
        (chart) => (chart.legend = wordOf<LegendPosition>(value, ['Top', 'Bottom', 'Left', 'Right'])),
      ),
  },
};

const axisObject = (ref: ChartRef, axis: ChartAxis): HostObjectOf<'ChartAxis'> =>
  hostObject('ChartAxis', { ...ref, axis });

export const chartAxesType: HostType<ChartRef> = {
  object: {
    CategoryAxis: (ref) => axisObject(ref, ref.chart.axes.category),
    ValueAxis: (ref) => axisObject(ref, ref.chart.axes.value),
  },
};

export const chartAxisType: HostType<ChartAxisRef> = {
  get: { ReversePlotOrder: ({ axis }) => axis.isReversed },
  set: {
    ReversePlotOrder: (ref, value) =>
      changeChart(ref, 'ChartAxis.reversePlotOrder', () => (ref.axis.isReversed = flagOf(value))),
  },
  object: { Title: (ref) => hostObject('ChartAxisTitle', ref) },
};

export const chartAxisTitleType: HostType<ChartAxisRef> = {
  get: { Text: ({ axis }) => axis.title, Visible: ({ axis }) => axis.title !== '' },
  set: {
    Text: (ref, value) => changeChart(ref, 'ChartAxisTitle.text', () => (ref.axis.title = textOf(value))),
    Visible: (ref, value) => {
      if (!flagOf(value)) changeChart(ref, 'ChartAxisTitle.visible', () => (ref.axis.title = ''));
    },
  },
};
