import type { Cell } from '../core/entity/cell';
import type { AnyEntity } from '../core/entity/entity';
import type { ProposedFix } from '../core/fixes/propose-fixes';
import type { HistoryScript, RowKey, ScriptStep } from '../core/history/history-script';
import type { ExtractChoice } from '../core/mapping/next-extract/extract-choice';
import { keyOfRow } from '../core/mapping/row-key';
import type { SourceTable } from '../core/mapping/source-table';
import type { CellEdit } from '../core/validation/cell-edit';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { applyFixes, type Doing } from './apply-fixes';
import { editCells } from './edit-cells';
import { readToCompare } from './find-duplicates';
import { mapSource } from './map-source';
import type { MapSummary } from './map-summary';
import { mergeDuplicates } from './merge-duplicates';
import { proposeWorkspaceFixes } from './propose-workspace-fixes';
import { readWithRowIds } from './read-with-row-ids';
import type { WorkspaceHost } from './workspace-host';

export interface ReplayOptions extends Doing {
  /** ISO date of the checks that fixes are proposed by. */
  readonly today: string;
  /** The next extract; steps that bring one in are passed over where there is none. */
  readonly source?: SourceTable;
  readonly choice?: ExtractChoice;
}

/** A step that did not do all it says: why, and in how many rows. */
export interface LeftStep {
  readonly step: ScriptStep['do'];
  readonly entity: string;
  /** The row is not in the extract; its cell says something else by now; there is no extract. */
  readonly reason: 'rowGone' | 'changed' | 'noSource';
  readonly detail: string;
}

export interface Replayed {
  readonly mapped?: MapSummary;
  readonly fixed: number;
  readonly merged: number;
  readonly corrected: number;
  readonly left: readonly LeftStep[];
}

type StepOf<Name extends ScriptStep['do']> = Extract<ScriptStep, { do: Name }>;

const shown = (key: RowKey): string => Object.values(key).map(String).join(' · ');

/** Finds rows by the values of their key, read as the fields read them; of equal keys the first. */
function rowFinder({ registry, tables, lists }: WorkspaceSnapshot) {
  const context = { lists, dateSystem: tables.dateSystem };
  const known = new Map<string, ReadonlyMap<string, number>>();
  const rowsOf = (entity: AnyEntity): ReadonlyMap<string, number> => {
    const table = tables.tables.get(entity.name);
    const rows = new Map<string, number>();
    for (let row = (table?.rowCount ?? 0) - 1; row >= 0; row -= 1)
      rows.set(keyOfRow(entity, table?.columns ?? new Map(), row, context), row);
    known.set(entity.name, rows);
    return rows;
  };
  return (name: string, key: RowKey): number | undefined => {
    const entity = registry.find((one) => one.name === name);
    if (!entity) return undefined;
    const columns = new Map(Object.entries(key).map(([field, cell]): [string, Cell[]] => [field, [cell]]));
    return (known.get(name) ?? rowsOf(entity)).get(keyOfRow(entity, columns, 0, context));
  };
}

function editAt(
  { tables }: WorkspaceSnapshot,
  row: number,
  { entity, field, to }: Pick<CellEdit, 'entity' | 'field' | 'to'>,
): CellEdit {
  const table = tables.tables.get(entity);
  const from = table?.columns.get(field)?.[row] ?? '';
  return { entity, rowId: table?.rowIds[row] ?? '', rowIndex: row, field, from, to };
}

const same = (a: Cell, b: Cell): boolean => a === b || String(a) === String(b);

class Replaying {
  readonly left: LeftStep[] = [];
  fixed = 0;
  merged = 0;
  corrected = 0;

  constructor(
    private readonly host: WorkspaceHost,
    private readonly options: ReplayOptions,
  ) {}

