import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import type { MappingProfile } from '../../../src/core/mapping/mapping-profile';
import { registry } from '../../../src/core/entities/registry';
import { allColumnValues } from '../../../src/core/mapping/values/column-values';
import { sourceOf } from '../../core/mapping/mapping-context';

const count = 50_000;
const syllables = [
  'ba',
  'cor',
  'di',
  'fel',
  'gou',
  'jan',
  'ki',
  'lo',
  'mer',
  'nau',
  'pi',
  'ques',
  'ra',
  'ti',
];

/** A word of its own for each number, many of them a letter apart. */
function wordOf(number: number): string {
  let [rest, word] = [number, ''];
  for (let place = 0; place < 5; place += 1) {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

/** Time of this process on a processor, ms: what others do on the machine does not count. */
const busy = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

// Measured: 1.8 s of a processor in plain Node, 3.1 s compiled by jest; the words are as near each other as can be.
test('50,000 distinct values have their proposals and clusters in seconds', () => {
  const values = Array.from({ length: count }, (_unused, at) => wordOf(at));
  const source = sourceOf(
    ['V'],
    values.map((value) => [value]),
  );
  const profile: MappingProfile = {
    version: 1,
    name: 'many',
    entities: [{ entity: 'customer', fields: { billingCountry: { from: 'column', column: 'V' } } }],
  };
  const started = busy();
  const [found] = allColumnValues(source, profile, {
    dateSystem: '1900',
    lists: shippedLists,
    registry,
    tables: new Map(),
  });
  const took = busy() - started;
  expect(found?.lines).toHaveLength(count);
  expect(found?.clusters.length).toBeGreaterThan(1000);
  expect(took).toBeLessThan(6000);
});
