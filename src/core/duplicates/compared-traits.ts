import type { Bilingual } from '../kernel/bilingual';
import type { AnyEntity } from '../entity/entity';
import { dataFields } from '../entity/entity-fields';
import type { Field } from '../entity/field';
import type { TextFormat } from '../entity/text-format';

/** How two values of a trait are held against each other. */
type Comparison = 'words' | 'given' | 'street' | 'value';

/**
 * Something rows of an entity are recognised by. `same` and `differs` are what agreeing and disagreeing add to the natural
 * logarithm of the odds that two rows are one (Fellegi and Sunter); a blank on either side adds nothing.
 */
export interface Trait {
  readonly name: string;
  readonly words: Bilingual;
  readonly compare: Comparison;
  /** Each is a value of its own; of several fields all are needed together. */
  readonly values: readonly (readonly string[])[];
  readonly same: number;
  readonly differs: number;
  /** Shown without all but its last digits. */
  readonly masked?: true;
}

type Weights = Pick<Trait, 'same' | 'differs'>;

interface DeclaredTrait extends Weights {
  readonly words: Bilingual;
  readonly compare: Comparison;
  readonly values: readonly (readonly string[])[];
}

const names = { en: 'Names', fr: 'Noms' };
const address = { en: 'Street addresses', fr: 'Adresses' };

const companyName = (values: DeclaredTrait['values']): DeclaredTrait => ({
  words: names,
  compare: 'words',
  values,
  same: 4.5,
  differs: -4,
});

/** Father and son live at one address and answer one telephone. */
const givenName: DeclaredTrait = {
  words: { en: 'Given names', fr: 'Prénoms' },
  compare: 'given',
  values: [['firstName']],
  same: 0,
  differs: -2,
};

/** The line, or the parts it is made of; then what may hold the unit. */
const street = (values: DeclaredTrait['values'], weights: Weights): DeclaredTrait => ({
  words: address,
  compare: 'street',
  values,
  ...weights,
});

/** What the kinds of fields do not say, by entity: names, addresses, and what keeps two rows apart. */
const declared: Readonly<Record<string, Readonly<Record<string, DeclaredTrait>>>> = {
  customer: {
    name: companyName([['accountName'], ['legalName'], ['firstName', 'lastName']]),
    givenName,
    street: street([['billingAddress1', 'billingAddress2']], { same: 2, differs: -0.5 }),
  },
  prospect: {
    name: companyName([['name'], ['firstName', 'lastName']]),
    givenName,
    street: street([['address1', 'address2']], { same: 2, differs: -0.5 }),
  },
  supplier: {
    name: companyName([['supplierName']]),
    street: street([['address1', 'address2']], { same: 2, differs: -0.5 }),
    website: {
      words: { en: 'Websites', fr: 'Sites Web' },
      compare: 'value',
      values: [['website']],
      same: 2.5,
      differs: 0,
    },
    person: {
      words: { en: 'Contact names', fr: 'Noms du contact' },
      compare: 'words',
      values: [['contactName']],
      same: 1,
      differs: -0.3,
    },
  },
  contact: {
    name: { ...companyName([['firstName', 'lastName']]), same: 3.5 },
    givenName: { ...givenName, differs: -3 },
    owner: {
      words: { en: 'Owners', fr: 'Propriétaires' },
      compare: 'value',
      values: [['customer'], ['supplier'], ['prospect']],
      same: 1,
      differs: -1,
    },
  },
  serviceLocation: {
    name: {
      words: names,
      compare: 'words',
      values: [['locationName']],
      same: 1,
      differs: -0.5,
    },
    street: street(
      [
        ['civicNumber', 'streetName', 'unit'],
        ['address1', 'address2', 'unit'],
      ],
      { same: 3.5, differs: -3 },
    ),
    owner: {
      words: { en: 'Customers', fr: 'Clients' },
      compare: 'value',
      values: [['customer']],
      same: 0.5,
      differs: -6,
    },
    locationType: {
      words: { en: 'Location types', fr: 'Types d’emplacement' },
      compare: 'value',
      values: [['locationType']],
      same: 0,
      differs: -4,
    },
  },
};

/** The entities whose rows are compared. */
export const comparedEntities: readonly string[] = Object.keys(declared);

interface KindTrait extends Weights {
  readonly words: Bilingual;
  readonly is: (field: Field) => boolean;
  /** All such fields make one value, as the three numbers of a bank account do. */
  readonly together?: true;
  readonly masked?: true;
}

const hasFormat =
  (...formats: readonly TextFormat[]) =>
  (field: Field): boolean =>
    field.kind === 'code' && field.format !== undefined && formats.includes(field.format);

/** What the kind or the format of a field says by itself, wherever such a field stands. */
const byKind: Readonly<Record<string, KindTrait>> = {
  phone: {
    words: { en: 'Telephone numbers', fr: 'Numéros de téléphone' },
    is: ({ kind }) => kind === 'phone',
    same: 3,
    differs: -0.3,
  },
  email: {
    words: { en: 'E-mail addresses', fr: 'Adresses courriel' },
    is: ({ kind }) => kind === 'email' || kind === 'emailList',
    same: 3.5,
    differs: -0.3,
  },
  postalCode: {
    words: { en: 'Postal codes', fr: 'Codes postaux' },
    is: ({ kind }) => kind === 'postalCode',
    same: 1,
    differs: -1,
  },
  companyNumber: {
    words: { en: 'Tax registrations', fr: 'Inscriptions aux taxes' },
    is: hasFormat('gstNumber', 'qstNumber'),
    same: 5,
    differs: -3,
  },
  carrierCode: {
    words: { en: 'Carrier codes', fr: 'Codes de transporteur' },
    is: hasFormat('carrierCode'),
    same: 3,
    differs: -2,
  },
  bankAccount: {
    words: { en: 'Bank accounts', fr: 'Comptes bancaires' },
    is: hasFormat('bankInstitution', 'bankTransit', 'bankAccount'),
    together: true,
    masked: true,
    same: 3.5,
    differs: -0.5,
  },
};

const fieldsOf = (entity: AnyEntity, is: (field: Field) => boolean): readonly string[] =>
  dataFields(entity).flatMap(([name, field]) => (is(field) ? [name] : []));

const kindTraits = (entity: AnyEntity): readonly Trait[] =>
  Object.entries(byKind).flatMap(([name, { is, together, ...trait }]) => {
    const fields = fieldsOf(entity, is);
    if (fields.length === 0) return [];
    const values = together ? [fields] : fields.map((field) => [field]);
    return [{ ...trait, name, compare: 'value' as const, values }];
  });

/** Fields by which a row names another of its own sheet as the one above it. */
export const parentFields = (entity: AnyEntity): readonly string[] =>
  fieldsOf(entity, (field) => field.kind === 'reference' && field.to === entity.name);

/** What rows of the entity are recognised by; none where duplicates are not looked for. */
export const comparedTraits = (entity: AnyEntity): readonly Trait[] => {
  const own = declared[entity.name];
  if (!own) return [];
  return [...Object.entries(own).map(([name, trait]) => ({ ...trait, name })), ...kindTraits(entity)];
};

/** Fields that are shown without all but their last digits. */
export const maskedFields = (entity: AnyEntity): ReadonlySet<string> =>
  new Set(comparedTraits(entity).flatMap(({ masked, values }) => (masked ? values.flat() : [])));
