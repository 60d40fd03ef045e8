import type { FieldOf } from '../entity/field';
import { kindOf } from '../entity/field-kinds';
import { formatIsoDate } from '../kernel/calendar-date';
import { dateFromSerial } from '../kernel/excel-serial';
import type { Bilingual } from '../kernel/bilingual';
import { nothing, type Candidate, type FixCell, type Proposal } from './candidate';
import { readDateText, type DateReading } from './read-date-text';

type DateCell = FixCell<FieldOf<'date'> | FieldOf<'dateTime'>>;

const asDate = (date: string): Bilingual => ({
  en: `the text is the day ${date}`,
  fr: `le texte est le jour ${date}`,
});
const byColumn = (date: string): Bilingual => ({
  en: `read as ${date}, as the other dates of the column are written`,
  fr: `lu comme le ${date}, selon l’ordre des autres dates de la colonne`,
});
const twoDays: Bilingual = {
  en: 'the text could be two days: choose the one that is meant',
  fr: 'le texte pourrait désigner deux jours : choisissez celui qui est voulu',
};

const canonical = (date: string, { time }: DateReading, { field }: DateCell): string =>
  field.kind === 'date' ? date : `${date}T${time ?? '00:00:00'}`;

function candidatesOf(reading: DateReading, cell: DateCell): readonly Candidate[] {
  const isChoice = reading.dates.length > 1;
  return reading.dates.map((date) => ({
    to: kindOf(cell.field).write(canonical(date, reading, cell), cell.field, cell.writing),
    certainty: isChoice ? 'choice' : reading.settled ? 'sure' : 'likely',
    why: isChoice ? twoDays : reading.settled ? asDate(date) : byColumn(date),
    label: { en: date, fr: date },
  }));
}

const serialShape = /^\d{5}(?:\.\d+)?$/;
/** The days around which an operator has dates: 1982 to 2064. */
const [firstSerial, lastSerial] = [30_000, 60_000];

/** `46348`, the number under a date, kept as text. */
function ofSerialText(text: string, cell: DateCell): Proposal {
  const serial = Number(text);
  const date = dateFromSerial(serial, cell.writing.dateSystem);
  if (!date || serial < firstSerial || serial > lastSerial) return nothing;
  const day = formatIsoDate(date);
  const why = {
    en: `the text is the number Excel keeps for ${day}`,
    fr: `le texte est le nombre qu’Excel garde pour le ${day}`,
  };
  return [{ to: serial, certainty: 'likely', why }];
}

/** V002 and V012: a date written in any way as a real date; both days where it could be two. */
export function proposeDate(cell: DateCell): Proposal {
  const text = String(cell.cell).trim();
  if (serialShape.test(text)) return ofSerialText(text, cell);
  const reading = readDateText(text, cell.dateOrder(), cell.today);
  return reading ? candidatesOf(reading, cell) : nothing;
}
