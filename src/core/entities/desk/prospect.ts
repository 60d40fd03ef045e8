import { defineEntity } from '../../entity/entity';
import { choice, code, date, email, legacyId, money, percent, reference, text } from '../../entity/fields';
import { postalFitsProvince } from '../../entity/postal-province-rule';
import { datesInOrder } from '../../entity/row-rules';
import { addressFields, optional } from '../parties/address-fields';
import { mobileField, phoneField } from '../parties/party-fields';
import { notYetCustomer } from './prospect-rules';

const monthly = { scale: 2, min: '0' } as const;

/** domain.md 3.25: people and companies who may become customers. */
export const prospect = defineEntity({
  name: 'prospect',
  label: { en: 'Prospect', fr: 'Prospect' },
  sheet: { en: 'Prospects', fr: 'Prospects' },
  table: 'Prospects',
  purpose: {
    en: 'People and companies who may become customers, with what they may bring.',
    fr: 'Les personnes et entreprises qui pourraient devenir clientes, et ce qu’elles pourraient rapporter.',
  },
  key: ['legacyId'],
  naturalKey: ['prospectNumber'],
  referenceBy: 'legacyId',
  fields: {
    legacyId,
    prospectNumber: code({
      maxLength: 50,
      unique: true,
      label: { en: 'Prospect #', fr: 'Nº de prospect' },
      help: {
        en: 'The number people know it by. Unique.',
        fr: 'Le numéro sous lequel on le connaît. Unique.',
      },
      synonyms: ['prospect number', 'lead #', 'numéro de prospect'],
      example: 'P-310',
    }),
    name: text({
      maxLength: 100,
      required: 'always',
      label: { en: 'Name / Company', fr: 'Nom / Entreprise' },
      help: {
        en: 'The company, or the person’s whole name. Not yet a customer.',
        fr: 'L’entreprise, ou le nom complet de la personne. Pas encore cliente.',
      },
      synonyms: ['name', 'company', 'company name', 'prospect', 'nom', 'entreprise'],
      example: 'Boulangerie du Coin',
    }),
    firstName: text({
      maxLength: 50,
      label: { en: 'First Name', fr: 'Prénom' },
      help: { en: 'Given name of the contact.', fr: 'Prénom du contact.' },
      synonyms: ['given name', 'first', 'contact first name'],
      example: 'Paul',
    }),
    lastName: text({
      maxLength: 50,
      label: { en: 'Last Name', fr: 'Nom de famille' },
      help: { en: 'Family name of the contact.', fr: 'Nom de famille du contact.' },
      synonyms: ['surname', 'last', 'contact last name', 'patronyme'],
      example: 'Roy',
    }),
    phone: phoneField,
    mobile: mobileField,
    email: email({
      label: { en: 'E-mail', fr: 'Courriel' },
      help: { en: 'Where to write to.', fr: 'Où écrire.' },
      synonyms: ['email address', 'mail', 'adresse courriel'],
      example: 'paul@exemple.ca',
    }),
    language: choice({
      list: 'language',
      label: { en: 'Language', fr: 'Langue' },
      help: { en: 'en or fr.', fr: 'en ou fr.' },
      synonyms: ['preferred language', 'lang', 'langue préférée'],
      example: 'fr',
    }),
    ...addressFields({ countryField: 'country', requirement: optional }),
    status: choice({
      list: 'prospectStatus',
      required: 'always',
      label: { en: 'Status', fr: 'État' },
      help: { en: 'How far the sale is.', fr: 'Où en est la vente.' },
      synonyms: ['stage', 'sales stage', 'étape', 'statut'],
      example: 'Qualified',
    }),
    subStatus: choice({
      list: 'prospectSubStatus',
      required: 'always',
      label: { en: 'Sub-Status', fr: 'Sous-état' },
      help: { en: 'Within its status.', fr: 'À l’intérieur de son état.' },
      synonyms: ['substatus', 'sub status', 'reason', 'sous-statut', 'raison'],
      example: 'To call',
    }),
    source: choice({
      list: 'prospectSource',
      label: { en: 'Source', fr: 'Source' },
      help: { en: 'How it came to you.', fr: 'Comment il est venu à vous.' },
      synonyms: ['lead source', 'origin', 'origine', 'provenance'],
      example: 'Referral',
    }),
    salesAgent: reference({
      to: 'salesAgent',
      label: { en: 'Sales Agent', fr: 'Agent de vente' },
      help: { en: 'The Legacy ID of the agent.', fr: 'L’ID d’origine de l’agent.' },
      synonyms: ['agent', 'sales rep', 'representative', 'représentant', 'vendeur'],
    }),
    estimatedMrc: money({
      ...monthly,
      label: { en: 'Estimated MRC', fr: 'Frais mensuels estimés' },
      help: { en: 'What it may pay a month.', fr: 'Ce qu’il pourrait payer par mois.' },
      synonyms: ['mrc', 'monthly revenue', 'rmc', 'revenu mensuel', 'récurrent mensuel'],
      example: '250.00',
    }),
    estimatedNrc: money({
      ...monthly,
      label: { en: 'Estimated NRC', fr: 'Frais uniques estimés' },
      help: { en: 'What it may pay once.', fr: 'Ce qu’il pourrait payer une fois.' },
      synonyms: ['nrc', 'one-time revenue', 'revenu ponctuel', 'frais ponctuels'],
      example: '99.00',
    }),
    probability: percent({
      scale: 2,
      min: '0',
      max: '100',
      label: { en: 'Probability %', fr: 'Probabilité %' },
      help: { en: 'How likely the sale is, 0 to 100.', fr: 'La chance de conclure, de 0 à 100.' },
      synonyms: ['probability', 'likelihood', 'probabilité'],
      example: '60',
    }),
    expectedClose: date({
      label: { en: 'Expected Close', fr: 'Conclusion prévue' },
      help: { en: 'When the sale should be decided.', fr: 'Quand la vente devrait se décider.' },
      synonyms: ['close date', 'expected close date', 'date prévue'],
      example: '2027-01-15',
    }),
    created: date({
      label: { en: 'Created', fr: 'Créé le' },
      help: { en: 'When it was first noted.', fr: 'Quand il a été noté.' },
      synonyms: ['created on', 'date created', 'date de création'],
      example: '2026-09-01',
    }),
    lastContact: date({
      label: { en: 'Last Contact', fr: 'Dernier contact' },
      help: {
        en: 'When you last spoke, not before it was created.',
        fr: 'Le dernier échange, pas avant sa création.',
      },
      synonyms: ['last contacted', 'last activity', 'dernière activité'],
      example: '2026-11-10',
    }),
    convertedCustomer: reference({
      to: 'customer',
      label: { en: 'Converted Customer', fr: 'Client converti' },
      help: {
        en: 'The Legacy ID of the customer it became.',
        fr: 'L’ID d’origine du client qu’il est devenu.',
      },
      synonyms: ['customer', 'converted to', 'client'],
    }),
  },
  rowRules: [postalFitsProvince('postalCode', 'province', 'country'), datesInOrder('created', 'lastContact')],
  tableRules: notYetCustomer,
});
