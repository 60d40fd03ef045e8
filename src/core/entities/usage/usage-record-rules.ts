import type { RowRule } from '../../entity/entity';
import { atLeastOneOf, datesInOrder, requiredWhen } from '../../entity/row-rules';
import { parseIsoDate, toEpochDay } from '../../kernel/calendar-date';
import { compareDecimals, parseDecimal } from '../../kernel/decimal';

type Text = string | null;

interface StartRow {
  readonly startDateTime?: Text;
}

/** V002: usage cannot lie ahead. */
const notInTheFuture: RowRule<StartRow, keyof StartRow> = {
  code: 'V002',
  severity: 'error',
  reads: ['startDateTime'],
  check: ({ startDateTime }, { today }) =>
    startDateTime && startDateTime.slice(0, 10) > today
      ? {
          field: 'startDateTime',
          expected: { en: `${today} or earlier`, fr: `le ${today} ou plus tôt` },
        }
      : undefined,
};

/** Seconds since 1970 of an ISO date-time, both sides taken in one zone; undefined when it is none. */
function secondsOf(dateTime: Text | undefined): number | undefined {
  const day = dateTime ? parseIsoDate(dateTime.slice(0, 10)) : undefined;
  if (!day || !dateTime) return undefined;
  const [hour = 0, minute = 0, second = 0] = dateTime.slice(11).split(':').map(Number);
  return toEpochDay(day) * 86_400 + hour * 3600 + minute * 60 + second;
}

interface DurationRow {
  readonly answerDateTime?: Text;
  readonly endDateTime?: Text;
  readonly durationSeconds?: number | null;
}

/** Seconds that switches round away (domain.md 3.23). */
const durationTolerance = 2;

/** V704. */
const durationFitsTimes: RowRule<DurationRow, keyof DurationRow> = {
  code: 'V704',
  severity: 'warning',
  reads: ['answerDateTime', 'endDateTime', 'durationSeconds'],
  check({ answerDateTime, endDateTime, durationSeconds }) {
    const [answered, ended] = [secondsOf(answerDateTime), secondsOf(endDateTime)];
    if (answered === undefined || ended === undefined || typeof durationSeconds !== 'number')
      return undefined;
    const measured = ended - answered;
    // An end before the answer is already said (V401).
    if (measured < 0 || Math.abs(measured - durationSeconds) <= durationTolerance) return undefined;
    return {
      field: 'durationSeconds',
      expected: {
        en: `${String(measured)}, the seconds from answer to end, give or take ${String(durationTolerance)}`,
        fr: `${String(measured)}, les secondes de la réponse à la fin, à ${String(durationTolerance)} près`,
      },
      example: String(measured),
      mends: [measured],
    };
  },
};

interface MarginRow {
  readonly supplierCost?: Text;
  readonly ratedAmount?: Text;
}

/** V707. */
const costWithinAmount: RowRule<MarginRow, keyof MarginRow> = {
  code: 'V707',
  severity: 'warning',
  reads: ['supplierCost', 'ratedAmount'],
  check({ supplierCost, ratedAmount }) {
    const cost = supplierCost ? parseDecimal(supplierCost) : undefined;
    const amount = ratedAmount ? parseDecimal(ratedAmount) : undefined;
    if (!cost || !amount || compareDecimals(cost, amount) <= 0) return undefined;
    return {
      field: 'supplierCost',
      expected: {
        en: `at most the rated amount, ${String(ratedAmount)}`,
        fr: `au plus le montant tarifé, ${String(ratedAmount)}`,
      },
    };
  },
};

interface MatchRow {
  readonly subscription?: Text;
  readonly status?: Text;
}

/** V701: a record that says so itself, and one that was rated or billed to nobody. */
const belongsToSubscription: RowRule<MatchRow, keyof MatchRow> = {
  code: 'V701',
  severity: 'error',
  reads: ['subscription', 'status'],
  check({ subscription, status }) {
    const billsNobody = !subscription && (status === 'Rated' || status === 'Billed');
    if (!billsNobody && status !== 'Unmatched') return undefined;
    return {
      field: 'subscription',
      expected: {
        en: 'the subscription it belongs to, with a Status other than Unmatched',
        fr: 'l’abonnement auquel elle appartient, avec un état autre que Non appariée',
      },
    };
  },
};

const isCall = (row: { readonly durationSeconds?: unknown }): boolean =>
  typeof row.durationSeconds === 'number';

/** What one row of the Usage Records sheet must hold by itself (domain.md 3.23). */
export const usageRecordRowRules = [
  notInTheFuture,
  datesInOrder('startDateTime', 'answerDateTime'),
  datesInOrder('answerDateTime', 'endDateTime'),
  datesInOrder('startDateTime', 'endDateTime'),
  atLeastOneOf(['durationSeconds', 'volume', 'quantity'], {
    en: 'a duration, a volume or a quantity',
    fr: 'une durée, un volume ou une quantité',
  }),
  requiredWhen(
    'callingNumber',
    ['durationSeconds', 'direction'],
    (row) => isCall(row) && (row.direction === 'Outbound' || row.direction === 'On-net'),
    { en: 'the number that called', fr: 'le numéro qui appelle' },
  ),
  requiredWhen('calledNumber', ['durationSeconds'], isCall, {
    en: 'the number that was called',
    fr: 'le numéro appelé',
  }),
  requiredWhen('unit', ['volume'], (row) => typeof row.volume === 'string', {
    en: 'the unit of the volume',
    fr: 'l’unité du volume',
  }),
  requiredWhen('customer', ['subscription'], (row) => Boolean(row.subscription), {
    en: 'the customer of the subscription',
    fr: 'le client de l’abonnement',
  }),
  belongsToSubscription,
  durationFitsTimes,
  costWithinAmount,
] as const;
