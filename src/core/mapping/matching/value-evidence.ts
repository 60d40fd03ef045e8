import type { Field, ReferenceField } from '../../entity/field';
import { referenceTargets } from '../../entity/references';
import type { Shapes } from './value-shapes';

/** What is known of a column's values when they are held against a field. */
export interface ColumnFacts {
  readonly shapes: Shapes;
  readonly distinctShare: number;
  /** Cells that hold something. */
  readonly filled: number;
}

/** Values of a form of their own that a plain text or a code never has. */
const strange = ({ email, url, date, sentence, lettered }: Shapes): number =>
  Math.max(email, url, date, sentence * 0.5, lettered);

const both = (share: number): number => 2 * share - 1;

const against = (share: number): number => (share > 0.5 ? -share : 0);

/** A number that says what it counts, as `36 months` or `00:02:14`, is one that a step can read. */
const measuredWorth = 0.1;

const numberEvidence = (
  { numeric, measured, clock, timeOfDay, date, phone, digits }: Shapes,
  whole: boolean,
  fraction: number,
): number => {
  if (date > 0.5) return -1;
  if (whole && (measured > 0.5 || (clock > 0.5 && timeOfDay < 0.5))) return measuredWorth;
  if (phone > 0.8 && digits > 0.8) return -0.8;
  return numeric < 0.5 ? both(numeric) : whole && fraction > 0.5 ? -0.3 : 0.3 * numeric;
};

const textEvidence = ({ shapes }: ColumnFacts, name: string): number => {
  if (name === 'disposition' && shapes.disposition > 0.5) return shapes.disposition;
  const { yesNo, numeric, date, email, url, street, macAddress, ipAddress, letters, lettered } = shapes;
  if (/website/i.test(name)) return both(url);
  if (name === 'username' && email > 0.5) return 0;
  if (/address1/i.test(name)) return street > 0.5 ? 0.5 : against(Math.max(email, url, date, numeric));
  if (/number/i.test(name)) return against(Math.max(date, email, url));
  if (/name|city/i.test(name) && letters < 0.5) return -0.8;
  return against(Math.max(yesNo, numeric * 0.7, date, email, url, macAddress, ipAddress, lettered));
};

/** Letters and eight digits or more, as tax authorities number those registered, and no date or telephone. */
const isTaxNumber = ({ taxNumber, date, phone }: Shapes): boolean =>
  taxNumber > 0.5 && date < 0.5 && phone < 0.5;

const registeredWorth = 0.5;

const codeEvidence = (
  { shapes, distinctShare, filled }: ColumnFacts,
  isKey: boolean,
  name: string,
): number => {
  if (/^(calling|called|billing)Number$/.test(name)) return both(Math.max(shapes.phone, shapes.digits));
  if (/token/i.test(name) && shapes.token > 0.5) return shapes.token;
  if (/^(gstHst|qst)Number$/.test(name) && isTaxNumber(shapes)) return registeredWorth;
  const doubt = against(Math.max(strange(shapes), shapes.fraction * 0.8, shapes.yesNo));
  return isKey && filled > 20 && distinctShare < 0.9 ? Math.min(doubt, -0.5) : doubt;
};

const choiceEvidence = ({ shapes, distinctShare, filled }: ColumnFacts, fit: number): number => {
  if (fit >= 0.5) return fit;
  const strangeness = against(Math.max(strange(shapes), shapes.fraction));
  return filled > 40 && distinctShare > 0.6 ? Math.min(strangeness, -0.5) : strangeness;
};

/** Of seconds since 1970 in a column that wants a day: a date all the same, once read. */
const epochDayWorth = 0.4;

const dateEvidence = ({ date, epoch, dateTime, timeOfDay }: Shapes, timed: boolean): number => {
  if (timed && timeOfDay > 0.5) return 0;
  const share = Math.max(date, dateTime, timed ? epoch : 0);
  if (!timed && epoch > 0.5 && share < epoch) return epochDayWorth;
  return share > 0.5 ? share : both(share);
};

