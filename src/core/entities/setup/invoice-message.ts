import { defineEntity } from '../../entity/entity';
import { choice, code, date, text } from '../../entity/fields';
import { datesInOrder, requiredWhen } from '../../entity/row-rules';

const textRequired = { en: 'the words of the message', fr: 'les mots du message' };
const isText = ({ type }: { readonly type?: unknown }): boolean => type === 'Text';

/** domain.md 3.29: what invoices say to all customers, as text or image, in both languages. */
export const invoiceMessage = defineEntity({
  name: 'invoiceMessage',
  label: { en: 'Invoice Message', fr: 'Message de facture' },
  sheet: { en: 'Invoice Messages', fr: 'Messages de facture' },
  table: 'InvoiceMessages',
  purpose: {
    en: 'Messages printed on invoices, as text or image, and when.',
    fr: 'Les messages imprimés sur les factures, en texte ou en image, et quand.',
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
      synonyms: ['message code', 'name', 'nom du message'],
      example: 'HOLIDAYS',
    }),
    type: choice({
      list: 'invoiceMessageType',
      required: 'always',
      label: { en: 'Type', fr: 'Type' },
      help: { en: 'Text or Image.', fr: 'Texte ou Image.' },
      synonyms: ['message type', 'type de message'],
      example: 'Text',
    }),
    textEn: text({
      maxLength: 1000,
      multiline: true,
      required: 'conditional',
      label: { en: 'Text EN', fr: 'Texte EN' },
      help: {
        en: 'The message in English. Required for the type Text.',
        fr: 'Le message en anglais. Obligatoire pour le type Texte.',
      },
      synonyms: ['message', 'english text', 'texte anglais'],
      example: 'Happy holidays.',
    }),
    textFr: text({
      maxLength: 1000,
      multiline: true,
      required: 'conditional',
      label: { en: 'Text FR', fr: 'Texte FR' },
      help: {
        en: 'The message in French. Required for the type Text.',
        fr: 'Le message en français. Obligatoire pour le type Texte.',
      },
      synonyms: ['french text', 'message français', 'texte français'],
      example: 'Joyeuses fêtes.',
    }),
    imageFile: text({
      maxLength: 255,
      required: 'conditional',
      label: { en: 'Image File', fr: 'Fichier d’image' },
      help: {
        en: 'Name of the image file. Required for the type Image.',
        fr: 'Nom du fichier d’image. Obligatoire pour le type Image.',
      },
      synonyms: ['image', 'picture', 'fichier'],
      example: 'fetes.png',
    }),
    validFrom: date({
      label: { en: 'Valid From', fr: 'Valide du' },
      help: { en: 'First invoice date it is printed on.', fr: 'Première date de facture où il est imprimé.' },
      synonyms: ['start date', 'from', 'date de début'],
      example: '2026-12-01',
    }),
    validTo: date({
      label: { en: 'Valid To', fr: 'Valide au' },
      help: { en: 'Last invoice date it is printed on.', fr: 'Dernière date de facture où il est imprimé.' },
      synonyms: ['end date', 'to', 'date de fin'],
      example: '2026-12-31',
    }),
  },
  rowRules: [
    requiredWhen('textEn', ['type'], isText, textRequired),
    requiredWhen('textFr', ['type'], isText, textRequired),
    requiredWhen('imageFile', ['type'], ({ type }) => type === 'Image', {
      en: 'the name of the image file',
      fr: 'le nom du fichier d’image',
    }),
    datesInOrder('validFrom', 'validTo'),
  ],
});
