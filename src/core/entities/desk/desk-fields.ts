import { reference } from '../../entity/fields';

/** A reference to the person something is given to, or comes from, by e-mail (domain.md 3.24, 3.25). */
export const userField = (en: string, fr: string, synonyms: readonly string[]) =>
  reference({
    to: 'user',
    label: { en, fr },
    help: { en: 'E-mail of the user.', fr: 'Courriel de l’utilisateur.' },
    synonyms,
    example: 'julie.gagnon@exemple.ca',
  });
