import { findEntity } from '../../../../src/core/entities/registry';
import { carriedFields, copiedFields } from '../../../../src/core/mapping/lexicon/carried-fields';

test('every field that rows say of others is declared', () => {
  const places = Object.entries(carriedFields).flatMap(([about, others]) =>
    Object.entries(others).flatMap(([entity, fields]) =>
      fields.split(' ').map((field) => ({ about, entity, field })),
    ),
  );
  expect(places.length).toBeGreaterThan(100);
  expect(
    places.filter(
      ({ about, entity, field }) => !findEntity(about) || findEntity(entity)?.fields[field] === undefined,
    ),
  ).toEqual([]);
});

test('every field that a copied customer holds is declared', () => {
  const { fields = {} } = findEntity('customer') ?? {};
  expect([...copiedFields].filter((name) => fields[name] === undefined)).toEqual([]);
});
