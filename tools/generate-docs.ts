/** `npm run docs`: writes the pages of docs/ that are made from the sources, and removes those nothing makes any more. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generatedDocs, generatedFolders } from './generated-docs';

const docs = resolve(import.meta.dirname, '../docs');
const pages = generatedDocs();

for (const folder of generatedFolders) {
  mkdirSync(join(docs, folder), { recursive: true });
  for (const name of readdirSync(join(docs, folder))) {
    if (!pages.has(`${folder}/${name}`)) rmSync(join(docs, folder, name));
  }
}
for (const [path, text] of pages) {
  mkdirSync(dirname(join(docs, path)), { recursive: true });
  writeFileSync(join(docs, path), text);
}
console.log(`${pages.size} pages written to docs/`);
