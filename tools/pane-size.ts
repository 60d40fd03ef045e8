/** `npm run check:pane-size`: what a browser loads before the pane shows, gzipped; over 250 KB is refused. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const limit = 250_000;
const web = resolve(import.meta.dirname, '../dist/web');

const page = readFileSync(resolve(web, 'taskpane.html'), 'utf8');
const scripts = [...page.matchAll(/<script[^>]+src="(pane\/[^"]+)"/g)].map(([, path]) => path ?? '');
const sizes = scripts.map((path) => ({ path, bytes: gzipSync(readFileSync(resolve(web, path))).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { path, bytes } of sizes) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} KB  ${path}`);
console.log(
  `${(total / 1000).toFixed(1).padStart(8)} KB  first load of the pane, of ${limit / 1000} KB allowed`,
);
process.exitCode = scripts.length > 0 && total <= limit ? 0 : 1;
