import { defineEntity } from '../../entity/entity';
import { choice, code, date, email, integer, legacyId, reference, text } from '../../entity/fields';
import { postalFitsProvince } from '../../entity/postal-province-rule';
import { datesInOrder } from '../../entity/row-rules';
import { agentPlanRules } from '../commission/agent-plan-rules';
import { addressFields, mandatory } from './address-fields';
import { hierarchyWithinFive } from './hierarchy-rules';
import { gstHstField, mobileField, phoneField, qstField } from './party-fields';
import { companyOrPerson, cycleDayInEveryMonth } from './party-rules';

/** domain.md 3.1: who earns commission, in a hierarchy of at most five levels. */
export const salesAgent = defineEntity({
  name: 'salesAgent',
  label: { en: 'Sales Agent', fr: 'Agent de vente' },
  sheet: { en: 'Sales Agents', fr: 'Agents de vente' },
  table: 'SalesAgents',
  purpose: {
    en: 'Who earns commission: employees, dealers and partners, under one another on at most five levels.',
    fr: 'Qui touche des commissions : employés, détaillants et partenaires, sur au plus cinq niveaux.',
  },
  key: ['legacyId'],
  naturalKey: ['agentCode'],
  referenceBy: 'legacyId',
  fields: {
    legacyId,
    agentCode: code({
      maxLength: 20,
      unique: true,
      label: { en: 'Agent Code', fr: 'Code d’agent' },
      help: {
        en: 'The short code people know the agent by. Unique if given.',
        fr: 'Le code court par lequel l’agent est connu. Unique s’il est donné.',
      },
      synonyms: ['rep code', 'salesperson code', 'dealer code', 'code de vendeur', 'code de représentant'],
      example: 'AG-07',
    }),
    name: text({
      maxLength: 100,
      required: 'conditional',
      label: { en: 'Name (company)', fr: 'Nom (entreprise)' },
      help: {
        en: 'Name of the agency. Required unless first and last names are given.',
        fr: 'Nom de l’agence. Obligatoire à moins de donner prénom et nom.',
      },
      synonyms: ['company', 'company name', 'agent name', 'dealer', 'agence', 'entreprise', 'nom de l’agent'],
      example: 'Télécom Laurentides inc.',
    }),
    firstName: text({
      maxLength: 50,
      required: 'conditional',
      label: { en: 'First Name', fr: 'Prénom' },
      help: {
        en: 'Given name, when the agent is a person.',
        fr: 'Prénom, si l’agent est une personne.',
      },
      synonyms: ['given name', 'first', 'agent first name'],
      example: 'Chantal',
    }),
    lastName: text({
      maxLength: 50,
      required: 'conditional',
      label: { en: 'Last Name', fr: 'Nom de famille' },
      help: {
        en: 'Family name, when the agent is a person.',
        fr: 'Nom de famille, si l’agent est une personne.',
      },
      synonyms: ['surname', 'family name', 'last', 'patronyme'],
      example: 'Gagné',
    }),
    ...addressFields({ countryField: 'country', requirement: mandatory }),
    phone: phoneField,
    mobile: mobileField,
    email: email({
      unique: true,
      label: { en: 'E-mail', fr: 'Courriel' },
      help: {
        en: 'Where commission reports go and how the agent signs in to the portal. Unique.',
        fr: 'Où vont les rapports de commission et comment l’agent ouvre le portail. Unique.',
      },
      synonyms: ['email address', 'mail', 'adresse courriel', 'courrier électronique'],
      example: 'chantal.gagne@exemple.ca',
    }),
    language: choice({
      list: 'language',
      label: { en: 'Language', fr: 'Langue' },
      help: { en: 'en or fr; en when blank.', fr: 'en ou fr; en si vide.' },
      synonyms: ['lang', 'preferred language', 'language code', 'langue préférée'],
      example: 'fr',
    }),
    parentAgent: reference({
      to: 'salesAgent',
      label: { en: 'Parent Agent', fr: 'Agent parent' },
      help: {
        en: 'The Legacy ID of the agent above. At most five levels, no circle.',
        fr: 'L’ID d’origine de l’agent au-dessus. Au plus cinq niveaux, sans boucle.',
      },
      synonyms: ['parent', 'manager', 'master agent', 'reports to', 'agent maître', 'supérieur'],
    }),
    commissionPlan: reference({
      to: 'commissionPlan',
      required: 'always',
      label: { en: 'Commission Plan', fr: 'Plan de commission' },
      help: {
        en: 'The plan that pays the agent, by name. A placeholder plan will do for a first load.',
        fr: 'Le plan qui paie l’agent, par son nom. Un plan provisoire suffit au premier chargement.',
      },
      synonyms: ['plan', 'comp plan', 'commission scheme', 'régime de commission'],
      example: 'Standard',
    }),
    commissionCurrency: choice({
      list: 'currency',
      required: 'always',
      label: { en: 'Commission Currency', fr: 'Devise de commission' },
      help: {
        en: 'Currency commissions are paid in; that of the plan.',
        fr: 'Devise de paiement des commissions; celle du plan.',
      },
      synonyms: ['currency', 'payout currency', 'devise'],
      example: 'CAD',
    }),
    daysBeforeEarned: integer({
      min: 0,
      max: 365,
      required: 'always',
      label: { en: 'Days Before Earned', fr: 'Jours avant acquisition' },
      help: {
        en: 'Days after the invoice is due or paid before commission is earned, 0 to 365.',
        fr: 'Jours après l’échéance ou le paiement de la facture avant que la commission soit acquise, 0 à 365.',
      },
      synonyms: ['earned days', 'holdback days', 'delay', 'délai', 'jours de retenue'],
      example: '30',
    }),
    commissionPeriod: choice({
      list: 'commissionPeriod',
      required: 'always',
      label: { en: 'Commission Period', fr: 'Période de commission' },
      help: {
        en: 'How often commissions are paid: Monthly, Quarterly or Annually.',
        fr: 'Fréquence de paiement des commissions : mensuelle, trimestrielle ou annuelle.',
      },
      synonyms: ['period', 'payout period', 'frequency', 'fréquence', 'période de paiement'],
      example: 'Monthly',
    }),
    commissionCycleDay: integer({
      min: 1,
      max: 31,
      required: 'always',
      label: { en: 'Commission Cycle Day', fr: 'Jour de cycle de commission' },
      help: {
        en: 'Day of the month commissions are paid. Not every month has a day above 28.',
        fr: 'Jour du mois où les commissions sont payées. Tous les mois n’ont pas de jour après le 28.',
      },
      synonyms: ['cycle day', 'payout day', 'jour de paiement', 'jour de cycle'],
      example: '1',
    }),
    gstHstNumber: gstHstField,
    qstNumber: qstField,
    startDate: date({
      label: { en: 'Start Date', fr: 'Date de début' },
      help: { en: 'First day as an agent.', fr: 'Premier jour à titre d’agent.' },
      synonyms: ['start', 'hire date', 'date d’embauche', 'début'],
      example: '2021-02-01',
    }),
    endDate: date({
      label: { en: 'End Date', fr: 'Date de fin' },
      help: {
        en: 'Last day as an agent, not before the start.',
        fr: 'Dernier jour à titre d’agent, pas avant le début.',
      },
      synonyms: ['end', 'termination date', 'date de départ', 'fin'],
    }),
    status: choice({
      list: 'status',
      required: 'always',
      label: { en: 'Status', fr: 'État' },
      help: { en: 'Active or Inactive.', fr: 'Actif ou Inactif.' },
      synonyms: ['state', 'active', 'agent status', 'statut', 'actif'],
      example: 'Active',
    }),
  },
  rowRules: [
    companyOrPerson('name'),
    postalFitsProvince('postalCode', 'province', 'country'),
    cycleDayInEveryMonth('commissionCycleDay'),
    datesInOrder('startDate', 'endDate'),
  ],
  tableRules: [hierarchyWithinFive, ...agentPlanRules],
});
