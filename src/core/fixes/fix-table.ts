import type { FieldKind, FieldOf } from '../entity/field';
import { cellText } from '../entity/kinds/read-text';
import { maySayNothing } from '../kernel/placeholder-text';
import { nothing, type Candidate, type FixCell, type Proposal, type Proposer } from './candidate';
import { proposeCode, proposeDigits, proposeMac, proposeZeros } from './propose-code';
import { proposeEmail, proposeEmailList, proposePhone } from './propose-contact';
import { proposeDate } from './propose-date';
import { proposeCountry, proposeListValue, proposeProvince, proposeYesNo } from './propose-list-value';
import { proposeNumber } from './propose-number';
import { proposePostalCode, proposeProvinceOfPostalCode, proposeZipZeros } from './propose-place';
import { proposeExisting, proposeReference } from './propose-reference';
import {
  proposeFrench,
  proposeMasked,
  proposeNamed,
  proposeNoPeriod,
  proposeSafeDay,
  proposeSum,
} from './propose-rule';
import { proposeAccents, proposeTidy } from './propose-tidy';

type ByKind = { readonly [Kind in FieldKind]?: (cell: FixCell<FieldOf<Kind>>) => Proposal };

const dates: ByKind = { date: proposeDate, dateTime: proposeDate };
const references: ByKind = { reference: proposeReference };

/** What mends a code in a field of a kind. What is not here has no value that could be known: V001, V004, V009, V011… */
const proposers: Readonly<Record<string, ByKind | Proposer>> = {
  V002: {
    ...dates,
    integer: proposeNumber,
    decimal: proposeNumber,
    money: proposeNumber,
    percent: proposeNumber,
    postalCode: proposePostalCode,
    code: proposeCode,
    macAddress: proposeMac,
  },
  V003: {
    choice: proposeListValue,
    yesNo: proposeYesNo,
    province: proposeProvince,
    country: proposeCountry,
  },
  V005: references,
  V007: proposeTidy,
  V008: proposeAccents,
  V010: { code: proposeZeros, postalCode: proposeZipZeros },
  V012: dates,
  V014: { code: proposeDigits },
  V102: { postalCode: proposeProvinceOfPostalCode },
  V103: { phone: proposePhone },
  V104: { email: proposeEmail, emailList: proposeEmailList },
  V109: { choice: proposeFrench },
  V113: { integer: proposeSafeDay },
  V114: proposeNamed,
  V118: proposeMasked,
  V203: { choice: proposeNoPeriod },
  V205: proposeNamed,
  V206: { reference: proposeExisting },
  V211: proposeNamed,
  V307: proposeNamed,
  V403: proposeNamed,
  V414: proposeNamed,
  V417: references,
  V504: proposeSum,
  V509: proposeSum,
  V602: references,
  V604: proposeNamed,
  V704: proposeNamed,
};

/** Codes of values that are none of their field's. */
const unread: ReadonlySet<string> = new Set(['V002', 'V003', 'V005', 'V012', 'V103', 'V104']);

/** `NULL`, `-`, `s/o`: a field that may be blank is, whose rules the one who mends looks at. */
const blank: Candidate = {
  to: '',
  certainty: 'likely',
  why: {
    en: 'it says that there is nothing: left blank',
    fr: 'elle dit qu’il n’y a rien : laissée vide',
  },
};

/** What may mend the cell; V007, V008 and V118 are of the text, whatever it means, and a value a rule names has its kind. */
export function proposalOf(code: string, cell: FixCell): Proposal {
  const known = proposers[code];
  if (!known) return nothing;
  if (unread.has(code) && maySayNothing(cellText(cell.cell))) return [blank];
  if (typeof known === 'function') return known(cell);
  const proposer = known[cell.field.kind] as ((cell: FixCell) => Proposal) | undefined;
  return proposer?.(cell) ?? nothing;
}

/** Whether any field has a proposer for the code. */
export const canPropose = (code: string): boolean => proposers[code] !== undefined;
