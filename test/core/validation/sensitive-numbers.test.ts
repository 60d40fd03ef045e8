import { dataFields } from '../../../src/core/entity/entity-fields';
import type { ExampleRow } from '../../../src/core/validation/rule-examples/rule-example';
import { rowMessages, validateWorkspace } from '../../../src/core/validation/validate-workspace';
import { exampleWorkspace } from '../../../src/core/validation/rule-examples/example-workspace';
import { findEntity, registry } from '../../../src/core/entities/registry';
import { checkContext } from '../sample-workspace';

const texts: ReadonlySet<string> = new Set(['text', 'code']);
const numbers = { card: '4111 1111 1111 1111', sin: '046 454 286' };

/** Everything the check says, without what people put between digits. */
const digitsSaid = (said: unknown): string => JSON.stringify(said).replace(/[\s-]/g, '');

describe.each(registry.map((entity) => [entity.name, entity] as const))('%s', (name, entity) => {
  const planted = dataFields(entity).filter(([, { kind }]) => texts.has(kind));
  /** A code of a form of its own has no room for one: its digits are a bank account or nothing that fits. */
  const free = planted.filter(([, field]) => !('format' in field)).map(([field]) => field);

  test.each(Object.entries(numbers))('refuses a %s in every text, and never repeats it', (_kind, number) => {
    const row: ExampleRow = Object.fromEntries(planted.map(([field]) => [field, number]));
    const workspace = exampleWorkspace({ rows: { [name]: [row, row] } }, findEntity, checkContext);
    const result = validateWorkspace(workspace, { ...checkContext, registry });
    const refused = result.issues.filter(
      ({ code, severity, rowIndex }) => code === 'V118' && severity === 'error' && rowIndex === 0,
    );
    expect(refused.map(({ field }) => field)).toEqual(expect.arrayContaining(free));
    const messages = [rowMessages(result, name, 'en'), rowMessages(result, name, 'fr')];
    expect(digitsSaid([result.issues, messages])).not.toContain(digitsSaid(number).slice(1, -1));
  });
});
