import { dataFields } from '../../../src/core/entity/entity-fields';
import type { Cell } from '../../../src/core/entity/cell';
import type { ExampleRow } from '../../../src/core/validation/rule-examples/rule-example';
import { rowMessages, validateWorkspace } from '../../../src/core/validation/validate-workspace';
import { exampleWorkspace } from '../../../src/core/validation/rule-examples/example-workspace';
import { findEntity, registry } from '../../../src/core/entities/registry';
import { checkContext } from '../sample-workspace';

/** As a cell keeps a card number typed into it: whole where it has 15 digits, with zeros for the rest where it has more. */
const typedCards: readonly (readonly [string, Cell, string])[] = [
  ['a card of 16 digits', 4_111_111_111_111_111, '411111111111'],
  ['a card of 16 digits without its last', 4_111_111_111_111_110, '411111111111'],
  ['a card of 15 digits', 378_282_246_310_005, '37828224631'],
  ['a card of 19 digits', 4_111_111_111_111_110_000, '411111111111'],
  ['a card a spreadsheet has written', '4.11111111111111E+15', '411111111111'],
];

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

  test.each(typedCards)('never repeats %s typed into any cell', (_kind, number, digits) => {
    const fields = dataFields(entity).map(([field]) => field);
    const row: ExampleRow = Object.fromEntries(fields.map((field) => [field, number]));
    const workspace = exampleWorkspace({ rows: { [name]: [row, row] } }, findEntity, checkContext);
    const { issues } = validateWorkspace(workspace, { ...checkContext, registry });
    expect(issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(issues).replace(/[\s.,-]/g, '')).not.toContain(digits);
  });
});
