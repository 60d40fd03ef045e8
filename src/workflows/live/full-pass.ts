import type { AnyEntity } from '../../core/entity/entity';
import { registry } from '../../core/entities/registry';
import type { Bilingual } from '../../core/kernel/bilingual';
import type { DateSystem } from '../../core/kernel/excel-serial';
import { waiversNow } from '../../core/validation/apply-waivers';
import type { Checker, CheckSummary } from '../../core/validation/checker';
import type { Waiver } from '../../core/validation/waiver';
import { dependentLists } from '../../excel/workspace/dependent-lists';
import { refreshLists } from '../../excel/workspace/list-sheet';
import type { WorkspaceSnapshot } from '../../excel/workspace/read-workspace';
import type { Watching } from '../progress';
import { requireWorkspace } from '../require-workspace';
import { findWaivers, writeWaivers } from '../stored-waivers';
import type { WorkspaceCheck } from '../validate-workspace';
import type { WorkspaceHost } from '../workspace-host';
import { putRows } from './put-rows';
import { standingSheet, type StandingSheet } from './standing-sheet';
import { writeTexts } from './write-texts';

/** What is known of the workbook besides its cells, from one reading of all of it. */
export interface Standing extends Pick<WorkspaceSnapshot, 'language' | 'lists' | 'registry' | 'repairs'> {
  readonly dateSystem: DateSystem;
  readonly sheets: ReadonlyMap<string, StandingSheet>;
  readonly fallen: readonly Waiver[];
  /** Entities whose sheets are protected, so that statuses stayed unwritten. */
  readonly guarded: ReadonlySet<string>;
}

export interface PassOptions {
  /** ISO date of the check. */
  readonly today: string;
  readonly now: () => Date;
}

export interface FullPass {
  readonly standing: Standing;
  readonly summary: CheckSummary;
  /** The workbook was read from this moment on. */
  readonly at: Date;
}

function sheetsOf({
  tables,
  places,
  registry: entities,
  sampleRows,
}: WorkspaceSnapshot): Map<string, StandingSheet> {
  const byName = new Map<string, AnyEntity>(entities.map((entity) => [entity.name, entity]));
  return new Map(
    [...tables.tables].flatMap(([name, table]) => {
      const [entity, place] = [byName.get(name), places.get(name)];
      if (!entity || !place) return [];
      return [[name, standingSheet(entity, place, table, sampleRows.get(name) ?? [])] as const];
    }),
  );
}

/** Tells `stop` the checker when the signal does; the work must not go on after it. */
async function stoppable<T>(
  checker: Checker,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  // A thread that has ended needs no stopping.
  const stop = (): void => void checker.stop().catch(() => undefined);
  signal?.throwIfAborted();
  signal?.addEventListener('abort', stop);
  try {
    const done = await work();
    signal?.throwIfAborted();
    return done;
  } catch (error) {
    // What the checker says of being stopped is not news to who stopped it.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

async function fill(
  checker: Checker,
  snapshot: WorkspaceSnapshot,
  today: string,
  waivers: readonly Waiver[],
): Promise<void> {
  const { tables, lists, customColumns } = snapshot;
  const { dateSystem, elsewhere } = tables;
  const basis = { today, dateSystem, lists: lists.all, customColumns, waivers };
  await checker.open(elsewhere ? { ...basis, elsewhere } : basis);
  for (const table of tables.tables.values()) await putRows(checker, table);
}

/** What was found, and how to bring drop-downs, statuses and messages up to date with it. */
interface Findings {
  readonly found: FullPass;
  readonly show: () => Promise<FullPass>;
}

/** Reads all of the workbook and checks it whole, writing nothing yet. */
export async function findFaults(
  host: WorkspaceHost,
  checker: Checker,
  { today, now }: PassOptions,
  { onProgress, signal }: Watching = {},
): Promise<Findings> {
  onProgress?.({ stage: 'reading', done: 0, total: registry.length });
  const at = now();
  const onCells = (done: number, total: number): void => onProgress?.({ stage: 'reading', done, total });
  const snapshot = await requireWorkspace(host, signal ? { onCells, signal } : { onCells });
  const noted = await findWaivers(host);
  const { standing: waivers, fallen, kept } = waiversNow(noted.waivers, snapshot.tables);
  const summary = await stoppable(checker, signal, async () => {
    await fill(checker, snapshot, today, waivers);
    return checker.check((done, total) => onProgress?.({ stage: 'checking', done, total }));
  });
  const { registry: entities, lists, language, tables } = snapshot;
  const standing = {
    language,
    lists,
    registry: entities,
    repairs: [...snapshot.repairs, ...noted.repairs],
    dateSystem: tables.dateSystem,
    sheets: sheetsOf(snapshot),
    fallen,
    guarded: new Set<string>(),
  };
  const show = async (): Promise<FullPass> => {
    if (fallen.length > 0) await writeWaivers(host, kept);
    await refreshLists(host, lists, language, dependentLists(entities, tables.tables));
    const writing = (done: number, total: number): void => onProgress?.({ stage: 'writing', done, total });
    const guarded = await writeTexts({ host, checker, ...standing }, 'off', writing, signal);
    return { standing: { ...standing, guarded }, summary, at };
  };
  return { found: { standing, summary, at }, show };
}

/** Reads all of the workbook, checks it whole, and brings drop-downs, statuses and messages up to date. */
export async function passOver(
  host: WorkspaceHost,
  checker: Checker,
  options: PassOptions,
  watching: Watching = {},
): Promise<FullPass> {
  const { show } = await findFaults(host, checker, options, watching);
  return show();
}

/** Statuses that stay unwritten, because somebody protected the sheet. */
const protectedSheet = (sheet: string): Bilingual => ({
  en: `${sheet}: the sheet is protected, so statuses and messages were not written on it. Take the protection off (Review > Unprotect Sheet) and check again.`,
  fr: `${sheet} : la feuille est protégée; les statuts et les messages n’y ont pas été inscrits. Ôtez la protection (Révision > Ôter la protection de la feuille) et vérifiez de nouveau.`,
});

/** What was found, with where it is; `waiting` says that edits were heard that are not in it yet. */
export function checkOf({ standing, summary, at }: FullPass, waiting: boolean): WorkspaceCheck {
  const { sheets, registry: entities, language, dateSystem, repairs, guarded, fallen } = standing;
  const places = [...guarded].flatMap((name) => sheets.get(name)?.place ?? []);
  return {
    ...summary,
    at,
    waiting,
    fallen,
    rowIds: new Map([...sheets].map(([name, { rowIds }]) => [name, rowIds])),
    places: new Map([...sheets].map(([name, { place }]) => [name, place])),
    registry: entities,
    language,
    dateSystem,
    repairs: [...repairs, ...places.map(({ sheet }) => protectedSheet(sheet))],
  };
}
