/** `npm run check:manifest`: what Excel would refuse in a manifest, found without asking a web service. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { manifestFaults } from './manifest-rules';
import { pngSize } from './png-size';
import { parseXml } from './xml-tree';

const root = resolve(import.meta.dirname, '..');
const path = process.argv[2] ?? 'manifest.xml';

const faults = manifestFaults(parseXml(readFileSync(path, 'utf8')), {
  iconSize: (file) => {
    // A production manifest may serve the icons from a folder of its host.
    const icon = resolve(root, file.replace(/^.*\/assets\//, 'assets/'));
    return existsSync(icon) ? pngSize(readFileSync(icon)) : undefined;
  },
  commandNames: registeredCommands(readFileSync(resolve(root, 'src/commands/commands.ts'), 'utf8')),
});

for (const { line, rule, message } of faults) console.log(`${path}:${line} ${rule}: ${message}`);
console.log(faults.length ? `${faults.length} faults in ${path}` : `${path}: no faults`);
process.exitCode = faults.length ? 1 : 0;

/** The keys of the `commands` table in src/commands/commands.ts, read as text because that file needs Office to run. */
function registeredCommands(source: string): string[] {
  const table = /const commands[^=]*= \{([^}]*)\}/.exec(source)?.[1] ?? '';
  return [...table.matchAll(/(\w+):/g)].map(([, name]) => name ?? '');
}
