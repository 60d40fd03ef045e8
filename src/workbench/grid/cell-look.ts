import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import { shownColor } from '../../host/workbook/color';
import type { CellStyle } from '../../host/workbook/style-pool';

type Fill = NonNullable<CellStyle['fill']>;
type Borders = NonNullable<CellStyle['border']>;
type Side = NonNullable<Borders['top']>;

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};

function fillColor(fill: Fill | undefined): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  return shownColor(fill.fgColor) ?? shownColor(fill.bgColor);
}

const border = (side: Side): IBorderStyleData => ({
  s: lines[side.style] ?? BorderStyleTypes.THIN,
  cl: { rgb: shownColor(side.color) ?? '#000000' },
});

function borders({ top, right, bottom, left }: Borders): IBorderData {
  return {
    ...(top && { t: border(top) }),
    ...(right && { r: border(right) }),
    ...(bottom && { b: border(bottom) }),
    ...(left && { l: border(left) }),
  };
}

function fontLook(font: NonNullable<CellStyle['font']>): IStyleData {
  const color = shownColor(font.color);
  return {
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(color !== undefined && { cl: { rgb: color } }),
  };
}

/** A cell's format as the grid draws it; number formats are not in it, since the host gives the shown text. */
export function cellLook(style: CellStyle): IStyleData {
  const { alignment, fill, font } = style;
  const background = fillColor(fill);
  const across = horizontal[alignment?.horizontal ?? ''];
  const upright = vertical[alignment?.vertical ?? ''];
  return {
    ...(font && fontLook(font)),
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(style.border && { bd: borders(style.border) }),
    ...(across !== undefined && { ht: across }),
    ...(upright !== undefined && { vt: upright }),
    ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }),
  };
}
