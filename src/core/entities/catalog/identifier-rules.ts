import type { Bilingual } from '../../kernel/bilingual';
import type { Canonical } from '../../entity/cell';
import type { DecodedTable, RuleFinding, TableRule } from '../../entity/entity';
import { toE164 } from '../../entity/kinds/communication';
import { isMacAddress } from '../../entity/kinds/identity';
import { overlapping, type Dated } from '../date-ranges';
import { identifierSlots, type IdentifierSlot } from './identifier-fields';
import {
  eachRowAll,
  isSliceEnd,
  rowReader,
  type FindingSteps,
  type OtherTables,
  type RowReader,
} from '../table-lookup';

interface IdentifierFormat {
  readonly matches: (text: string) => boolean;
  readonly expected: Bilingual;
  readonly example: string;
}

const ipv4 = /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$|\/)|(?=$|\/))){4}(\/(3[0-2]|[12]?\d))?$/;
const ipv6 = /^(?=.*:.*:)[0-9a-f:]+(\/\d{1,3})?$/i;

/** Formats the catalog may ask for (domain.md 3, common formats); Serial and Text take anything. */
const formats: Readonly<Record<string, IdentifierFormat>> = {
  MAC: {
    matches: isMacAddress,
    expected: {
      en: 'a MAC address: 12 hexadecimal digits',
      fr: 'une adresse MAC : 12 chiffres hexadécimaux',
    },
    example: '00:1A:2B:3C:4D:5E',
  },
  Phone: {
    matches: (text) => toE164(text) !== undefined,
    expected: { en: 'a telephone number of 10 digits', fr: 'un numéro de téléphone de 10 chiffres' },
    example: '514 555-0123',
  },
  IP: {
    matches: (text) => ipv4.test(text) || ipv6.test(text),
    expected: { en: 'an IP address', fr: 'une adresse IP' },
    example: '192.0.2.10',
  },
};

/** What a label asks for where the catalog names no format. */
const formatOfLabel: Readonly<Record<string, string>> = {
  'MAC Address': 'MAC',
  DID: 'Phone',
  'IP Address': 'IP',
};

/** Labels whose values belong to one device; the catalog may say otherwise with Unique = No. */
const deviceLabels: ReadonlySet<Canonical> = new Set(['MAC Address', 'Serial Number']);

const valueField = (slot: IdentifierSlot): string => `billingIdentifier${slot}`;

function identifierFault(
  definition: RowReader,
  value: Canonical,
  slot: IdentifierSlot,
): RuleFinding | undefined {
  const label = definition(valueField(slot));
  const field = valueField(slot);
  if (value === null) {
    if (definition(`identifier${slot}Required`) !== true) return undefined;
    const what = label === null ? '' : `: ${String(label)}`;
    return {
      field,
      expected: {
        en: `a value, the catalog requires it${what}`,
        fr: `une valeur, exigée par le catalogue${what}`,
      },
    };
  }
  const format = formats[String(definition(`identifier${slot}Format`) ?? formatOfLabel[String(label)])];
  if (!format || format.matches(String(value))) return undefined;
  return { field, expected: format.expected, example: format.example };
}

/** Which service or catalog item says what the identifiers of a row must be; undefined where there is none. */
export type DefinitionOf = (others: OtherTables) => (row: RowReader) => RowReader | undefined;

/** V407: identifiers that are missing or of the wrong form, by what the service or catalog item asks for. */
export const identifiersAsAsked = (reads: readonly string[], definitionOf: DefinitionOf): TableRule => ({
  code: 'V407',
  severity: 'error',
  reads: [...reads, ...identifierSlots.map(valueField)],
  check(table, others) {
    const find = definitionOf(others);
    return eachRowAll(table, (row) => {
      const definition = find(row);
      if (!definition) return [];
      return identifierSlots.flatMap(
        (slot) => identifierFault(definition, row(valueField(slot)), slot) ?? [],
      );
    });
  },
});

interface Use extends Dated {
  readonly rowIndex: number;
  readonly field: string;
}

const isUnique = (definition: RowReader, slot: IdentifierSlot): boolean => {
  const declared = definition(`identifier${slot}Unique`);
  return declared === true || (declared === null && deviceLabels.has(definition(valueField(slot))));
};

/** Every value that must be unique with where it stands, by label and value without its punctuation. */
function* usesByValue(
  table: DecodedTable,
  find: ReturnType<DefinitionOf>,
): FindingSteps<ReadonlyMap<string, readonly Use[]>> {
  const uses = new Map<string, Use[]>();
  for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
    if (isSliceEnd(rowIndex)) yield undefined;
    const row = rowReader(table, rowIndex);
    const definition = find(row);
    if (!definition) continue;
    for (const slot of identifierSlots) {
      const field = valueField(slot);
      const value = row(field);
      if (value === null || !isUnique(definition, slot)) continue;
      const key = `${String(definition(field))}\n${String(value)
        .toUpperCase()
        .replace(/[\s:.-]/g, '')}`;
      const use = { rowIndex, field, from: row('effectiveFrom'), to: row('effectiveTo') };
      uses.set(key, [...(uses.get(key) ?? []), use]);
    }
  }
  return uses;
}

/** V408: a MAC address, serial number or other unique identifier on two items at the same time. */
export const identifiersUsedOnce = (reads: readonly string[], definitionOf: DefinitionOf): TableRule => ({
  code: 'V408',
  severity: 'error',
  reads: [...reads, 'effectiveFrom', 'effectiveTo', ...identifierSlots.map(valueField)],
  *check(table, others) {
    const uses = yield* usesByValue(table, definitionOf(others));
    for (const ofValue of uses.values())
      for (const { rowIndex, field } of overlapping(ofValue))
        yield {
          rowIndex,
          field,
          expected: {
            en: 'an identifier that no other item has at the same time',
            fr: 'un identifiant qu’aucun autre élément n’a en même temps',
          },
        };
  },
});
