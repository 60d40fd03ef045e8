import type { Language } from '../../core/kernel/bilingual';
import { quantityText } from '../../core/rating/explain/step-texts';
import { stepInWords } from '../../core/rating/explain/step-words';
import { unratedWords } from '../../core/rating/explain/unrated-words';
import { microText, microTextOf } from '../../core/rating/plan/micro-units';
import type { RatedRecord, RatedTotals } from '../../core/rating/usage/rate-records';
import type { RateCallsResult } from '../../workflows/rate-calls';
import { faultLine } from './rate-files';

const words = {
  en: {
    billed: 'billed',
    total: (total: string, cents: string, single: string) =>
      `Total ${total}; on an invoice ${cents}, or ${single} if each were rounded to cents.`,
    counts: (rated: number, calls: number) => `${String(rated)} of ${String(calls)} have a price.`,
    ahead: (count: number) => `${String(count)} begin after today.`,
    assumed: (list: string) => `The plan’s file does not say: taken as ${list}.`,
    unread: (file: string, list: string) => `${file}: not read: ${list}.`,
  },
  fr: {
    billed: 'à facturer',
    total: (total: string, cents: string, single: string) =>
      `Total ${total}; sur une facture ${cents}, ou ${single} si chacun était arrondi au cent.`,
    counts: (rated: number, calls: number) => `${String(rated)} sur ${String(calls)} ont un prix.`,
    ahead: (count: number) => `${String(count)} commencent après aujourd’hui.`,
    assumed: (list: string) => `Le fichier du plan ne le dit pas\u00A0: ${list} par hypothèse.`,
    unread: (file: string, list: string) => `${file}\u00A0: non lu\u00A0: ${list}.`,
  },
};

function linesOfCall({ plan }: RateCallsResult, rated: RatedRecord, language: Language): string[] {
  const { record, line, billed, amount, unrated, steps } = rated;
  const row = plan.rows.lines[line];
  const mark = plan.unit.kind === 'duration' ? ' s' : '';
  const price =
    amount === undefined
      ? unrated
        ? unratedWords[unrated][language]
        : ''
      : `${microText(amount)}  ${quantityText(billed, plan.unit)}${mark} ${words[language].billed}`;
  const place = [row?.prefix, row?.destinationName].filter(Boolean).join(' ');
  return [
    `${record.id}  ${record.number.ok ? record.number.digits : record.given}  ${place}  ${price}`.replace(
      / {3,}/g,
      '  ',
    ),
    ...steps.map((step) => `    ${stepInWords(step)[language]}`),
  ];
}

/** The totals of rated records, for a person. */
export const totalsLine = ({ total, invoiceTotal, totalOfCents }: RatedTotals, language: Language): string =>
  words[language].total(microText(total), microTextOf(invoiceTotal, 2), microTextOf(totalOfCents, 2));

/** What a rating of files says to a person. */
export function linesOfRating(result: RateCallsResult, language: Language): string[] {
  const { records, totals, faults, assumed, unread, ahead } = result;
  const say = words[language];
  const rated = records.filter(({ amount }) => amount !== undefined).length;
  const said = Object.entries(assumed).map(([field, cell]) => `${field} ${String(cell)}`);
  return [
    ...faults.map((fault) => faultLine(fault, language)),
    ...Object.entries(unread).flatMap(([file, list]) =>
      list.length > 0 ? [say.unread(file, list.join(', '))] : [],
    ),
    ...(said.length > 0 ? [say.assumed(said.join(', '))] : []),
    ...records.flatMap((record) => linesOfCall(result, record, language)),
    ...(ahead > 0 ? [say.ahead(ahead)] : []),
    say.counts(rated, records.length),
    totalsLine(totals, language),
  ];
}
