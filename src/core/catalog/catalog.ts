import type { AnyEntity, DecodedTable } from '../entity/entity';
import { fieldOf } from '../entity/entity-fields';
import { filledRows } from '../entity/filled-rows';
import { targetOf } from '../entity/references';
import type { SheetsRead } from '../entity/references-to';
import { rowReader, type RowReader } from '../entities/table-lookup';
import { catalogEntities, isCatalogEntity, standsBy } from './catalog-entities';
import { isLink, isRetired, nodeId, type CatalogNode } from './catalog-node';

/** The catalog of a workspace as its sheets stand: read-only, every part worked out when it is first asked for. */
export interface Catalog {
  readonly sheets: SheetsRead;
  /** Filled rows of a sheet in its order, any entity's. */
  readonly rows: (entity: string) => readonly CatalogNode[];
  /** The first row others refer to by this. */
  readonly find: (entity: string, key: string) => CatalogNode | undefined;
  readonly node: (id: string) => CatalogNode | undefined;
  /** The fields of a row, canonical. */
  readonly read: (node: CatalogNode) => RowReader;
  /** What a reference of a row leads to. */
  readonly target: (node: CatalogNode, field: string) => CatalogNode | undefined;
  /** The row it stands under; undefined at the top, and where that row is not there or the rows go in a circle. */
  readonly parent: (node: CatalogNode) => CatalogNode | undefined;
  /** What stands under a row, in the order of the tree. */
  readonly children: (node: CatalogNode) => readonly CatalogNode[];
  /** Rows that stand under nothing, in the order of the tree. */
  readonly roots: () => readonly CatalogNode[];
}

interface RowsOfSheet {
  readonly nodes: readonly CatalogNode[];
  readonly byKey: ReadonlyMap<string, CatalogNode>;
  readonly byId: ReadonlyMap<string, CatalogNode>;
}

const noRows: RowsOfSheet = { nodes: [], byKey: new Map(), byId: new Map() };

/** What people know a row by: its name; beyond the catalog the first text of its sheet, such as a supplier's name. */
function namingField({ name, fields, referenceBy }: AnyEntity): string {
  if (fields['name']) return 'name';
  const [text] = Object.entries(fields).find(([, { kind }]) => kind === 'text') ?? [];
  return isCatalogEntity(name) || text === undefined ? referenceBy : text;
}

function rowsOf(sheets: SheetsRead, name: string, today: string): RowsOfSheet {
  const [entity, table] = [sheets.registry.find((one) => one.name === name), sheets.table(name)];
  if (!entity || !table) return noRows;
  const { source } = table;
  const naming = namingField(entity);
  const nodes = filledRows(source.columns, table.rowCount).flatMap((filled, rowIndex): CatalogNode[] => {
    if (!filled) return [];
    const row = rowReader(table, rowIndex);
    const key = String(row(entity.referenceBy) ?? '');
    const rowId = source.rowIds[rowIndex] ?? '';
    const label = String(row(naming) ?? key);
    const id = nodeId(name, rowId, rowIndex);
    return [{ id, entity: name, rowId, rowIndex, key, label, retired: isRetired(row, today) }];
  });
  const byKey = new Map<string, CatalogNode>();
  for (const node of nodes) if (!byKey.has(node.key)) byKey.set(node.key, node);
  byKey.delete('');
  return { nodes, byKey, byId: new Map(nodes.map((node) => [node.id, node])) };
}

/** Categories in the order they ask for; the others as their sheet has them. */
const inOrder = (nodes: readonly CatalogNode[], read: Catalog['read']): readonly CatalogNode[] => {
  const rank = (node: CatalogNode): number =>
    node.entity === 'category' ? Number(read(node)('sort') ?? Number.MAX_SAFE_INTEGER) : 0;
  const kind = ({ entity }: CatalogNode): number =>
    isCatalogEntity(entity) ? catalogEntities.indexOf(entity) : 0;
  return [...nodes].sort((a, b) => kind(a) - kind(b) || rank(a) - rank(b) || a.rowIndex - b.rowIndex);
};

/** The catalog of sheets as they were read; `today` (ISO date) says what is over. */
export function readCatalog(sheets: SheetsRead, today: string): Catalog {
  const read = new Map<string, RowsOfSheet>();
  const sheet = (name: string): RowsOfSheet => {
    const known = read.get(name) ?? rowsOf(sheets, name, today);
    read.set(name, known);
    return known;
  };
  const tableOf = ({ entity }: CatalogNode): DecodedTable | undefined => sheets.table(entity);
  const reader = (node: CatalogNode): RowReader => {
    const table = tableOf(node);
    return table ? rowReader(table, node.rowIndex) : () => null;
  };
  const target = (node: CatalogNode, name: string): CatalogNode | undefined => {
    const entity = sheets.registry.find((one) => one.name === node.entity);
    const field = entity && fieldOf(entity, name);
    const row = reader(node);
    const value = row(name);
    const to = field?.kind === 'reference' && value !== null ? targetOf(field, row) : undefined;
    return to === undefined ? undefined : sheet(to).byKey.get(String(value));
  };
  const container = (node: CatalogNode): CatalogNode | undefined => {
    const by = isCatalogEntity(node.entity) ? standsBy[node.entity] : undefined;
    return by && target(node, by);
  };
  const parent = (node: CatalogNode): CatalogNode | undefined => {
    const passed = new Set<string>();
    for (let above = container(node); above && !passed.has(above.id); above = container(above)) {
      if (above.id === node.id) return undefined;
      passed.add(above.id);
    }
    return container(node);
  };
  let under: ReadonlyMap<string, readonly CatalogNode[]> | undefined;
  const grouped = (): ReadonlyMap<string, readonly CatalogNode[]> => {
    if (under) return under;
    const groups = new Map<string, CatalogNode[]>();
    for (const node of catalogEntities.flatMap((name) => sheet(name).nodes)) {
      const id = parent(node)?.id ?? '';
      const group = groups.get(id);
      if (group) group.push(node);
      else groups.set(id, [node]);
    }
    under = new Map([...groups].map(([id, nodes]) => [id, inOrder(nodes, reader)]));
    return under;
  };
  return {
    sheets,
    rows: (entity) => sheet(entity).nodes,
    find: (entity, key) => sheet(entity).byKey.get(key),
    node: (id) => sheet(id.slice(0, id.indexOf(':'))).byId.get(id),
    read: reader,
    target,
    parent,
    children: ({ id }) => grouped().get(id) ?? [],
    roots: () => grouped().get('') ?? [],
  };
}

/** What a row is called: a link by what it leads to. */
export function labelOf(catalog: Catalog, node: CatalogNode): string {
  const item = isLink(node) ? catalog.target(node, 'item') : undefined;
  return item?.label ?? node.label;
}
