import { inflateSync } from 'node:zlib';
import { matchSales } from '../../src/core/commission/match/match-sales';
import { payCommission } from '../../src/core/commission/pay/pay-commission';
import { statementsOf } from '../../src/core/commission/statement/statement';
import { statementPdfs } from '../../src/workflows/commission/statement-files';
import { winAnsi } from '../../src/workflows/commission/win-ansi';
import { sheetsOf } from '../core/commission/sheets-of-rows';
import { historyRows } from '../core/commission/small-history';

/** The texts a PDF shows: its content streams inflated, strings as they stand in Windows-1252. */
function textsOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const texts: string[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
    const end = file.indexOf('endstream', at);
    try {
      const content = new TextDecoder('windows-1252').decode(inflateSync(file.subarray(at + 7, end)));
      texts.push(...Array.from(content.matchAll(/\((.*?)\) Tj/g), ([, text = '']) => text));
    } catch {
      // A stream that is not deflated is no page.
    }
  }
  return texts.join('\n').replaceAll('\u00A0', ' ');
}

test('a statement says in the agent’s language what the run pays, accents and all', async () => {
  const run = payCommission(matchSales(sheetsOf(historyRows)), { from: '2026-01-01', to: '2026-03-31' });
  const [first, english] = await statementPdfs(statementsOf(run), new Date('2026-04-01T00:00:00Z'));
  expect(Buffer.from(first!.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  const french = textsOf(first!.bytes);
  expect(french).toContain('Relevé de commissions');
  expect(french).toContain('Télécom Laurentides');
  expect(french).toContain('Période : du 1er janvier 2026 au 31 mars 2026');
  expect(french).toContain('104,00');
  expect(textsOf(english!.bytes)).toContain('Commission Statement');
});

test('what the fonts cannot show is told by what comes nearest', () => {
  expect(winAnsi('Œuvre d’été — Łukasz Žižek −5 →')).toBe('Œuvre d’été — Lukasz Žižek -5 ->');
  expect(winAnsi('Ďábel 中')).toBe('Dábel ?');
});