/** So many cells alike say what the whole table has, and nothing that tells its rows apart. */
const fewestAlike = 5;
const constantDoubt = -0.4;

const isConstant = ({ filled, distinctShare }: ColumnFacts): boolean =>
  filled >= fewestAlike && filled * distinctShare < 1.5;

/** People, whom a legacy system may well refer to by e-mail. */
const reachable = new Set(['contact', 'user', 'salesAgent', 'prospect']);

const peopleOrThings = new Set([
  ...reachable,
  'customer',
  'subscription',
  'invoice',
  'payment',
  'ticket',
  'contract',
]);

/** Whether a field says of which row it is, so that it hardly ever says the same in all of them. */
const tellsApart = (field: Field, name: string, isKey: boolean): boolean =>
  isKey ||
  field.kind === 'email' ||
  field.kind === 'phone' ||
  (field.kind === 'text' && /^(first|last|account|legal)?Name$/i.test(name)) ||
  (field.kind === 'reference' && referenceTargets(field).some((target) => peopleOrThings.has(target)));

/** A company of our own is not another one in every row. */
const othersDoubt = -0.5;

/** An e-mail beside a customer's number is where the bills go; alone it may tell the customer. */
const emailDoubt = -0.8;

const referenceEvidence = (field: ReferenceField, { shapes, filled, distinctShare }: ColumnFacts): number => {
  const { email, url, date, fraction, yesNo, lettered } = shapes;
  const targets = referenceTargets(field);
  if (targets.includes('taxCode') && isTaxNumber(shapes)) return -registeredWorth;
  if (targets.includes('company') && filled >= fewestAlike && distinctShare > 0.8) return othersDoubt;
  const byEmail = targets.some((target) => reachable.has(target));
  if (targets.includes('customer') && email > 0.5) return emailDoubt;
  return against(Math.max(byEmail ? 0 : email, url, date, fraction, yesNo * 0.9, lettered));
};

/**
 * What the values say, from −1 against the field to 1 for it; 0 where they could be anything, or hold what they say inside. `fit` is the share that the
 * field reads as right values of its own.
 */
export function valueEvidence(
  facts: ColumnFacts,
  field: Field,
  name: string,
  isKey: boolean,
  fit: number,
): number {
  if (facts.filled === 0 || facts.shapes.json > 0.5) return 0;
  const evidence = formEvidence(facts, field, name, isKey, fit);
  return isConstant(facts) && tellsApart(field, name, isKey) ? Math.min(evidence, constantDoubt) : evidence;
}

/** Of numbers where a place is wanted: another system's keys of its places, more often than anything else. */
const placeIds = 0.6;

function formEvidence(facts: ColumnFacts, field: Field, name: string, isKey: boolean, fit: number): number {
  const { shapes } = facts;
  switch (field.kind) {
    case 'email':
    case 'emailList':
      return both(shapes.email);
    case 'phone':
      if (shapes.date > 0.5) return -1;
      return shapes.phone > 0.5 ? shapes.phone : both(shapes.phone);
    case 'postalCode':
      return shapes.postalCode > 0.5 ? shapes.postalCode : both(shapes.postalCode);
    case 'macAddress':
      return both(shapes.macAddress);
    case 'province':
    case 'country':
      return fit > 0.5 ? fit : Math.min(-0.15, against(Math.max(strange(shapes), shapes.numeric * placeIds)));
    case 'date':
    case 'dateTime':
      return dateEvidence(shapes, field.kind === 'dateTime');
    case 'money':
    case 'decimal':
    case 'percent':
      return numberEvidence(shapes, false, shapes.fraction);
    case 'integer':
      return numberEvidence(shapes, true, shapes.fraction);
    case 'yesNo':
      return shapes.yesNo > 0.5 ? shapes.yesNo : both(Math.max(shapes.yesNo, fit));
    case 'choice':
      return choiceEvidence(facts, fit);
    case 'reference':
      return referenceEvidence(field, facts);
    case 'code':
      return codeEvidence(facts, isKey, name);
    case 'text':
    case 'variant':
    case 'system':
      return textEvidence(facts, name);
  }
}
