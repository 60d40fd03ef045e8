import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { toE164 } from '../../../src/core/entity/kinds/communication';

const part = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^\d{1,4}$/) },
  fc.constantFrom(
    '-',
    ' ',
    '(',
    ')',
    '.',
    '/',
    'x',
    ' ext. ',
    ' poste ',
    'tel:',
    ';ext=',
    '#',
    '~',
    '011',
    '1',
  ),
);

describe('telephone numbers', () => {
  it('that are too short for every country are turned away as the plans of all countries do', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const parsed = parsePhoneNumberFromString(text, 'CA');
        const isNumber = parsed?.isPossible() === true && !parsed.ext;
        if (!isNumber) expect(toE164(text)).toBeUndefined();
        else expect([parsed.number, undefined]).toContain(toE164(text));
        // Numbers have 7 to 15 digits, and those of North America codes that not all ten digits are.
        if (isNumber && toE164(text) === undefined) expect(parsed.number).toMatch(/^\+(?:1|\d{1,6}$|\d{16})/);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['+376 712 345', '+376712345'],
    ['011 32 2 555 12 12', '+3225551212'],
    ['011 683 4000', '+6834000'],
    ['514 555-0123', '+15145550123'],
    ['555-0123', undefined],
    ['5145550', undefined],
  ])('%j is %s', (text, number) => {
    expect(toE164(text)).toBe(number);
  });
});
