import type { Cell } from '../../src/core/entity/cell';
import { shippedLists } from '../../src/core/entities/lists/reference-lists';
import type { PushJournal } from '../../src/core/push/push-journal';
import { planPush, type BatchLimits } from '../../src/core/push/push-plan';
import { unansweredKeys } from '../../src/core/push/push-journal';
import type { RowOutcomes } from '../../src/core/push/row-outcomes';
import { validateWorkspace, type CheckResult } from '../../src/core/validation/validate-workspace';
import type { PushBook, PushRows } from '../../src/workflows/push/push-book';
import { pushedEntities } from './server-room';

/** A row of a sheet; `tag` is what the checker knows it by, whatever happens to the rest. */
export interface SheetRow {
  readonly tag: string;
  readonly entity: string;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly rowId: string;
  readonly smartBillingId: string;
}

/** All that a workbook holds; a value, so that a copy is the thing itself. */
export interface Sheets {
  readonly rows: readonly SheetRow[];
  readonly journal: PushJournal | undefined;
}

/** A workbook file: what was saved last, and the journal that is kept beside it. */
export interface BookFile {
  readonly name: string;
  saved: Sheets;
  beside: PushJournal | undefined;
}

/** What one push said of its rows when it ended, by tag. */
export interface Claims {
  readonly run: string;
  /** Runs the same push had gone on with before and found closed. */
  readonly left: ReadonlySet<string>;
  readonly in: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
  readonly notIn: ReadonlySet<string>;
}

const lists = shippedLists.on('2026-11-22');

/** A workbook that is open for one push, as the push workflow uses it; it works in memory until it is saved. */
export class MemoryBook implements PushBook {
  live: Sheets;
  claims: Claims | undefined;
  /** Journals that were kept by this push until it went on in another run. */
  readonly left: PushJournal[] = [];
  #kept: PushJournal | undefined;
  #read: readonly SheetRow[] = [];
  #checked: CheckResult | undefined;

  constructor(
    readonly file: BookFile,
    private readonly newRowId: () => string,
    private readonly limits: BatchLimits,
  ) {
    this.live = file.saved;
  }

  read(): Promise<PushRows> {
    const rows = this.live.rows.map((row) => (row.rowId === '' ? { ...row, rowId: this.newRowId() } : row));
    this.live = { ...this.live, rows };
    this.#read = rows;
    const filled = pushedEntities.filter(({ name }) => rows.some(({ entity }) => entity === name));
    const tables = new Map(
      filled.map(({ name, fields }) => {
        const own = rows.filter(({ entity }) => entity === name);
        const column = (field: string): [string, Cell[]] => [
          field,
          own.map(({ cells }) => cells[field] ?? ''),
        ];
        const columns = new Map(Object.keys(fields).map(column));
        columns.set(
          'smartBillingId',
          own.map(({ smartBillingId }) => smartBillingId),
        );
        return [name, { entity: name, rowCount: own.length, columns, rowIds: own.map(({ rowId }) => rowId) }];
      }),
    );
    const checking = { lists, facts: { today: '2026-11-22' }, registry: filled };
    const checked = validateWorkspace({ dateSystem: '1900', tables }, checking);
    this.#checked = checked;
    return Promise.resolve({ registry: filled, checked });
  }

  readJournals(): Promise<readonly PushJournal[]> {
    return Promise.resolve([this.live.journal, this.file.beside].flatMap((journal) => journal ?? []));
  }

  keepJournal(journal: PushJournal): Promise<void> {
    if (this.#kept && this.#kept.run !== journal.run) this.left.push(this.#kept);
    this.#kept = journal;
    this.file.beside = journal;
    this.live = { ...this.live, journal };
    return Promise.resolve();
  }

  save(): Promise<void> {
    this.file.saved = this.live;
    return Promise.resolve();
  }

  writeResults(outcomes: ReadonlyMap<string, RowOutcomes>): Promise<void> {
    const results = new Map<string, { readonly rowId: string; readonly smartBillingId: string }>();
    const stored = new Set<string>();
    for (const [entity, rows] of outcomes) {
      const own = this.#read.filter((row) => row.entity === entity);
      const taken = new Set(rows.stored());
      own.forEach(({ rowId, tag }, index) => {
        results.set(`${entity} ${rowId}`, {
          rowId: rows.rowIds()[index] ?? rowId,
          smartBillingId: rows.smartBillingIds()[index] ?? '',
        });
        if (taken.has(index)) stored.add(tag);
      });
    }
    const rows = this.live.rows.map((row) => ({ ...row, ...results.get(`${row.entity} ${row.rowId}`) }));
    this.live = { ...this.live, rows };
    this.claims = this.#claimsWith(stored);
    return Promise.resolve();
  }

  /** Of rows that are not in, those of a batch without an answer are unknown. */
  #claimsWith(stored: ReadonlySet<string>): Claims {
    const { journal } = this.live;
    const lost = journal ? this.#rowIdsOf(unansweredKeys(journal)) : new Set<string>();
    const others = this.#read.filter(({ tag }) => !stored.has(tag));
    const tags = (rows: readonly SheetRow[]): Set<string> => new Set(rows.map(({ tag }) => tag));
    return {
      ...this.#runs(),
      in: stored,
      unknown: tags(others.filter(({ rowId }) => lost.has(rowId))),
      notIn: tags(others.filter(({ rowId }) => !lost.has(rowId))),
    };
  }

  /** What may be said of a push that was closed: nothing but what its journal had sent. */
  claimsAtClose(): Claims {
    const { journal } = this.live;
    const sent = this.#rowIdsOf(new Set(journal?.batches.map(({ key }) => key)));
    const unknown = this.#read.filter(({ rowId }) => sent.has(rowId)).map(({ tag }) => tag);
    return { ...this.#runs(), in: new Set(), unknown: new Set(unknown), notIn: new Set() };
  }

  #runs(): Pick<Claims, 'run' | 'left'> {
    return { run: this.live.journal?.run ?? '', left: new Set(this.left.map(({ run }) => run)) };
  }

  #rowIdsOf(keys: ReadonlySet<string>): ReadonlySet<string> {
    if (keys.size === 0 || !this.#checked) return new Set();
    const { batches } = planPush(pushedEntities, this.#checked, this.limits);
    return new Set(batches.filter(({ key }) => keys.has(key)).flatMap(({ rowKeys }) => rowKeys));
  }
}
