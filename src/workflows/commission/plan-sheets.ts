import { registry } from '../../core/entities/registry';
import type { AnyEntity } from '../../core/entity/entity';

/** The sheets plans are read and changed on; what was sold is on others, which may be large. */
const planEntities: ReadonlySet<string> = new Set([
  'listValue',
  'commissionPlan',
  'commissionPlanLine',
  'agentAssignment',
  'salesAgent',
  'service',
  'product',
  'charge',
  'subCharge',
  'contractType',
  'glAccount',
]);

export const planSheets = (): readonly AnyEntity[] => registry.filter(({ name }) => planEntities.has(name));
