import { shownValue } from '../../core/kernel/shown-value';
import type { AnyEntity } from '../../core/entity/entity';
import type { RowFault } from '../../core/entity/judge-row';
import { noFates } from '../../core/push/push-journal';
import {
  storableText,
  type BatchAnswer,
  type BatchBody,
  type FateCounts,
  type RowFinding,
  type RowResult,
} from '../../core/push/wire';
import type { IncomingRow } from './incoming-rows';
import type { RowDecision } from './row-decision';

/** Which identifiers are passwords the catalog says, which is not asked here: none of them is sent back. */
const findingOf = (entity: AnyEntity, sent: IncomingRow, fault: RowFault): RowFinding => ({
  row: sent.index,
  field: fault.field,
  code: fault.code,
  found: shownValue(
    // The answer is kept as well, and read back from the database.
    storableText(String(sent.values[fault.field] ?? '')),
    entity.secrets?.fields.includes(fault.field) ?? false,
  ),
  expected: fault.expected,
});

const blankedFinding = (sent: IncomingRow, field: string): RowFinding => ({
  row: sent.index,
  field,
  code: 'BLANKED',
  found: '',
  expected: {
    en: 'a value: Overwrite empties what SmartBilling has here',
    fr: 'une valeur : l’écrasement vide ce que SmartBilling a ici',
  },
});

/** A dry run names no SmartBilling ID for what it did not store. */
function resultOf(entity: AnyEntity, decision: RowDecision, dryRun: boolean): RowResult {
  const { fate: status, sent } = decision;
  if (decision.fate === 'rejected') {
    const errors = decision.faults.map((fault) => findingOf(entity, sent, fault));
    const { rowKey, id, version } = decision.record ?? { rowKey: sent.rowKey, id: null, version: null };
    return { rowKey, status, id, version, errors };
  }
  const { rowKey, id, version } = decision.record;
  const stored = dryRun && decision.fate === 'created' ? { id: null, version: null } : { id, version };
  const result = { rowKey, status, ...stored };
  if (decision.fate !== 'updated' || decision.blanked.length === 0) return result;
  return { ...result, warnings: decision.blanked.map((field) => blankedFinding(sent, field)) };
}

function countFates(results: readonly RowResult[]): FateCounts {
  const counts = { rows: results.length, ...noFates };
  for (const { status } of results) counts[status] += 1;
  return counts;
}

export function batchAnswerOf(
  key: string,
  entity: AnyEntity,
  body: BatchBody,
  decisions: readonly RowDecision[],
): BatchAnswer {
  const results = decisions.map((decision) => resultOf(entity, decision, body.mode === 'dryRun'));
  return { key, entity: body.entity, mode: body.mode, results, totals: countFates(results) };
}
