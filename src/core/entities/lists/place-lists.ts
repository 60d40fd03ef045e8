import { coded, value, type ListValue } from './list-words';

/** The provinces and territories by their ISO 3166-2 suffix, with the spellings of legacy systems (domain.md 3). */
export const provinces: readonly ListValue[] = [
  coded('AB', 'Alberta', 'Alberta', 'Alta', 'Alb'),
  coded('BC', 'British Columbia', 'Colombie-Britannique', 'B.C.', 'C.-B.', 'CB'),
  coded('MB', 'Manitoba', 'Manitoba', 'Man'),
  coded('NB', 'New Brunswick', 'Nouveau-Brunswick', 'N.-B.'),
  coded(
    'NL',
    'Newfoundland and Labrador',
    'Terre-Neuve-et-Labrador',
    ...['NF', 'NFLD', 'Newfoundland', 'Terre-Neuve', 'T.-N.-L.', 'TNL', 'Newfoundland & Labrador'],
  ),
  coded('NS', 'Nova Scotia', 'Nouvelle-Écosse', 'N.S.', 'N.-É.', 'NÉ'),
  coded('NT', 'Northwest Territories', 'Territoires du Nord-Ouest', 'NWT', 'N.W.T.', 'T.N.-O.', 'TNO'),
  coded('NU', 'Nunavut', 'Nunavut', 'Nun', 'Nvt'),
  coded('ON', 'Ontario', 'Ontario', 'Ont'),
  coded('PE', 'Prince Edward Island', 'Île-du-Prince-Édouard', 'PEI', 'P.E.I.', 'Î.-P.-É.', 'ÎPÉ'),
  coded('QC', 'Quebec', 'Québec', 'PQ', 'P.Q.', 'Que', 'Province de Québec', 'Province of Quebec'),
  coded('SK', 'Saskatchewan', 'Saskatchewan', 'Sask'),
  coded('YT', 'Yukon', 'Yukon', 'YK', 'Yukon Territory', 'Territoire du Yukon'),
];

/** Where a tax is levied: the whole of Canada or one province (domain.md 3.18). */
export const jurisdictions: readonly ListValue[] = [
  value('Federal', 'Fédéral', 'CA', 'Canada'),
  ...provinces,
];

/** ISO 3166-1 alpha-2, by first letter. */
const countryCodes = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT
  JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY
  MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM
  PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX
  SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;

const countryAliases: Readonly<Record<string, readonly string[]>> = {
  CA: ['CAN'],
  US: ['USA', 'U.S.', 'U.S.A.', 'United States of America', 'États-Unis d’Amérique', 'É.-U.', 'ÉU'],
  GB: ['UK', 'GBR', 'Great Britain', 'England'],
  FR: ['FRA'],
};

const englishNames = new Intl.DisplayNames('en-CA', { type: 'region' });
const frenchNames = new Intl.DisplayNames('fr-CA', { type: 'region' });

/** Every country by its ISO 3166-1 code, Canada and the United States first because nearly every address is there. */
export const countries: readonly ListValue[] = [
  ...new Set(['CA', 'US', ...countryCodes.trim().split(/\s+/)]),
].map((iso) =>
  coded(iso, englishNames.of(iso) ?? iso, frenchNames.of(iso) ?? iso, ...(countryAliases[iso] ?? [])),
);
