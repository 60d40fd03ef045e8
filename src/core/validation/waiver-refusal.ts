import type { Bilingual } from '../kernel/bilingual';

/** Why a waiver was not given. */
export type WaiverRefusal = 'error' | 'note' | 'gone' | 'secret';

/** The refusal as one sentence. */
export const refusalTexts: Readonly<Record<WaiverRefusal, Bilingual>> = {
  error: {
    en: 'This is an error: the row cannot be pushed until it is mended, so it cannot be waived.',
    fr: 'C’est une erreur : la ligne ne peut être envoyée avant correction, et aucune dérogation n’est possible.',
  },
  note: {
    en: 'This is only a note: there is nothing to waive.',
    fr: 'Ce n’est qu’une note : elle n’appelle aucune dérogation.',
  },
  gone: {
    en: 'The cell no longer has this warning: check the workbook again.',
    fr: 'La cellule n’a plus cet avertissement : vérifiez le classeur de nouveau.',
  },
  secret: {
    en: 'The cell holds a password or a card number, which is never kept a second time: mend the cell instead.',
    fr: 'La cellule contient un mot de passe ou un numéro de carte, qui n’est jamais conservé une seconde fois : corrigez plutôt la cellule.',
  },
};
