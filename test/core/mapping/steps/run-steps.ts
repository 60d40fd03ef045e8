import type { Cell } from '../../../../src/core/entity/cell';
import { applyProfile } from '../../../../src/core/mapping/apply-profile';
import type { Step } from '../../../../src/core/mapping/steps/step-schema';
import { context, sourceOf } from '../mapping-context';

/** What the steps make of column a of each row of columns a and b, and the rows that are problems. */
export function runSteps(
  steps: readonly Step[],
  rows: readonly (readonly [Cell, Cell?])[],
  tables = new Map([
    [
      'carriers',
      sourceOf(
        ['code', 'name'],
        [
          ['8303', 'Bell'],
          ['8821', 'Rogers'],
        ],
      ),
    ],
  ]),
): { readonly cells: readonly Cell[]; readonly faulty: readonly number[] } {
  const source = sourceOf(
    ['a', 'b'],
    rows.map(([a, b = '']) => [a, b]),
  );
  const result = applyProfile(
    source,
    {
      version: 1,
      name: 'x',
      asOf: '2026-11-01',
      entities: [
        { entity: 'subscription', fields: { notes: { from: 'column', column: 'a', steps: [...steps] } } },
      ],
    },
    { ...context, tables },
  );
  return {
    cells: result.entities.get('subscription')?.columns.get('notes') ?? [],
    faulty: result.problems.map(({ row }) => row - 2),
  };
}

export const one = (steps: readonly Step[], a: Cell, b: Cell = ''): Cell | 'problem' => {
  const { cells, faulty } = runSteps(steps, [[a, b]]);
  return faulty.length > 0 ? 'problem' : (cells[0] ?? '');
};
