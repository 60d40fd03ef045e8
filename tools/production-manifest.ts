/**
 * `npm run manifest:production -- https://host/folder [OUT.xml]`: the manifest for a real address, as dist/manifest.xml.
 * Only the address changes; everything else was checked in the manifest for localhost.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const developmentAddress = 'https://localhost:3000';

const [address = '', out = 'dist/manifest.xml'] = process.argv.slice(2);

if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
  console.error(
    'Name the https address that serves dist/web, for example: npm run manifest:production -- https://migration.example.com',
  );
  process.exitCode = 2;
} else {
  const base = address.replace(/\/+$/, '');
  const manifest = readFileSync('manifest.xml', 'utf8')
    // An AppDomain is an origin; a folder in it would make Excel refuse the manifest.
    .replaceAll(`<AppDomain>${developmentAddress}`, `<AppDomain>${new URL(base).origin}`)
    .replaceAll(developmentAddress, base);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, manifest);
  console.log(`${out} now points at ${base}`);
}
