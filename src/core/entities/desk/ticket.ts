import { defineEntity } from '../../entity/entity';
import { choice, code, dateTime, reference, text } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import { userField } from './desk-fields';
import { closedWhenClosed, resolutionOfSettled, sameCustomer } from './ticket-rules';

const ofCustomer = { field: 'customer', target: 'customer' } as const;

/** domain.md 3.24: what a customer reported or asked for, until it is settled. */
export const ticket = defineEntity({
  name: 'ticket',
  label: { en: 'Ticket', fr: 'Billet' },
  sheet: { en: 'Tickets', fr: 'Billets' },
  table: 'Tickets',
  purpose: {
    en: 'What customers reported or asked for. Open ones must come along; settled ones are history.',
    fr: 'Ce que les clients ont signalé ou demandé. Les billets ouverts doivent suivre; les autres sont de l’historique.',
  },
  key: ['ticketNumber'],
  referenceBy: 'ticketNumber',
  fields: {
    ticketNumber: code({
      maxLength: 50,
      required: 'always',
      unique: true,
      label: { en: 'Ticket #', fr: 'Nº de billet' },
      help: { en: 'Its number in the old system. Unique.', fr: 'Son numéro dans l’ancien système. Unique.' },
      synonyms: ['ticket number', 'ticket id', 'case', 'numéro de billet', 'dossier'],
      example: 'T-20418',
    }),
    customer: reference({
      to: 'customer',
      required: 'always',
      label: { en: 'Customer', fr: 'Client' },
      help: { en: 'The Legacy ID of the customer.', fr: 'L’ID d’origine du client.' },
      synonyms: ['customer id', 'account', 'client id', 'compte', 'nº de client'],
      example: 'C-1001',
    }),
    subscription: reference({
      to: 'subscription',
      within: ofCustomer,
      label: { en: 'Subscription', fr: 'Abonnement' },
      help: { en: 'The subscription concerned.', fr: 'L’abonnement concerné.' },
      synonyms: ['subscription id', 'service', 'nº d’abonnement'],
    }),
    location: reference({
      to: 'serviceLocation',
      within: ofCustomer,
      label: { en: 'Location', fr: 'Emplacement' },
      help: { en: 'The location concerned.', fr: 'L’emplacement concerné.' },
      synonyms: ['service location', 'site', 'emplacement de service'],
    }),
    contact: reference({
      to: 'contact',
      within: ofCustomer,
      label: { en: 'Contact', fr: 'Contact' },
      help: { en: 'Who reported it.', fr: 'Qui l’a signalé.' },
      synonyms: ['caller', 'reported by', 'appelant', 'signalé par'],
    }),
    subject: text({
      maxLength: 150,
      required: 'always',
      label: { en: 'Subject', fr: 'Objet' },
      help: { en: 'What it is about, in a line.', fr: 'De quoi il s’agit, en une ligne.' },
      synonyms: ['title', 'summary', 'titre', 'sujet', 'résumé'],
      example: 'Internet lent le soir',
    }),
    description: text({
      maxLength: 4000,
      multiline: true,
      required: 'always',
      label: { en: 'Description', fr: 'Description' },
      help: { en: 'What was reported, in full.', fr: 'Ce qui a été signalé, en entier.' },
      synonyms: ['details', 'body', 'text', 'détails', 'texte'],
      example: 'Débit réduit de moitié entre 19 h et 22 h.',
    }),
    ticketCategory: choice({
      list: 'ticketCategory',
      required: 'always',
      label: { en: 'Ticket Category', fr: 'Catégorie de billet' },
      help: { en: 'What kind of request it is.', fr: 'Le genre de demande.' },
      synonyms: ['category', 'ticket type', 'catégorie', 'type de billet'],
      example: 'Service outage',
    }),
    priority: choice({
      list: 'ticketPriority',
      required: 'always',
      label: { en: 'Priority', fr: 'Priorité' },
      help: { en: 'Critical, High, Medium or Low.', fr: 'Critique, Élevée, Moyenne ou Faible.' },
      synonyms: ['urgency', 'urgence'],
      example: 'Medium',
    }),
    severity: text({
      maxLength: 50,
      label: { en: 'Severity', fr: 'Gravité' },
      help: { en: 'How badly the customer is affected.', fr: 'À quel point le client est touché.' },
      synonyms: ['impact', 'sévérité'],
      example: 'Minor',
    }),
    department: reference({
      to: 'department',
      label: { en: 'Department', fr: 'Service interne' },
      help: { en: 'Code of the department it lies with.', fr: 'Code du service interne qui s’en occupe.' },
      synonyms: ['team', 'queue', 'équipe', 'département'],
      example: 'Customer Service',
    }),
    assignedTo: userField('Assigned To', 'Assigné à', [
      'assignee',
      'technician',
      'responsable',
      'technicien',
    ]),
    status: choice({
      list: 'ticketStatus',
      required: 'always',
      label: { en: 'Status', fr: 'État' },
      help: { en: 'Where it stands.', fr: 'Où il en est.' },
      synonyms: ['state', 'ticket status', 'statut'],
      example: 'In Progress',
    }),
    openedAt: dateTime({
      required: 'always',
      label: { en: 'Opened At', fr: 'Ouvert le' },
      help: { en: 'When it was reported.', fr: 'Quand il a été signalé.' },
      synonyms: ['created', 'opened', 'date opened', 'date d’ouverture', 'créé le'],
      example: '2026-11-03 09:15',
    }),
    resolvedAt: dateTime({
      label: { en: 'Resolved At', fr: 'Résolu le' },
      help: {
        en: 'When it was settled, not before it was opened.',
        fr: 'Quand il a été réglé, pas avant son ouverture.',
      },
      synonyms: ['resolved', 'date resolved', 'date de résolution'],
      example: '2026-11-04 16:00',
    }),
    closedAt: dateTime({
      required: 'conditional',
      label: { en: 'Closed At', fr: 'Fermé le' },
      help: {
        en: 'When it was closed. Required if Closed.',
        fr: 'Quand il a été fermé. Obligatoire si Fermé.',
      },
      synonyms: ['closed', 'date closed', 'date de fermeture'],
      example: '2026-11-05 08:30',
    }),
    channel: choice({
      list: 'ticketChannel',
      label: { en: 'Channel', fr: 'Canal' },
      help: { en: 'Phone, E-mail or Portal.', fr: 'Téléphone, Courriel ou Portail.' },
      synonyms: ['source', 'origin', 'origine'],
      example: 'Phone',
    }),
    supplierTicketNumber: code({
      maxLength: 50,
      label: { en: 'Supplier Ticket #', fr: 'Nº de billet du fournisseur' },
      help: { en: 'Its number at the supplier.', fr: 'Son numéro chez le fournisseur.' },
      synonyms: ['supplier ticket', 'carrier ticket', 'billet du fournisseur'],
      example: 'BO-88123',
    }),
    resolution: text({
      maxLength: 4000,
      multiline: true,
      required: 'conditional',
      label: { en: 'Resolution', fr: 'Résolution' },
      help: {
        en: 'How it was settled. Required if Resolved or Closed.',
        fr: 'Comment il a été réglé. Obligatoire si Résolu ou Fermé.',
      },
      synonyms: ['solution', 'fix', 'outcome', 'résultat'],
      example: 'Port remplacé chez le transporteur.',
    }),
  },
  rowRules: [
    resolutionOfSettled,
    closedWhenClosed,
    datesInOrder('openedAt', 'resolvedAt'),
    datesInOrder('resolvedAt', 'closedAt'),
    datesInOrder('openedAt', 'closedAt'),
  ],
  tableRules: [sameCustomer],
});
