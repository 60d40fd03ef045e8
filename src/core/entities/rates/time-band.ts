import { defineEntity, type RowRule } from '../../entity/entity';
import { choice, code } from '../../entity/fields';
import { parseIsoDate } from '../../kernel/calendar-date';

interface HolidayRow {
  readonly holidays?: string | null;
}

/** V002: each holiday is a day of the calendar. */
const holidaysAreDays: RowRule<HolidayRow, keyof HolidayRow> = {
  code: 'V002',
  severity: 'error',
  reads: ['holidays'],
  check({ holidays }) {
    const wrong = holidays?.split(';').find((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !parseIsoDate(day));
    return wrong === undefined
      ? undefined
      : {
          field: 'holidays',
          expected: {
            en: `a day that exists instead of ${wrong}`,
            fr: `un jour qui existe au lieu de ${wrong}`,
          },
        };
  },
};

/** domain.md 3.15: a part of the week with rates of its own. */
export const timeBand = defineEntity({
  name: 'timeBand',
  label: { en: 'Time Band', fr: 'Plage horaire' },
  sheet: { en: 'Time Bands', fr: 'Plages horaires' },
  table: 'TimeBands',
  purpose: {
    en: 'Parts of the week with rates of their own: day, night, weekend. The bands of a rate plan cover the whole week.',
    fr: 'Les parties de la semaine qui ont leurs propres tarifs : jour, nuit, fin de semaine. Les plages d’un plan tarifaire couvrent toute la semaine.',
  },
  key: ['code'],
  referenceBy: 'code',
  fields: {
    code: code({
      maxLength: 50,
      required: 'always',
      unique: true,
      label: { en: 'Code', fr: 'Code' },
      help: {
        en: 'Identifies the band. Unique; destination lines refer to it.',
        fr: 'Identifie la plage. Unique; les lignes de destination y font référence.',
      },
      synonyms: ['time band', 'band', 'period', 'plage', 'période'],
      example: 'DAY',
    }),
    weekdays: code({
      maxLength: 50,
      format: 'weekdays',
      required: 'always',
      label: { en: 'Weekdays', fr: 'Jours' },
      help: {
        en: 'The days it begins on: Mon-Fri, or Sat,Sun.',
        fr: 'Les jours où elle commence : lun-ven, ou sam,dim.',
      },
      synonyms: ['days', 'days of week', 'jours de la semaine'],
      example: 'Mon-Sun',
    }),
    start: code({
      maxLength: 5,
      format: 'timeOfDay',
      required: 'always',
      label: { en: 'Start', fr: 'Début' },
      help: {
        en: 'First minute, as HH:MM on a 24-hour clock.',
        fr: 'Première minute, sous la forme HH:MM sur 24 heures.',
      },
      synonyms: ['start time', 'from', 'heure de début', 'de'],
      example: '00:00',
    }),
    end: code({
      maxLength: 5,
      format: 'timeOfDay',
      required: 'always',
      label: { en: 'End', fr: 'Fin' },
      help: {
        en: 'The minute it ends, as HH:MM. Not after Start means the next day: 18:00 to 08:00 crosses midnight.',
        fr: 'La minute où elle finit, HH:MM. Pas après le début veut dire le lendemain : 18:00 à 08:00 passe minuit.',
      },
      synonyms: ['end time', 'to', 'heure de fin', 'à'],
      example: '24:00',
    }),
    holidays: code({
      maxLength: 1000,
      format: 'dateList',
      label: { en: 'Holidays', fr: 'Jours fériés' },
      help: {
        en: 'Dates that count as days of this band whatever their weekday: 2026-12-25;2027-01-01.',
        fr: 'Dates qui comptent comme des jours de cette plage, peu importe leur jour : 2026-12-25;2027-01-01.',
      },
      synonyms: ['holiday dates', 'public holidays', 'fériés', 'congés'],
      example: '2026-12-25;2027-01-01',
    }),
    zone: choice({
      list: 'timeZone',
      label: { en: 'Zone', fr: 'Fuseau' },
      help: {
        en: 'The time zone of Start and End; blank for your own.',
        fr: 'Le fuseau horaire du début et de la fin; vide pour le vôtre.',
      },
      synonyms: ['time zone', 'timezone', 'fuseau horaire'],
      example: 'America/Toronto',
    }),
  },
  rowRules: [holidaysAreDays],
});
