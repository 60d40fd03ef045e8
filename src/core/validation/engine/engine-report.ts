import type { Language } from '../../kernel/bilingual';
import type { Issue, Severity } from '../../kernel/issue';
import type { CheckSummary, RowTexts, WaivedIssue } from '../checker';
import { heaviestFirst, OpenGroups, type IssueGroup } from '../group-issues';
import type { RowState } from '../row-state';
import type { CheckResult, EntityCheck } from '../validate-workspace';
import type { EngineSheet } from './engine-sheet';
import type { EngineSheets } from './engine-sheets';
import { IssueMaker } from './issue-list';

const defaultIssueLimit = 200_000;

const readyRows = ({ rowCount, blank, errors }: EngineSheet): { rows: number; ready: number } => ({
  rows: rowCount - blank.count,
  ready: rowCount - blank.count - errors.count,
});

const statesOf = (sheet: EngineSheet): readonly RowState[] =>
  Array.from({ length: sheet.rowCount }, (_, row) => sheet.stateOf(row));

/** What stands, in words and numbers made when somebody asks, and kept until something changes. */
export class EngineReport {
  private readonly makers = new Map<EngineSheet, IssueMaker>();
  private readonly grouped = new Map<EngineSheet, readonly IssueGroup[]>();
  private listed: readonly Issue[] | undefined;
  private summed: CheckSummary | undefined;

  constructor(
    private readonly sheets: EngineSheets,
    private readonly issueLimit = defaultIssueLimit,
  ) {}

  /** Something changed, of which `forgetSheet` says where. */
  forget(): void {
    this.listed = undefined;
    this.summed = undefined;
    // What holds a password depends on the other sheets.
    for (const sheet of this.makers.keys()) if (sheet.entity.secrets) this.forgetSheet(sheet);
  }

  /** Something else may be said of rows of this sheet. */
  forgetSheet(sheet: EngineSheet): void {
    this.grouped.delete(sheet);
    if (sheet.entity.secrets) this.makers.delete(sheet);
  }

  counts(): Record<Severity, number> {
    const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
    for (const { tallies } of this.sheets.all())
      for (const severity of ['error', 'warning', 'info'] as const)
        counts[severity] += tallies.counts[severity];
    return counts;
  }

  summary(): CheckSummary {
    this.summed ??= {
      counts: this.counts(),
      entities: Object.fromEntries(this.sheets.all().map((sheet) => [sheet.entity.name, readyRows(sheet)])),
      groups: this.groups(),
      truncated: this.truncated(),
      waived: this.waived(),
    };
    return this.summed;
  }

  result(): CheckResult {
    const issues = (): readonly Issue[] => this.issues();
    return {
      counts: this.counts(),
      entities: new Map(this.sheets.all().map((sheet) => [sheet.entity.name, entityCheck(sheet)])),
      truncated: this.truncated(),
      get issues() {
        return issues();
      },
    };
  }

  rowTexts(sheet: EngineSheet, language: Language): RowTexts {
    return this.textsOf(
      sheet,
      Array.from({ length: sheet.rowCount }, (_, row) => row),
      language,
    );
  }

  textsOf(sheet: EngineSheet, rows: readonly number[], language: Language): RowTexts {
    const maker = this.makerOf(sheet);
    const speaking = maker.speaking();
    return {
      statuses: rows.map((row) => sheet.stateOf(row)),
      messages: rows.map((row) =>
        maker
          .inRow(row, speaking)
          .map((issue) => maker.whole(issue).message[language])
          .join('\n'),
      ),
    };
  }

  private issues(): readonly Issue[] {
    if (this.listed) return this.listed;
    const issues: Issue[] = [];
    for (const sheet of this.sheets.all()) {
      const maker = this.makerOf(sheet);
      maker.each(this.issueLimit - issues.length, (issue) => {
        issues.push(maker.whole(issue));
      });
    }
    this.listed = issues;
    return issues;
  }

  /** Of as many issues as are listed: in load order, then check by check, then row by row. */
  private groups(): readonly IssueGroup[] {
    let left = this.issueLimit;
    const groups = this.sheets.all().flatMap((sheet) => {
      const { error, warning, info } = sheet.tallies.counts;
      const most = left;
      left = Math.max(0, left - (error + warning + info));
      return this.groupsOf(sheet, most, error + warning + info <= most);
    });
    return heaviestFirst(groups);
  }

  private groupsOf(sheet: EngineSheet, most: number, isWhole: boolean): readonly IssueGroup[] {
    const known = isWhole ? this.grouped.get(sheet) : undefined;
    if (known) return known;
    if (most === 0) return [];
    const open = new OpenGroups();
    this.makerOf(sheet).each(most, (issue) => {
      open.add(issue);
    });
    const groups = open.close();
    if (isWhole) this.grouped.set(sheet, groups);
    return groups;
  }

  private truncated(): boolean {
    const { error, warning, info } = this.counts();
    return error + warning + info > this.issueLimit;
  }

  private waived(): readonly WaivedIssue[] {
    return this.sheets.all().flatMap((sheet) => {
      const rowIds = this.sheets.waivedIn(sheet);
      if (rowIds.size === 0) return [];
      const maker = this.makerOf(sheet);
      return Array.from({ length: sheet.rowCount }, (_, row) => row)
        .filter((row) => rowIds.has(sheet.cells.rowId(row)))
        .flatMap((row) => maker.waivedIn(row));
    });
  }

  private makerOf(sheet: EngineSheet): IssueMaker {
    const maker = this.makers.get(sheet) ?? new IssueMaker(sheet, this.sheets);
    this.makers.set(sheet, maker);
    return maker;
  }
}

function entityCheck(sheet: EngineSheet): EntityCheck {
  let statuses: readonly RowState[] | undefined;
  return {
    ...readyRows(sheet),
    decoded: sheet.decoded,
    get statuses() {
      statuses ??= statesOf(sheet);
      return statuses;
    },
  };
}
