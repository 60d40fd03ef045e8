import type { Language } from '../../kernel/bilingual';
import type { Issue, Severity } from '../../kernel/issue';
import type { CheckSummary, RowTexts, WaivedIssue } from '../checker';
import { groupIssues, type FoundIssue } from '../group-issues';
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
  private listed: readonly Issue[] | undefined;
  private summed: CheckSummary | undefined;

  constructor(
    private readonly sheets: EngineSheets,
    private readonly issueLimit = defaultIssueLimit,
  ) {}

  /** Something changed. */
  forget(): void {
    this.makers.clear();
    this.listed = undefined;
    this.summed = undefined;
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
      groups: groupIssues(this.found()),
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
    const statuses = statesOf(sheet);
    const maker = this.makerOf(sheet);
    const messages = statuses.map((_, row) => this.message(maker, row, language));
    return { statuses, messages };
  }

  textsOf(sheet: EngineSheet, rows: readonly number[], language: Language): RowTexts {
    const maker = this.makerOf(sheet);
    return {
      statuses: rows.map((row) => sheet.stateOf(row)),
      messages: rows.map((row) => this.message(maker, row, language)),
    };
  }

  private message(maker: IssueMaker, row: number, language: Language): string {
    return maker
      .inRow(row)
      .map((issue) => maker.whole(issue).message[language])
      .join('\n');
  }

  private issues(): readonly Issue[] {
    if (this.listed) return this.listed;
    const issues: Issue[] = [];
    for (const issue of this.found()) {
      const sheet = this.sheets.sheet(issue.entity);
      if (sheet) issues.push(this.makerOf(sheet).whole(issue));
    }
    this.listed = issues;
    return issues;
  }

  /** In load order, then check by check, then row by row; as many as are listed. */
  private *found(): Generator<FoundIssue> {
    let left = this.issueLimit;
    for (const sheet of this.sheets.all())
      for (const issue of this.makerOf(sheet).all()) {
        if (left === 0) return;
        left -= 1;
        yield issue;
      }
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
