import { findEntity } from '../../../src/core/entities/registry';
import type { Field } from '../../../src/core/entity/field';
import { cellWords } from '../../../src/taskpane/messages/cell-words';
import { formatDecimalText } from '../../../src/taskpane/messages/format-decimal-text';
import type { Words } from '../../../src/taskpane/messages/use-words';

/** Words that name their message, with dates and numbers as the locale has them. */
const wordsIn = (language: 'en' | 'fr'): Words => {
  const locale = `${language}-CA`;
  const asDate = (options: Intl.DateTimeFormatOptions) => (moment: Date) =>
    new Intl.DateTimeFormat(locale, options).format(moment);
  return {
    language,
    say: (key, values) => `${key} ${Object.values(values ?? {}).join()}`.trim(),
    of: (text) => text[language],
    number: String,
    decimal: (text) => formatDecimalText(text, locale),
    clock: asDate({ timeStyle: 'short' }),
    longDate: asDate({ dateStyle: 'long' }),
    dateTime: asDate({ dateStyle: 'medium', timeStyle: 'short' }),
  };
};

const fieldOf = (kind: Field['kind']): Field | undefined =>
  ['customer', 'subscription', 'service', 'invoice']
    .flatMap((name) => Object.values(findEntity(name)?.fields ?? {}))
    .find((field) => field.kind === kind);

test.each([
  ['date', 46_348, 'November 22, 2026', '22 novembre 2026'],
  ['money', 1234.5, '1,234.50', '1 234,50'],
  ['yesNo', true, 'cell.yes', 'cell.yes'],
  ['text', 'Roy', 'Roy', 'Roy'],
  ['date', '2026-11-22', 'November 22, 2026', '22 novembre 2026'],
] as const)('a %s cell that holds %j is said as people read it', (kind, cell, en, fr) => {
  const said = (['en', 'fr'] as const).map((language) =>
    cellWords(cell, fieldOf(kind), '1900', wordsIn(language)).replace(/[\u00A0\u202F]/g, ' '),
  );
  expect(said).toEqual([en, fr]);
});

test('a serial is read by the date system of the workbook', () => {
  expect(cellWords(46_348 - 1462, fieldOf('date'), '1904', wordsIn('en'))).toBe('November 22, 2026');
});
