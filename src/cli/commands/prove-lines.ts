import type { Bilingual, Language } from '../../core/kernel/bilingual';
import { conversionWords, type ConversionReason } from '../../core/rating/deck/deck-words';
import { stepInWords } from '../../core/rating/explain/step-words';
import { findingKinds, type ProofFinding } from '../../core/rating/proof/finding';
import { gapsByPlace, type PlaceGaps } from '../../core/rating/proof/gaps-by-place';
import { priceWitness } from '../../core/rating/proof/price-witness';
import { findingInWords, uncoveredWords } from '../../core/rating/proof/proof-words';
import type { ProvenRates } from '../../workflows/prove-rates';
import { faultLine } from './rate-files';

const words = {
  en: {
    complete: 'Complete: every number, on every day and at every hour, has a line.',
    open: 'Not complete.',
    lines: (count: number, findings: number) => `${String(count)} lines, ${String(findings)} findings.`,
    asked: (list: string) => `Numbers that begin with ${list}.`,
    line: (line: number) => `line ${String(line)}: `,
    more: (count: number) => `  … and ${String(count)} more (--json lists all).`,
    ranges: (place: string, count: number) => `    … ${place}: ${String(count)} more.`,
    conversions: (count: number, why: string) => `Read ${String(count)} × as ${why}`,
    assumed: (list: string) => `The file does not say, and was taken as usual: ${list}.`,
    unread: (list: string) => `Not read: ${list}.`,
  },
  fr: {
    complete: 'Complète : chaque numéro, chaque jour et à chaque heure, a une ligne.',
    open: 'Pas complète.',
    lines: (count: number, findings: number) => `${String(count)} lignes, ${String(findings)} constats.`,
    asked: (list: string) => `Numéros qui commencent par ${list}.`,
    line: (line: number) => `ligne ${String(line)}\u00A0: `,
    more: (count: number) => `  … et ${String(count)} autres (--json les liste tous).`,
    ranges: (place: string, count: number) => `    … ${place}\u00A0: encore ${String(count)}.`,
    conversions: (count: number, why: string) => `Lu ${String(count)} ×\u00A0: ${why}`,
    assumed: (list: string) => `Le fichier ne le dit pas, pris comme d’usage\u00A0: ${list}.`,
    unread: (list: string) => `Non lu\u00A0: ${list}.`,
  },
};

/** A finding in words, other lines by their place in the file. */
export function messageOf({ plan, lineOf }: ProvenRates, finding: ProofFinding): Bilingual {
  const prefixOf = (line: number | undefined): string =>
    line === undefined ? '' : (plan.rows.lines[line]?.prefix ?? '');
  const { other } = finding;
  const place = other === undefined ? '' : `${String(lineOf[other] ?? 0)} (${prefixOf(other)})`;
  return findingInWords(finding, {
    prefix: prefixOf(finding.line),
    other: other === undefined ? { en: '', fr: '' } : { en: `line ${place}`, fr: `la ligne ${place}` },
  });
}

const shown = 20;

function linesOfFinding(proven: ProvenRates, finding: ProofFinding, language: Language): string[] {
  const { line, witness, code } = finding;
  const at = line === undefined ? '' : words[language].line(proven.lineOf[line] ?? 0);
  const { steps } = priceWitness(proven.plan, witness);
  return [
    `  ${at}${messageOf(proven, finding)[language]}${code === undefined ? '' : ` [${code}]`}`,
    `    ${witness.number} ${witness.day} ${witness.time}`,
    ...steps.slice(1).map((step) => `      ${stepInWords(step)[language]}`),
  ];
}

/** A place with its first gap; how many ranges more there are. */
const linesOfPlace = (
  proven: ProvenRates,
  { from, to, first, rest }: PlaceGaps,
  language: Language,
): string[] => [
  ...linesOfFinding(proven, first, language),
  ...(rest.length > 0 ? [words[language].ranges(from === to ? from : `${from}–${to}`, rest.length)] : []),
];

/** The first few of each kind, so that one flaw found a thousand times hides no other; gaps by country and area code. */
function linesOfFindings(proven: ProvenRates, language: Language): string[] {
  const places = gapsByPlace(proven.findings);
  return findingKinds.flatMap((kind) => {
    const gaps = places.filter((place) => place.kind === kind);
    const found = proven.findings.filter((finding) => finding.kind === kind && !finding.place);
    const count = gaps.length + found.length;
    return [
      ...gaps.slice(0, shown).flatMap((place) => linesOfPlace(proven, place, language)),
      ...found.slice(0, shown).flatMap((finding) => linesOfFinding(proven, finding, language)),
      ...(count > shown ? [words[language].more(count - shown)] : []),
    ];
  });
}

function linesOfReading({ deck, faults, file }: ProvenRates, language: Language): string[] {
  const say = words[language];
  const counts = new Map<ConversionReason, number>();
  for (const { why } of deck.conversions) counts.set(why, (counts.get(why) ?? 0) + 1);
  const first = (why: ConversionReason): string => {
    const found = deck.conversions.find((conversion) => conversion.why === why);
    return found ? ` (${say.line(found.line)}${found.found} → ${found.becomes})` : '';
  };
  const refused = deck.refused.map((line) => faultLine({ file, ...line }, language));
  return [
    ...refused.slice(0, shown),
    ...(refused.length > shown ? [say.more(refused.length - shown)] : []),
    ...faults.map((fault) => faultLine(fault, language)),
    ...[...counts].map(
      ([why, count]) => `${say.conversions(count, conversionWords[why][language])}${first(why)}`,
    ),
    ...(deck.assumed.length > 0 ? [say.assumed(deck.assumed.map(({ field }) => field).join(', '))] : []),
    ...(deck.unread.length > 0 ? [say.unread(deck.unread.join(', '))] : []),
  ];
}

/** What a proof says to a person: how the file was read, the verdict, then each flaw with its call. */
export function linesOfProof(proven: ProvenRates, language: Language): string[] {
  const { complete, uncovered, numbers, findings, lineOf } = proven;
  const say = words[language];
  return [
    ...linesOfReading(proven, language),
    say.lines(lineOf.length, findings.length),
    say.asked(numbers.join(', ')),
    complete ? say.complete : say.open,
    ...uncovered.map((reason) => uncoveredWords[reason][language]),
    ...linesOfFindings(proven, language),
  ];
}
