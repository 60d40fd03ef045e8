import { country, postalCode, province, text } from '../../entity/fields';

interface AddressOptions<CountryField extends string, Required> {
  /** Added to every label, before it in English and after it in French: ` of billing`. */
  readonly prefixEn?: string;
  readonly suffixFr?: string;
  readonly countryField: CountryField;
  /** Spread into every field but the second address line. */
  readonly requirement: Required;
}

/** Spread into fields that must always be filled. */
export const mandatory = { required: 'always' } as const;

/** Spread into fields that may stay blank. */
export const optional = {} as const;

/** The six fields of an address, the same wherever one stands (domain.md 3.1 to 3.4). */
export function addressFields<
  const CountryField extends string,
  const Required extends typeof mandatory | typeof optional,
>({ prefixEn = '', suffixFr = '', countryField, requirement }: AddressOptions<CountryField, Required>) {
  return {
    address1: text({
      ...requirement,
      maxLength: 100,
      label: { en: `${prefixEn}Address 1`, fr: `Adresse 1${suffixFr}` },
      help: {
        en: 'Civic number and street, with the unit if there is one.',
        fr: 'Numéro civique et rue, avec l’unité s’il y a lieu.',
      },
      synonyms: [
        'address',
        'street',
        'street address',
        'address line 1',
        'adresse',
        'rue',
        'adresse ligne 1',
      ],
      example: '1250, rue Sherbrooke Ouest',
    }),
    address2: text({
      maxLength: 100,
      label: { en: `${prefixEn}Address 2`, fr: `Adresse 2${suffixFr}` },
      help: {
        en: 'Floor, building or care of. Optional.',
        fr: 'Étage, immeuble ou aux soins de. Facultatif.',
      },
      synonyms: ['address line 2', 'apartment', 'suite', 'adresse ligne 2', 'appartement', 'bureau'],
      example: 'Bureau 300',
    }),
    city: text({
      ...requirement,
      maxLength: 60,
      label: { en: `${prefixEn}City`, fr: `Ville${suffixFr}` },
      help: { en: 'City or municipality.', fr: 'Ville ou municipalité.' },
      synonyms: ['town', 'municipality', 'locality', 'municipalité', 'localité'],
      example: 'Montréal',
    }),
    province: province({
      ...requirement,
      countryField,
      label: { en: `${prefixEn}Province`, fr: `Province${suffixFr}` },
      help: {
        en: 'Two letters; full names and old spellings (PQ, NFLD) are understood. A state in the United States.',
        fr: 'Deux lettres; les noms complets et anciennes formes (PQ, T.-N.) sont compris. Un État aux États-Unis.',
      },
      synonyms: ['prov', 'state', 'region', 'province code', 'état'],
      example: 'QC',
    }),
    postalCode: postalCode({
      ...requirement,
      countryField,
      label: { en: `${prefixEn}Postal Code`, fr: `Code postal${suffixFr}` },
      help: {
        en: 'A1A 1A1 in Canada; it must fit the province. A ZIP code in the United States.',
        fr: 'A1A 1A1 au Canada; il doit aller avec la province. Un code ZIP aux États-Unis.',
      },
      synonyms: ['postal', 'zip', 'zip code', 'postcode', 'cp'],
      example: 'H3A 0G4',
    }),
    country: country({
      ...requirement,
      label: { en: `${prefixEn}Country`, fr: `Pays${suffixFr}` },
      help: {
        en: 'Two letters (ISO 3166); CA for Canada.',
        fr: 'Deux lettres (ISO 3166); CA pour le Canada.',
      },
      synonyms: ['country code', 'code de pays', 'nation'],
      example: 'CA',
    }),
  };
}
