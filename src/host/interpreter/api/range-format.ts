import type { FontStyle } from 'hucre';
import type { CellStyle } from '../../workbook/style-pool';
import { fileColor, shownColor } from '../../workbook/color';
import { autofitColumns, columnPoints, columnWidthFromPoints, rowPoints } from '../../workbook/column-width';
import { formatCells, formatsOf } from '../../workbook/format-cells';
import { sizeLines } from '../../workbook/line-layout';
import { flagOf, numberOf, textOf, wordOf } from '../arguments';
import { hostObject, RangeRef, type BorderRef, type Json } from '../host-object';
import type { HostType } from '../host-type';

/** The value that all cells of a range share; null when they differ, as Excel answers. */
function shared(range: RangeRef, read: (style: CellStyle) => Json): Json {
  const values = new Set(formatsOf(range.sheet, range.area).map(read));
  const [only = null] = values;
  return values.size > 1 ? null : only;
}

const restyle = (range: RangeRef, change: (style: CellStyle) => CellStyle): void =>
  formatCells(range.sheet, range.area, change);

const themeOf = (range: RangeRef): readonly string[] => range.sheet.workbook.origin?.file.themeColors ?? [];

const horizontal = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;

const vertical = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

const keysOf = <K extends string>(table: Readonly<Record<K, string>>): K[] => Object.keys(table) as K[];
const keyOf = <K extends string>(table: Readonly<Record<K, string>>, value: string): Json =>
  keysOf(table).find((key) => table[key] === value) ?? null;

const align = (style: CellStyle, change: NonNullable<CellStyle['alignment']>): CellStyle => ({
  ...style,
  alignment: { ...style.alignment, ...change },
});

export const rangeFormatType: HostType<RangeRef> = {
  get: {
    ColumnWidth: ({ sheet, area }) => columnPoints(sheet, area.left, area.right),
    RowHeight: ({ sheet, area }) => rowPoints(sheet, area.top, area.bottom),
    WrapText: (range) => shared(range, ({ alignment }) => alignment?.wrapText ?? false),
    ShrinkToFit: (range) => shared(range, ({ alignment }) => alignment?.shrinkToFit ?? false),
    IndentLevel: (range) => shared(range, ({ alignment }) => alignment?.indent ?? 0),
    TextOrientation: (range) => shared(range, ({ alignment }) => alignment?.textRotation ?? 0),
    HorizontalAlignment: (range) =>
      shared(range, ({ alignment }) => keyOf(horizontal, alignment?.horizontal ?? 'general')),
    VerticalAlignment: (range) =>
      shared(range, ({ alignment }) => keyOf(vertical, alignment?.vertical ?? 'bottom')),
  },
  set: {
    ColumnWidth: ({ sheet, area }, value) =>
      sizeLines(sheet, 'columns', area.left, area.right, columnWidthFromPoints(numberOf(value))),
    RowHeight: ({ sheet, area }, value) => sizeLines(sheet, 'rows', area.top, area.bottom, numberOf(value)),
    WrapText: (range, value) => restyle(range, (style) => align(style, { wrapText: flagOf(value) })),
    ShrinkToFit: (range, value) => restyle(range, (style) => align(style, { shrinkToFit: flagOf(value) })),
    IndentLevel: (range, value) => restyle(range, (style) => align(style, { indent: numberOf(value) })),
    TextOrientation: (range, value) =>
      restyle(range, (style) => align(style, { textRotation: numberOf(value) })),
    HorizontalAlignment: (range, value) => {
      const word = horizontal[wordOf(value, keysOf(horizontal))];
      restyle(range, (style) => align(style, { horizontal: word }));
    },
    VerticalAlignment: (range, value) => {
      const word = vertical[wordOf(value, keysOf(vertical))];
      restyle(range, (style) => align(style, { vertical: word }));
    },
  },
  object: {
    Fill: (range) => hostObject('RangeFill', range),
    Font: (range) => hostObject('RangeFont', range),
    Borders: (range) => hostObject('RangeBorderCollection', range),
    Protection: (range) => hostObject('FormatProtection', range),
  },
  call: {
    AutofitColumns: ({ sheet, area }) => {
      autofitColumns(sheet, area);
      return null;
    },
    AutofitRows: ({ sheet, area }) => {
      for (const row of sheet.rows.keys()) {
        if (row >= area.top && row <= area.bottom) sizeLines(sheet, 'rows', row, row, undefined);
      }
      return null;
    },
  },
};

const solid = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: fileColor(rgb),
});

const fillOf = ({ fill }: CellStyle, theme: readonly string[]): string =>
  fill?.type === 'pattern' && fill.pattern !== 'none'
    ? (shownColor(fill.fgColor, theme) ?? '#FFFFFF')
    : '#FFFFFF';

function withoutFill({ fill: _, ...style }: CellStyle): CellStyle {
  return style;
}

export const rangeFillType: HostType<RangeRef> = {
  get: { Color: (range) => shared(range, (style) => fillOf(style, themeOf(range))) },
  set: {
    Color: (range, value) => {
      const text = textOf(value);
      restyle(range, text === '' ? withoutFill : (style) => ({ ...style, fill: solid(text) }));
    },
  },
  call: {
    Clear: (range) => {
      restyle(range, withoutFill);
      return null;
    },
  },
};

const fontOf = (range: RangeRef, read: (font: FontStyle) => Json): Json =>
  shared(range, ({ font }) => read({ ...range.sheet.workbook.defaultFont, ...font }));

const setFont = (range: RangeRef, change: FontStyle): void =>
  restyle(range, (style) => ({ ...style, font: { ...style.font, ...change } }));

const underlines = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

