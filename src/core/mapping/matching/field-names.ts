import type { AnyEntity } from '../../entity/entity';
import { dataFields } from '../../entity/entity-fields';
import type { Field } from '../../entity/field';
import { referenceTargets } from '../../entity/references';
import { expandPattern } from '../lexicon/composed-names';
import { phrasesOf } from '../lexicon/lexicon-entry';
import type { Lexicon } from '../lexicon/lexicon';

/** A phrase by which a field is known. */
export interface FieldName {
  readonly field: string;
  readonly phrase: string;
  /** Names given for this very purpose count in full; those that follow from the declaration by rule a little less. */
  readonly weight: number;
  /** Whether it was put together of parts. */
  readonly composed?: true;
}

const spaced = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');

const declared = (name: string, field: Field): string[] => [
  field.label.en,
  field.label.fr,
  spaced(name),
  ...(field.synonyms ?? []),
];

const keyWords = ['id', 'number', 'code', 'key'];

/** `customer id`: the key by the entity's own name, which is no other number of it. */
const ownKeyPhrases = ({ name, label }: AnyEntity): string[] =>
  [spaced(name), label.en, label.fr].flatMap((own) =>
    keyWords.flatMap((word) => [`${own} ${word}`, `${word} ${own}`]),
  );

/** `customer id`, `no client`: the key of an entity, here or in another that refers to it. */
const keyPhrases = (entity: string, { ownWords }: Lexicon): string[] =>
  [spaced(entity), ...(ownWords[entity] ?? [])].flatMap((own) => keyWords.map((word) => `${own} ${word}`));

const referencePhrases = (field: Field, owner: string, lexicon: Lexicon): string[] =>
  field.kind !== 'reference'
    ? []
    : referenceTargets(field)
        .filter((target) => target !== owner)
        .flatMap((target) => [spaced(target), `${spaced(target)} name`, ...keyPhrases(target, lexicon)]);

/** Of names put together by rule: a little less than of those given for the purpose. */
const composedWeight = 0.93;

/** Every name of the fields of an entity: declared, of the lexicon, and by rule for keys and references. */
export function fieldNames(entity: AnyEntity, lexicon: Lexicon): readonly FieldName[] {
  const fields = dataFields(entity);
  const known = new Set(fields.map(([name]) => name));
  const extra = lexicon.names.filter((entry) => entry.entity === entity.name).flatMap(({ names }) => names);
  const composed = lexicon.composed
    .filter((entry) => entry.entity === entity.name)
    .flatMap(({ names }) => names)
    .filter(([field]) => known.has(field));
  const named = (weight: number, field: string, phrases: readonly string[]): FieldName[] =>
    phrases.map((phrase) => ({ field, phrase, weight }));
  return [
    ...fields.flatMap(([name, field]) => named(1, name, declared(name, field))),
    ...extra
      .filter(([field]) => known.has(field))
      .flatMap(([field, , names]) =>
        phrasesOf(names).flatMap((pattern, place) =>
          named(1 - Math.min(place, 20) * 0.004, field, expandPattern(pattern)),
        ),
      ),
    ...composed.flatMap(([field, , patterns]) =>
      phrasesOf(patterns)
        .flatMap(expandPattern)
        .filter((phrase) => phrase !== '')
        .map((phrase): FieldName => ({ field, phrase, weight: composedWeight, composed: true })),
    ),
    ...named(1.01, entity.referenceBy, ownKeyPhrases(entity)),
    ...named(0.95, entity.referenceBy, keyPhrases(entity.name, lexicon)),
    ...fields.flatMap(([name, field]) => named(0.94, name, referencePhrases(field, entity.name, lexicon))),
  ];
}
