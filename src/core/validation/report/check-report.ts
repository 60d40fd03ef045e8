import { fieldOf } from '../../entity/entity-fields';
import type { AnyEntity } from '../../entity/entity';
import type { Language } from '../../kernel/bilingual';
import type { Severity } from '../../kernel/issue';
import type { CheckSummary, WaivedIssue } from '../checker';
import type { IssueCause, IssueGroup } from '../group-issues';
import { issueMessage, issueTitle } from '../issue-texts';
import { findRule } from '../rule-book/rule-book';
import type { Waiver } from '../waiver';

/** A cell as people find it, and its row as nobody can move it. */
export interface ReportCell {
  /** `J118`; only the row where the sheet has no column for the field. */
  readonly cell: string;
  readonly rowId: string;
}

/** One cause with its cells: what is wrong, in the language of the report. */
export interface ReportLine {
  readonly severity: Severity;
  readonly code: string;
  readonly rule: string;
  readonly meaning: string;
  readonly sheet: string;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
  readonly example: string;
  readonly message: string;
  /** At least one. */
  readonly cells: readonly ReportCell[];
  /** Why, by whom and when the cells are let stand. */
  readonly waiver?: Pick<Waiver, 'reason' | 'by' | 'at'>;
}

/** All a report says of one check, whatever it is written as. */
export interface CheckReport {
  readonly language: Language;
  /** When it was checked, as people write it. */
  readonly moment: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly rows: number;
  readonly ready: number;
  readonly truncated: boolean;
  /** The heaviest first. */
  readonly lines: readonly ReportLine[];
  readonly waived: readonly ReportLine[];
  readonly fallen: readonly FallenWaiver[];
}

/** A waiver that holds no more; its row may be gone, so it has no cell. */
export interface FallenWaiver extends Pick<Waiver, 'code' | 'found' | 'reason' | 'by' | 'at'> {
  readonly rule: string;
  readonly sheet: string;
  readonly column: string;
}

/** What a report is made from. */
export interface ReportSource extends CheckSummary {
  readonly fallen: readonly Waiver[];
  readonly registry: readonly AnyEntity[];
  readonly language: Language;
  readonly moment: string;
  readonly sheetOf: (entity: string) => string;
  readonly cellOf: (entity: string, field: string, rowIndex: number) => ReportCell;
}

type Kind = Omit<IssueGroup, 'causes' | 'count' | 'title'>;

const labelOf = ({ registry }: ReportSource, name: string, field: string) => {
  const entity = registry.find((one) => one.name === name);
  return (entity && fieldOf(entity, field)?.label) ?? { en: field, fr: field };
};

function lineOf(source: ReportSource, kind: Kind, cause: IssueCause): ReportLine {
  const { language, sheetOf, cellOf } = source;
  const { code, severity, entity, field } = kind;
  const label = labelOf(source, entity, field);
  return {
    severity,
    code,
    rule: issueTitle(code)[language],
    meaning: findRule(code)?.meaning[language] ?? '',
    sheet: sheetOf(entity),
    column: label[language],
    found: cause.found,
    expected: cause.expected[language],
    example: cause.example ?? '',
    message: issueMessage(code, label, cause.found, cause.expected)[language],
    cells: cause.rows.map((row) => cellOf(entity, field, row)),
  };
}

/** Cells waived in one go for one cause are one line. */
function waivedLines(source: ReportSource): readonly ReportLine[] {
  const byCause = new Map<string, { readonly first: WaivedIssue; readonly rows: number[] }>();
  for (const first of source.waived) {
    const { code, entity, field, found, expected, rowIndex } = first.issue;
    const { reason, by, at } = first.waiver;
    const key = JSON.stringify([code, entity, field, found, expected.en, reason, by, at]);
    const same = byCause.get(key);
    if (same) same.rows.push(rowIndex);
    else byCause.set(key, { first, rows: [rowIndex] });
  }
  return [...byCause.values()].map(({ first: { issue, waiver }, rows }) => {
    const { reason, by, at } = waiver;
    return { ...lineOf(source, issue, { ...issue, rows }), waiver: { reason, by, at } };
  });
}

function fallenWaiver(source: ReportSource, waiver: Waiver): FallenWaiver {
  const { code, entity, field, found, reason, by, at } = waiver;
  const column = labelOf(source, entity, field)[source.language];
  const rule = issueTitle(code)[source.language];
  return { code, found, reason, by, at, rule, sheet: source.sheetOf(entity), column };
}

/** The report of a check in one language; its lines add up to the counts unless the check was truncated. */
export function checkReport(source: ReportSource): CheckReport {
  const { language, moment, counts, entities, groups, truncated, fallen } = source;
  const sheets = Object.values(entities);
  return {
    language,
    moment,
    counts,
    truncated,
    rows: sheets.reduce((sum, { rows }) => sum + rows, 0),
    ready: sheets.reduce((sum, { ready }) => sum + ready, 0),
    lines: groups.flatMap((group) => group.causes.map((cause) => lineOf(source, group, cause))),
    waived: waivedLines(source),
    fallen: fallen.map((waiver) => fallenWaiver(source, waiver)),
  };
}

/** `2026-11-22 17:04 UTC` */
export const shownInstant = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`;
