import { defineEntity, type RowRule } from '../../entity/entity';
import { choice, code, integer } from '../../entity/fields';

interface RenewalRow {
  readonly renewalTerm?: number | null;
  readonly renewalType?: string | null;
}

/** V003: a renewal term of 0 means that nothing renews by itself, and any other that something does. */
const renewalTypeFitsTerm: RowRule<RenewalRow, keyof RenewalRow> = {
  code: 'V003',
  severity: 'error',
  reads: ['renewalTerm', 'renewalType'],
  check({ renewalTerm, renewalType }) {
    if (renewalTerm === null || renewalTerm === undefined || !renewalType) return undefined;
    const renews = renewalTerm > 0;
    if (renews === (renewalType === 'Auto-renew')) return undefined;
    return renews
      ? {
          field: 'renewalType',
          expected: {
            en: 'Auto-renew, because there is a renewal term',
            fr: 'Renouvellement automatique, parce qu’il y a une durée de renouvellement',
          },
          example: 'Auto-renew',
        }
      : {
          field: 'renewalType',
          expected: {
            en: 'Month-to-month or Expire, because the renewal term is 0',
            fr: 'De mois en mois ou Expiration, parce que la durée de renouvellement est 0',
          },
          example: 'Month-to-month',
        };
  },
};

/** domain.md 3.17: terms are counted in intervals; other sheets refer to a contract type by its name. */
export const contractType = defineEntity({
  name: 'contractType',
  label: { en: 'Contract Type', fr: 'Type de contrat' },
  sheet: { en: 'Contract Types', fr: 'Types de contrat' },
  table: 'ContractTypes',
  purpose: {
    en: 'How long a subscription is committed for and how it renews.',
    fr: 'La durée d’engagement d’un abonnement et la façon dont il se renouvelle.',
  },
  key: ['contractTypeName'],
  referenceBy: 'contractTypeName',
  fields: {
    contractTypeName: code({
      maxLength: 60,
      required: 'always',
      unique: true,
      label: { en: 'Contract Type Name', fr: 'Nom du type de contrat' },
      help: {
        en: 'The name services and subscriptions refer to. Unique.',
        fr: 'Le nom auquel services et abonnements font référence. Unique.',
      },
      synonyms: ['contract type', 'contract name', 'term name', 'contract', 'type de contrat', 'contrat'],
      example: '36M + 12M',
    }),
    interval: choice({
      list: 'contractInterval',
      required: 'always',
      label: { en: 'Interval', fr: 'Intervalle' },
      help: {
        en: 'The unit terms are counted in: Days, Months or Years.',
        fr: 'L’unité des durées : jours, mois ou années.',
      },
      synonyms: ['term unit', 'unit', 'unité', 'unité de durée'],
      example: 'Months',
    }),
    initialTerm: integer({
      min: 0,
      required: 'always',
      label: { en: 'Initial Term', fr: 'Durée initiale' },
      help: {
        en: 'Number of intervals first committed to; 0 is month to month.',
        fr: 'Nombre d’intervalles du premier engagement; 0 est de mois en mois.',
      },
      synonyms: ['term', 'length', 'duration', 'commitment', 'durée', 'engagement'],
      example: '36',
    }),
    renewalTerm: integer({
      min: 0,
      required: 'always',
      label: { en: 'Renewal Term', fr: 'Durée de renouvellement' },
      help: {
        en: 'Number of intervals of each renewal; 0 is no automatic renewal.',
        fr: 'Nombre d’intervalles de chaque renouvellement; 0 est sans renouvellement automatique.',
      },
      synonyms: ['renewal', 'renewal length', 'renouvellement'],
      example: '12',
    }),
    renewalType: choice({
      list: 'renewalType',
      label: { en: 'Renewal Type', fr: 'Type de renouvellement' },
      help: {
        en: 'What happens at the end of the term. It follows from the terms when blank.',
        fr: 'Ce qui arrive à la fin de la durée. Déduit des durées si vide.',
      },
      synonyms: ['end of term', 'renewal method', 'mode de renouvellement', 'fin de contrat'],
      example: 'Auto-renew',
    }),
    noticeDays: integer({
      min: 0,
      label: { en: 'Notice Days', fr: 'Jours de préavis' },
      help: {
        en: 'Days of notice to give before the term ends.',
        fr: 'Jours de préavis à donner avant la fin de la durée.',
      },
      synonyms: ['notice', 'notice period', 'préavis', 'délai de préavis'],
      example: '30',
    }),
    earlyTerminationRule: choice({
      list: 'earlyTerminationRule',
      label: { en: 'Early Termination Rule', fr: 'Règle de résiliation anticipée' },
      help: {
        en: 'How the fee for leaving early is worked out.',
        fr: 'Comment se calculent les frais de résiliation anticipée.',
      },
      synonyms: [
        'etf',
        'early termination fee',
        'cancellation fee',
        'penalty',
        'frais de résiliation',
        'pénalité',
      ],
      example: 'Remaining months',
    }),
    appliesTo: choice({
      list: 'appliesTo',
      label: { en: 'Applies To', fr: 'S’applique à' },
      help: {
        en: 'What it can be attached to: normally a Service.',
        fr: 'Ce à quoi il se rattache : normalement un service.',
      },
      synonyms: ['applicable to', 'scope', 'portée', 'applicable à'],
      example: 'Service',
    }),
  },
  rowRules: [renewalTypeFitsTerm],
});
