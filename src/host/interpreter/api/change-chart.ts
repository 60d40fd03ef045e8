import type { Chart } from '../../workbook/chart';
import { chartChanged } from '../../workbook/chart-acts';
import { notImplemented } from '../../workbook/host-fault';
import { requireUnprotected } from '../../workbook/sheet-guard';
import type { ChartRef } from '../host-object';

/** Changes a chart of this host's own; one that came with the file is kept as it was. */
export function changeChart(
  { sheet, chart }: ChartRef,
  member: string,
  change: (chart: Chart) => void,
): void {
  requireUnprotected(sheet);
  if (chart.file) throw notImplemented(`${member} of a chart that came with the file`);
  change(chart);
  chartChanged(sheet);
}
