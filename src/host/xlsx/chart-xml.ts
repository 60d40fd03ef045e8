import { absoluteAddressOf } from '../workbook/address';
import { chartKinds, type Chart, type ChartAxis, type ChartCells, type ChartSeries } from '../workbook/chart';
import { xmlDeclaration } from './package-parts';
import { cellTextToXml, xmlEscape } from './xml-text';

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const richText = (text: string, size: number): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr sz="${size}" b="0"/><a:t>${xmlEscape(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** The values of some cells, row by row, as the cache of a chart shows them until somebody recalculates it. */
function shownCells({ sheet, area }: ChartCells): (string | number | boolean | undefined)[] {
  const cells: (string | number | boolean | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const value = sheet.cells.get(row, column);
      cells.push(typeof value === 'object' ? value.code : value);
    }
  return cells;
}

function reference(cells: ChartCells, kind: 'str' | 'num'): string {
  const shown = shownCells(cells);
  const points = shown.flatMap((value, index) => {
    if (value === undefined || (kind === 'num' && typeof value !== 'number')) return [];
    return [`<c:pt idx="${index}"><c:v>${cellTextToXml(String(value))}</c:v></c:pt>`];
  });
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  const formula = xmlEscape(absoluteAddressOf(cells.area, cells.sheet.name));
  return `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache>${format}<c:ptCount val="${shown.length}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`;
}

const nameXml = ({ name }: ChartSeries): string => {
  if (typeof name !== 'string') return `<c:tx>${reference(name, 'str')}</c:tx>`;
  return name === '' ? '' : `<c:tx><c:v>${xmlEscape(name)}</c:v></c:tx>`;
};

function seriesXml(series: ChartSeries, index: number, isBar: boolean, isLine: boolean): string {
  const { color, categories, values, hasDataLabels } = series;
  const solid = color && `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
  const shape = solid ? `<c:spPr>${isLine ? `<a:ln w="28575">${solid}</a:ln>` : solid}</c:spPr>` : '';
  const labels = hasDataLabels
    ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    : '';
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series)}${shape}`,
    isBar ? '<c:invertIfNegative val="0"/>' : isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : '',
    labels,
    categories ? `<c:cat>${reference(categories, 'str')}</c:cat>` : '',
    `<c:val>${reference(values, 'num')}</c:val>${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`,
  ].join('');
}

/** Numbers that tie a plot to its axes. */
const [categoryId, valueId] = [111_111_111, 222_222_222] as const;

const axisXml = (
  element: 'catAx' | 'valAx',
  { title, isReversed }: ChartAxis,
  position: string,
  format: string,
): string => {
  const [id, other] = element === 'catAx' ? [categoryId, valueId] : [valueId, categoryId];
  const grid =
    element === 'valAx'
      ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : '';
  const tail =
    element === 'catAx'
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : '<c:crossBetween val="between"/>';
  return [
    `<c:${element}><c:axId val="${id}"/><c:scaling><c:orientation val="${isReversed ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${position}"/>${grid}${title === '' ? '' : richText(title, 900)}`,
    `<c:numFmt formatCode="${format}" sourceLinked="${format === 'General' ? 1 : 0}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:crossAx val="${other}"/><c:crosses val="autoZero"/>${tail}</c:${element}>`,
  ].join('');
};

function plotXml({ kind, series, axes }: Chart): string {
  const { element, direction, grouping } = chartKinds[kind];
  const [isBar, isLine] = [element === 'barChart', element === 'lineChart'];
  const drawn = series.map((one, index) => seriesXml(one, index, isBar, isLine)).join('');
  if (element === 'pieChart')
    return `<c:pieChart><c:varyColors val="1"/>${drawn}<c:firstSliceAng val="0"/></c:pieChart>`;
  const overlap = grouping === 'stacked' || grouping === 'percentStacked' ? '<c:overlap val="100"/>' : '';
  const bars = isBar ? `<c:gapWidth val="${series[0]?.gapWidth ?? 150}"/>${overlap}` : '<c:marker val="1"/>';
  const across = direction === 'bar';
  return [
    `<c:${element}>${direction ? `<c:barDir val="${direction}"/>` : ''}<c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    `${drawn}${bars}<c:axId val="${categoryId}"/><c:axId val="${valueId}"/></c:${element}>`,
    axisXml('catAx', axes.category, across ? 'l' : 'b', 'General'),
    axisXml('valAx', axes.value, across ? 'b' : 'l', grouping === 'percentStacked' ? '0%' : 'General'),
  ].join('');
}

const legendSides = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' } as const;

/** The chart part (ECMA-376 part 1, 21.2) with the values as they stand, so that programs that do not recalculate show them. */
export function chartXml(chart: Chart): string {
  const { title, legend } = chart;
  return [
    `${xmlDeclaration}<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>`,
    title === '' ? '' : richText(title, 1200),
    `<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/><c:plotArea><c:layout/>${plotXml(chart)}</c:plotArea>`,
    legend ? `<c:legend><c:legendPos val="${legendSides[legend]}"/><c:overlay val="0"/></c:legend>` : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}
