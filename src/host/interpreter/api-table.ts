import { chartCollectionType, chartType } from './api/chart';
import {
  chartAxesType,
  chartAxisTitleType,
  chartAxisType,
  chartLegendType,
  chartTitleType,
} from './api/chart-parts';
import {
  chartFillType,
  chartSeriesCollectionType,
  chartSeriesFormatType,
  chartSeriesType,
} from './api/chart-series';
import {
  cellValueConditionalFormatType,
  conditionalFormatCollectionType,
  conditionalFormatRuleType,
  conditionalFormatType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  customConditionalFormatType,
  textConditionalFormatType,
} from './api/conditional-format';
import {
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
} from './api/custom-xml-part';
import { dataValidationType } from './api/data-validation';
import { functionResultType, functionsType } from './api/functions';
import { freezePanesType } from './api/freeze-panes';
import {
  customPropertyCollectionType,
  customPropertyType,
  documentPropertiesType,
  settingCollectionType,
  settingType,
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
} from './api/keyed-values';
import { namedItemCollectionType, namedItemType } from './api/named-item';
import { commentCollectionType, noteCollectionType, noteType } from './api/notes';
import { rangeType } from './api/range';
import { rangeAreasType, rangeCollectionType } from './api/range-areas';
import {
  formatProtectionType,
  rangeBordersType,
  rangeBorderType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
} from './api/range-format';
import { rangeSortType } from './api/range-sort';
import {
  tableCollectionType,
  tableRowCollectionType,
  tableRowType,
  tableScopedCollectionType,
  tableSortType,
  tableType,
} from './api/table';
import { autoFilterType, filterType, tableColumnCollectionType, tableColumnType } from './api/table-column';
import { applicationType, runtimeType, workbookProtectionType, workbookType } from './api/workbook';
import { worksheetCollectionType, worksheetType } from './api/worksheet';
import { worksheetProtectionType } from './api/worksheet-protection';
import type { ApiTable } from './host-type';

/** The whole of the API that this host answers, kind by kind. */
export const apiTable: ApiTable = {
  Workbook: workbookType,
  Application: applicationType,
  Runtime: runtimeType,
  Functions: functionsType,
  FunctionResult: functionResultType,
  WorkbookProtection: workbookProtectionType,
  WorksheetCollection: worksheetCollectionType,
  Worksheet: worksheetType,
  WorksheetProtection: worksheetProtectionType,
  WorksheetFreezePanes: freezePanesType,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionType,
  WorksheetCustomProperty: worksheetCustomPropertyType,
  AutoFilter: autoFilterType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollectionType,
  RangeFormat: rangeFormatType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeBorderCollection: rangeBordersType,
  RangeBorder: rangeBorderType,
  FormatProtection: formatProtectionType,
  RangeSort: rangeSortType,
  DataValidation: dataValidationType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormat: conditionalFormatType,
  CustomConditionalFormat: customConditionalFormatType,
  ConditionalFormatRule: conditionalFormatRuleType,
  TextConditionalFormat: textConditionalFormatType,
  CellValueConditionalFormat: cellValueConditionalFormatType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  TableCollection: tableCollectionType,
  TableScopedCollection: tableScopedCollectionType,
  Table: tableType,
  TableColumnCollection: tableColumnCollectionType,
  TableColumn: tableColumnType,
  TableRowCollection: tableRowCollectionType,
  TableRow: tableRowType,
  TableSort: tableSortType,
  Filter: filterType,
  NamedItemCollection: namedItemCollectionType,
  NamedItem: namedItemType,
  CommentCollection: commentCollectionType,
  NoteCollection: noteCollectionType,
  Note: noteType,
  ChartCollection: chartCollectionType,
  Chart: chartType,
  ChartTitle: chartTitleType,
  ChartLegend: chartLegendType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeries: chartSeriesType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartFill: chartFillType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartAxisTitle: chartAxisTitleType,
  CustomXmlPartCollection: customXmlPartCollectionType,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionType,
  CustomXmlPart: customXmlPartType,
  SettingCollection: settingCollectionType,
  Setting: settingType,
  DocumentProperties: documentPropertiesType,
  CustomPropertyCollection: customPropertyCollectionType,
  CustomProperty: customPropertyType,
};
