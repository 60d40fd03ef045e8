import { changedSince, type BatchAnswer } from '../../src/core/push/wire';
import type { PushJournal } from '../../src/core/push/push-journal';
import type { Claims, SheetRow } from './memory-book';
import type { ServerRoom } from './server-room';
import { changingField, referringField } from './sheet-rows';

/** What came out of one schedule, each as a sentence for who looks into it. */
export interface Verdict {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly wrongFate: readonly string[];
}

interface StoredRow {
  readonly id: string;
  readonly rowKey: string;
  readonly tag: string;
  readonly changing: string | null;
  readonly refersTo: string | null;
}

const storedSql: Readonly<Record<string, string>> = {
  category: 'category_name, name_fr, parent_category FROM "categories"',
  supplier: 'legacy_id, supplier_number, NULL FROM "suppliers"',
  note: 'note_text, subject, supplier FROM "notes"',
  department: 'code, name_fr, manager FROM "departments"',
  user: 'email, first_name, department FROM "users"',
};

/** What the clients said of their pushes while a schedule ran, held against what the server holds at its end. */
export class History {
  readonly #claims: Claims[] = [];
  readonly #journaled = new Map<string, Set<string>>();
  readonly #wrong: string[] = [];
  #isShared = false;

  /** What a push said when it ended, or what may be said of one that was closed; in the order of their ends. */
  claim(claims: Claims): void {
    this.#claims.push(claims);
  }

  /** A journal that survived: the batches it names are those its program may have sent. */
  survived(journal: PushJournal | undefined): void {
    if (!journal) return;
    const keys = this.#journaled.get(journal.run) ?? new Set<string>();
    for (const { key } of journal.batches) keys.add(key);
    this.#journaled.set(journal.run, keys);
  }

  /** There is a copy of the workbook: what it pushes is not of the workbook's own doing. */
  shared(): void {
    this.#isShared = true;
  }

  wrong(sentence: string): void {
    this.#wrong.push(sentence);
  }

  /** Judges from the outside: the tables of the server, what was claimed, and the sheet that was pushed last. */
  async judge(room: ServerRoom, tenant: string, sheet: readonly SheetRow[]): Promise<Verdict> {
    const stored = await room.query<StoredRow>(everythingStored, tenant);
    const answers = await room.query<{ run: string; batch_key: string; answer: BatchAnswer }>(
      'SELECT run, batch_key, answer FROM batches WHERE tenant = $1 AND answer IS NOT NULL',
      tenant,
    );
    const blind = await room.query<{ run: string; record: string }>(overwrittenUnseen, tenant);
    const byTag = new Map<string, StoredRow[]>();
    for (const row of stored) byTag.set(row.tag, [...(byTag.get(row.tag) ?? []), row]);
    return {
      lost: sheet.flatMap((row) => lostOf(row, byTag.get(row.tag)?.[0])),
      doubled: [...byTag].flatMap(([tag, rows]) =>
        rows.length > 1 ? [`${tag} is there ${String(rows.length)} times`] : [],
      ),
      wrongFate: [
        ...this.#wrong,
        ...blind.map(({ run, record }) => `${run} overwrote ${record}, which it had not seen`),
        ...(this.#isShared ? [] : answers.flatMap(({ answer }) => refusedForOthers(answer))),
        ...this.#falseClaims(acceptedByRun(stored, answers)),
        ...answers.flatMap(({ run, batch_key: key }) =>
          this.#journaled.get(run)?.has(key.split('~')[0] ?? '')
            ? []
            : [`${key} was stored and no journal knew of it`],
        ),
      ],
    };
  }

  #falseClaims(accepted: ReadonlyMap<string, ReadonlySet<string>>): string[] {
    return this.#claims.flatMap((claims, index) => {
      const took = accepted.get(claims.run) ?? new Set<string>();
      // A run that was gone on with has taken what an earlier push of it had not sent.
      const later = this.#claims
        .slice(index + 1)
        .filter(({ run, left }) => run === claims.run || left.has(claims.run));
      const denied = [...claims.notIn].filter(
        (tag) => took.has(tag) && !later.some((one) => one.in.has(tag) || one.unknown.has(tag)),
      );
      const boasted = [...claims.in].filter((tag) => !took.has(tag));
      return [
        ...denied.map((tag) => `${tag} was said not to be in, and it is`),
        ...boasted.map((tag) => `${tag} was said to be in, and the run never took it`),
      ];
    });
  }
}

/** A row of the sheet that SmartBilling lacks, holds otherwise, or that the sheet does not know as SmartBilling does. */
function lostOf(
  { tag, entity, cells, rowId, smartBillingId }: SheetRow,
  stored: StoredRow | undefined,
): string[] {
  if (!stored) return [`${tag} is nowhere`];
  const typed = (field: string | undefined): string => String(cells[field ?? ''] ?? '');
  const held = [
    [stored.changing, typed(changingField[entity])],
    [stored.refersTo, typed(referringField[entity])],
  ] as const;
  return [
    ...held.flatMap(([is, was]) => ((is ?? '') === was ? [] : [`${tag} holds ${String(is)}, not ${was}`])),
    ...(stored.id === smartBillingId ? [] : [`${tag} is not known by its SmartBilling ID`]),
    ...(stored.rowKey === rowId ? [] : [`${tag} did not take its Row Id back`]),
  ];
}

const everythingStored = `SELECT * FROM (${Object.values(storedSql)
  .map((columns) => `SELECT sb_tenant, sb_id, sb_row_key, ${columns}`)
  .join(' UNION ALL ')}) AS s (tenant, id, "rowKey", tag, changing, "refersTo") WHERE tenant = $1`;

/** Records a run overwrote although its workbook knew an older version of them, and not the one that was there. */
const overwrittenUnseen = `
  WITH known AS (
    SELECT tenant, entity, record_id, version, run FROM run_writes
    UNION ALL SELECT tenant, entity, record_id, version, run FROM run_sightings)
  SELECT w.run, w.record_id AS record FROM run_writes w JOIN runs r ON r.tenant = w.tenant AND r.run = w.run
  WHERE w.tenant = $1 AND w.prior_version IS NOT NULL AND r.sees IS NOT NULL
    AND (SELECT max(k.version) FROM known k WHERE k.tenant = w.tenant AND k.entity = w.entity
      AND k.record_id = w.record_id AND k.version < w.version AND k.run = ANY(r.sees || r.run)) < w.prior_version`;

/** Whoever is alone changed everything themselves. */
const refusedForOthers = ({ key, results }: BatchAnswer): string[] =>
  results.some(({ errors = [] }) => errors.some(({ code }) => code === changedSince))
    ? [`${key} was refused for changes of others, and there are none`]
    : [];

/** Rows every one of whose passes was taken; a record that was changed otherwise is named by those that were not. */
function acceptedByRun(
  stored: readonly StoredRow[],
  answers: readonly { readonly run: string; readonly answer: BatchAnswer }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const tags = new Map(stored.map(({ id, tag }) => [id, tag]));
  const accepted = new Map<string, Set<string>>();
  const refused = new Map<string, Set<string>>();
  for (const { run, answer } of answers) {
    for (const { id, status } of answer.results) {
      const tag = id === null ? undefined : tags.get(id);
      if (tag === undefined) continue;
      const among = status === 'rejected' ? refused : accepted;
      among.set(run, (among.get(run) ?? new Set()).add(tag));
    }
  }
  for (const [run, of] of refused) for (const tag of of) accepted.get(run)?.delete(tag);
  return accepted;
}
