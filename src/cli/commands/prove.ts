import type { Language } from '../../core/kernel/bilingual';
import { conversionWords } from '../../core/rating/deck/deck-words';
import { stepInWords } from '../../core/rating/explain/step-words';
import type { ProofFinding } from '../../core/rating/proof/finding';
import { gapsByPlace } from '../../core/rating/proof/gaps-by-place';
import { priceWitness } from '../../core/rating/proof/price-witness';
import { todayOf } from '../../workflows/clock';
import { proveRates, type ProvenRates } from '../../workflows/prove-rates';
import { isTierFile, proveTierFile } from '../../workflows/prove-tiers';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { linesOfProof, messageOf } from './prove-lines';
import { linesOfTierProof, tierProofJson } from './prove-tier-lines';
import { openDeckFile, optionalSource } from './rate-files';

export interface ProveCommandOptions {
  readonly name?: string;
  readonly header?: string;
  readonly bands?: string;
  readonly numbers?: readonly string[];
  readonly zone: string;
  readonly roundRates: boolean;
  readonly lang: Language;
  readonly json: boolean;
}

function witnessJson({ plan, lineOf }: ProvenRates, { witness }: ProofFinding, lang: Language): unknown {
  const { number, day, time } = witness;
  const { line, amount, steps } = priceWitness(plan, witness);
  return {
    number,
    day,
    time,
    line: lineOf[line] ?? null,
    amount: amount ?? null,
    steps: steps.map((step) => stepInWords(step)[lang]),
  };
}

function findingJson(proven: ProvenRates, finding: ProofFinding, lang: Language): unknown {
  const { kind, code = null, severity, line, other, numbers, place, areas, days } = finding;
  const row = line === undefined ? undefined : proven.plan.rows.lines[line];
  return {
    kind,
    code,
    severity,
    line: line === undefined ? null : (proven.lineOf[line] ?? null),
    ...(row ? { prefix: row.prefix } : {}),
    ...(other === undefined ? {} : { other: proven.lineOf[other] ?? null }),
    ...(numbers ? { numbers } : {}),
    ...(place ? { place } : {}),
    ...(areas ? { areas } : {}),
    ...(days ? { days } : {}),
    message: messageOf(proven, finding)[lang],
    witness: witnessJson(proven, finding, lang),
  };
}

function resultJson(proven: ProvenRates, lang: Language): unknown {
  const { complete, uncovered, numbers, findings, deck, faults, lineOf } = proven;
  const told = ({
    expected,
    ...fault
  }: (typeof deck.refused)[number] | (typeof faults)[number]): unknown => ({
    ...fault,
    expected: expected[lang],
  });
  const reasons = [...new Set(deck.conversions.map(({ why }) => why))];
  return {
    complete,
    uncovered,
    numbers,
    lines: lineOf.length,
    findings: findings.map((finding) => findingJson(proven, finding, lang)),
    places: gapsByPlace(findings).map(({ kind, from, to, rest }) => ({
      kind,
      from,
      to,
      ranges: rest.length + 1,
    })),
    refused: deck.refused.map(told),
    faults: faults.map(told),
    conversions: deck.conversions,
    reasons: Object.fromEntries(reasons.map((why) => [why, conversionWords[why][lang]])),
    assumed: deck.assumed,
    columns: deck.columns,
    unread: deck.unread,
  };
}

/** Whether nothing has to be mended before the table is used. */
const isSound = ({ complete, findings, deck, faults }: ProvenRates): boolean =>
  complete &&
  deck.refused.length === 0 &&
  faults.length === 0 &&
  findings.every(({ severity }) => severity !== 'error');

/** `sbm prove LINES.csv`: whether a rate table answers every call, and each flaw with a call that shows it. */
export async function proveCommand(
  context: CommandContext,
  file: string,
  options: ProveCommandOptions,
): Promise<ExitCode> {
  const files = {
    lines: await openDeckFile(file),
    ...(await optionalSource('versions', options.header)),
    ...(await optionalSource('bands', options.bands)),
  };
  const today = todayOf(context.now());
  if (isTierFile(files.lines)) {
    const tiers = proveTierFile({ ...files, tiers: files.lines }, { name: options.name, today });
    const { lang, json } = options;
    printResult(context, json, json && tierProofJson(tiers, lang), linesOfTierProof(tiers, lang));
    return tiers.complete ? exitCodes.done : exitCodes.dataErrors;
  }
  const proven = proveRates(files, { ...options, today });
  printResult(
    context,
    options.json,
    options.json && resultJson(proven, options.lang),
    linesOfProof(proven, options.lang),
  );
  return isSound(proven) ? exitCodes.done : exitCodes.dataErrors;
}
