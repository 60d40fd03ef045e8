import { defineEntity } from '../../entity/entity';
import { choice, code, date, money, reference, text, yesNo } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';

/** domain.md 3.31: the header of a commission plan; what it pays for are its lines. */
export const commissionPlan = defineEntity({
  name: 'commissionPlan',
  label: { en: 'Commission Plan', fr: 'Plan de commission' },
  sheet: { en: 'Commission Plans', fr: 'Plans de commission' },
  table: 'CommissionPlans',
  purpose: {
    en: 'The plans sales agents are paid by. What each pays for, and how much, is on the Commission Plan Lines sheet.',
    fr: 'Les plans selon lesquels les agents de vente sont payés. Ce que chacun paie, et combien, est dans la feuille Lignes de plan de commission.',
  },
  key: ['planName'],
  referenceBy: 'planName',
  fields: {
    planName: code({
      maxLength: 100,
      required: 'always',
      unique: true,
      label: { en: 'Plan Name', fr: 'Nom du plan' },
      help: {
        en: 'The name agents and plan lines refer to. Unique.',
        fr: 'Le nom auquel agents et lignes de plan font référence. Unique.',
      },
      synonyms: ['commission plan', 'plan', 'comp plan', 'plan de commission', 'régime de commission'],
      example: 'Standard',
    }),
    version: code({
      maxLength: 20,
      label: { en: 'Version', fr: 'Version' },
      help: {
        en: 'Which wording of the plan this is; statements and the sign-off name it.',
        fr: 'La rédaction du plan dont il s’agit; les relevés et l’approbation la nomment.',
      },
      synonyms: ['plan version', 'revision', 'version du plan', 'révision'],
      example: '2026-1',
    }),
    currency: choice({
      list: 'currency',
      required: 'always',
      label: { en: 'Currency', fr: 'Devise' },
      help: {
        en: 'Currency it pays in, that of its lines and agents.',
        fr: 'Devise de paiement, celle de ses lignes et de ses agents.',
      },
      synonyms: ['currency code', 'code de devise', 'monnaie'],
      example: 'CAD',
    }),
    description: text({
      maxLength: 255,
      label: { en: 'Description', fr: 'Description' },
      help: {
        en: 'Whom it is for and what it rewards. At most 255 characters.',
        fr: 'À qui il s’adresse et ce qu’il récompense. Au plus 255 caractères.',
      },
      synonyms: ['details', 'comment', 'remarque'],
      example: 'Dealers, residential Internet',
    }),
    effectiveFrom: date({
      required: 'always',
      label: { en: 'Effective From', fr: 'En vigueur du' },
      help: { en: 'First day it pays.', fr: 'Premier jour où il paie.' },
      synonyms: ['valid from', 'start date', 'valide du', 'date de début'],
      example: '2026-01-01',
    }),
    effectiveTo: date({
      label: { en: 'Effective To', fr: 'En vigueur au' },
      help: {
        en: 'Last day it pays; blank while it goes on.',
        fr: 'Dernier jour où il paie; vide tant qu’il continue.',
      },
      synonyms: ['valid to', 'end date', 'expiry', 'valide au', 'date de fin'],
      example: '2027-12-31',
    }),
    minimumPayout: money({
      scale: 2,
      min: '0',
      label: { en: 'Minimum Payout', fr: 'Versement minimal' },
      help: {
        en: 'An agent’s total below this is not paid out; 0 keeps back what is below 0, blank pays any total.',
        fr: 'Le total d’un agent sous ce montant n’est pas versé; 0 retient ce qui est négatif, vide verse tout total.',
      },
      synonyms: ['minimum payment', 'payout threshold', 'minimum commission', 'seuil de versement'],
      example: '25.00',
    }),
    carryOver: yesNo({
      label: { en: 'Carry Over', fr: 'Report' },
      help: {
        en: 'Yes, or blank, adds what was not paid out to the next period; No lets it lapse.',
        fr: 'Oui, ou vide, ajoute à la période suivante ce qui n’a pas été versé; Non le laisse tomber.',
      },
      synonyms: ['carry forward', 'rollover', 'report à la période suivante', 'reporter'],
      example: 'Yes',
    }),
    expenseGlCode: reference({
      to: 'glAccount',
      label: { en: 'G/L Expense Code', fr: 'Code G/L de dépense' },
      help: {
        en: 'The commission expense account a posted run is charged to.',
        fr: 'Le compte de dépense de commission que débite un cycle comptabilisé.',
      },
      synonyms: ['expense account', 'commission expense', 'compte de dépense', 'dépense de commission'],
      example: '6100',
    }),
    payableGlCode: reference({
      to: 'glAccount',
      label: { en: 'G/L Payable Code', fr: 'Code G/L à payer' },
      help: {
        en: 'The commission payable account a posted run is credited to.',
        fr: 'Le compte de commissions à payer que crédite un cycle comptabilisé.',
      },
      synonyms: ['payable account', 'commission payable', 'compte à payer', 'commission à payer'],
      example: '2400',
    }),
  },
  rowRules: [datesInOrder('effectiveFrom', 'effectiveTo')],
});
