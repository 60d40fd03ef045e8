import type { AnyEntity } from '../entity/entity';
import type { EntityCheck } from '../validation/validate-workspace';
import type { RowState } from '../validation/row-state';
import { issueMessage } from '../validation/issue-texts';
import { findRule } from '../validation/rule-book/rule-book';
import type { Bilingual } from '../kernel/bilingual';
import type { PlannedBatch } from './push-plan';
import { noFates, rowFates, type RowFate, type RowFateCounts } from './push-journal';
import { changedSince, type RowResult } from './wire';

/** What became of the rows of one sheet: the fates and `notSent` partition the rows. */
export interface EntityPush extends RowFateCounts {
  readonly rows: number;
  readonly notSent: number;
}

const holds = (fate: RowFate | undefined): boolean => fate !== undefined && fate !== 'rejected';

/** Follows every row of one sheet through a push; rows the server never answered for are not sent. */
export class RowOutcomes {
  private readonly fates: (RowFate | undefined)[];
  private readonly ids: (string | null)[];
  private readonly keys: string[];
  private readonly problems: (Bilingual | undefined)[];
  private readonly changed = new Set<number>();
  /** Rows SmartBilling now holds. */
  storedCount = 0;

  constructor(
    private readonly entity: AnyEntity,
    private readonly check: EntityCheck,
    private readonly knownIds: readonly (string | null)[],
  ) {
    this.fates = check.statuses.map(() => undefined);
    this.problems = check.statuses.map(() => undefined);
    this.ids = check.statuses.map((_, row) => knownIds[row] ?? null);
    this.keys = [...check.decoded.source.rowIds];
  }

  /** A row created by its first pass counts as created, whatever its second pass did. */
  record(batch: PlannedBatch, results: readonly RowResult[]): void {
    batch.rowIndexes.forEach((rowIndex, position) => {
      const result = results[position];
      if (!result) return;
      const created =
        batch.pass === 'second' && this.fates[rowIndex] === 'created' && result.status !== 'rejected';
      const fate = created ? 'created' : result.status;
      this.storedCount += Number(holds(fate)) - Number(holds(this.fates[rowIndex]));
      this.fates[rowIndex] = fate;
      this.ids[rowIndex] = result.id ?? this.ids[rowIndex] ?? null;
      this.keys[rowIndex] = result.rowKey;
      if (result.errors?.some(({ code }) => code === changedSince)) this.changed.add(rowIndex);
      else this.changed.delete(rowIndex);
      this.problems[rowIndex] = inLines((result.errors ?? []).map((error) => this.sentence(error)));
    });
  }

  /** Rows SmartBilling now holds. */
  stored(): readonly number[] {
    return this.fates.flatMap((fate, rowIndex) => (holds(fate) ? [rowIndex] : []));
  }

  isStored = (rowIndex: number): boolean => holds(this.fates[rowIndex]);

  get rowCount(): number {
    return this.check.rows;
  }

  counts(): EntityPush {
    const counts: Record<RowFate, number> = { ...noFates };
    for (const fate of this.fates) if (fate) counts[fate] += 1;
    const answered = rowFates.reduce((sum, fate) => sum + counts[fate], 0);
    return { rows: this.check.rows, ...counts, notSent: this.check.rows - answered };
  }

  /** Row Ids of the rejected rows that SmartBilling has otherwise since this workbook was pushed last. */
  changedSince = (): readonly string[] => [...this.changed].map((rowIndex) => this.keys[rowIndex] ?? '');

  fateOf = (rowIndex: number): RowFate | undefined => this.fates[rowIndex];

  /** Rows that were there and got other values although this sheet had never sent them. */
  unexpectedUpdates(): number {
    return this.fates.filter(
      (fate, rowIndex) => fate === 'updated' && (this.knownIds[rowIndex] ?? null) === null,
    ).length;
  }

  /** Row statuses after the push; a dry run stores nothing, it tells what would be refused and what is there just so. */
  statuses(dryRun: boolean): readonly RowState[] {
    return this.fates.map((fate, rowIndex) => {
      if (fate === 'rejected') return 'Failed';
      const before = this.check.statuses[rowIndex] ?? 'Draft';
      if (fate === undefined || (dryRun && fate !== 'unchanged')) return before;
      return fate === 'skipped' ? 'Skipped' : 'Pushed';
    });
  }

  /** SmartBilling IDs, null where unknown. */
  smartBillingIds = (): readonly (string | null)[] => this.ids;

  rowIds = (): readonly string[] => this.keys;

  problemOf = (rowIndex: number): Bilingual | undefined => this.problems[rowIndex];

  private sentence({ field, code, found, expected }: NonNullable<RowResult['errors']>[number]): Bilingual {
    const label = this.entity.fields[field]?.label ?? { en: field, fr: field };
    if (findRule(code)) return issueMessage(code, label, found, expected);
    // A finding of a connection is a sentence of its own.
    return { en: said(label.en, ': ', expected.en, found), fr: said(label.fr, ' : ', expected.fr, found) };
  }
}

const said = (label: string, colon: string, sentence: string, found: string): string =>
  `${label === '' ? '' : label + colon}${sentence}.${found === '' ? '' : ` « ${found} »`}`;

function inLines(sentences: readonly Bilingual[]): Bilingual | undefined {
  if (sentences.length === 0) return undefined;
  return { en: sentences.map(({ en }) => en).join('\n'), fr: sentences.map(({ fr }) => fr).join('\n') };
}
