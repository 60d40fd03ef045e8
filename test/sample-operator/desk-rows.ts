import { at, keyOf } from './names';
import { customerKey, locationKey } from './party-rows';
import type { Rows, RowsOf } from './rows-of';
import { subscriptionKey } from './subscription-rows';

const template = (index: number): string => keyOf('UT', index);

/** Tickets with comments, activities, and usage: templates with their columns and rules, and a sample of records. */
export const deskRows = (base: RowsOf, size: number): Rows => ({
  ticket: base('ticket', size, (index) => ({
    ticketNumber: keyOf('T', index),
    customer: customerKey(index),
    subscription: subscriptionKey(index),
    location: locationKey(index),
    contact: keyOf('CT', index),
    subject: 'Lenteur le soir',
    description: 'La connexion ralentit après 19 h.',
    ticketCategory: 'Service outage',
    priority: at(['High', 'Medium', 'Low'], index),
    department: 'Operations',
    assignedTo: 'employe5@boreal.example',
    status: at(['In Progress', 'Closed'], index),
    openedAt: '2026-11-03T19:12:00',
    ...(index % 2 === 1
      ? { resolvedAt: '2026-11-04T10:00:00', closedAt: '2026-11-05T09:00:00', resolution: 'Modem remplacé' }
      : {}),
  })),
  ticketComment: base('ticketComment', size, (index) => ({
    ticket: keyOf('T', index),
    commentDate: '2026-11-03T20:00:00',
    author: 'employe5@boreal.example',
    text: 'Technicien dépêché demain matin.',
  })),
  activity: base('activity', size, (index) => ({
    legacyId: keyOf('ACT', index),
    relatedKind: 'Prospect',
    related: keyOf('P', index),
    activityType: at(['Call', 'Meeting', 'Demo'], index),
    subject: "Présenter l'offre affaires",
    start: '2026-11-12T10:00:00',
    end: '2026-11-12T10:30:00',
    assignedTo: 'employe4@boreal.example',
    assignedBy: 'employe1@boreal.example',
    status: 'Done',
    outcome: 'Soumission à envoyer',
  })),
  usageImportTemplate: base('usageImportTemplate', size, (index) => ({
    templateName: template(index),
    supplier: keyOf('SUP', index),
    fileFormat: 'CSV',
    delimiter: 'Comma',
    quote: 'Double',
    encoding: 'UTF-8',
    headerRows: 1,
    dateTimeFormat: 'yyyy-MM-dd HH:mm:ss',
    zone: 'America/Toronto',
    subscriptionMatchKey: 'Identifier',
    duplicateKey: 'Call ID',
    rejectZeroDuration: true,
  })),
  usageTemplateField: Array.from({ length: size }, (_, index) => index).flatMap((owner) =>
    base('usageTemplateField', 4, (index) => ({
      template: template(owner),
      sourceField: at(['CallID', 'StartTime', 'DurationSec', 'CalledNumber'], index),
      position: index + 1,
      targetField: at(['usageId', 'startDateTime', 'durationSeconds', 'calledNumber'], index),
    })),
  ),
  usageClassificationRule: base('usageClassificationRule', size, (index) => ({
    template: template(index),
    order: 1,
    rateType: keyOf('RT', index),
  })),
  usageRecord: base('usageRecord', size, (index) => ({
    usageId: `CDR-${String(900001 + index)}`,
    supplier: keyOf('SUP', index),
    template: template(index),
    sourceFile: 'avalo-2026-11-15.csv',
    lineNumber: index + 2,
    rateType: keyOf('RT', 0),
    startDateTime: '2026-11-15T14:02:00',
    answerDateTime: '2026-11-15T14:02:05',
    endDateTime: '2026-11-15T14:07:05',
    durationSeconds: 300,
    callingNumber: `15145550${String(100 + index)}`,
    calledNumber: `3361234${String(5678 + index)}`,
    direction: 'Outbound',
    zone: 'America/Toronto',
    supplierCost: '0.05',
    ratedAmount: '0.10',
    customer: customerKey(index),
    subscription: subscriptionKey(index),
    status: 'Rated',
  })),
});
