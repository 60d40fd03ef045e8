import type { IStyleData } from '@univerjs/core';
import { columnIndex } from '../../host/workbook/address';
import { shownColor } from '../../host/workbook/color';
import type { ConditionalFormat, Worksheet } from '../../host/workbook/worksheet';

/** A conditional format that asks whether one column of the row says one of some words. */
interface Tint {
  readonly areas: ConditionalFormat['areas'];
  readonly column: number;
  readonly words: ReadonlySet<string>;
  readonly look: IStyleData;
}

const test = /\$([A-Z]{1,3})(\d+)="([^"]*)"/g;
const anyOf = /^=?OR\((?:\$[A-Z]{1,3}\d+="[^"]*",?)+\)$/i;

function lookOf(format: ConditionalFormat): IStyleData {
  const { style } = format.rule;
  const fill = style?.fill?.type === 'pattern' ? style.fill : undefined;
  const background = shownColor(fill?.bgColor) ?? shownColor(fill?.fgColor);
  const color = shownColor(style?.font?.color);
  return {
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(color !== undefined && { cl: { rgb: color } }),
  };
}

function tintOf(format: ConditionalFormat): Tint[] {
  const { formula } = format.rule;
  const text = typeof formula === 'string' ? formula : formula?.[0];
  if (text === undefined || !anyOf.test(text)) return [];
  const tests = [...text.matchAll(test)];
  const [, letters = 'A'] = tests[0] ?? [];
  const words = new Set(tests.map(([, , , word = '']) => word.toLowerCase()));
  return [{ areas: format.areas, column: columnIndex(letters), words, look: lookOf(format) }];
}

/** The row tints of sheets. Other kinds of conditional formats are kept by the host but not drawn. */
export class StatusTints {
  readonly #known = new Map<Worksheet, readonly Tint[]>();

  /** To be called when a sheet's rules have changed. */
  forget(): void {
    this.#known.clear();
  }

  #of(sheet: Worksheet): readonly Tint[] {
    const known = this.#known.get(sheet);
    if (known) return known;
    const tints = sheet.conditionalFormats.flatMap(tintOf);
    this.#known.set(sheet, tints);
    return tints;
  }

  at(sheet: Worksheet, row: number, column: number): IStyleData | undefined {
    for (const tint of this.#of(sheet)) {
      const inside = tint.areas.some(
        (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      );
      const word = inside ? sheet.cells.get(row, tint.column) : undefined;
      if (typeof word === 'string' && tint.words.has(word.toLowerCase())) return tint.look;
    }
    return undefined;
  }
}
