import type { Cell } from '../../../../src/core/entity/cell';
import type { AnyEntity } from '../../../../src/core/entity/entity';
import { dataFields } from '../../../../src/core/entity/entity-fields';
import { findEntity, registry } from '../../../../src/core/entities/registry';
import { WorkspaceEngine } from '../../../../src/core/validation/engine/workspace-engine';
import { checkContext } from '../../sample-workspace';

const rowCount = 50_000;
const limit = 1000;
const mib = 2 ** 20;

function requireContact(): AnyEntity {
  const contact = findEntity('contact');
  if (!contact) throw new Error('contact');
  return contact;
}

/** Every cell of the sheet is the same nonsense, in as many rows as fit a test. */
function garbage(): WorkspaceEngine {
  const engine = new WorkspaceEngine(registry, {
    ...checkContext,
    dateSystem: '1900',
    waivers: [],
    issueLimit: limit,
  });
  const cells = new Array<Cell>(rowCount).fill('#N/A');
  const columns = new Map(dataFields(requireContact()).map(([name]) => [name, cells]));
  engine.put('contact', { columns, rowIds: cells.map(String) });
  return engine;
}

test('garbage in every cell is counted to the last, listed up to the limit and kept in bits', () => {
  const engine = garbage();
  const before = process.memoryUsage();
  const steps = engine.check();
  while (steps.next().done !== true) continue;
  const after = process.memoryUsage();
  const fields = dataFields(requireContact()).length;
  const { counts, truncated, groups } = engine.summary();
  expect(counts.error).toBeGreaterThanOrEqual(rowCount * fields);
  expect(truncated).toBe(true);
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(limit);
  expect(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers).toBeLessThan(100 * mib);
});
