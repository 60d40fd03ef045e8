import type { Language } from '../core/kernel/bilingual';
import { checkReport, type CheckReport } from '../core/validation/report/check-report';
import { csvReport } from '../core/validation/report/csv-report';
import { htmlReport } from '../core/validation/report/html-report';
import { writeIssuesSheet } from '../excel/workspace/issues-sheet';
import { placeOf } from './place-issue';
import type { WorkspaceCheck } from './validate-workspace';
import type { WorkspaceHost } from './workspace-host';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `2026-11-22 12:04` of the person’s own clock. */
function shownMoment(at: Date): string {
  const [year, month, day] = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  const time = `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
  return `${String(year)}-${twoDigits(month)}-${twoDigits(day)} ${time}`;
}

function reportOf(check: WorkspaceCheck, language: Language): CheckReport {
  const { places, rowIds, at } = check;
  return checkReport({
    ...check,
    language,
    moment: shownMoment(at),
    sheetOf: (entity) => places.get(entity)?.sheet ?? entity,
    cellOf: (entity, field, rowIndex) => ({
      cell: placeOf({ entity, field, rowIndex }, places).cell,
      rowId: rowIds.get(entity)?.[rowIndex] ?? '',
    }),
  });
}

/** Makes the Issues sheet of the workbook anew, in the workbook’s language. */
export const annotateWorkbook = (host: WorkspaceHost, check: WorkspaceCheck): Promise<void> =>
  writeIssuesSheet(host, reportOf(check, check.language));

/** The check as an HTML page; `name` is what was checked, as its title says it. */
export const reportAsHtml = (check: WorkspaceCheck, language: Language, name: string): string =>
  htmlReport(reportOf(check, language), name);

/** The check as CSV, one line a cell. */
export const reportAsCsv = (check: WorkspaceCheck, language: Language): string =>
  csvReport(reportOf(check, language));
