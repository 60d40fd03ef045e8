/**
 * `npm run bench AREA -- [--json] [--rounds N]`: measures an area and prints one table, or one JSON document. Results are
 * compared before any time is shown; a difference ends it with exit code 1.
 */
import { parseArgs } from 'node:util';
import { tableOf, type BenchArea } from './bench-report';
import { commission } from './commission';
import { journey } from './journey';
import { mapping } from './mapping';
import { proof } from './proof';
import { rating } from './rating';
import { transform } from './transform';
import { validation } from './validation';

const areas: Readonly<Record<string, BenchArea>> = {
  commission,
  journey,
  mapping,
  proof,
  rating,
  transform,
  validation,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);
const chosen = positionals.length > 0 ? positionals : Object.keys(areas);
const unknown = chosen.find((name) => !areas[name]);

if (unknown !== undefined || !Number.isInteger(rounds) || rounds < 1) {
  console.error(`Areas: ${Object.keys(areas).join(', ')}. Rounds: a whole number from 1.`);
  process.exitCode = 2;
} else {
  for (const name of chosen) await measure(name);
}

async function measure(name: string): Promise<void> {
  try {
    const report = await areas[name]?.(rounds, (line) => process.stderr.write(`${name}: ${line}\n`));
    if (report) console.log(values.json ? JSON.stringify(report) : tableOf(report));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
