import type { Bilingual } from '../../kernel/bilingual';
import type { Judged } from './candidate';

const percent = (share: number): number => Math.round(share * 100);

function headingReason(heading: string, { heading: match, declaration }: Judged): Bilingual | undefined {
  if (!match) return undefined;
  const { label } = declaration;
  return match.score >= 0.93
    ? { en: `${heading} is a name of ${label.en}`, fr: `${heading} est un nom de ${label.fr}` }
    : { en: `${heading} resembles ${match.phrase}`, fr: `${heading} ressemble à ${match.phrase}` };
}

function valueReason({ fit, evidence, declaration, blank }: Judged): Bilingual | undefined {
  const { label } = declaration;
  if (blank) return { en: 'the column holds nothing', fr: 'la colonne ne contient rien' };
  if (fit !== undefined) {
    return {
      en: `${percent(fit)} % of its values fit ${label.en}`,
      fr: `${percent(fit)} % de ses valeurs conviennent à ${label.fr}`,
    };
  }
  return evidence > -0.4
    ? undefined
    : { en: `its values look like no ${label.en}`, fr: `ses valeurs ne ressemblent pas à ${label.fr}` };
}

function keyReason({ keyShare, keysOf }: Judged): Bilingual | undefined {
  if (!keysOf || keyShare < 0.5) return undefined;
  return {
    en: `${percent(keyShare)} % of its values are keys of the ${keysOf.en} sheet`,
    fr: `${percent(keyShare)} % de ses valeurs sont des clés de la feuille ${keysOf.fr}`,
  };
}

function memoryReason({ chosenBefore }: Judged): Bilingual | undefined {
  if (chosenBefore === 0) return undefined;
  const times =
    chosenBefore === 1 ? { en: '', fr: '' } : { en: ` ${chosenBefore} times`, fr: ` ${chosenBefore} fois` };
  return { en: `you chose this before${times.en}`, fr: `vous l’avez déjà choisi${times.fr}` };
}

/** Why a column goes where it goes, for people. */
export function reasonOf(heading: string, judged: Judged): Bilingual {
  const parts = [
    memoryReason(judged),
    headingReason(heading, judged),
    keyReason(judged),
    valueReason(judged),
  ].filter((part) => part !== undefined);
  return { en: parts.map(({ en }) => en).join('; '), fr: parts.map(({ fr }) => fr).join('; ') };
}
