import { defineEntity } from '../../entity/entity';
import { choice, code, date, decimal, legacyId, reference, text, yesNo } from '../../entity/fields';
import { postalFitsProvince } from '../../entity/postal-province-rule';
import { datesInOrder } from '../../entity/row-rules';
import { addressFields, mandatory } from './address-fields';
import { locationTableRules, streetOfType } from './location-rules';

/** domain.md 3.4: where service is delivered; an address that received invoices cannot be removed. */
export const serviceLocation = defineEntity({
  name: 'serviceLocation',
  label: { en: 'Service Location', fr: 'Emplacement de service' },
  sheet: { en: 'Service Locations', fr: 'Emplacements de service' },
  table: 'ServiceLocations',
  purpose: {
    en: 'Where services are delivered. Every subscription needs one; its province decides the taxes.',
    fr: 'Où les services sont livrés. Chaque abonnement en exige un; sa province détermine les taxes.',
  },
  key: ['legacyId'],
  naturalKey: ['customer', 'locationType', 'address1', 'unit', 'postalCode'],
  referenceBy: 'legacyId',
  fields: {
    legacyId,
    customer: reference({
      to: 'customer',
      required: 'always',
      label: { en: 'Customer', fr: 'Client' },
      help: {
        en: 'The Legacy ID of the customer whose location it is.',
        fr: 'L’ID d’origine du client à qui est l’emplacement.',
      },
      synonyms: ['customer id', 'account', 'account number', 'client id', 'compte', 'nº de client'],
      example: 'C-1001',
    }),
    locationName: text({
      maxLength: 100,
      label: { en: 'Location Name', fr: 'Nom de l’emplacement' },
      help: {
        en: 'What people call it. Unique within the customer.',
        fr: 'Comment on l’appelle. Unique pour un même client.',
      },
      synonyms: ['site', 'site name', 'location', 'nom du site', 'emplacement'],
      example: 'Siège social',
    }),
    locationType: choice({
      list: 'locationType',
      required: 'always',
      label: { en: 'Location Type', fr: 'Type d’emplacement' },
      help: {
        en: 'Billing, Service or Shipping; at most one Billing per customer.',
        fr: 'Facturation, Service ou Livraison; au plus une Facturation par client.',
      },
      synonyms: ['address type', 'type', 'type d’adresse'],
      example: 'Service',
    }),
    civicNumber: code({
      maxLength: 10,
      label: { en: 'Civic Number', fr: 'Numéro civique' },
      help: { en: 'The number on the street.', fr: 'Le numéro dans la rue.' },
      synonyms: ['street number', 'house number', 'civic', 'no civique', 'numéro'],
      example: '1250',
    }),
    civicSuffix: code({
      maxLength: 5,
      label: { en: 'Civic Suffix', fr: 'Suffixe civique' },
      help: { en: 'What follows the number: A, 1/2.', fr: 'Ce qui suit le numéro : A, 1/2.' },
      synonyms: ['street number suffix', 'suffix', 'suffixe'],
      example: 'A',
    }),
    streetName: text({
      maxLength: 60,
      required: 'conditional',
      label: { en: 'Street Name', fr: 'Nom de la rue' },
      help: {
        en: 'The street without its type. Required when a type or direction is given.',
        fr: 'La rue sans son type. Obligatoire si un type ou une direction est donné.',
      },
      synonyms: ['street', 'road name', 'rue', 'voie'],
      example: 'Sherbrooke',
    }),
    streetType: choice({
      list: 'streetType',
      label: { en: 'Street Type', fr: 'Type de rue' },
      help: { en: 'Rue, Avenue, Street, Rang…', fr: 'Rue, Avenue, Street, Rang…' },
      synonyms: ['road type', 'street suffix', 'type de voie'],
      example: 'Rue',
    }),
    direction: choice({
      list: 'streetDirection',
      label: { en: 'Direction', fr: 'Direction' },
      help: { en: 'The end of the street: N, S, E, W…', fr: 'Le bout de la rue : nord, sud, est, ouest…' },
      synonyms: ['street direction', 'quadrant', 'point cardinal'],
      example: 'W',
    }),
    unit: code({
      maxLength: 10,
      label: { en: 'Unit / Suite', fr: 'Unité / Bureau' },
      help: {
        en: 'Apartment, suite or office.',
        fr: 'Appartement, bureau ou local.',
      },
      synonyms: ['unit', 'suite', 'apartment', 'apt', 'appartement', 'app', 'bureau', 'local'],
      example: '300',
    }),
    ...addressFields({ countryField: 'country', requirement: mandatory }),
    rateCentre: text({
      maxLength: 60,
      label: { en: 'Rate Centre', fr: 'Centre tarifaire' },
      help: {
        en: 'Telephone rate centre, which tells local calls from long distance.',
        fr: 'Centre tarifaire téléphonique, qui distingue l’appel local de l’interurbain.',
      },
      synonyms: ['rate center', 'exchange', 'local exchange', 'circonscription'],
      example: 'Montréal',
    }),
    clli: code({
      maxLength: 11,
      format: 'clli',
      label: { en: 'CLLI', fr: 'CLLI' },
      help: {
        en: 'Common Language Location Identifier, 8 or 11 characters.',
        fr: 'Identifiant CLLI, 8 ou 11 caractères.',
      },
      synonyms: ['clli code', 'wire centre', 'central office', 'code clli', 'centrale'],
      example: 'MTRLPQ02',
    }),
    latitude: decimal({
      scale: 8,
      min: '-90',
      max: '90',
      label: { en: 'Latitude', fr: 'Latitude' },
      help: { en: 'Degrees north, -90 to 90.', fr: 'Degrés nord, -90 à 90.' },
      synonyms: ['lat', 'gps latitude'],
      example: '45.504384',
    }),
    longitude: decimal({
      scale: 8,
      min: '-180',
      max: '180',
      label: { en: 'Longitude', fr: 'Longitude' },
      help: {
        en: 'Degrees east, -180 to 180; negative in Canada.',
        fr: 'Degrés est, -180 à 180; négatifs au Canada.',
      },
      synonyms: ['lng', 'lon', 'long', 'gps longitude'],
      example: '-73.578512',
    }),
    address911Validated: yesNo({
      required: 'conditional',
      label: { en: '911 Address Validated', fr: 'Adresse 911 validée' },
      help: {
        en: 'Yes when 9-1-1 knows this address. Needed where a telephone service is in use.',
        fr: 'Oui si le 9-1-1 connaît cette adresse. Nécessaire où un service téléphonique est en usage.',
      },
      synonyms: ['911 validated', 'e911', '911 status', '9-1-1', '911 validé'],
      example: 'Yes',
    }),
    siteContact: reference({
      to: 'contact',
      within: { field: 'customer', target: 'customer' },
      label: { en: 'Site Contact', fr: 'Contact sur place' },
      help: {
        en: 'The Legacy ID of the contact to see there, one of the same customer.',
        fr: 'L’ID d’origine du contact à voir sur place, un du même client.',
      },
      synonyms: ['contact', 'local contact', 'on-site contact', 'contact local'],
    }),
    activeFrom: date({
      label: { en: 'Active From', fr: 'Actif du' },
      help: { en: 'First day the location is used.', fr: 'Premier jour d’utilisation de l’emplacement.' },
      synonyms: ['start date', 'from', 'valid from', 'date de début'],
      example: '2019-03-15',
    }),
    activeTo: date({
      label: { en: 'Active To', fr: 'Actif au' },
      help: {
        en: 'Last day the location is used, not before the first.',
        fr: 'Dernier jour d’utilisation, pas avant le premier.',
      },
      synonyms: ['end date', 'to', 'valid to', 'date de fin'],
    }),
  },
  rowRules: [
    streetOfType,
    postalFitsProvince('postalCode', 'province', 'country'),
    datesInOrder('activeFrom', 'activeTo'),
  ],
  tableRules: locationTableRules,
});
