import { defineEntity, type RowRule } from '../../entity/entity';
import { choice, dateTime, legacyId, reference, text } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import { userField } from './desk-fields';

interface PlannedRow {
  readonly status?: string | null;
  readonly start?: string | null;
}

/** V002: what was planned for a day gone by was done, or not. */
const notPlannedInPast: RowRule<PlannedRow, keyof PlannedRow> = {
  code: 'V002',
  severity: 'warning',
  reads: ['status', 'start'],
  check: ({ status, start }, { today }) =>
    status === 'Planned' && start && start.slice(0, today.length) < today
      ? {
          field: 'status',
          expected: { en: 'Done or Cancelled: its day is past', fr: 'Faite ou Annulée : son jour est passé' },
        }
      : undefined,
};

/** domain.md 3.25: calls, meetings and tasks with a prospect, a customer or on a ticket. */
export const activity = defineEntity({
  name: 'activity',
  label: { en: 'Activity', fr: 'Activité' },
  sheet: { en: 'Activities', fr: 'Activités' },
  table: 'Activities',
  purpose: {
    en: 'Calls, meetings and tasks, done or planned, as a list or calendar shows them.',
    fr: 'Appels, rencontres et tâches, faits ou prévus, comme les montre une liste ou un calendrier.',
  },
  key: ['legacyId'],
  naturalKey: ['relatedKind', 'related', 'activityType', 'start'],
  referenceBy: 'legacyId',
  fields: {
    legacyId,
    relatedKind: choice({
      list: 'activityRelated',
      required: 'always',
      label: { en: 'Related Kind', fr: 'Genre de lien' },
      help: { en: 'Prospect, Customer or Ticket.', fr: 'Prospect, Client ou Billet.' },
      synonyms: ['related type', 'linked to', 'type de lien'],
      example: 'Customer',
    }),
    related: reference({
      to: { by: 'relatedKind', targets: { Prospect: 'prospect', Customer: 'customer', Ticket: 'ticket' } },
      required: 'always',
      label: { en: 'Related', fr: 'Lié à' },
      help: {
        en: 'The Legacy ID of the prospect or customer, or the number of the ticket.',
        fr: 'L’ID d’origine du prospect ou du client, ou le numéro du billet.',
      },
      synonyms: ['related to', 'regarding', 'concerne'],
    }),
    activityType: choice({
      list: 'activityType',
      required: 'always',
      label: { en: 'Activity Type', fr: 'Type d’activité' },
      help: { en: 'Call, Meeting, E-mail, Task…', fr: 'Appel, Rencontre, Courriel, Tâche…' },
      synonyms: ['type', 'kind', 'genre'],
      example: 'Call',
    }),
    subject: text({
      maxLength: 150,
      required: 'always',
      label: { en: 'Subject', fr: 'Objet' },
      help: { en: 'What it is about.', fr: 'De quoi il s’agit.' },
      synonyms: ['title', 'summary', 'titre', 'sujet'],
      example: 'Relance de la soumission',
    }),
    description: text({
      maxLength: 4000,
      multiline: true,
      label: { en: 'Description', fr: 'Description' },
      help: {
        en: 'What it is about in full, at most 4,000 characters.',
        fr: 'De quoi il s’agit en détail, au plus 4 000 caractères.',
      },
      synonyms: ['details', 'notes', 'détails'],
      example: 'Demander la date de livraison.',
    }),
    start: dateTime({
      required: 'always',
      label: { en: 'Start', fr: 'Début' },
      help: { en: 'When it begins.', fr: 'Quand elle commence.' },
      synonyms: ['start time', 'date', 'begins', 'heure de début'],
      example: '2026-12-01 10:00',
    }),
    end: dateTime({
      label: { en: 'End', fr: 'Fin' },
      help: { en: 'When it ends, not before it begins.', fr: 'Quand elle finit, pas avant son début.' },
      synonyms: ['end time', 'ends', 'due', 'heure de fin'],
      example: '2026-12-01 10:30',
    }),
    assignedTo: userField('Assigned To', 'Assignée à', ['owner', 'assignee', 'responsable']),
    assignedBy: userField('Assigned By', 'Assignée par', ['created by', 'creator', 'créée par']),
    status: choice({
      list: 'activityStatus',
      required: 'always',
      label: { en: 'Status', fr: 'État' },
      help: { en: 'Planned, Done or Cancelled.', fr: 'Planifiée, Faite ou Annulée.' },
      synonyms: ['state', 'statut'],
      example: 'Planned',
    }),
    outcome: text({
      maxLength: 1000,
      label: { en: 'Outcome', fr: 'Résultat' },
      help: { en: 'What came of it.', fr: 'Ce qui en est sorti.' },
      synonyms: ['result', 'issue', 'conclusion'],
      example: 'Rappeler en janvier.',
    }),
  },
  rowRules: [datesInOrder('start', 'end'), notPlannedInPast],
});
