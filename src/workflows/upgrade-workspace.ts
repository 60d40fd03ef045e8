import { shippedListEntries } from '../core/entities/lists/reference-lists';
import { registry } from '../core/entities/registry';
import { filledCells } from '../core/entity/filled-cells';
import type { ListEntry } from '../core/entity/reference-list';
import { sheetTemplate, type SheetTemplate } from '../core/entity/sheet-template';
import { sheetAdded, valuesAdded, type TemplateChange } from '../core/template/compare-template';
import { historyOf, templateVersion } from '../core/template/versions';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { dependentLists } from '../excel/workspace/dependent-lists';
import { refreshLists } from '../excel/workspace/list-sheet';
import {
  addListValues,
  compareSheets,
  completeColumns,
  keepTemplateVersion,
  renewSheets,
} from '../excel/workspace/upgrade-sheets';
import { createWorkspace } from './create-workspace';
import { moveChange, movesOf, writeMoves, type Move } from './move-lists';
import type { Watching } from './progress';
import { requireWorkspace } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

/** What an upgrade would do to a workbook, in the order it does it. */
export interface UpgradePlan {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly TemplateChange[];
}

export interface UpgradeOptions {
  readonly newRowId: () => string;
  /** Keeps the workbook as it is now, for undoing; called before anything changes. */
  readonly keepCopy: () => Promise<void>;
}

interface Upgrade extends UpgradePlan {
  readonly snapshot: WorkspaceSnapshot;
  readonly sheets: readonly SheetTemplate[];
  readonly values: readonly ListEntry[];
  readonly moves: readonly Move[];
}

/** More than half of its version's sheets make a workbook one for a whole implementation, which gets every sheet. */
function missingSheets({ places, language }: WorkspaceSnapshot, from: number): readonly SheetTemplate[] {
  const then = historyOf(from)?.sheets ?? registry.map(({ name }) => name);
  const isWhole = then.filter((name) => places.has(name)).length * 2 > then.length;
  const missing = isWhole ? registry.filter(({ name }) => !places.has(name)) : [];
  return missing.map((entity) => sheetTemplate(entity, language));
}

/** Values shipped since; what people took out of a list or changed is theirs. */
function missingValues({ tables }: WorkspaceSnapshot, from: number): readonly ListEntry[] {
  const codes = historyOf(from)?.listCodes;
  if (!codes || !tables.tables.has('listValue')) return [];
  return shippedListEntries.filter(({ list, code }) => list !== 'country' && !codes[list]?.includes(code));
}

function valueChanges(sheet: string, values: readonly ListEntry[]): readonly TemplateChange[] {
  const lists = [...new Set(values.map(({ list }) => list))];
  return lists.map((list) =>
    valuesAdded(
      sheet,
      list,
      values.filter((value) => value.list === list).map(({ code }) => code),
    ),
  );
}

async function prepare(host: WorkspaceHost): Promise<Upgrade> {
  const snapshot = await requireWorkspace(host);
  const from = snapshot.templateVersion;
  const { places, tables, language } = snapshot;
  const sheets = missingSheets(snapshot, from);
  const targets = new Set([...places.keys(), ...sheets.map(({ entity }) => entity)]);
  const values = missingValues(snapshot, from);
  const moves = movesOf(snapshot, from, sheets);
  const changes = await compareSheets(host, {
    language,
    targets,
    rowsOf: (entity) => tables.tables.get(entity)?.rowCount ?? 0,
    filled: (entity, field) => filledCells(tables.tables.get(entity)?.columns.get(field) ?? []),
  });
  const listSheet = places.get('listValue')?.sheet ?? '';
  return {
    from,
    to: templateVersion,
    snapshot,
    sheets,
    values,
    moves,
    changes: [
      ...sheets.map(sheetAdded),
      ...changes,
      ...valueChanges(listSheet, values),
      ...moves.map(moveChange),
    ],
  };
}

/** What an upgrade would change; writes nothing. Throws TEMPLATE_NEWER for a workbook of a version unknown here. */
export async function planUpgrade(host: WorkspaceHost): Promise<UpgradePlan> {
  const { from, to, changes } = await prepare(host);
  return { from, to, changes };
}

/**
 * Brings a workbook to the current template: columns, then sheets, list values, rules and notes; rows stay as they are.
 * The version is written last, so that an upgrade that was cut short is offered again and goes on.
 */
export async function upgradeWorkspace(
  host: WorkspaceHost,
  { newRowId, keepCopy }: UpgradeOptions,
  watching: Watching = {},
): Promise<UpgradePlan> {
  const { onProgress, signal } = watching;
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const { snapshot, sheets, values, moves, from, to, changes } = await prepare(host);
  if (changes.length === 0 && from === to) return { from, to, changes };
  signal?.throwIfAborted();
  await keepCopy();
  const { language, places } = snapshot;
  const before = new Set(places.keys());
  await completeColumns(host, language);
  const entities = [...before, ...sheets.map(({ entity }) => entity)];
  await createWorkspace(host, { language, entities, newRowId }, watching);
  signal?.throwIfAborted();
  onProgress?.({ stage: 'writing', done: 0, total: 1 });
  await writeMoves(host, moves, snapshot, newRowId);
  await addListValues(host, values, snapshot.lists, language, newRowId);
  const after = await requireWorkspace(host);
  await refreshLists(host, after.lists, language, dependentLists(after.registry, after.tables.tables));
  await renewSheets(host, language, before);
  await keepTemplateVersion(host, language);
  return { from, to, changes };
}
