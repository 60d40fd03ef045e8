import type { Cell } from '../../../src/core/entity/cell';
import { findEntity } from '../../../src/core/entities/registry';
import { newSetupRows, placeSetupRows } from '../../../src/core/mapping/setup-rows';
import { context } from './mapping-context';

const contractType = findEntity('contractType')!;

const placed = placeSetupRows(
  [
    {
      entity: 'contractType',
      common: { renewalTerm: 0, interval: 'Months' },
      rows: [
        { contractTypeName: 'Monthly', initialTerm: 0 },
        { contractTypeName: 'One year', initialTerm: 12, renewalTerm: 12 },
      ],
    },
  ],
  context.registry,
  context,
).get('contractType')!;

const sheet = (names: readonly Cell[]) => ({
  entity: 'contractType',
  rowCount: names.length,
  columns: new Map([['contractTypeName', names]]),
  rowIds: names.map(String),
});

describe('rows the mapped ones refer to', () => {
  test('common values are filled in, the row’s own win', () => {
    expect(Object.fromEntries(placed.columns)).toEqual({
      contractTypeName: ['Monthly', 'One year'],
      interval: ['Months', 'Months'],
      initialTerm: [0, 12],
      renewalTerm: [0, 12],
    });
  });

  test('only those whose key the sheet does not have are new', () => {
    const names = (existing?: readonly Cell[]) =>
      newSetupRows(contractType, placed, existing && sheet(existing), context).columns.get(
        'contractTypeName',
      );
    expect(names()).toEqual(['Monthly', 'One year']);
    expect(names(['Other'])).toEqual(['Monthly', 'One year']);
    expect(names([' monthly'])).toEqual(['One year']);
    expect(names(placed.columns.get('contractTypeName')!)).toEqual([]);
  });
});
