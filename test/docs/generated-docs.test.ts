import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { registry } from '../../src/core/entities/registry';
import { generatedDocs, generatedFolders } from '../../tools/generated-docs';

const docs = resolve(import.meta.dirname, '../../docs');
const pages = generatedDocs();
const committed = (path: string): string | undefined =>
  existsSync(join(docs, path)) ? readFileSync(join(docs, path), 'utf8') : undefined;

describe('pages made from the sources', () => {
  test('are as `npm run docs` makes them', () => {
    const stale = [...pages].filter(([path, text]) => committed(path) !== text).map(([path]) => path);
    expect(stale).toEqual([]);
  });

  test('are the only ones in their folders', () => {
    const orphans = generatedFolders.flatMap((folder) =>
      readdirSync(join(docs, folder))
        .map((name) => `${folder}/${name}`)
        .filter((path) => !pages.has(path)),
    );
    expect(orphans).toEqual([]);
  });

  test('link only to pages and headings that are there', () => {
    const dead = [...pages].flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)]
        .filter(([, file = '', anchor]) => {
          const target = pages.get(file === '' ? path : join(path, '..', file));
          return target === undefined || (anchor !== undefined && !target.includes(`<a id="${anchor}">`));
        })
        .map(([link]) => `${path}: ${link}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('the data dictionary', () => {
  test.each(['en', 'fr'] as const)(
    'shows every field of every entity in %s, in tables that hold',
    (language) => {
      for (const { name, fields } of registry) {
        const page = pages.get(`data-dictionary/${language}/${name}.md`) ?? '';
        for (const [field, { label }] of Object.entries(fields)) {
          const row = page.split('\n').find((line) => line.includes(`| \`${field}\` |`));
          expect(row?.replace(/\\(.)/g, '$1')).toContain(`**${label[language]}**`);
          expect(row?.match(/(?<!\\)\|/g)).toHaveLength(9);
        }
      }
    },
  );
});
