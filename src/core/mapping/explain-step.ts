import { assertNever } from '../kernel/assert-never';
import type { Bilingual } from '../kernel/bilingual';
import { describeCondition } from './condition';
import type { Otherwise } from './mapping-profile';
import { normalForm } from './steps/normal-forms';
import type { Outcome, Step, StepOf } from './steps/step-schema';

const say = (en: string, fr: string): Bilingual => ({ en, fr });

/** What becomes of a value that no table or pattern names. */
export function explainOtherwise(otherwise: Otherwise): Bilingual {
  if (otherwise === 'problem') return say('anything else is a problem', 'toute autre valeur est un problème');
  if (otherwise === 'blank') return say('anything else becomes blank', 'toute autre valeur devient vide');
  if (otherwise === 'keep') return say('anything else stays', 'toute autre valeur reste');
  const value = String(otherwise.value);
  return say(`anything else becomes “${value}”`, `toute autre valeur devient « ${value} »`);
}

/** Pairs of a table, the first few of them. */
function explainPairs(pairs: readonly (readonly [string, string])[], shown = 6): Bilingual {
  const more = pairs.length - shown;
  const some = pairs.slice(0, shown);
  const en = some.map(([from, to]) => `“${from}” → “${to}”`).join(', ');
  const fr = some.map(([from, to]) => `« ${from} » → « ${to} »`).join(', ');
  return more > 0 ? say(`${en} and ${more} more`, `${fr} et ${more} de plus`) : say(en, fr);
}

function explainOutcome(outcome: Outcome): Bilingual {
  if (outcome === 'keep') return say('keep it', 'la garder');
  if (outcome === 'blank') return say('leave it blank', 'la laisser vide');
  if ('value' in outcome) {
    const value = String(outcome.value);
    return say(`take “${value}”`, `prendre « ${value} »`);
  }
  if ('column' in outcome) return say(`take ${outcome.column}`, `prendre ${outcome.column}`);
  return say(`work out ${outcome.formula}`, `calculer ${outcome.formula}`);
}

const cases: Readonly<Record<StepOf<'case'>['to'], Bilingual>> = {
  upper: say('in capitals', 'en capitales'),
  lower: say('in small letters', 'en minuscules'),
  title: say('with the capitals of names', 'avec les majuscules des noms'),
};

const nameParts: Readonly<Record<StepOf<'name'>['part'], Bilingual>> = {
  first: say('take the first name', 'prendre le prénom'),
  last: say('take the family name', 'prendre le nom de famille'),
  company: say('take the name if it is a company’s', 'prendre le nom si c’est celui d’une entreprise'),
};

const addressParts: Readonly<Record<StepOf<'address'>['part'], Bilingual>> = {
  civicNumber: say('take the civic number', 'prendre le numéro civique'),
  street: say('take the street', 'prendre la rue, type compris'),
  streetType: say('take the type of street', 'prendre le type de rue'),
  streetName: say('take the name of the street', 'prendre le nom de la rue'),
  unit: say('take the unit', 'prendre l’unité'),
  poBox: say('take the post office box', 'prendre la case postale'),
  line: say('take number and street without the unit', 'prendre numéro et rue sans l’unité'),
};

const operations: Readonly<Record<StepOf<'arithmetic'>['with'], Bilingual>> = {
  add: say('add', 'ajouter'),
  subtract: say('subtract', 'soustraire'),
  multiply: say('multiply by', 'multiplier par'),
  divide: say('divide by', 'diviser par'),
};

function explainArithmetic({ with: operation, by, decimals }: StepOf<'arithmetic'>): Bilingual {
  const { en, fr } = operations[operation];
  const other = typeof by === 'string' ? by : by.column;
  if (decimals === undefined) return say(`${en} ${other}`, `${fr} ${other}`);
  return say(
    `${en} ${other}, rounded to ${decimals} decimals`,
    `${fr} ${other}, arrondi à ${decimals} décimales`,
  );
}

function explainDate({ formats = [], order }: StepOf<'date'>): Bilingual {
  const orders = {
    dayFirst: say('day before month', 'jour avant le mois'),
    monthFirst: say('month before day', 'mois avant le jour'),
  };
  const how = order && orders[order];
  return say(
    ['read as a date', ...(formats.length > 0 ? [`written ${formats.join(' or ')}`] : []), how?.en ?? []]
      .flat()
      .join(', '),
    ['lire comme date', ...(formats.length > 0 ? [`écrite ${formats.join(' ou ')}`] : []), how?.fr ?? []]
      .flat()
      .join(', '),
  );
}

