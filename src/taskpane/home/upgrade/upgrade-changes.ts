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

const kinds: readonly ChangeKind[] = ['addSheet', 'addColumn', 'retypeColumn', 'addListValues'];

/** A list by its name in the pane's language. */
const listLabel = (list: string, language: Language): string =>
  shippedListEntries.find((entry) => entry.list === 'list' && entry.code === list)?.label[language] ?? list;

function lineOf({ kind, sheet, column, after, cells }: TemplateChange, language: Language): ChangeLine {
  switch (kind) {
    case 'addSheet':
      return { text: sheet, cells: 0 };
    case 'addColumn':
      return { text: `${sheet} › ${column}`, cells: 0 };
    case 'retypeColumn':
      return { text: `${sheet} › ${column}`, cells };
    case 'addListValues':
      return { text: `${listLabel(column, language)} › ${after}`, cells: 0 };
  }
}

function groupOf(kind: ChangeKind, changes: readonly TemplateChange[], language: Language): ChangeGroup {
  const own = changes.filter((change) => change.kind === kind);
  const count = kind === 'addListValues' ? own.reduce((sum, { cells }) => sum + cells, 0) : own.length;
  return { kind, count, lines: own.map((change) => lineOf(change, language)) };
}

/** The changes by kind, the weightiest kind first; kinds without changes are left out. */
export const viewOf = ({ from, to, changes }: UpgradePlan, language: Language): UpgradeView => ({
  from,
  to,
  groups: kinds.map((kind) => groupOf(kind, changes, language)).filter(({ count }) => count > 0),
});

/** What an upgrade would change; writes nothing. */
export const readUpgrade = async (host: WorkspaceHost, language: Language): Promise<UpgradeView> =>
  viewOf(await planUpgrade(host), language);
