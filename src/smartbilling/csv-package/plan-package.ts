import type { AnyEntity, DecodedTable } from '../../core/entity/entity';
import { dataFields } from '../../core/entity/entity-fields';
import { loadOrder } from '../../core/entity/load-order';
import type { Language } from '../../core/kernel/bilingual';
import { foldText } from '../../core/kernel/text';
import { parentsFirst } from '../../core/push/push-plan';
import type { CheckResult, EntityCheck } from '../../core/validation/validate-workspace';
import type { LeftOut, PackageFile } from './package-manifest';

/** A file to write: which rows of a sheet, and which of its fields. */
export interface PlannedFile {
  readonly entity: AnyEntity;
  readonly pass: PackageFile['pass'];
  readonly name: string;
  readonly table: DecodedTable;
  readonly rowIndexes: readonly number[];
  readonly fields: readonly string[];
}

const secondPass = { en: 'second-pass', fr: 'deuxieme-passe' };

const fileName = (
  number: number,
  entity: AnyEntity,
  pass: PackageFile['pass'],
  language: Language,
): string => {
  const words = foldText(entity.sheet[language]).replace(/[^a-z0-9]+/g, '-');
  const ending = pass === 'second' ? `-${secondPass[language]}` : '';
  return `${String(number).padStart(2, '0')}-${words}${ending}.csv`;
};

/** What an import must be given to recognise a row and take it: keys and required fields. */
const identifying = (entity: AnyEntity): ReadonlySet<string> =>
  new Set([
    ...entity.key,
    ...entity.naturalKey,
    entity.referenceBy,
    ...dataFields(entity).flatMap(([name, field]) => (field.required === 'always' ? [name] : [])),
  ]);

type Unnamed = Omit<PlannedFile, 'name'>;

/** An entity's file, and the one of its second pass where rows refer to what comes later. */
function filesOf(entity: AnyEntity, deferred: readonly string[], check: EntityCheck): Unnamed[] {
  const { decoded: table, statuses } = check;
  const ready = statuses.flatMap((status, row) => (status === 'Error' || status === '' ? [] : [row]));
  if (ready.length === 0) return [];
  const rowIndexes = parentsFirst(entity, table, ready);
  const fields = dataFields(entity).flatMap(([name]) => (table.source.columns.has(name) ? [name] : []));
  const waiting = rowIndexes.filter((row) =>
    deferred.some((name) => (table.column(name)[row] ?? null) !== null),
  );
  if (waiting.length === 0) return [{ entity, pass: 'only', table, rowIndexes, fields }];
  const known = identifying(entity);
  const again = fields.filter((name) => known.has(name) || deferred.includes(name));
  return [
    { entity, pass: 'first', table, rowIndexes, fields: fields.filter((name) => !deferred.includes(name)) },
    { entity, pass: 'second', table, rowIndexes: waiting, fields: again },
  ];
}

/** The files of a package in the order in which they are imported: all first passes, then the second ones. */
export function planPackage(
  registry: readonly AnyEntity[],
  checked: CheckResult,
  language: Language,
): readonly PlannedFile[] {
  const files = loadOrder(registry).flatMap(({ entity, deferred }) => {
    const check = checked.entities.get(entity.name);
    return check ? filesOf(entity, deferred, check) : [];
  });
  const ordered = [
    ...files.filter(({ pass }) => pass !== 'second'),
    ...files.filter(({ pass }) => pass === 'second'),
  ];
  return ordered.map((file, index) => ({
    ...file,
    name: fileName(index + 1, file.entity, file.pass, language),
  }));
}

/** The rows that are in no file, with how many of them each fault holds back. */
export function rowsLeftOut(registry: readonly AnyEntity[], checked: CheckResult): LeftOut[] {
  const rowsByCode = new Map<string, Map<string, Set<number>>>();
  for (const { entity, severity, code, rowIndex } of checked.issues) {
    if (severity !== 'error') continue;
    const codes = rowsByCode.get(entity) ?? new Map<string, Set<number>>();
    rowsByCode.set(entity, codes.set(code, (codes.get(code) ?? new Set()).add(rowIndex)));
  }
  return registry.flatMap(({ name }) => {
    const check = checked.entities.get(name);
    if (!check || check.rows === check.ready) return [];
    const reasons = [...(rowsByCode.get(name) ?? [])].map(([code, rows]) => [code, rows.size] as const);
    return [{ entity: name, rows: check.rows - check.ready, reasons: Object.fromEntries(reasons) }];
  });
}
