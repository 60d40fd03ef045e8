import type { Cell } from '../../../src/core/entity/cell';
import { findEntity, registry } from '../../../src/core/entities/registry';
import { exampleWorkspace } from '../../../src/core/validation/rule-examples/example-workspace';
import {
  rowMessages,
  validateWorkspace,
  type CheckResult,
} from '../../../src/core/validation/validate-workspace';
import { checkContext } from '../sample-workspace';

const password = 'Hunter2 TÃ©lÃ©phone ';
const tooLong = `Hunter2${'x'.repeat(100)}`;

/** A product whose first identifier is this, subscribed with this value in its first and second. */
function subscribed(label: string, value: Cell): CheckResult {
  const workspace = exampleWorkspace(
    {
      rows: {
        product: [
          { productCode: 'MODEM-01', billingIdentifier1: label, billingIdentifier2: 'Serial Number' },
        ],
        subscriptionItem: [
          { itemKind: 'Product', item: 'MODEM-01', billingIdentifier1: value, billingIdentifier2: value },
        ],
      },
    },
    findEntity,
    checkContext,
  );
  return validateWorkspace(workspace, { ...checkContext, registry });
}

const foundIn = (result: CheckResult, field: string): string[] =>
  result.issues.filter((issue) => issue.field === field).map(({ found }) => found);

test.each([password, tooLong])('a password is masked in all that is said of it: %s', (value) => {
  const result = subscribed('Password', value);
  expect(foundIn(result, 'billingIdentifier1')).not.toEqual([]);
  const said = result.issues.filter(({ field }) => field === 'billingIdentifier1');
  expect(JSON.stringify(said)).not.toMatch(/Hunter2|Téléphone/);
  expect(rowMessages(result, 'subscriptionItem', 'en')[0]).toContain('••••••');
});

test('an identifier that is no password is shown, the password beside it is not', () => {
  const result = subscribed('Password', password);
  expect(foundIn(result, 'billingIdentifier2')).toContain(password);
  expect(foundIn(subscribed('MAC Address', password), 'billingIdentifier1')).toContain(password);
});

test('where the catalog item is not there to say, every identifier is masked', () => {
  const workspace = exampleWorkspace(
    { rows: { subscriptionItem: [{ billingIdentifier3: password }] } },
    findEntity,
    checkContext,
  );
  const result = validateWorkspace(workspace, { ...checkContext, registry });
  expect(new Set(foundIn(result, 'billingIdentifier3'))).toEqual(new Set(['••••••']));
});
