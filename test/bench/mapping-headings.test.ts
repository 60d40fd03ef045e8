import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { furtherRounds, readSystems, type Half } from '../../bench/mapping/read-systems';
import { splitFile, splitSystems } from '../../bench/mapping/split';
import { dataFields } from '../../src/core/entity/entity-fields';
import { findEntity } from '../../src/core/entities/registry';

const folder = resolve(import.meta.dirname, '../../bench/mapping');
const halves: Record<Half, ReturnType<typeof readSystems>> = {
  tuning: readSystems(folder, 'tuning'),
  'held-out': readSystems(folder, 'held-out'),
};
const systems = Object.values(halves).flatMap((files) => files.map(({ system }) => system));
const further = furtherRounds(folder).flatMap((round) =>
  readSystems(folder, round).map(({ system }) => system),
);
const tables = [...systems, ...further].flatMap(({ system, tables }) =>
  tables.map((table) => ({ ...table, where: `${system}, ${table.name}` })),
);
const split = splitFile.parse(JSON.parse(readFileSync(join(folder, 'split.json'), 'utf8')));

const named = (half: Half): string[] => halves[half].map(({ system }) => system.system).sort();
const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, place) => texts.indexOf(text) !== place);

/** Labels of a table that name an entity or field the registry does not have, so that a typing error cannot pass as a miss. */
function unknownLabels({ entity, where, columns }: (typeof tables)[number]): string[] {
  return columns.flatMap(({ heading, field, also = [], entity: other = entity }) => {
    const known = new Set(
      dataFields(findEntity(other) ?? fail(`${where}: no entity ${other}`)).map(([name]) => name),
    );
    return [field ?? [], also]
      .flat()
      .filter((name) => !known.has(name))
      .map((name) => `${where}: ${heading} → ${name}`);
  });
}

function fail(why: string): never {
  throw new Error(why);
}

describe('labelled headings', () => {
  it('are many, of many systems, each named once', () => {
    expect(systems.length).toBeGreaterThanOrEqual(16);
    expect(repeated([...systems, ...further].map(({ system }) => system))).toEqual([]);
    expect(tables.reduce((count, { columns }) => count + columns.length, 0)).toBeGreaterThanOrEqual(900);
    const small = [...systems, ...further].filter(
      ({ tables }) => tables.flatMap(({ columns }) => columns).length < 12,
    );
    expect(small.map(({ system }) => system)).toEqual([]);
  });

  it('are labelled with fields of the registry alone, no field twice', () => {
    expect(tables.flatMap(unknownLabels)).toEqual([]);
    const twice = tables.flatMap(({ columns }) =>
      columns.flatMap(({ field, also = [] }) => repeated([...(field === null ? [] : [field]), ...also])),
    );
    expect(twice).toEqual([]);
  });

  it('stand once in a table, with as many values as their neighbours', () => {
    for (const { columns, where } of tables) {
      expect([where, repeated(columns.map(({ heading }) => heading))]).toEqual([where, []]);
      expect([where, new Set(columns.map(({ values }) => values.length)).size]).toEqual([where, 1]);
      expect([where, columns.filter(({ values }) => values.every((value) => value === ''))]).toEqual([
        where,
        [],
      ]);
    }
  });

  it('keep headings without a home, which show what is matched wrongly: a third of each half at least', () => {
    const homeless = (half: Half): number => {
      const columns = halves[half].flatMap(({ system }) => system.tables).flatMap((table) => table.columns);
      return columns.filter(({ field }) => field === null).length / columns.length;
    };
    expect(homeless('tuning')).toBeGreaterThan(1 / 3);
    expect(homeless('held-out')).toBeGreaterThan(1 / 3);
  });

  it.each(['further/0', 'further/17'] as const)(
    'keep more than a hundred of them in %s, a first half',
    (set) => {
      const columns = readSystems(folder, set).flatMap(({ system }) =>
        system.tables.flatMap((table) => table.columns),
      );
      expect(columns.filter(({ field }) => field === null).length).toBeGreaterThan(100);
    },
  );
});

describe('the two halves', () => {
  it.each(['tuning', 'held-out'] as const)('%s has both languages and every kind', (half) => {
    const here = halves[half].map(({ system }) => system);
    expect(here.map(({ language }) => language)).toEqual(expect.arrayContaining(['en', 'fr']));
    const kinds = new Set(systems.map(({ kind }) => kind));
    expect(new Set(here.map(({ kind }) => kind))).toEqual(kinds);
  });

  it('are what the seed gives, in the file and in the folders', () => {
    expect(split).toEqual(splitSystems(2027, systems));
    expect(named('tuning')).toEqual([...split.tuning].sort());
    expect(named('held-out')).toEqual([...split.heldOut].sort());
  });

  it('depend on no order in which the systems are read', () => {
    const orders = fc.shuffledSubarray(systems, { minLength: systems.length });
    fc.assert(
      fc.property(fc.nat(), orders, (seed, order) => {
        expect(splitSystems(seed, order)).toEqual(splitSystems(seed, systems));
      }),
    );
  });

  it('part the systems evenly, whatever the seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { tuning, heldOut } = splitSystems(seed, systems);
        expect([...tuning, ...heldOut].sort()).toEqual(systems.map(({ system }) => system).sort());
        expect(Math.abs(tuning.length - heldOut.length)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