function explainNumber({ decimalMark }: StepOf<'number'>): Bilingual {
  if (decimalMark === ',') return say('read as a number with a decimal comma', 'lire comme nombre à virgule');
  if (decimalMark === '.') return say('read as a number with a decimal point', 'lire comme nombre à point');
  return say('read as a number', 'lire comme nombre');
}

function explainPatternStep(step: StepOf<'extract'> | StepOf<'replace'>): Bilingual {
  if (step.do === 'extract') {
    const other = explainOtherwise(step.otherwise);
    return say(
      `take what fits ${step.pattern}; ${other.en}`,
      `prendre ce qui correspond à ${step.pattern}; ${other.fr}`,
    );
  }
  if (step.with === '') return say(`take out “${step.find}”`, `enlever « ${step.find} »`);
  return say(`put “${step.with}” for “${step.find}”`, `mettre « ${step.with} » pour « ${step.find} »`);
}

function explainIf({ when, then, else: other = 'keep' }: StepOf<'if'>): Bilingual {
  const [condition, yes, no] = [describeCondition(when), explainOutcome(then), explainOutcome(other)];
  return say(
    `where ${condition.en}, ${yes.en}; otherwise ${no.en}`,
    `si ${condition.fr}, ${yes.fr}; sinon ${no.fr}`,
  );
}

function explainTable({ values, otherwise }: StepOf<'map'>): Bilingual {
  const pairs = explainPairs(Object.entries(values).map(([from, to]) => [from, String(to)] as const));
  const other = explainOtherwise(otherwise);
  return say(`translate ${pairs.en}; ${other.en}`, `traduire ${pairs.fr}; ${other.fr}`);
}

/** What a step does, whether it is on or not. */
function explainAct(step: Step): Bilingual {
  switch (step.do) {
    case 'clean':
      return say('clean blanks and marks nobody sees', 'nettoyer les blancs et les marques invisibles');
    case 'case':
      return say(`write ${cases[step.to].en}`, `écrire ${cases[step.to].fr}`);
    case 'split':
      return say(
        `take part ${step.part} of what “${step.by}” parts`,
        `prendre la partie ${step.part} de ce que « ${step.by} » sépare`,
      );
    case 'join':
      return say(
        `join ${step.columns.join(', ')} with “${step.by}”`,
        `joindre ${step.columns.join(', ')} avec « ${step.by} »`,
      );
    case 'extract':
    case 'replace':
      return explainPatternStep(step);
    case 'map':
      return explainTable(step);
    case 'blank':
      return say(
        `leave it blank where it is ${step.values.map((value) => `“${value}”`).join(', ')}`,
        `la laisser vide si c’est ${step.values.map((value) => `« ${value} »`).join(', ')}`,
      );
    case 'date':
      return explainDate(step);
    case 'number':
      return explainNumber(step);
    case 'normalise': {
      const { expected } = normalForm(step.as);
      return say(`write as ${expected.en}`, `écrire comme ${expected.fr}`);
    }
    case 'name':
      return nameParts[step.part];
    case 'address':
      return addressParts[step.part];
    case 'find': {
      const other = explainOtherwise(step.otherwise);
      return say(
        `look it up as ${step.key} of ${step.table} and take ${step.answer}; ${other.en}`,
        `la chercher comme ${step.key} de ${step.table} et prendre ${step.answer}; ${other.fr}`,
      );
    }
    case 'if':
      return explainIf(step);
    case 'arithmetic':
      return explainArithmetic(step);
    case 'rowNumber':
      return say(
        `number the rows from ${step.from} by ${step.by}`,
        `numéroter les lignes de ${step.from} par ${step.by}`,
      );
    case 'formula':
      return say(`work out ${step.formula}`, `calculer ${step.formula}`);
    case 'monthsBefore':
      return say(
        'count so many months back from the as-of date',
        'reculer d’autant de mois depuis la date de référence',
      );
    case 'addDays':
      return say(`add ${step.days} days`, `ajouter ${step.days} jours`);
    case 'currentTerm':
      return step.edge === 'first'
        ? say(
            `take the first day of the current term of ${step.months} months`,
            `prendre le premier jour du terme courant de ${step.months} mois`,
          )
        : say(
            `take the last day of the current term of ${step.months} months`,
            `prendre le dernier jour du terme courant de ${step.months} mois`,
          );
    default:
      return assertNever(step);
  }
}

/** A step as a person would say it. */
export function explainStep(step: Step): Bilingual {
  const { en, fr } = explainAct(step);
  return step.off === true ? say(`(off) ${en}`, `(désactivée) ${fr}`) : say(en, fr);
}
