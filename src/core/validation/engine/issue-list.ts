import type { Bilingual } from '../../kernel/bilingual';
import type { Issue } from '../../kernel/issue';
import { shownValue } from '../../kernel/shown-value';
import type { DecodedTable } from '../../entity/entity';
import { fieldOf } from '../../entity/entity-fields';
import type { Field } from '../../entity/field';
import { kindOf } from '../../entity/field-kinds';
import type { ValueFault } from '../../entity/kind-spec';
import { cellText } from '../../entity/kinds/read-text';
import type { WaivedIssue } from '../checker';
import type { FoundIssue } from '../group-issues';
import { issueMessage } from '../issue-texts';
import type { EngineSheet, RowIssueVisitor } from './engine-sheet';
import type { EngineSheets } from './engine-sheets';
import type { SheetCheck } from './sheet-check';

const foundMax = 80;

const shorten = (text: string): string => (text.length > foundMax ? `${text.slice(0, foundMax)}…` : text);

/** What is expected, without card numbers it may quote. */
function withoutNumbers(expected: Bilingual): Bilingual {
  const [en, fr] = [shownValue(expected.en, false), shownValue(expected.fr, false)];
  return en === expected.en && fr === expected.fr ? expected : { en, fr };
}

/** Makes issues of what the checks of a sheet say, passwords and card numbers masked. */
export class IssueMaker {
  /** What was expected last, which a column's cells share, and how it is shown. */
  private expected: Bilingual | undefined;
  private shown: Bilingual | undefined;
  private readonly secretOn: ((row: number) => readonly string[]) | undefined;

  constructor(
    private readonly sheet: EngineSheet,
    sheets: EngineSheets,
  ) {
    const others = (name: string): DecodedTable | undefined => sheets.sheet(name)?.decoded;
    this.secretOn = sheet.entity.secrets?.on(sheet.decoded, others);
  }

  /** The issues of the sheet, `most` of them: check by check, and within one row by row. */
  each(most: number, visit: (issue: FoundIssue) => void): void {
    let [left, row] = [most, 0];
    const onFault: RowIssueVisitor = (field, fault, waiver) => {
      if (waiver || left === 0) return;
      left -= 1;
      visit(this.make(field, row, fault));
    };
    for (const check of this.speaking())
      for (row of check.marks) {
        if (left === 0) return;
        this.sheet.eachIssue(check, row, onFault);
      }
  }

  /** The checks that object to any row, for asking about many of them. */
  speaking(): readonly SheetCheck[] {
    return this.sheet.checks.filter(({ marks }) => marks.count > 0);
  }

  /** Every issue of one row, of the checks that speak. */
  inRow(row: number, speaking: readonly SheetCheck[]): readonly FoundIssue[] {
    const issues: FoundIssue[] = [];
    for (const check of speaking)
      if (check.marks.has(row))
        this.sheet.eachIssue(check, row, (field, fault, waiver) => {
          if (!waiver) issues.push(this.make(field, row, fault));
        });
    return issues;
  }

  waivedIn(row: number): readonly WaivedIssue[] {
    const waived: WaivedIssue[] = [];
    for (const check of this.sheet.checks)
      if (check.marks.has(row))
        this.sheet.eachIssue(check, row, (field, fault, waiver) => {
          if (waiver) waived.push({ issue: this.whole(this.make(field, row, fault)), waiver });
        });
    return waived;
  }

  /** The issue with its sentence. */
  whole(issue: FoundIssue): Issue {
    const { code, severity, entity, field, rowIndex, found, expected, example } = issue;
    const message = issueMessage(code, this.labelOf(field), found, expected);
    return example === undefined
      ? { code, severity, entity, field, rowIndex, found, expected, message }
      : { code, severity, entity, field, rowIndex, found, expected, example, message };
  }

  private labelOf = (field: string): Bilingual =>
    fieldOf(this.sheet.entity, field)?.label ?? { en: field, fr: field };

  private make(field: string, rowIndex: number, fault: ValueFault): FoundIssue {
    const { code, severity, example } = fault;
    const entity = this.sheet.entity.name;
    let found = shorten(shownValue(cellText(this.sheet.cells.at(field, rowIndex)), false));
    const secret = found === '' ? undefined : this.secretField(field, rowIndex);
    if (secret) found = shownValue(found, true);
    const expected = secret ? kindOf(secret).expected(secret) : this.expectedOf(fault);
    // Spelled out: spreading costs more than all else here.
    return example === undefined || secret
      ? { code, severity, entity, field, rowIndex, found, expected }
      : { code, severity, entity, field, rowIndex, found, expected, example: shownValue(example, false) };
  }

  private expectedOf({ expected }: ValueFault): Bilingual {
    if (this.shown && this.expected === expected) return this.shown;
    this.expected = expected;
    this.shown = withoutNumbers(expected);
    return this.shown;
  }

  /** The field where it holds a password on this row. */
  private secretField(field: string, row: number): Field | undefined {
    return this.secretOn?.(row).includes(field) === true ? fieldOf(this.sheet.entity, field) : undefined;
  }
}
