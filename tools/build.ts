/** `npm run build [-- pane workbench node]`: builds the named programs, or all three. */
import { buildPrograms, type Program } from './build-programs';

const named = process.argv.slice(2) as Program[];

try {
  await buildPrograms(named.length ? named : undefined);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 3;
}
