import type { DecodedTable } from '../entity/entity';

/** The sheets of a workspace, decoded; a rehearsed bill may stand in for its invoices and lines. */
export type CommissionTables = (entity: string) => DecodedTable | undefined;

/** The sheets commission is worked out from. */
export const commissionEntities: readonly string[] = [
  'glAccount',
  'commissionPlan',
  'salesAgent',
  'customer',
  'product',
  'charge',
  'subCharge',
  'usageRate',
  'service',
  'contractType',
  'commissionPlanLine',
  'subscription',
  'subscriptionItem',
  'agentAssignment',
  'invoice',
  'invoiceLine',
  'payment',
  'paymentApplication',
  'adjustment',
  'legacyCommission',
];
