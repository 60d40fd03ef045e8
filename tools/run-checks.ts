/** `npm run check:fast`: every check that is no test, two at a time, each with its time; the output of those that fail. */
import { spawn } from 'node:child_process';

const checks = ['code', 'format', 'imports', 'dead', 'manifest'];

interface Outcome {
  name: string;
  ok: boolean;
  seconds: number;
  output: string;
}

const waiting = [...checks];
const outcomes: Outcome[] = [];
await Promise.all([work(), work()]);

for (const { name, output } of outcomes.filter(({ ok }) => !ok))
  console.log(`\n── check:${name}\n${output.trim()}`);
const failed = outcomes.filter(({ ok }) => !ok);
console.log(
  failed.length
    ? `\n${failed.length} of ${checks.length} checks failed`
    : `All ${checks.length} checks passed`,
);
process.exitCode = failed.length ? 1 : 0;

async function work(): Promise<void> {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const outcome = await runCheck(name);
    outcomes.push(outcome);
    console.log(`${outcome.ok ? 'ok    ' : 'FAILED'} ${name} (${outcome.seconds.toFixed(1)} s)`);
  }
}

function runCheck(name: string): Promise<Outcome> {
  const began = performance.now();
  return new Promise((done, fail) => {
    const child = spawn('npm', ['run', '--silent', `check:${name}`], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (part: Buffer) => (output += part.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) =>
      done({ name, ok: code === 0, seconds: (performance.now() - began) / 1000, output }),
    );
  });
}
