import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeEntity } from '../../../src/core/entity/describe-entity';
import { referenceColumns, referenceTargets } from '../../../src/core/entity/references';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { findEntity, registry } from '../../../src/core/entities/registry';
import { foldText } from '../../../src/core/kernel/text';
import { domainDictionary, keysTable } from './domain-dictionary';

const dictionaryPage = resolve(import.meta.dirname, '../../../../shared/design/domain.md');

/** The first column of the table under a heading of the dictionary page. */
function firstColumn(page: string, heading: string): string[] {
  const [, after = ''] = page.split(heading);
  const [section = ''] = after.split(/\n##/);
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|')[1]?.trim() ?? '')
    .filter((cell) => !cell.startsWith('---') && !cell.startsWith('Entity'));
}

test('the registry holds every entity of the table of keys, and each has its entry here', () => {
  const entries = Object.entries(domainDictionary);
  const named = entries.flatMap(([, { inKeysTable }]) => inKeysTable ?? []);
  expect([...named].sort()).toEqual([...keysTable].sort());
  expect(entries.map(([name]) => name).filter((name) => !findEntity(name))).toEqual([]);
  expect(registry.map(({ name }) => name).filter((name) => !domainDictionary[name])).toEqual([]);
});

test.each(Object.keys(domainDictionary))('%s is described with every field of the dictionary', (name) => {
  const entity = findEntity(name);
  if (!entity) throw new Error(`the registry lacks ${name}`);
  const headings = new Set(
    describeEntity(entity, shippedLists).fields.map(({ labels }) => foldText(labels.en)),
  );
  const missing = domainDictionary[name]?.fields.filter(
    (label) => !label.split(' | ').some((one) => headings.has(foldText(one))),
  );
  expect(missing).toEqual([]);
});

test.each(Object.keys(domainDictionary))('%s refers to what the dictionary says', (name) => {
  const entity = findEntity(name);
  const targets = entity ? referenceColumns(entity).flatMap(({ field }) => referenceTargets(field)) : [];
  expect(targets).toEqual(expect.arrayContaining([...(domainDictionary[name]?.references ?? [])]));
});

test('the table of keys here is the one of the dictionary page, where that page is at hand', () => {
  if (!existsSync(dictionaryPage)) {
    console.log('skipped: data not present');
    return;
  }
  const page = readFileSync(dictionaryPage, 'utf8');
  expect(firstColumn(page, '### 3.33 Keys and references at a glance')).toEqual([...keysTable]);
});
