/** `npm run build [-- pane workbench node]`: builds the named programs, or all three. */
import { buildPrograms, type Program } from './build-programs';

const named = process.argv.slice(2) as Program[];
await buildPrograms(named.length ? named : undefined);
