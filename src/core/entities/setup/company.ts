import { defineEntity } from '../../entity/entity';
import { choice, code, email, text, yesNo } from '../../entity/fields';
import { postalFitsProvince } from '../../entity/postal-province-rule';
import { addressFields, optional } from '../parties/address-fields';
import { gstHstField, phoneField, qstField } from '../parties/party-fields';

/** domain.md 1.1: the billing brand on invoices; an instance has one company and may have more names it does business as. */
export const company = defineEntity({
  name: 'company',
  label: { en: 'Commercial Name', fr: 'Nom commercial' },
  sheet: { en: 'Commercial Names', fr: 'Noms commerciaux' },
  table: 'Companies',
  purpose: {
    en: 'The names you do business under. Each bills in one currency, with its own logo and registrations.',
    fr: 'Les noms sous lesquels vous faites affaire. Chacun facture dans une devise, avec son logo et ses inscriptions.',
  },
  key: ['code'],
  naturalKey: ['name'],
  referenceBy: 'name',
  fields: {
    code: code({
      maxLength: 20,
      required: 'always',
      unique: true,
      label: { en: 'Code', fr: 'Code' },
      help: { en: 'A short name of your own. Unique.', fr: 'Un nom court de votre choix. Unique.' },
      synonyms: ['company code', 'brand code', 'code d’entreprise'],
      example: 'TDN',
    }),
    name: text({
      maxLength: 100,
      required: 'always',
      unique: true,
      label: { en: 'Name', fr: 'Nom' },
      help: {
        en: 'The name on the invoices, by which customers refer to it. Unique.',
        fr: 'Le nom sur les factures, auquel les clients font référence. Unique.',
      },
      synonyms: ['commercial name', 'dba', 'brand', 'company name', 'nom commercial', 'marque'],
      example: 'Télécom du Nord',
    }),
    legalName: text({
      maxLength: 100,
      label: { en: 'Legal Name', fr: 'Dénomination sociale' },
      help: { en: 'The name of the legal person.', fr: 'Le nom de la personne morale.' },
      synonyms: ['registered name', 'legal entity', 'raison sociale', 'nom légal'],
      example: '9000-0000 Québec inc.',
    }),
    currency: choice({
      list: 'currency',
      required: 'always',
      label: { en: 'Currency', fr: 'Devise' },
      help: { en: 'Currency of its invoices.', fr: 'Devise de ses factures.' },
      synonyms: ['currency code', 'monnaie', 'code de devise'],
      example: 'CAD',
    }),
    currencySymbol: text({
      maxLength: 5,
      label: { en: 'Currency Symbol', fr: 'Symbole de devise' },
      help: { en: 'Printed beside amounts.', fr: 'Imprimé à côté des montants.' },
      synonyms: ['symbol', 'symbole', 'symbole monétaire'],
      example: '$',
    }),
    logoFile: text({
      maxLength: 255,
      label: { en: 'Logo File', fr: 'Fichier du logo' },
      help: {
        en: 'Name of the image file; SmartBilling takes non-interlaced images.',
        fr: 'Nom du fichier d’image; SmartBilling accepte les images non entrelacées.',
      },
      synonyms: ['logo', 'image', 'fichier logo'],
      example: 'logo.png',
    }),
    autoApplyOnlyWhenPaidInFull: yesNo({
      label: { en: 'Auto Apply Only When Paid In Full', fr: 'Imputer seulement si payé en entier' },
      help: {
        en: 'Yes applies a payment by itself only when it equals an open invoice.',
        fr: 'Oui n’impute un paiement de lui-même que s’il égale une facture ouverte.',
      },
      synonyms: ['auto apply', 'paid in full', 'imputation automatique'],
      example: 'No',
    }),
    gstHst: gstHstField,
    qst: qstField,
    ...addressFields({ countryField: 'country', requirement: optional }),
    phone: phoneField,
    email: email({
      label: { en: 'E-mail', fr: 'Courriel' },
      help: { en: 'Where customers write to.', fr: 'Où les clients écrivent.' },
      synonyms: ['email address', 'mail', 'adresse courriel'],
      example: 'facturation@exemple.ca',
    }),
    website: text({
      maxLength: 255,
      label: { en: 'Website', fr: 'Site Web' },
      help: { en: 'Address of its site.', fr: 'Adresse de son site.' },
      synonyms: ['web', 'url', 'site internet'],
      example: 'https://exemple.ca',
    }),
  },
  rowRules: [postalFitsProvince('postalCode', 'province', 'country')],
});
