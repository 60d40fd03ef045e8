import { defineEntity } from '../../entity/entity';
import { choice, code, email, integer, reference, text, yesNo } from '../../entity/fields';
import { requiredWhen } from '../../entity/row-rules';

const mailed = ['active', 'channel'] as const;

interface MailedRow {
  readonly active?: unknown;
  readonly channel?: unknown;
}

const isMailed = ({ active, channel }: MailedRow): boolean => active === true && channel === 'E-mail';

const requiredOfMail = <Field extends string>(field: Field, en: string, fr: string) =>
  requiredWhen(field, mailed, isMailed, { en, fr });

/** domain.md 3.27, 3.29: the notices SmartBilling sends so many days after an invoice is due, or before. */
export const notificationSchedule = defineEntity({
  name: 'notificationSchedule',
  label: { en: 'Notification Schedule', fr: 'Calendrier d’avis' },
  sheet: { en: 'Notification Schedules', fr: 'Calendriers d’avis' },
  table: 'NotificationSchedules',
  purpose: {
    en: 'The payment notices and the days they go out: negative days are before the due date.',
    fr: 'Les avis de paiement et les jours où ils partent : un nombre négatif précède l’échéance.',
  },
  key: ['code'],
  referenceBy: 'code',
  fields: {
    code: code({
      maxLength: 30,
      required: 'always',
      unique: true,
      label: { en: 'Code', fr: 'Code' },
      help: { en: 'A short name of your own. Unique.', fr: 'Un nom court de votre choix. Unique.' },
      synonyms: ['notice', 'notification', 'avis', 'code d’avis'],
      example: 'LATE-10',
    }),
    delayDays: integer({
      min: -90,
      max: 365,
      required: 'always',
      label: { en: 'Delay Days', fr: 'Délai en jours' },
      help: {
        en: 'Days after the due date; negative before it.',
        fr: 'Jours après l’échéance; négatif avant elle.',
      },
      synonyms: ['days', 'delay', 'notification delay days', 'jours', 'délai'],
      example: '10',
    }),
    channel: choice({
      list: 'notificationChannel',
      required: 'always',
      label: { en: 'Channel', fr: 'Canal' },
      help: { en: 'How the notice reaches the customer.', fr: 'Comment l’avis parvient au client.' },
      synonyms: ['delivery', 'method', 'mode d’envoi'],
      example: 'E-mail',
    }),
    template: reference({
      to: 'documentTemplate',
      label: { en: 'Template', fr: 'Modèle' },
      help: {
        en: 'The document template of a printed notice.',
        fr: 'Le modèle de document d’un avis imprimé.',
      },
      synonyms: ['document template', 'template name', 'modèle de document'],
    }),
    from: email({
      required: 'conditional',
      label: { en: 'From', fr: 'Expéditeur' },
      help: {
        en: 'The sender’s address. Required of an active notice by e-mail.',
        fr: 'L’adresse de l’expéditeur. Obligatoire pour un avis actif par courriel.',
      },
      synonyms: ['sender', 'from address', 'de', 'adresse d’expédition'],
      example: 'facturation@exemple.ca',
    }),
    subjectEn: text({
      maxLength: 150,
      required: 'conditional',
      label: { en: 'Subject EN', fr: 'Objet EN' },
      help: {
        en: 'The subject in English. Required of an active notice by e-mail.',
        fr: 'L’objet en anglais. Obligatoire pour un avis actif par courriel.',
      },
      synonyms: ['subject', 'title', 'objet anglais'],
      example: 'Your invoice is past due',
    }),
    subjectFr: text({
      maxLength: 150,
      required: 'conditional',
      label: { en: 'Subject FR', fr: 'Objet FR' },
      help: {
        en: 'The subject in French. Required of an active notice by e-mail.',
        fr: 'L’objet en français. Obligatoire pour un avis actif par courriel.',
      },
      synonyms: ['objet', 'french subject', 'objet français'],
      example: 'Votre facture est échue',
    }),
    bodyEn: text({
      maxLength: 4000,
      required: 'conditional',
      multiline: true,
      label: { en: 'Body EN', fr: 'Texte EN' },
      help: {
        en: 'The text in English, required of an active notice by e-mail; merge fields stand in braces, as {DueDate}.',
        fr: 'Le texte en anglais, obligatoire pour un avis actif par courriel; les champs de fusion sont entre accolades, comme {DueDate}.',
      },
      synonyms: ['body', 'message', 'text', 'texte anglais'],
      example: 'Invoice {InvoiceNumber} was due on {DueDate}.',
    }),
    bodyFr: text({
      maxLength: 4000,
      required: 'conditional',
      multiline: true,
      label: { en: 'Body FR', fr: 'Texte FR' },
      help: {
        en: 'The text in French, required of an active notice by e-mail; merge fields stand in braces, as {DueDate}.',
        fr: 'Le texte en français, obligatoire pour un avis actif par courriel; les champs de fusion sont entre accolades, comme {DueDate}.',
      },
      synonyms: ['corps', 'french body', 'texte français'],
      example: 'La facture {InvoiceNumber} était due le {DueDate}.',
    }),
    active: yesNo({
      required: 'always',
      label: { en: 'Active', fr: 'Actif' },
      help: { en: 'Yes when the notice goes out.', fr: 'Oui quand l’avis est envoyé.' },
      synonyms: ['enabled', 'status', 'statut'],
      example: 'No',
    }),
  },
  rowRules: [
    requiredOfMail('from', 'the address notices come from', 'l’adresse d’où partent les avis'),
    requiredOfMail('subjectEn', 'the subject in English', 'l’objet en anglais'),
    requiredOfMail('subjectFr', 'the subject in French', 'l’objet en français'),
    requiredOfMail('bodyEn', 'the text in English', 'le texte en anglais'),
    requiredOfMail('bodyFr', 'the text in French', 'le texte en français'),
  ],
});
