import type { Canonical, Cell } from '../../entity/cell';
import type { Field, FieldKind, FieldOf } from '../../entity/field';
import type { ReferenceLists } from '../../entity/reference-list';
import type { CellSpan } from './cell-block';
import { dateScanner } from './scanners/date-scanner';
import { emailScanner } from './scanners/email-scanner';
import { macAddressScanner } from './scanners/mac-scanner';
import { integerScanner, numericScanner } from './scanners/number-scanner';
import { phoneScanner } from './scanners/phone-scanner';
import { postalCodeScanner } from './scanners/postal-scanner';
import { choiceScanner, countryScanner, provinceScanner, yesNoScanner } from './scanners/spelling-scanner';
import { codeScanner, referenceScanner, systemScanner, textScanner } from './scanners/text-scanner';
import { variantScanner } from './scanners/variant-scanner';

/** The cells of a peer field, and what such a cell means. */
export interface PeerSpan {
  readonly span: CellSpan;
  readonly column: { meaning(cell: Cell): Canonical };
}

/** Decides quickly which cells of a column are certainly without fault; the others are for `CellJudge` to judge. */
export interface ColumnScanner {
  /** Writes the places in the span of doubtful cells, ascending, and returns how many they are. */
  scan(span: CellSpan, doubts: Int32Array): number;
  /** For kinds that look at a peer: the same with the peers of the same rows at hand, which leaves fewer in doubt. */
  scanBeside?(span: CellSpan, peers: PeerSpan, doubts: Int32Array): number;
}

/** The total table of scanners: a kind that no scanner knows does not compile. */
const scanners: {
  readonly [Kind in FieldKind]: (field: FieldOf<Kind>, lists: ReferenceLists) => ColumnScanner;
} = {
  text: textScanner,
  code: codeScanner,
  choice: choiceScanner,
  yesNo: yesNoScanner,
  integer: integerScanner,
  decimal: numericScanner,
  money: numericScanner,
  percent: numericScanner,
  date: dateScanner,
  dateTime: dateScanner,
  email: emailScanner,
  emailList: emailScanner,
  phone: phoneScanner,
  postalCode: postalCodeScanner,
  province: provinceScanner,
  country: countryScanner,
  macAddress: macAddressScanner,
  reference: referenceScanner,
  variant: variantScanner,
  system: systemScanner,
};

/** The scanner of a field's column. It states no rule: what it lets pass, the rules find no fault with. */
export const columnScanner = (field: Field, lists: ReferenceLists): ColumnScanner =>
  (scanners[field.kind] as (field: Field, lists: ReferenceLists) => ColumnScanner)(field, lists);
