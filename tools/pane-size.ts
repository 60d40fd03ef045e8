/** `npm run check:pane-size`: what a browser loads before the pane's first screen shows, gzipped; over 250 KB is refused. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const limit = 250_000;
const web = resolve(import.meta.dirname, '../dist/web');

const { home, files } = JSON.parse(readFileSync(resolve(web, 'pane/first-load.json'), 'utf8')) as {
  home: boolean;
  files: string[];
};
const sizes = files.map((path) => ({ path, bytes: gzipSync(readFileSync(resolve(web, path))).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { path, bytes } of sizes) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} KB  ${path}`);
console.log(
  `${(total / 1000).toFixed(1).padStart(8)} KB  first load of the pane, of ${limit / 1000} KB allowed`,
);
// Without the first screen's scripts the sum would flatter us.
if (!home) console.log('The first screen, home-screen, was not found among the scripts.');
process.exitCode = home && total <= limit ? 0 : 1;
