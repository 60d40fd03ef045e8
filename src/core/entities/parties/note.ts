import { defineEntity } from '../../entity/entity';
import { code, dateTime, reference, text, yesNo } from '../../entity/fields';
import { ownerFields, ownerNames } from './party-fields';
import { notInFuture, oneOwner } from './party-rules';

/** domain.md 3.6: what was said and done; longer texts are split into several notes. */
export const note = defineEntity({
  name: 'note',
  label: { en: 'Note', fr: 'Note' },
  sheet: { en: 'Notes', fr: 'Notes' },
  table: 'Notes',
  purpose: {
    en: 'The history kept on customers, suppliers and prospects. No card or social insurance number may come along.',
    fr: 'L’historique des clients, fournisseurs et prospects. Aucun numéro de carte ou d’assurance sociale ne doit suivre.',
  },
  key: ['legacyId'],
  naturalKey: [...ownerNames, 'noteDate', 'noteText'],
  referenceBy: 'legacyId',
  fields: {
    legacyId: code({
      maxLength: 50,
      unique: true,
      label: { en: 'Legacy ID', fr: 'ID d’origine' },
      help: {
        en: 'The identifier of the note in the system it comes from. Unique if given.',
        fr: 'L’identifiant de la note dans le système d’origine. Unique s’il est donné.',
      },
      synonyms: ['id', 'note id', 'note number', 'identifiant', 'nº de note'],
      example: 'N-5001',
    }),
    ...ownerFields,
    noteDate: dateTime({
      required: 'always',
      label: { en: 'Note Date', fr: 'Date de la note' },
      help: {
        en: 'When it was written, with the time if it is known; not in the future.',
        fr: 'Quand elle a été écrite, avec l’heure si elle est connue; pas dans le futur.',
      },
      synonyms: ['date', 'created', 'created at', 'timestamp', 'date de création', 'créée le'],
      example: '2024-06-03 14:30',
    }),
    author: text({
      maxLength: 100,
      label: { en: 'Author', fr: 'Auteur' },
      help: {
        en: 'Who wrote it: the e-mail of a SmartBilling user, or a name.',
        fr: 'Qui l’a écrite : le courriel d’un utilisateur SmartBilling ou un nom.',
      },
      synonyms: ['user', 'created by', 'written by', 'entered by', 'utilisateur', 'créée par'],
      example: 'julie@exemple.ca',
    }),
    subject: text({
      maxLength: 150,
      label: { en: 'Subject', fr: 'Objet' },
      help: { en: 'What it is about, in one line.', fr: 'De quoi il s’agit, en une ligne.' },
      synonyms: ['title', 'summary', 'sujet', 'titre', 'résumé'],
      example: 'Changement de forfait',
    }),
    noteText: text({
      maxLength: 4000,
      multiline: true,
      required: 'always',
      label: { en: 'Note Text', fr: 'Texte de la note' },
      help: {
        en: 'At most 4,000 characters; split what is longer. Card and social insurance numbers are refused.',
        fr: 'Au plus 4 000 caractères; diviser ce qui est plus long. Les numéros de carte et d’assurance sociale sont refusés.',
      },
      synonyms: ['note', 'text', 'comment', 'comments', 'body', 'memo', 'texte', 'commentaire'],
      example: 'Le client passe à la fibre le mois prochain.',
    }),
    noteType: reference({
      to: 'department',
      label: { en: 'Note Type / Department', fr: 'Type de note / Service interne' },
      help: {
        en: 'The department the note concerns.',
        fr: 'Le service interne que la note concerne.',
      },
      synonyms: ['note type', 'type', 'department', 'category', 'type de note', 'département'],
      example: 'Customer Service',
    }),
    internalOnly: yesNo({
      label: { en: 'Internal Only', fr: 'Interne seulement' },
      help: {
        en: 'Yes keeps it from the customer’s portal; Yes when blank.',
        fr: 'Oui la cache du portail du client; Oui si vide.',
      },
      synonyms: ['internal', 'private', 'interne', 'privée'],
      example: 'Yes',
    }),
    pinned: yesNo({
      label: { en: 'Pinned', fr: 'Épinglée' },
      help: { en: 'Yes keeps it on top.', fr: 'Oui la garde en haut.' },
      synonyms: ['sticky', 'important', 'épinglé'],
      example: 'No',
    }),
  },
  rowRules: [...oneOwner, notInFuture('noteDate')],
});
