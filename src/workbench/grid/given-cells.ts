import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { areaAt, type Area } from '../../host/workbook/area';
import { clearArea, setCells } from '../../host/workbook/user-edit';
import type { Input } from '../../host/workbook/write-cells';
import type { Worksheet } from '../../host/workbook/worksheet';
import { typedInput } from './held-cell';

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null | undefined>;

/** Inputs in a row of cells next to one another. */
interface Stretch {
  readonly row: number;
  readonly column: number;
  readonly inputs: Input[];
}

function stretchesOf(sheet: Worksheet, matrix: CellMatrix): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [rowKey, cells] of Object.entries(matrix)) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(
      cells as Readonly<Record<number, ICellData | null | undefined>>,
    )) {
      const column = Number(columnKey);
      const input = typedInput(cell, {
        numberFormat: sheet.numberFormatAt(row, column),
        isFormula: sheet.cells.formula(row, column) !== undefined,
      });
      if (input === null) continue;
      const last = stretches.at(-1);
      if (last?.row === row && last.column + last.inputs.length === column) last.inputs.push(input);
      else stretches.push({ row, column, inputs: [input] });
    }
  }
  return stretches;
}

const isClearing = ({ inputs }: Stretch): boolean => inputs.every((input) => input === '');

/** Stretches right below one another and equally wide, as one block. */
function blocksOf(stretches: readonly Stretch[]): { area: Area; rows: Input[][] }[] {
  const blocks: { area: Area; rows: Input[][] }[] = [];
  for (const { row, column, inputs } of stretches) {
    const last = blocks.at(-1);
    const fits =
      last?.area.left === column && last.rows[0]?.length === inputs.length && last.area.bottom + 1 === row;
    if (last && fits) {
      last.rows.push(inputs);
      last.area = { ...last.area, bottom: row };
    } else blocks.push({ area: areaAt(row, column, 1, inputs.length), rows: [inputs] });
  }
  return blocks;
}

/** Types what the grid was given into the host, as one act of a person. */
export function typeCells(sheet: Worksheet, matrix: CellMatrix): void {
  const { workbook, name } = sheet;
  const stretches = stretchesOf(sheet, matrix);
  workbook.batch('user', () => {
    for (const { area } of blocksOf(stretches.filter(isClearing))) clearArea(workbook, name, area);
    for (const { area, rows } of blocksOf(stretches.filter((one) => !isClearing(one)))) {
      setCells(workbook, name, area.top, area.left, rows);
    }
  });
}
