import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from 'react-intl';
import { en } from '../../../src/taskpane/messages/en';
import { fr } from '../../../src/taskpane/messages/fr';
import type { MessageKey } from '../../../src/taskpane/messages/message-key';

const keys = Object.keys(en) as MessageKey[];

/** Names of the values a message takes, wherever they stand in it. */
const placeholders = (message: string): string[] => [
  ...new Set([...message.matchAll(/(?<!(?:one|other|=\d) )\{(\w+)\s*[,}]/g)].map(([, name]) => name ?? '')),
];

const sourceText = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !/^(en|fr)\.ts$/.test(entry.name))
    .map((entry) =>
      entry.isDirectory()
        ? sourceText(join(folder, entry.name))
        : readFileSync(join(folder, entry.name), 'utf8'),
    )
    .join('\n');

describe('the words of the pane', () => {
  test('are the same in both languages, with the same values', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    for (const key of keys)
      expect([key, placeholders(fr[key]).sort()]).toEqual([key, placeholders(en[key]).sort()]);
  });

  test('can all be said in both languages', () => {
    for (const [locale, messages] of [
      ['en-CA', en],
      ['fr-CA', fr],
    ] as const) {
      const onError = jest.fn();
      const intl = createIntl({ locale, messages, onError });
      for (const id of keys) {
        const values = Object.fromEntries(placeholders(messages[id]).map((name) => [name, 2]));
        expect(intl.formatMessage({ id }, values)).not.toMatch(/[{}]/);
      }
      expect(onError).not.toHaveBeenCalled();
    }
  });

  test('are each used by a screen', () => {
    const source = sourceText(join(import.meta.dirname, '../../../src/taskpane'));
    const built = [...source.matchAll(/`([\w.]+\.)\$\{/g)].map(([, prefix]) => prefix ?? '');
    const unused = keys.filter(
      (key) => !source.includes(`'${key}'`) && !built.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  test('keep French marks together with their words', () => {
    for (const key of keys) expect([key, fr[key]]).toEqual([key, expect.not.stringMatching(/ [:;!?»]|« |'/)]);
  });
});
