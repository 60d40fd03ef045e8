import { defineEntity } from '../../entity/entity';
import { choice, code, date, email, legacyId, reference, text, yesNo } from '../../entity/fields';
import { atLeastOneOf } from '../../entity/row-rules';
import { contactTableRules } from './contact-table-rules';
import { faxField, mobileField, ownerFields, ownerNames, phoneField } from './party-fields';
import { oneOwner } from './party-rules';

/** domain.md 3.5: people and departments of customers, suppliers and prospects. */
export const contact = defineEntity({
  name: 'contact',
  label: { en: 'Contact', fr: 'Contact' },
  sheet: { en: 'Contacts', fr: 'Contacts' },
  table: 'Contacts',
  purpose: {
    en: 'The people and departments to reach at customers, suppliers and prospects.',
    fr: 'Les personnes et services à joindre chez les clients, fournisseurs et prospects.',
  },
  key: ['legacyId'],
  naturalKey: [...ownerNames, 'firstName', 'lastName', 'email'],
  referenceBy: 'legacyId',
  fields: {
    legacyId,
    ...ownerFields,
    contactType: choice({
      list: 'contactType',
      required: 'always',
      label: { en: 'Contact Type', fr: 'Type de contact' },
      help: {
        en: 'Billing, Technical, Sales, Authorised, Emergency or Department.',
        fr: 'Facturation, Technique, Ventes, Autorisé, Urgence ou Service interne.',
      },
      synonyms: ['type', 'role', 'contact role'],
      example: 'Billing',
    }),
    salutation: choice({
      list: 'salutation',
      label: { en: 'Salutation', fr: 'Formule d’appel' },
      help: { en: 'Mr., Ms., Dr.…', fr: 'M., Mme, Dr…' },
      synonyms: ['title', 'prefix', 'civility', 'civilité', 'titre de civilité'],
      example: 'Ms.',
    }),
    firstName: text({
      maxLength: 50,
      required: 'conditional',
      label: { en: 'First Name', fr: 'Prénom' },
      help: {
        en: 'Given name. A first name, a last name or a department is required.',
        fr: 'Prénom. Un prénom, un nom ou un service interne est obligatoire.',
      },
      synonyms: ['given name', 'first', 'contact - first name'],
      example: 'Émilie',
    }),
    lastName: text({
      maxLength: 50,
      required: 'conditional',
      label: { en: 'Last Name', fr: 'Nom de famille' },
      help: { en: 'Family name.', fr: 'Nom de famille.' },
      synonyms: ['surname', 'family name', 'last', 'contact - last name', 'patronyme'],
      example: 'Tremblay',
    }),
    department: text({
      maxLength: 100,
      required: 'conditional',
      label: { en: 'Department', fr: 'Service interne' },
      help: {
        en: 'The department, when it is reached rather than a person.',
        fr: 'Le service interne, si on le joint plutôt qu’une personne.',
      },
      synonyms: ['dept', 'division', 'département'],
      example: 'Comptes fournisseurs',
    }),
    jobTitle: text({
      maxLength: 100,
      label: { en: 'Job Title', fr: 'Titre de poste' },
      help: { en: 'What the person does there.', fr: 'Le rôle de la personne.' },
      synonyms: ['position', 'function', 'poste occupé', 'fonction', 'titre'],
      example: 'Directrice des finances',
    }),
    email: email({
      required: 'conditional',
      label: { en: 'E-mail', fr: 'Courriel' },
      help: {
        en: 'One address. An e-mail or a telephone number is required.',
        fr: 'Une adresse. Un courriel ou un numéro de téléphone est obligatoire.',
      },
      synonyms: ['email', 'email address', 'mail', 'adresse courriel', 'contact email'],
      example: 'emilie.tremblay@exemple.ca',
    }),
    phone: { ...phoneField, required: 'conditional' },
    extension: code({
      maxLength: 6,
      format: 'phoneExtension',
      label: { en: 'Extension', fr: 'Poste' },
      help: { en: 'Telephone extension, 1 to 6 digits.', fr: 'Poste téléphonique, 1 à 6 chiffres.' },
      synonyms: ['ext', 'phone ext', 'phone extension', 'poste téléphonique'],
      example: '204',
    }),
    mobile: { ...mobileField, required: 'conditional' },
    fax: faxField,
    preferredLanguage: choice({
      list: 'language',
      label: { en: 'Preferred Language', fr: 'Langue préférée' },
      help: { en: 'en or fr.', fr: 'en ou fr.' },
      synonyms: ['language', 'lang', 'langue'],
      example: 'fr',
    }),
    receivesInvoice: yesNo({
      label: { en: 'Receives Invoice', fr: 'Reçoit la facture' },
      help: { en: 'Yes sends this contact the invoices.', fr: 'Oui envoie les factures à ce contact.' },
      synonyms: ['invoice recipient', 'gets invoice', 'destinataire de facture'],
      example: 'Yes',
    }),
    receivesNotifications: yesNo({
      label: { en: 'Receives Notifications', fr: 'Reçoit les avis' },
      help: { en: 'Yes sends this contact the notices.', fr: 'Oui envoie les avis à ce contact.' },
      synonyms: ['notifications', 'notices', 'avis'],
      example: 'Yes',
    }),
    isPrimary: yesNo({
      required: 'always',
      label: { en: 'Is Primary', fr: 'Est principal' },
      help: {
        en: 'Yes on exactly one contact of each customer.',
        fr: 'Oui pour exactement un contact de chaque client.',
      },
      synonyms: ['primary', 'main contact', 'default contact', 'principal', 'contact principal'],
      example: 'Yes',
    }),
    caslConsent: yesNo({
      label: { en: 'CASL Consent', fr: 'Consentement LCAP' },
      help: {
        en: 'Yes when the person agreed to marketing e-mail (Canada’s anti-spam law).',
        fr: 'Oui si la personne a accepté les courriels promotionnels (loi canadienne anti-pourriel).',
      },
      synonyms: ['casl', 'consent', 'opt in', 'marketing consent', 'lcap', 'consentement'],
      example: 'Yes',
    }),
    caslConsentDate: date({
      label: { en: 'CASL Consent Date', fr: 'Date du consentement LCAP' },
      help: { en: 'When the consent was given.', fr: 'Quand le consentement a été donné.' },
      synonyms: ['consent date', 'opt in date', 'date du consentement'],
      example: '2022-05-04',
    }),
    location: reference({
      to: 'serviceLocation',
      within: { field: 'customer', target: 'customer' },
      label: { en: 'Location', fr: 'Emplacement' },
      help: {
        en: 'The Legacy ID of the location where the contact is, one of the same owner.',
        fr: 'L’ID d’origine de l’emplacement du contact, un du même propriétaire.',
      },
      synonyms: ['site', 'service location', 'location id', 'emplacement de service'],
    }),
  },
  rowRules: [
    ...oneOwner,
    atLeastOneOf(['lastName', 'firstName', 'department'], {
      en: 'a first name, a last name or a department',
      fr: 'un prénom, un nom ou un service interne',
    }),
    atLeastOneOf(['email', 'phone', 'mobile'], {
      en: 'an e-mail address or a telephone number',
      fr: 'une adresse courriel ou un numéro de téléphone',
    }),
  ],
  tableRules: contactTableRules,
});
