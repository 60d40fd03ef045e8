import { valuesOf } from '../../../core/catalog/acts/catalog-change';
import type { CatalogNode } from '../../../core/catalog/catalog-node';
import { nextLineNumber } from '../../../core/commission/designer/plan-version';
import { useWords } from '../../messages/use-words';
import type { PlanPageProps } from '../plan-choice';
import { AddRowPanel } from './add-row-panel';
import { AssignPanel } from './assign-panel';
import { ChangeRowPanel } from './change-row-panel';
import { VersionPanel } from './version-panel';

/** What is asked about a plan at the moment. */
export type PlanPanel =
  | { readonly kind: 'change'; readonly node: CatalogNode }
  | { readonly kind: 'line'; readonly copied?: CatalogNode }
  | { readonly kind: 'version' }
  | { readonly kind: 'assign' };

/** Fields that say which row it is. */
export const keysOf: Readonly<Record<string, readonly string[]>> = {
  commissionPlan: ['planName'],
  commissionPlanLine: ['planName', 'lineNumber'],
};

/** The form of what is asked. */
export function PlanPanelForm({
  book,
  acts,
  plan,
  panel,
  lineName,
  onClose,
}: Pick<PlanPageProps, 'book' | 'acts' | 'plan'> & {
  readonly panel: PlanPanel;
  readonly lineName: (number: unknown) => string;
  readonly onClose: () => void;
}) {
  const { say } = useWords();
  const { catalog } = book;
  if (panel.kind === 'version') return <VersionPanel {...{ book, acts, plan, onClose }} />;
  if (panel.kind === 'assign') return <AssignPanel {...{ book, acts, plan, onClose }} />;
  const name = panel.kind === 'line' ? 'commissionPlanLine' : panel.node.entity;
  const entity = book.registry.find((one) => one.name === name);
  if (!entity) return null;
  const shared = { book, acts, entity, keys: keysOf[name] ?? [], onClose };
  if (panel.kind === 'change') {
    const { node } = panel;
    const called = name === 'commissionPlan' ? node.key : lineName(catalog.read(node)('lineNumber'));
    return <ChangeRowPanel key={node.id} {...shared} node={node} name={called} />;
  }
  const number = nextLineNumber(catalog, plan.key);
  const copied = panel.copied ? valuesOf(catalog, panel.copied) : {};
  const ends = catalog.read(plan)('effectiveTo');
  return (
    <AddRowPanel
      {...shared}
      title={say('commission.line.new', { plan: plan.key })}
      name={(row) => lineName(row['lineNumber'])}
      under={plan}
      said={{
        ...(ends === null ? {} : { expiry: ends }),
        ...copied,
        planName: plan.key,
        lineNumber: number,
      }}
    />
  );
}
