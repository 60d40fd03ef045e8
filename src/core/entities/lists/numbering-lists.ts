import { coded, value, type ListValue } from './list-words';

const belonging = (source: string, parents: string, codes: string): readonly ListValue[] =>
  codes.split(' ').map((code) => ({ ...value(code, code), parent: parents, source }));

const canadaPost = (province: string, letters: string): readonly ListValue[] =>
  belonging('Canada Post', province, letters);

/** The provinces a Canadian postal code's first letter can stand for (domain.md 3, common formats). */
export const postalLetters: readonly ListValue[] = [
  ...canadaPost('NL', 'A'),
  ...canadaPost('NS', 'B'),
  ...canadaPost('PE', 'C'),
  ...canadaPost('NB', 'E'),
  ...canadaPost('QC', 'G H J'),
  ...canadaPost('ON', 'K L M N P'),
  ...canadaPost('MB', 'R'),
  ...canadaPost('SK', 'S'),
  ...canadaPost('AB', 'T'),
  ...canadaPost('BC', 'V'),
  ...canadaPost('NT;NU', 'X'),
  ...canadaPost('YT', 'Y'),
];

const nanpa = (provinces: string, codes: string): readonly ListValue[] =>
  belonging('NANPA; CNAC', provinces, codes);

/** Area codes in use or assigned in each province (domain.md 3, common formats; the rest of Canada by NANPA). */
export const areaCodes: readonly ListValue[] = [
  ...nanpa('AB', '368 403 587 780 825'),
  ...nanpa('BC', '236 250 257 604 672 778'),
  ...nanpa('MB', '204 431 584'),
  ...nanpa('NB', '428 506'),
  ...nanpa('NL', '709 879'),
  ...nanpa('NS;PE', '782 902'),
  ...nanpa('NT;NU;YT', '867'),
  ...nanpa('ON', '226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 807 905 942'),
  ...nanpa('QC', '263 354 367 418 438 450 468 514 579 581 819 873'),
  ...nanpa('SK', '306 474 639'),
];

/** Area codes whose calls the called party pays. */
export const tollFreeCodes: readonly ListValue[] = [
  ...['800', '833', '844', '855', '866', '877', '888'].map((code) => value(code, code)),
  coded('822', '822 (reserved)', '822 (réservé)'),
].map((code) => ({ ...code, source: 'NANPA' }));
