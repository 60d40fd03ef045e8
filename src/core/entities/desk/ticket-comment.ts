import { defineEntity } from '../../entity/entity';
import { dateTime, reference, text } from '../../entity/fields';

/** domain.md 3.24: what was said on a ticket, one row a comment. */
export const ticketComment = defineEntity({
  name: 'ticketComment',
  label: { en: 'Ticket Comment', fr: 'Commentaire de billet' },
  sheet: { en: 'Ticket Comments', fr: 'Commentaires de billets' },
  table: 'TicketComments',
  purpose: {
    en: 'What was said on tickets, in the order it was said.',
    fr: 'Ce qui s’est dit sur les billets, dans l’ordre.',
  },
  key: ['ticket', 'commentDate', 'author'],
  referenceBy: 'ticket',
  fields: {
    ticket: reference({
      to: 'ticket',
      required: 'always',
      label: { en: 'Ticket', fr: 'Billet' },
      help: { en: 'The number of the ticket.', fr: 'Le numéro du billet.' },
      synonyms: ['ticket #', 'ticket number', 'nº de billet'],
    }),
    commentDate: dateTime({
      required: 'always',
      label: { en: 'Comment Date', fr: 'Date du commentaire' },
      help: { en: 'When it was said.', fr: 'Quand cela a été dit.' },
      synonyms: ['date', 'created', 'posted', 'créé le'],
      example: '2026-11-03 10:00',
    }),
    author: text({
      maxLength: 100,
      required: 'always',
      label: { en: 'Author', fr: 'Auteur' },
      help: { en: 'Who said it: a name or an e-mail.', fr: 'Qui l’a dit : un nom ou un courriel.' },
      synonyms: ['by', 'user', 'name', 'utilisateur', 'par'],
      example: 'Julie Gagnon',
    }),
    text: text({
      maxLength: 4000,
      multiline: true,
      required: 'always',
      label: { en: 'Text', fr: 'Texte' },
      help: {
        en: 'What was said, at most 4,000 characters.',
        fr: 'Ce qui a été dit, au plus 4 000 caractères.',
      },
      synonyms: ['comment', 'note', 'body', 'commentaire'],
      example: 'Le client a redémarré son modem.',
    }),
  },
});
