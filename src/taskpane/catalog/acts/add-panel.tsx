import { useMemo, useState } from 'react';
import { addRow } from '../../../core/catalog/acts/edit-row';
import { keyFault } from '../../../core/catalog/acts/keys';
import type { CatalogNode } from '../../../core/catalog/catalog-node';
import { linkEntities } from '../../../core/catalog/catalog-entities';
import { draftRow, placedValues } from '../../../core/catalog/draft-row';
import { outOfScope } from '../../../core/catalog/scope';
import type { AnyEntity } from '../../../core/entity/entity';
import { dataFields } from '../../../core/entity/entity-fields';
import type { CanonicalRow, CheckContext } from '../../../core/entity/judge-row';
import { targetOf } from '../../../core/entity/references';
import type { ValueFault } from '../../../core/entity/kind-spec';
import type { CatalogBook } from '../../../workflows/catalog-book';
import { useWords, type Words } from '../../messages/use-words';
import { nameWords } from '../catalog-words';
import { Fold } from '../card/fold';
import { RowFields } from '../fields/row-fields';
import type { AgainstRow } from '../fields/row-options';
import { faultsOf, readTyped } from '../fields/typed-row';
import type { CatalogActs } from '../use-catalog';
import type { CatalogPanel } from './catalog-panel';
import { PanelFrame } from './panel-frame';

type Adding = Extract<CatalogPanel, { kind: 'add' }>;

/** Fields to ask: what must be there and nothing proposes, the name before all; and those that are proposed. */
function askedFields(entity: AnyEntity, first: CanonicalRow, now: CanonicalRow, known: CanonicalRow) {
  const isLink = linkEntities.has(entity.name);
  const wanted = dataFields(entity).flatMap(([name, { required }]) =>
    Object.hasOwn(known, name) || !(isLink || required === 'always' || Object.hasOwn(now, name))
      ? []
      : [name],
  );
  // A choice that decides what else must be filled in is asked, whatever is proposed.
  const decides = (name: string): boolean =>
    entity.fields[name]?.kind === 'choice' && entity.rowRules.some(({ reads }) => reads.includes(name));
  const isProposed = (name: string): boolean => (first[name] ?? null) !== null && !decides(name);
  const asked = wanted.filter((name) => isLink || !isProposed(name));
  return {
    asked: [...asked.filter((name) => name === 'name'), ...asked.filter((name) => name !== 'name')],
    proposed: isLink ? [] : wanted.filter(isProposed),
  };
}

/** What speaks against an item of a service or an offer: that it is there already, or stands in another category. */
function againstItems(
  { catalog }: CatalogBook,
  { under, entity }: Adding,
  { say }: Words,
): AgainstRow | undefined {
  if (!under || !linkEntities.has(entity)) return undefined;
  const held = new Set(catalog.children(under).flatMap((link) => catalog.target(link, 'item')?.id ?? []));
  return (target, key) => {
    const item = catalog.find(target, key);
    if (!item || entity === 'priceListLine') return undefined;
    if (held.has(item.id)) return say('catalog.against.held');
    const category = under.entity === 'service' ? outOfScope(catalog, under, item) : undefined;
    return category === undefined ? undefined : say('catalog.against.scope', { category });
  };
}

/** What the row that is added will be called; of a link, what it leads to. */
function addedName({ catalog }: CatalogBook, { fields, referenceBy }: AnyEntity, row: CanonicalRow): string {
  const key = String(row[referenceBy] ?? '');
  const field = fields[referenceBy];
  const target = field?.kind === 'reference' ? targetOf(field, (peer) => row[peer] ?? null) : undefined;
  const item = target === undefined ? undefined : catalog.find(target, key);
  return item?.label ?? String(row['name'] ?? key);
}

interface AddPanelProps {
  readonly book: CatalogBook;
  readonly acts: CatalogActs;
  readonly adding: Adding;
  readonly onClose: () => void;
}

/** Adds a row: its name, what only a person can know, and the rest as other rows have it. */
export function AddPanel({ book, acts, adding, onClose }: AddPanelProps) {
  const words = useWords();
  const { say, of } = words;
  const { catalog, lists, registry } = book;
  const entity = registry.find(({ name }) => name === adding.entity);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [showsAll, setShowsAll] = useState(false);
  const context: CheckContext = useMemo(() => ({ lists, facts: { today: book.today } }), [lists, book.today]);
  const first = useMemo(() => draftRow(catalog, adding, context), [catalog, adding, context]);
  if (!entity) return null;
  const read = readTyped(entity, adding.said, typed, book);
  const row = draftRow(catalog, { ...adding, said: read.row }, context);
  const known = { ...placedValues(adding, catalog), ...adding.said };
  const { asked, proposed } = askedFields(entity, first, row, known);
  const isKeyed = entity.key.length === 1 && entity.key[0] === entity.referenceBy;
  const fault = isKeyed ? keyFault(catalog, entity.name, String(row[entity.referenceBy] ?? '')) : undefined;
  const faults = new Map<string, ValueFault>(faultsOf(entity, { ...read, row }, context));
  if (fault)
    faults.set(entity.referenceBy, {
      code: 'V004',
      severity: 'error',
      expected: { en: say(`catalog.key.${fault}`), fr: say(`catalog.key.${fault}`) },
    });
  const isWrong = [...faults.values()].some(({ severity }) => severity === 'error');
  const shown = showsAll ? faults : new Map([...faults].filter(([name]) => typed.has(name)));
  const act = () => {
    setShowsAll(true);
    if (isWrong) return;
    acts.run.start({
      act: addRow(entity.name, row),
      reachesAll: false,
      name: addedName(book, entity, row),
      selectsAdded: !linkEntities.has(entity.name),
    });
    onClose();
  };
  const against = againstItems(book, adding, words);
  const fields = {
    catalog,
    lists,
    entity,
    row,
    typed,
    faults: shown,
    onType: (name: string, text: string) => setTyped(new Map([...typed, [name, text]])),
    ...(against && { against }),
  };
  const label = of(entity.label);
  const under: CatalogNode | undefined = adding.under;
  return (
    <PanelFrame
      title={
        under
          ? say('catalog.add.to', { kind: label, name: nameWords(catalog, under, words) })
          : say('catalog.add.title', { kind: label })
      }
      act={say('catalog.add.act', { kind: label })}
      onAct={act}
      onClose={onClose}
    >
      <RowFields {...fields} fields={asked} />
      {proposed.length > 0 && (
        <Fold title={say('catalog.add.proposed', { count: proposed.length })}>
          <RowFields {...fields} fields={proposed} />
        </Fold>
      )}
    </PanelFrame>
  );
}
