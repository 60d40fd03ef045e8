import type { AnyEntity } from '../entity/entity';
import { assertNever } from '../kernel/assert-never';
import type { Bilingual } from '../kernel/bilingual';
import { describeCondition } from './condition';
import { explainOtherwise, explainStep } from './explain-step';
import type { EntityMapping, Expression, MappingProfile, Repeat } from './mapping-profile';
import { profileEntity, profileField } from './profile-fields';

/** How one field of an entity is filled. */
export interface ExplainedField {
  readonly field: string;
  readonly sentence: Bilingual;
  /** What is done to the value, in order. */
  readonly steps: readonly Bilingual[];
}

/** What a profile does with one entity. */
export interface ExplainedEntity {
  readonly entity: string;
  readonly sentence: Bilingual;
  readonly fields: readonly ExplainedField[];
}

/** A profile as sentences. */
export interface ExplainedProfile {
  readonly name: string;
  readonly entities: readonly ExplainedEntity[];
  /** Rows it brings along, columns it leaves out. */
  readonly besides: readonly Bilingual[];
}

const say = (en: string, fr: string): Bilingual => ({ en, fr });

const memberWords: Readonly<Record<Extract<Expression, { from: 'member' }>['part'], Bilingual>> = {
  item: say('the item of the repeated column', 'l’élément de la colonne répétée'),
  column: say('the heading of the repeated column', 'l’en-tête de la colonne répétée'),
  value: say('the value of the repeated column', 'la valeur de la colonne répétée'),
  listPrice: say('the list price of the item', 'le prix courant de l’élément'),
};

function explainOrigin(expression: Expression): Bilingual {
  switch (expression.from) {
    case 'column':
      return say(`column ${expression.column}`, `colonne ${expression.column}`);
    case 'constant': {
      const value = String(expression.value);
      return say(`always “${value}”`, `toujours « ${value} »`);
    }
    case 'template':
      return say(`the text ${expression.template}`, `le texte ${expression.template}`);
    case 'lookup': {
      const columns = expression.columns.join(' + ');
      const other = explainOtherwise(expression.otherwise);
      const lines = expression.table.length;
      return say(
        `by a table of ${lines} lines over ${columns}; ${other.en}`,
        `par une table de ${lines} lignes sur ${columns}; ${other.fr}`,
      );
    }
    case 'member':
      return memberWords[expression.part];
    case 'firstOf': {
      const parts = expression.of.map(explainOrigin);
      return say(
        `the first filled of ${parts.map(({ en }) => en).join(', ')}`,
        `le premier rempli de ${parts.map(({ fr }) => fr).join(', ')}`,
      );
    }
    case 'formula':
      return say(`worked out as ${expression.formula}`, `calculé par ${expression.formula}`);
    case 'asOf':
      return say('the as-of date', 'la date de référence');
    default:
      return assertNever(expression);
  }
}

/** Where a value comes from and when, with what stands in for a blank. */
function explainExpression(expression: Expression): Bilingual {
  const origin = explainOrigin(expression);
  const when = expression.when && describeCondition(expression.when);
  const { ifBlank } = expression;
  const made = 'placeholder' in expression && expression.placeholder === true;
  const stand = ifBlank && String(ifBlank.value);
  const en = [
    origin.en,
    when && `only where ${when.en}`,
    stand && `“${stand}” where blank`,
    made && 'made up',
  ];
  const fr = [
    origin.fr,
    when && `seulement si ${when.fr}`,
    stand && `« ${stand} » si vide`,
    made && 'inventé',
  ];
  const join = (parts: readonly unknown[]): string =>
    parts.filter((part) => typeof part === 'string').join(', ');
  return say(join(en), join(fr));
}

function explainRepeat({ columns, balance }: Repeat): Bilingual {
  const names = columns.map(({ column }) => column).join(', ');
  const base = say(`one row for each value of ${names}`, `une ligne par valeur de ${names}`);
  if (!balance) return base;
  const total = explainOrigin(balance.total);
  return say(
    `${base.en}; ${balance.field} of the first makes the prices sum to ${total.en}`,
    `${base.fr}; ${balance.field} de la première fait que les prix totalisent ${total.fr}`,
  );
}

const explainRows = (per: string | undefined): Bilingual =>
  per === undefined
    ? say('one row for each row of the source', 'une ligne par ligne de la source')
    : say(
        `one row for each value of ${per}, from its first row`,
        `une ligne par valeur de ${per}, d’après sa première ligne`,
      );

function explainEntity(mapping: EntityMapping, registry: readonly AnyEntity[]): ExplainedEntity {
  const entity = profileEntity(registry, mapping.entity);
  const when = mapping.when && describeCondition(mapping.when);
  const repeat = mapping.repeat ? explainRepeat(mapping.repeat) : explainRows(mapping.per);
  return {
    entity: mapping.entity,
    sentence: say(
      `${entity.sheet.en}: ${repeat.en}${when ? `, where ${when.en}` : ''}.`,
      `${entity.sheet.fr} : ${repeat.fr}${when ? `, si ${when.fr}` : ''}.`,
    ),
    fields: Object.entries(mapping.fields).map(([field, expression]) => {
      const { label } = profileField(entity, field);
      const words = explainExpression(expression);
      return {
        field,
        sentence: say(`${label.en}: ${words.en}.`, `${label.fr} : ${words.fr}.`),
        steps: (expression.steps ?? []).map(explainStep),
      };
    }),
  };
}

/** A profile in words, whole and without a source. Throws PROFILE_UNKNOWN_FIELD. */
export function explainProfile(profile: MappingProfile, registry: readonly AnyEntity[]): ExplainedProfile {
  const setup = (profile.setup ?? []).map(({ entity, rows }) => {
    const { sheet } = profileEntity(registry, entity);
    return say(
      `Brings along ${rows.length} rows of ${sheet.en} where they are missing.`,
      `Apporte ${rows.length} lignes de ${sheet.fr} si elles manquent.`,
    );
  });
  const leftOut = Object.entries(profile.leftOut ?? {}).map(([column, reason]) =>
    say(`Leaves out ${column}: ${reason}.`, `Laisse de côté ${column} : ${reason}.`),
  );
  const day = profile.asOf;
  const asOf = day === undefined ? [] : [say(`Speaks of ${day}.`, `Décrit la situation au ${day}.`)];
  return {
    name: profile.name,
    entities: profile.entities.map((mapping) => explainEntity(mapping, registry)),
    besides: [...asOf, ...setup, ...leftOut],
  };
}
