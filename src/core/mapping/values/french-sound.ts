/** How French is heard, in the order the rules apply; capital letters are sounds that no single letter writes. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(?:ss?ion|tion)/g, 'sjO'],
  [/ti(?=el|al|eu)/g, 'si'],
  [/(?:ments?|ent)$/, 'A'],
  [/(?:er|ez|ee|ees|es|e)$/, ''],
  [/ph/g, 'f'],
  [/sch|sh|ch/g, 'S'],
  [/eau|au/g, 'o'],
  [/oin/g, 'wI'],
  [/oi|oy/g, 'wa'],
  [/ou/g, 'u'],
  [/(?:ain|ein|aim|in|im|yn|ym|un|um)(?![aeiouymn])/g, 'I'],
  [/(?:an|am|en|em)(?![aeiouymn])/g, 'A'],
  [/(?:on|om)(?![aeiouymn])/g, 'O'],
  [/ai|ei|ay|ey/g, 'e'],
  [/gn/g, 'N'],
  [/gu(?=[eiy])/g, 'g'],
  [/g(?=[eiy])/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/ck|qu|q|c/g, 'k'],
  [/h/g, ''],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/[dtsxp]+$/, ''],
];

/** The sound of a folded word as French has it, roughly: `resilie` and `rezillie` sound the same. */
export function frenchSound(word: string): string {
  const sound = sounds.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
  return sound === '' ? word : sound;
}