const underlineName = (underline: FontStyle['underline']): Json =>
  keyOf(underlines, underline === true ? 'single' : underline === false || !underline ? 'none' : underline);

export const rangeFontType: HostType<RangeRef> = {
  get: {
    Name: (range) => fontOf(range, ({ name }) => name ?? 'Calibri'),
    Size: (range) => fontOf(range, ({ size }) => size ?? 11),
    Color: (range) => fontOf(range, ({ color }) => shownColor(color, themeOf(range)) ?? '#000000'),
    Bold: (range) => fontOf(range, ({ bold }) => bold ?? false),
    Italic: (range) => fontOf(range, ({ italic }) => italic ?? false),
    Strikethrough: (range) => fontOf(range, ({ strikethrough }) => strikethrough ?? false),
    Underline: (range) => fontOf(range, ({ underline }) => underlineName(underline)),
  },
  set: {
    Name: (range, value) => setFont(range, { name: textOf(value) }),
    Size: (range, value) => setFont(range, { size: numberOf(value) }),
    Color: (range, value) => setFont(range, { color: fileColor(textOf(value)) }),
    Bold: (range, value) => setFont(range, { bold: flagOf(value) }),
    Italic: (range, value) => setFont(range, { italic: flagOf(value) }),
    Strikethrough: (range, value) => setFont(range, { strikethrough: flagOf(value) }),
    Underline: (range, value) => {
      const word = underlines[wordOf(value, keysOf(underlines))];
      setFont(range, { underline: word === 'none' ? false : word });
    },
  },
};

const lockOf = (range: RangeRef, key: 'locked' | 'hidden', plain: boolean): Json =>
  shared(range, ({ protection }) => protection?.[key] ?? plain);

const setLock = (range: RangeRef, key: 'locked' | 'hidden', value: Json): void => {
  const flag = flagOf(value);
  restyle(range, (style) => ({ ...style, protection: { ...style.protection, [key]: flag } }));
};

export const formatProtectionType: HostType<RangeRef> = {
  get: {
    Locked: (range) => lockOf(range, 'locked', true),
    FormulaHidden: (range) => lockOf(range, 'hidden', false),
  },
  set: {
    Locked: (range, value) => setLock(range, 'locked', value),
    FormulaHidden: (range, value) => setLock(range, 'hidden', value),
  },
};

type Side = 'top' | 'bottom' | 'left' | 'right';
const sides: Readonly<Record<string, Side>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};
const sideNames = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

export const rangeBordersType: HostType<RangeRef> = {
  get: { Count: () => sideNames.length },
  items: (range) => sideNames.map((side) => hostObject('RangeBorder', { range, side })),
  item: (range, key) => hostObject('RangeBorder', { range, side: wordOf(key, sideNames) }),
};

/** The cells whose side lies on this border of the range, and which side of theirs it is. */
function borderCells({ range, side }: BorderRef): { range: RangeRef; side: Side } {
  const { sheet, area } = range;
  const edge: Readonly<Record<string, typeof area>> = {
    EdgeTop: { ...area, bottom: area.top },
    EdgeBottom: { ...area, top: area.bottom },
    EdgeLeft: { ...area, right: area.left },
    EdgeRight: { ...area, left: area.right },
    InsideHorizontal: { ...area, bottom: Math.max(area.top, area.bottom - 1) },
    InsideVertical: { ...area, right: Math.max(area.left, area.right - 1) },
  };
  const inner = side === 'InsideHorizontal' ? 'bottom' : 'right';
  return { range: new RangeRef(sheet, edge[side] ?? area), side: sides[side] ?? inner };
}

const lineStyles = {
  None: 'none',
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
} as const;

const sideOf = (ref: BorderRef, read: (side: NonNullable<CellStyle['border']>[Side]) => Json): Json => {
  const { range, side } = borderCells(ref);
  return shared(range, ({ border }) => read(border?.[side]));
};

function setSide(
  ref: BorderRef,
  change: (side: NonNullable<CellStyle['border']>[Side]) => NonNullable<CellStyle['border']>[Side],
) {
  const { range, side } = borderCells(ref);
  restyle(range, (style) => {
    const { [side]: before, ...rest } = style.border ?? {};
    const after = change(before);
    return { ...style, border: after ? { ...rest, [side]: after } : rest };
  });
}

export const rangeBorderType: HostType<BorderRef> = {
  id: ({ side }) => side,
  get: {
    SideIndex: ({ side }) => side,
    Color: (ref) => sideOf(ref, (side) => shownColor(side?.color, themeOf(ref.range)) ?? '#000000'),
    Style: (ref) => sideOf(ref, (side) => (side ? (keyOf(lineStyles, side.style) ?? 'Continuous') : 'None')),
    Weight: (ref) =>
      sideOf(ref, (side) =>
        side?.style === 'medium' ? 'Medium' : side?.style === 'thick' ? 'Thick' : 'Thin',
      ),
  },
  set: {
    Color: (ref, value) => {
      const color = fileColor(textOf(value));
      setSide(ref, (side) => ({ style: side?.style ?? 'thin', color }));
    },
    Style: (ref, value) => {
      const style = lineStyles[wordOf(value, keysOf(lineStyles))];
      setSide(ref, (side) => (style === 'none' ? undefined : { ...side, style }));
    },
    Weight: (ref, value) => {
      const weight = wordOf(value, ['Hairline', 'Thin', 'Medium', 'Thick']).toLowerCase();
      const style =
        weight === 'hairline' ? 'hair' : weight === 'medium' || weight === 'thick' ? weight : 'thin';
      setSide(ref, (side) => ({ ...side, style }));
    },
  },
};
