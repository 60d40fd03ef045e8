import type { Language } from '../../core/kernel/bilingual';
import type { SheetToBuild } from './entity-sheet';
import { writePlan } from './plan-sheet';
import { writeReadMe } from './read-me-sheet';
import { freeName } from './sheets-to-build';
import type { Standing } from './standing-workbook';
import { workbookWords } from './workbook-words';
import { workspaceNames } from './workspace-names';

/** The names of the two sheets that explain the workbook. */
export interface GuideSheets {
  readonly plan: string;
  readonly readMe: string;
}

interface Guide {
  /** Of its first cell, by which it is found again. */
  readonly anchor: string;
  readonly wanted: string;
  readonly position: number;
  readonly standing: string | undefined;
}

function prepare(context: Excel.RequestContext, standing: Standing, guide: Guide): string {
  if (guide.standing !== undefined && standing.names.has(guide.anchor)) return guide.standing;
  const { worksheets, names } = context.workbook;
  const others = standing.sheets.filter((sheet) => sheet !== guide.standing);
  const name = freeName(guide.wanted, new Set(others.map((sheet) => sheet.toLowerCase())));
  const sheet = guide.standing === undefined ? worksheets.add(name) : worksheets.getItem(guide.standing);
  sheet.name = name;
  sheet.position = guide.position;
  if (standing.names.has(guide.anchor)) names.getItem(guide.anchor).delete();
  names.add(guide.anchor, sheet.getRange('A1')).visible = false;
  return name;
}

/** Makes the Plan and the Read me where the workbook has none, first and second of its sheets. */
export function prepareGuides(
  context: Excel.RequestContext,
  standing: Standing,
  language: Language,
): GuideSheets {
  const { planSheet, readMeSheet } = workbookWords;
  const { plan: planAnchor, readMe: readMeAnchor } = workspaceNames;
  const plan = { anchor: planAnchor, wanted: planSheet[language], position: 0, standing: standing.plan };
  const readMe = {
    anchor: readMeAnchor,
    wanted: readMeSheet[language],
    position: 1,
    standing: standing.readMe,
  };
  return { plan: prepare(context, standing, plan), readMe: prepare(context, standing, readMe) };
}

/** Fills both sheets anew: what people wrote on them is not kept. */
export function writeGuides(
  context: Excel.RequestContext,
  { plan, readMe }: GuideSheets,
  sheets: readonly SheetToBuild[],
  language: Language,
): void {
  const { worksheets } = context.workbook;
  writePlan(worksheets.getItem(plan), sheets, language);
  writeReadMe(worksheets.getItem(readMe), sheets, language);
}
