import { foldText } from '../../kernel/text';

/** What a heading says in brackets of how its values are written, and nothing of what they are. */
const units = new Set(
  (
    'utc gmt cad usd eur cdn s sec secs second seconds secondes ms min mins minutes h hr hrs kb mb gb ko mo go bytes ' +
    'yyyy mm dd aaaa jj hh ss optional required facultatif obligatoire requis iso'
  ).split(' '),
);

const isUnit = (inside: string): boolean => {
  const words = foldText(inside).split(' ');
  return words.every((word) => word === '' || units.has(word) || /^[ymdajhs]{2,8}$/.test(word));
};

/** How values are written, said without brackets: `périodicité en mois`, `amount_in_cents`, `price_cents`. */
const writtenIn =
  /(?<=[^\s_-][\s_-])(?:(?:en|in)[\s_-](?:cents|dollars|mois|months|jours|days|semaines|weeks|secondes|seconds|secs|sec|minutes|mins|min|heures|hours)|cents)$/i;

/** Articles and linking words, which tell no field from another. */
const stopWords = new Set(
  'de du des la le les d l of the a an and et ou or un une pour for in is if with your flag flg indicator indicateur'.split(
    ' ',
  ),
);

/** Whether a word only links others. */
export const isLinking = (word: string): boolean => stopWords.has(word);

/** The calling side, whose letter is no article. */
const aSide = /\ba[ _-]?(number|num|nbr|no|party)(?![a-z])|\bnum[ée]ro a(?![a-zà])/gi;

/** What is owed, which without its accent would be an article: `solde dû`. */
const owed = /(?<!\p{L})dû(?:e|s|es)?(?!\p{L})/giu;

const withSigns = (heading: string): string =>
  heading
    .normalize('NFC')
    .replace(/\(([^()]*)\)|\[([^[\]]*)\]/g, (whole, round?: string, square?: string) =>
      isUnit(round ?? square ?? '') ? ' ' : whole,
    )
    .replace(owed, ' due ')
    .replace(aSide, ' anumber ')
    .replace(/\b[Nn][°º]|№|#/g, ' number ')
    .replace(/%/g, ' percent ');

/** Words written in letters of both sizes that are one word all the same. */
const mixedCase = /\b(PPPoE|IPv(?=\d)|VoIP|IDs|DIDs|CDRs|eMail|iPhone|[FLMflm]_?[Nn]ame)/g;

const apart = (heading: string): string =>
  heading
    .replace(mixedCase, (word) => word.toLowerCase().replace('_', ''))
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2');

/** The words of a heading, folded: camelCase, marks and digits parted, units in brackets and articles dropped. */
export function headingTokens(heading: string): readonly string[] {
  const tokens = foldText(apart(withSigns(heading)).trim().replace(writtenIn, ''))
    .split(' ')
    .filter((token) => token !== '');
  const telling = tokens.filter((token) => !stopWords.has(token));
  return telling.length > 0 ? telling : tokens;
}