  #leave(step: ScriptStep['do'], entity: string, reason: LeftStep['reason'], detail: string): void {
    this.left.push({ step, entity, reason, detail });
  }

  async #read(): Promise<WorkspaceSnapshot> {
    return (await readWithRowIds(this.host, this.options.newId)).snapshot;
  }

  /** Fixes of several causes together: one check proposes them all, rows named in the script get them besides. */
  async fix(steps: readonly StepOf<'fix'>[]): Promise<void> {
    const { host, options } = this;
    const codes = [...new Set(steps.map(({ code }) => code))];
    const { fixes } = await proposeWorkspaceFixes(host, { today: options.today, selection: { codes } });
    const snapshot = await this.#read();
    const find = rowFinder(snapshot);
    const byCell = new Map<string, ProposedFix>();
    const add = (code: string, edit: CellEdit): void => {
      byCell.set(`${edit.entity}\n${edit.field}\n${String(edit.rowIndex)}`, {
        code,
        edit,
        certainty: 'sure',
        why: { en: '', fr: '' },
      });
    };
    for (const { code, entity, field, from, to, rows } of steps) {
      for (const { edit } of fixes)
        if (edit.entity === entity && edit.field === field && same(edit.from, from) && same(edit.to, to))
          add(code, edit);
      for (const key of rows) {
        const row = find(entity, key);
        const edit = row === undefined ? undefined : editAt(snapshot, row, { entity, field, to });
        if (!edit) this.#leave('fix', entity, 'rowGone', shown(key));
        else if (same(edit.from, from)) add(code, edit);
        else if (!same(edit.from, to)) this.#leave('fix', entity, 'changed', `${shown(key)} ${field}`);
      }
    }
    this.fixed += (await applyFixes(host, [...byCell.values()], options)).applied.length;
  }

  async merge({ entity, keep, drop, fields }: StepOf<'merge'>): Promise<void> {
    const read = await readToCompare(this.host, this.options.today, this.options.newId);
    const find = rowFinder(read.snapshot);
    const kept = find(entity, keep);
    const gone = drop.flatMap((key) => find(entity, key) ?? []);
    for (const key of [keep, ...drop])
      if (find(entity, key) === undefined) this.#leave('merge', entity, 'rowGone', shown(key));
    if (kept === undefined || gone.length === 0) return;
    const chosen = Object.entries(fields).flatMap(([field, key]) => {
      const row = find(entity, key);
      return row === undefined ? [] : [[field, row] as const];
    });
    const choice = { keep: kept, fields: new Map(chosen) };
    await mergeDuplicates(this.host, { entity, read, rows: [kept, ...gone], choice }, this.options);
    this.merged += 1;
  }

  /** Corrections together: a cell that says something else by now than it did is left and told. */
  async correct(steps: readonly StepOf<'correct'>[]): Promise<void> {
    const snapshot = await this.#read();
    const find = rowFinder(snapshot);
    const edits = steps.flatMap(({ entity, key, field, from, to }) => {
      const row = find(entity, key);
      if (row === undefined) {
        this.#leave('correct', entity, 'rowGone', shown(key));
        return [];
      }
      const edit = editAt(snapshot, row, { entity, field, to });
      if (same(edit.from, to)) return [];
      if (same(edit.from, from)) return [edit];
      this.#leave('correct', entity, 'changed', `${shown(key)} ${field}`);
      return [];
    });
    if (edits.length > 0) this.corrected += (await editCells(this.host, edits, this.options)).applied.length;
  }

  async map({ profile }: StepOf<'map'>): Promise<MapSummary | undefined> {
    const { source, newId, by, at, choice } = this.options;
    if (!source) {
      this.#leave('map', '', 'noSource', profile.name);
      return undefined;
    }
    const options = { newRowId: newId, by, at, ...(choice ? { choice } : {}) };
    return mapSource(this.host, source, profile, options);
  }
}

/** Neighbouring steps of one kind, which are done together. */
function stretches(steps: readonly ScriptStep[]): readonly (readonly ScriptStep[])[] {
  const all: ScriptStep[][] = [];
  for (const step of steps) {
    const last = all.at(-1);
    if (last?.[0]?.do === step.do && (step.do === 'fix' || step.do === 'correct')) last.push(step);
    else all.push([step]);
  }
  return all;
}

/** The last run of each profile stands for all of them: only one extract is given. */
function withoutEarlierRuns(steps: readonly ScriptStep[]): readonly ScriptStep[] {
  const seen = new Set<string>();
  const kept = steps.toReversed().filter((step) => {
    if (step.do !== 'map') return true;
    const isLast = !seen.has(step.profile.name);
    seen.add(step.profile.name);
    return isLast;
  });
  const [maps, others] = [kept.filter((step) => step.do === 'map'), kept.filter((step) => step.do !== 'map')];
  return [...maps.toReversed(), ...others.toReversed()];
}

/** Does the steps of a script again on the next extract; what cannot be done is left and told, with the reason. */
export async function replayHistory(
  host: WorkspaceHost,
  script: HistoryScript,
  options: ReplayOptions,
): Promise<Replayed> {
  const replaying = new Replaying(host, options);
  let mapped: MapSummary | undefined;
  for (const stretch of stretches(withoutEarlierRuns(script.steps))) {
    const [first] = stretch;
    if (first?.do === 'map') mapped = (await replaying.map(first)) ?? mapped;
    else if (first?.do === 'merge') await replaying.merge(first);
    else if (first?.do === 'fix') await replaying.fix(stretch.filter((step) => step.do === 'fix'));
    else await replaying.correct(stretch.filter((step) => step.do === 'correct'));
  }
  const { fixed, merged, corrected, left } = replaying;
  return { ...(mapped ? { mapped } : {}), fixed, merged, corrected, left };
}
