import { shippedListEntries } from '../../../core/entities/lists/reference-lists';
import type { Language } from '../../../core/kernel/bilingual';
import type { TemplateChange } from '../../../core/template/compare-template';
import { planUpgrade, type UpgradePlan } from '../../../workflows/upgrade-workspace';
import type { WorkspaceHost } from '../../../workflows/workspace-host';

type ChangeKind = TemplateChange['kind'];

/** One change in a line; `cells` are filled cells of the column it touches. */
export interface ChangeLine {
  readonly text: string;
  readonly cells: number;
}

/** Changes of one kind; `count` counts sheets, columns or list values. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly count: number;
  readonly lines: readonly ChangeLine[];
}

/** What an upgrade does or did, as the pane tells it. */
export interface UpgradeView {
  readonly from: number;
  readonly to: number;
  readonly groups: readonly ChangeGroup[];
}

/** A list value as people see it in the pane's language; the names of lists are a list too. */
const labelOf = (list: string, code: string, language: Language): string =>
  shippedListEntries.find((entry) => entry.list === list && entry.code === code)?.label[language] ?? code;

const labelsOf = (list: string, codes: string, language: Language): string =>
  codes
    .split(', ')
    .map((code) => labelOf(list, code, language))
    .join(', ');

function lineOf(change: TemplateChange, language: Language): ChangeLine {
  const { kind, sheet, column, before, after } = change;
  const place = `${sheet} › ${column}`;
  if (kind === 'addSheet') return { text: sheet, cells: 0 };
  if (kind === 'addColumn') return { text: place, cells: 0 };
  if (kind === 'retypeColumn') return { text: place, cells: change.cells };
  if (kind === 'addListValues') {
    return {
      text: `${labelOf('list', column, language)} › ${labelsOf(column, after, language)}`,
      cells: 0,
    };
  }
  return { text: `${before} → ${after}`, cells: 0 };
}

function groupOf(kind: ChangeKind, changes: readonly TemplateChange[], language: Language): ChangeGroup {
  const own = changes.filter((change) => change.kind === kind);
  const count = kind.endsWith('ListValues') ? own.reduce((sum, { cells }) => sum + cells, 0) : own.length;
  return { kind, count, lines: own.map((change) => lineOf(change, language)) };
}

/** The changes by kind, in the order they are made. */
export const viewOf = ({ from, to, changes }: UpgradePlan, language: Language): UpgradeView => ({
  from,
  to,
  groups: [...new Set(changes.map(({ kind }) => kind))].map((kind) => groupOf(kind, changes, language)),
});

/** What an upgrade would change; writes nothing. */
export const readUpgrade = async (host: WorkspaceHost, language: Language): Promise<UpgradeView> =>
  viewOf(await planUpgrade(host), language);
