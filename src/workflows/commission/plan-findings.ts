import { registry } from '../../core/entities/registry';
import { fieldOf } from '../../core/entity/entity-fields';
import { referenceTargets } from '../../core/entity/references';
import type { Issue } from '../../core/kernel/issue';
import { validateWorkspace } from '../../core/validation/validate-workspace';
import { readWorkspace } from '../../excel/workspace/read-workspace';
import { planSheets } from './plan-sheets';
import type { WorkspaceHost } from '../workspace-host';

/** Beside the plans' own: which subscriptions are migrated, whose sales are shared, what the old system paid. */
const further: ReadonlySet<string> = new Set([
  'customer',
  'subscription',
  'legacyCommission',
  'operationalParameter',
]);

/** Sheets on which a finding is about commission, whatever its rule. */
const own: ReadonlySet<string> = new Set([
  'commissionPlan',
  'commissionPlanLine',
  'agentAssignment',
  'legacyCommission',
]);

const isAboutCommission = ({ entity, code, field }: Issue): boolean =>
  own.has(entity) || (entity === 'salesAgent' && (code.startsWith('V60') || field === 'commissionCurrency'));

/** A reference to a sheet that was not read cannot be judged here. */
const isJudged =
  (read: ReadonlySet<string>) =>
  ({ entity, field, code }: Issue): boolean => {
    const declared = code === 'V005' ? registry.find(({ name }) => name === entity) : undefined;
    const reference = declared && fieldOf(declared, field);
    return reference?.kind !== 'reference' || referenceTargets(reference).every((name) => read.has(name));
  };

/** What the rules have against plans, their lines, who is paid by them, and what was paid; `today` is an ISO date. */
export async function findPlanFaults(host: WorkspaceHost, today: string): Promise<readonly Issue[]> {
  const plans = new Set(planSheets().map(({ name }) => name));
  const wanted = registry.filter(({ name }) => plans.has(name) || further.has(name));
  const { tables, lists, registry: own } = await readWorkspace(host, wanted);
  const read = own.filter(({ name }) => plans.has(name) || further.has(name));
  const { issues } = validateWorkspace(tables, { lists: lists.on(today), facts: { today }, registry: read });
  return issues.filter(isAboutCommission).filter(isJudged(new Set(read.map(({ name }) => name))));
}
