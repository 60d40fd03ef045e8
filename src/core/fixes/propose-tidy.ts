import { readText } from '../entity/kinds/read-text';
import { restoredAccents } from '../kernel/encoding-damage';
import { nothing, type FixCell, type Proposal, type Proposer } from './candidate';

const tidied = {
  en: 'the same text without stray blanks and curly quotes',
  fr: 'le même texte sans blancs superflus ni guillemets courbes',
};
const restored = {
  en: 'the accents as they were before the file was read with the wrong encoding',
  fr: 'les accents tels qu’ils étaient avant que le fichier soit lu avec le mauvais encodage',
};
const accentLost = {
  en: 'The letters are lost: � stands where they were. Export the file again in UTF-8 and bring the column in again, or type the letters.',
  fr: 'Les lettres sont perdues : � occupe leur place. Exportez le fichier de nouveau en UTF-8 et rapportez la colonne, ou tapez les lettres.',
};
const multiline = ({ field }: FixCell): boolean => field.kind === 'text' && field.multiline === true;

/** The text as it is read and sent; a value of a list keeps the word it stands as. */
function asSent(text: string, cell: FixCell): string {
  const { value } = readText(text, multiline(cell));
  return String(value);
}

/** V007. */
export const proposeTidy: Proposer = (cell) =>
  typeof cell.cell === 'string' ? [{ to: asSent(cell.cell, cell), certainty: 'sure', why: tidied }] : nothing;

/** V008. */
export function proposeAccents(cell: FixCell): Proposal {
  if (typeof cell.cell !== 'string') return nothing;
  const text = restoredAccents(cell.cell);
  return text === undefined
    ? { lost: accentLost }
    : [{ to: asSent(text, cell), certainty: 'sure', why: restored }];
}
