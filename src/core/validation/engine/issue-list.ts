import type { Bilingual } from '../../kernel/bilingual';
import type { Issue } from '../../kernel/issue';
import { shownValue } from '../../kernel/shown-value';
import type { DecodedTable } from '../../entity/entity';
import { fieldOf } from '../../entity/entity-fields';
import { kindOf } from '../../entity/field-kinds';
import type { ValueFault } from '../../entity/kind-spec';
import { cellText } from '../../entity/kinds/read-text';
import type { WaivedIssue } from '../checker';
import type { FoundIssue } from '../group-issues';
import { issueMessage } from '../issue-texts';
import type { EngineSheet } from './engine-sheet';
import type { EngineSheets } from './engine-sheets';
import type { SheetCheck } from './sheet-check';

const foundMax = 80;

const shorten = (text: string): string => (text.length > foundMax ? `${text.slice(0, foundMax)}…` : text);

const shownExpected = new WeakMap<Bilingual, Bilingual>();

/** What is expected, without card numbers it may quote; a column's cells share it. */
function expectedShown(expected: Bilingual): Bilingual {
  const known = shownExpected.get(expected);
  if (known) return known;
  const shown = { en: shownValue(expected.en, false), fr: shownValue(expected.fr, false) };
  shownExpected.set(expected, shown);
  return shown;
}

/** Makes issues of what the checks of a sheet say, passwords and card numbers masked. */
export class IssueMaker {
  private readonly secretOn: ((row: number) => readonly string[]) | undefined;

  constructor(
    private readonly sheet: EngineSheet,
    sheets: EngineSheets,
  ) {
    const others = (name: string): DecodedTable | undefined => sheets.sheet(name)?.decoded;
    this.secretOn = sheet.entity.secrets?.on(sheet.decoded, others);
  }

  /** Every issue of the sheet: check by check, and within one row by row. */
  *all(): Generator<FoundIssue> {
    for (const check of this.sheet.checks) for (const row of check.marks) yield* this.of(check, row);
  }

  /** Every issue of one row. */
  inRow(row: number): readonly FoundIssue[] {
    return this.sheet.checks.flatMap((check) => (check.marks.has(row) ? this.of(check, row) : []));
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
    const label = fieldOf(this.sheet.entity, issue.field)?.label ?? { en: issue.field, fr: issue.field };
    return { ...issue, message: issueMessage(issue.code, label, issue.found, issue.expected) };
  }

  private of(check: SheetCheck, row: number): readonly FoundIssue[] {
    const issues: FoundIssue[] = [];
    this.sheet.eachIssue(check, row, (field, fault, waiver) => {
      if (!waiver) issues.push(this.make(field, row, fault));
    });
    return issues;
  }

  private make(field: string, rowIndex: number, fault: ValueFault): FoundIssue {
    const { code, severity, example } = fault;
    const found = shorten(shownValue(cellText(this.sheet.cells.at(field, rowIndex)), false));
    const place = { code, severity, entity: this.sheet.entity.name, field, rowIndex };
    const declared = fieldOf(this.sheet.entity, field);
    if (found !== '' && declared && this.secretOn?.(rowIndex).includes(field))
      return { ...place, found: shownValue(found, true), expected: kindOf(declared).expected(declared) };
    const expected = expectedShown(fault.expected);
    return {
      ...place,
      found,
      expected,
      ...(example === undefined ? {} : { example: shownValue(example, false) }),
    };
  }
}
