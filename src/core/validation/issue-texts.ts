import type { Bilingual } from '../kernel/bilingual';
import { findRule } from './rule-book/rule-book';

/** The heading of a code; asking for one that has no text is a bug a registry law finds. */
export function issueTitle(code: string): Bilingual {
  const title = findRule(code)?.title;
  if (!title) throw new Error(`No text for issue code ${code}`);
  return title;
}

/** The whole sentence: what is wrong, what was found, what is expected. */
export function issueMessage(code: string, label: Bilingual, found: string, expected: Bilingual): Bilingual {
  const title = issueTitle(code);
  const foundEn = found === '' ? '' : ` Found “${found}”.`;
  const foundFr = found === '' ? '' : ` Trouvé : « ${found} ».`;
  return {
    en: `${label.en}: ${title.en}.${foundEn} Expected: ${expected.en}.`,
    fr: `${label.fr} : ${title.fr}.${foundFr} Attendu : ${expected.fr}.`,
  };
}
