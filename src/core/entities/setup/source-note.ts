import { text } from '../../entity/fields';

/** Where a shipped value comes from, so that nobody has to take it on trust (domain.md 3.0). */
export const sourceNote = text({
  maxLength: 255,
  label: { en: 'Source Note', fr: 'Note de source' },
  help: {
    en: 'Where the value comes from: a page, an authority, a person. “proposed” means nobody has confirmed it.',
    fr: 'D’où vient la valeur : une page, une autorité, une personne. « proposed » veut dire que personne ne l’a confirmée.',
  },
  synonyms: ['source', 'origin', 'origine', 'référence de la source'],
  example: 'SmartBilling: Administration menu',
});
