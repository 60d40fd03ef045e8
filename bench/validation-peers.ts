import { createRequire } from 'node:module';
import { z } from 'zod';
import {
  benchFields,
  fieldNames,
  longNumber,
  planIds,
  tidyText,
  type BenchRecord,
  type PeerRule,
} from './validation-sheet';

/** Wrong cells as `row × number of fields + field`, in any order. */
export type FoundCells = number[];
type Peer = (records: readonly BenchRecord[]) => FoundCells | Promise<FoundCells>;

const installed = createRequire(import.meta.url);

/** A package of bench/package.json, whose absence is said with the command that ends it. */
function peerPackage(path: string): unknown {
  try {
    return installed(path);
  } catch {
    throw new Error('The peers are not installed: npm ci --prefix bench');
  }
}

const rules = fieldNames.map((name) => [name, benchFields[name]?.rule] as const);
const plans = new Set<unknown>(planIds);
const place = new Map(fieldNames.map((name, index) => [name, index]));
const cellAt = (row: number, field: string): number => row * fieldNames.length + (place.get(field) ?? 0);

/** What no schema can say of a row: that no other has its key, and that what it refers to is there. */
function checkRelations(records: readonly BenchRecord[], found: FoundCells): void {
  const seen = new Set<unknown>();
  records.forEach(({ legacyId, plan }, row) => {
    if (seen.has(legacyId)) found.push(cellAt(row, 'legacyId'));
    else if (legacyId !== '') seen.add(legacyId);
    if (!plans.has(plan) && plan !== '') found.push(cellAt(row, 'plan'));
  });
}

const anyText = { type: 'string', pattern: tidyText, not: { pattern: longNumber } };

function jsonSchema(rule: PeerRule | undefined): object {
  switch (rule?.type) {
    case 'pattern':
    case 'date':
      return { type: 'string', pattern: rule.pattern };
    case 'choice':
      return { enum: rule.values };
    case 'number':
      return { type: rule.whole ? 'integer' : 'number', minimum: rule.min, maximum: rule.max };
    case 'text':
      return { ...anyText, minLength: rule.required ? 1 : 0, maxLength: rule.maxLength };
    default:
      return { ...anyText, minLength: 1, maxLength: rule?.maxLength };
  }
}

interface Validator {
  (record: unknown): boolean;
  errors?: { instancePath: string }[] | null;
}

/** ajv, all errors, compiled beforehand. */
export function ajvPeer(): Peer {
  const { default: Ajv } = peerPackage('ajv') as {
    default: new (options: object) => { compile: (schema: object) => Validator };
  };
  const validate = new Ajv({ allErrors: true }).compile({
    type: 'object',
    required: fieldNames,
    properties: Object.fromEntries(rules.map(([name, rule]) => [name, jsonSchema(rule)])),
  });
  return (records) => {
    const found: FoundCells = [];
    records.forEach((record, row) => {
      if (validate(record)) return;
      for (const { instancePath } of validate.errors ?? []) found.push(cellAt(row, instancePath.slice(1)));
    });
    checkRelations(records, found);
    return found;
  };
}

const long = new RegExp(longNumber);
const plainText = z
  .string()
  .regex(new RegExp(tidyText))
  .refine((text) => !long.test(text));

function zodType(rule: PeerRule | undefined): z.ZodType {
  switch (rule?.type) {
    case 'pattern':
      return z.string().regex(new RegExp(rule.pattern));
    case 'date':
      return z.iso.date();
    case 'choice':
      return z.enum([...rule.values]);
    case 'number':
      return (rule.whole ? z.int() : z.number()).min(rule.min).max(rule.max);
    case 'text':
      return plainText.min(rule.required ? 1 : 0).max(rule.maxLength);
    default:
      return plainText.min(1).max(rule?.maxLength ?? 0);
  }
}

/** zod 4 as it comes, which compiles its objects with `new Function`. */
export function zodPeer(): Peer {
  const schema = z.object(Object.fromEntries(rules.map(([name, rule]) => [name, zodType(rule)])));
  return (records) => {
    const found: FoundCells = [];
    records.forEach((record, row) => {
      const { error } = schema.safeParse(record);
      for (const { path } of error?.issues ?? []) found.push(cellAt(row, String(path[0])));
    });
    checkRelations(records, found);
    return found;
  };
}

type AddError = (row: number, field: string, error: { level: 'error'; message: string }) => void;
type Imported = BenchRecord & { __errors?: Record<string, unknown> | null };
type ImportCheck = (
  data: readonly Imported[],
  fields: readonly object[],
  rowHook: undefined,
  tableHook: (data: readonly Imported[], addError: AddError) => readonly Imported[],
) => Promise<readonly Imported[]>;

const escaped = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const regex = (value: string): object[] => [{ rule: 'regex', value, errorMessage: 'wrong' }];
const anyImported = [...regex(tidyText), ...regex(`^(?!.*?${longNumber})`)];

function importRule(rule: PeerRule | undefined): object[] {
  switch (rule?.type) {
    case 'pattern':
    case 'date':
      return regex(rule.pattern);
    case 'choice':
      return regex(`^(?:${rule.values.map(escaped).join('|')})$`);
    case 'text':
      return [...regex(`^.{${rule.required ? 1 : 0},${rule.maxLength}}$`), ...anyImported];
    case 'number':
      return [];
    default:
      return [{ rule: 'required' }, ...anyImported];
  }
}

const wrong = { level: 'error', message: 'wrong' } as const;

/** Ranges, keys and references are its table hook's, as its documentation has it. */
function tableHook(data: readonly Imported[], addError: AddError): readonly Imported[] {
  const ranges = rules.flatMap(([name, rule]) => (rule?.type === 'number' ? [[name, rule] as const] : []));
  data.forEach((record, row) => {
    for (const [name, { min, max }] of ranges) {
      const value = Number(record[name]);
      if (!(value >= min && value <= max)) addError(row, name, wrong);
    }
  });
  const found: FoundCells = [];
  checkRelations(data, found);
  for (const cell of found) {
    const field = cell % fieldNames.length;
    addError((cell - field) / fieldNames.length, fieldNames[field] ?? '', wrong);
  }
  return data;
}

/**
 * react-spreadsheet-import's check of a sheet. It is not exported: it is taken from the module its validation step runs,
 * which needs neither React nor Chakra. It gives each row an id the first time, so that is done beforehand.
 */
export function importPeer(): Peer {
  const { addErrorsAndRunHooks } = peerPackage(
    'react-spreadsheet-import/dist-commonjs/steps/ValidationStep/utils/dataMutations.js',
  ) as { addErrorsAndRunHooks: ImportCheck };
  const fields = rules.map(([key, rule]) => ({ key, validations: importRule(rule) }));
  return async (records) => {
    const checked = await addErrorsAndRunHooks(records, fields, undefined, tableHook);
    return checked.flatMap(({ __errors }, row) =>
      Object.keys(__errors ?? {}).map((field) => cellAt(row, field)),
    );
  };
}
