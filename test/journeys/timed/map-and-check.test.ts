import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sbm } from '../sbm-process';
import { extract, isPresent, profile } from '../telco-extract';

/** Map, validate and save together, on two cores. */
const budgetSeconds = 15;

const title = 'bringing 7,043 real customers in and checking them stays within its budget';

test(
  isPresent ? title : `${title} (skipped: data not present)`,
  () => {
    if (!isPresent) return;
    const folder = mkdtempSync(join(tmpdir(), 'telco-'));
    try {
      const workbook = join(folder, 'telco.xlsx');
      sbm(['workspace', 'create', workbook]);
      const mapped = sbm<{ rowsIn: number }>(['map', extract, '--profile', profile, '--into', workbook]);
      const checked = sbm<{ counts: { error: number } }>(['validate', workbook]);
      expect([mapped.exitCode, mapped.result.rowsIn]).toEqual([0, 7_043]);
      expect([checked.exitCode, checked.result.counts.error]).toEqual([0, 0]);
      const seconds = (mapped.milliseconds + checked.milliseconds) / 1000;
      process.stdout.write(`Mapped, checked and saved in ${seconds.toFixed(1)} s\n`);
      expect(seconds).toBeLessThan(budgetSeconds);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
