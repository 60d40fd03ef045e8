import type { Univer, Workbook as GridWorkbook } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { Area } from '../../host/workbook/area';

/** The grid draws so many rows beyond those in sight, at most. */
const drawnBeyond = 50;

const renderOf = (univer: Univer, unit: GridWorkbook) =>
  univer.__getInjector().get(IRenderManagerService).getRenderById(unit.getUnitId());

type Render = ReturnType<typeof renderOf>;

function drawAgain(render: Render): void {
  for (const component of render?.components.values() ?? []) component.makeDirty();
  render?.mainComponent?.makeForceDirty();
}

/** Measures the active sheet and draws it anew; in a large one, measuring takes longer than drawing. */
export function redrawSheet(univer: Univer, unit: GridWorkbook): void {
  const render = renderOf(univer, unit);
  const skeletons = render?.with(SheetSkeletonManagerService);
  const sheetId = unit.getActiveSheet().getSheetId();
  skeletons?.getCurrentSkeleton()?.resetCache();
  skeletons?.makeDirty({ sheetId }, true);
  skeletons?.setCurrent({ sheetId });
  drawAgain(render);
}

/** Draws the cells of an area anew where one of its rows is in sight; elsewhere it is forgotten how they were drawn. */
export function redrawCells(univer: Univer, unit: GridWorkbook, { top, bottom }: Area): void {
  const render = renderOf(univer, unit);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  skeleton?.resetCache();
  const parts = [...(skeleton?.getVisibleRanges().values() ?? [])];
  const isInSight = parts.some(
    ({ startRow, endRow }) => bottom >= startRow - drawnBeyond && top <= endRow + drawnBeyond,
  );
  if (parts.length === 0 || isInSight) drawAgain(render);
}
