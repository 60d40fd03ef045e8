import fc from 'fast-check';
import { registry } from '../../src/core/entities/registry';
import { shippedLists } from '../../src/core/entities/lists/reference-lists';
import { dataFields } from '../../src/core/entity/entity-fields';
import { judgeBy } from '../../src/server/batches/judge-rows';
import { sample, today } from './pushing';

const at = new Date(`${today}T12:00:00.000Z`);

test.each(registry.map((entity) => [entity.name, entity] as const))(
  '%s: judging only the columns that were sent finds what judging all of them finds',
  (name, entity) => {
    const names = dataFields(entity).map(([field]) => field);
    const right = sample(name, 0);
    const whole = judgeBy(entity, shippedLists, at);
    const check = (sent: readonly string[], spoilt: string | undefined): void => {
      const columns = new Set(sent);
      const values = Object.fromEntries(
        sent.map((field) => [field, field === spoilt ? '\u0000' : (right[field] ?? null)]),
      );
      const narrow = judgeBy(entity, shippedLists, at, columns);
      expect(narrow.faults(values)).toEqual(whole.faults(values));
      expect(narrow.shapeFaults(values)).toEqual(whole.shapeFaults(values));
    };
    check(names, undefined);
    for (const left of names)
      check(
        names.filter((field) => field !== left),
        undefined,
      );
    fc.assert(
      fc.property(fc.subarray(names), fc.constantFrom(...names), (sent, spoilt) => {
        check(sent, spoilt);
      }),
      { numRuns: 20 },
    );
  },
);
