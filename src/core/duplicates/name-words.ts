import { foldText } from '../kernel/text';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What follows a company's name by law, in the languages our customers' customers and suppliers use. */
const legalForms = setOf(
  'inc incorporated incorporee ltd limited ltee limitee corp corporation co company cie compagnie enr enrg reg senc ' +
    'sencrl llc llp lp plc gmbh mbh ag kg ohg sa sas sarl srl spa ltda bv nv ab hb oy oyj as aps pty',
);

const smallWords = setOf('the of and a an le la les l de du des d et au aux und der die das y e el los');

const shortened: Readonly<Record<string, string>> = {
  saint: 'st',
  sainte: 'st',
  ste: 'st',
  mount: 'mt',
  mont: 'mt',
  international: 'intl',
  internationale: 'intl',
  inter: 'intl',
  entreprise: 'ent',
  entreprises: 'ent',
  enterprise: 'ent',
  enterprises: 'ent',
  service: 'serv',
  services: 'serv',
  telecommunication: 'telecom',
  telecommunications: 'telecom',
  brothers: 'bros',
  freres: 'bros',
  association: 'assoc',
  associes: 'assoc',
  associates: 'assoc',
  restaurant: 'resto',
  restaurante: 'resto',
};

/** Letters that stand alone make one word: `S. A. R. L.` is a legal form, `N. B. Power` begins with initials. */
function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let letters = '';
  for (const word of words) {
    if (/^[a-z]$/.test(word)) {
      letters += word;
      continue;
    }
    if (letters !== '') joined.push(letters);
    letters = '';
    joined.push(word);
  }
  if (letters !== '') joined.push(letters);
  return joined;
}

/** The words a name is recognised by: folded, without legal forms and articles unless nothing else is left. */
export function nameWords(name: string): readonly string[] {
  const plain = foldText(name.replace(/\b([ldLD])['’]/g, '$1 ').replace(/['’]/g, ''))
    .replaceAll('ß', 'ss')
    .split(' ')
    .filter((word) => word !== '');
  const words = joinLetters(plain.map((word) => shortened[word] ?? word));
  const telling = words.filter((word) => !legalForms.has(word) && !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}
