import type { Severity } from '../../kernel/issue';
import { foldText } from '../../kernel/text';
import type { DecodedTable, TableRule } from '../../entity/entity';
import { ownerNames } from './party-fields';
import {
  eachRow,
  groupingRows,
  isSliceEnd,
  lookup,
  type FindingSteps,
  type Referable,
  type RowReader,
} from '../table-lookup';

const onePrimary = {
  en: 'Yes on exactly one contact of the customer',
  fr: 'Oui pour exactement un contact du client',
};

/** V117: a customer with contacts has one primary; the first contact is pointed at when there is none. */
const oneContactIsPrimary: TableRule = {
  code: 'V117',
  severity: 'error',
  reads: ['customer', 'isPrimary'],
  *check(table) {
    const primary = table.column('isPrimary');
    const groups = yield* groupingRows(table, ['customer']);
    for (const rows of groups.values()) {
      const primaries = rows.filter((rowIndex) => primary[rowIndex] === true);
      const toMend = primaries.length === 0 ? rows.slice(0, 1) : primaries.slice(1);
      for (const rowIndex of toMend) yield { rowIndex, field: 'isPrimary', expected: onePrimary };
    }
  },
};

const ownerOf = (row: RowReader): string => ownerNames.map((owner) => row(owner) ?? '').join('\n');

const ways = ['email', 'phone'] as const;

/** The addresses and numbers that more than one contact has: nobody else is there twice. */
function* sharedWays(table: DecodedTable): FindingSteps<ReadonlySet<string>> {
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const way of ways)
    for (const [rowIndex, address] of table.column(way).entries()) {
      if (isSliceEnd(rowIndex)) yield undefined;
      if (address === null || address === '') continue;
      const written = String(address).toLowerCase();
      if (seen.has(written)) shared.add(written);
      else seen.add(written);
    }
  return shared;
}

function identities(row: RowReader, shared: ReadonlySet<string>): readonly string[] {
  const addresses = ways
    .map((way) => String(row(way) ?? '').toLowerCase())
    .filter((address) => shared.has(address));
  if (addresses.length === 0) return addresses;
  const name = foldText(`${row('firstName') ?? ''} ${row('lastName') ?? ''}`);
  return name === '' ? [] : addresses.map((address) => `${name}\n${address}`);
}

/** V116: same name and same e-mail or phone, inside one owner or across owners (domain.md 3.5). */
const sameContactTwice = (severity: Severity, inOneOwner: boolean): TableRule => ({
  code: 'V116',
  severity,
  reads: [...ownerNames, 'firstName', 'lastName', 'email', 'phone'],
  *check(table) {
    const shared = yield* sharedWays(table);
    const ownersOf = new Map<string, Set<string>>();
    yield* eachRow(table, (row) => {
      const own = identities(row, shared);
      if (own.length === 0) return undefined;
      const owner = ownerOf(row);
      const known = own.map((identity) => {
        const owners = ownersOf.get(identity) ?? new Set<string>();
        const before = inOneOwner ? owners.has(owner) : owners.size > 0 && !owners.has(owner);
        ownersOf.set(identity, owners.add(owner));
        return before;
      });
      return known.includes(true) ? { field: 'lastName', expected: once } : undefined;
    });
  },
});

const once = {
  en: 'each person once, with one e-mail address and phone',
  fr: 'chaque personne une seule fois, avec son courriel et son téléphone',
};

const locations: Referable = { name: 'serviceLocation', referenceBy: 'legacyId' };

/** V111. */
const locationOfOwner: TableRule = {
  code: 'V111',
  severity: 'warning',
  reads: ['customer', 'location'],
  check(table, others) {
    const locationOf = lookup(locations, others);
    return eachRow(table, (row) => {
      const location = locationOf(row('location'));
      return location && location('customer') !== row('customer')
        ? {
            field: 'location',
            expected: { en: 'a location of the same customer', fr: 'un emplacement du même client' },
          }
        : undefined;
    });
  },
};

export const contactTableRules: readonly TableRule[] = [
  oneContactIsPrimary,
  sameContactTwice('error', true),
  sameContactTwice('warning', false),
  locationOfOwner,
];
