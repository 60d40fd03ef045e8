import fc from 'fast-check';
import { findEntity } from '../../../src/core/entities/registry';
import { keyOfRow, shownKeyOf } from '../../../src/core/mapping/row-key';
import { context } from './mapping-context';

const customer = findEntity('customer')!;
const serviceItem = findEntity('serviceItem')!;

test('a key is compared without case and shown as it is written', () => {
  const columns = new Map([['legacyId', [' C-1 ', 'c-1', 42, '']]]);
  const keys = (of: typeof keyOfRow) => [0, 1, 2, 3].map((row) => of(customer, columns, row, context));
  expect(keys(keyOfRow)).toEqual(['c-1', 'c-1', '42', '']);
  expect(keys(shownKeyOf)).toEqual(['C-1', 'c-1', '42', '']);
});

test('what is shown of a key of several parts is the key but for its case, and leaves blank parts out', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9]{1,6}$/);
  expect(serviceItem.key.length).toBeGreaterThan(1);
  fc.assert(
    fc.property(fc.tuple(...serviceItem.key.map(() => fc.option(word, { nil: '' }))), (cells) => {
      const columns = new Map(serviceItem.key.map((name, at) => [name, [cells[at] ?? '']]));
      const parts = keyOfRow(serviceItem, columns, 0, context)
        .split('\n')
        .filter((part) => part !== '');
      expect(shownKeyOf(serviceItem, columns, 0, context).toLowerCase()).toBe(parts.join(' · '));
    }),
  );
});
