import { useMemo, useState } from 'react';
import type { MappingProfile, Otherwise } from '../../../core/mapping/mapping-profile';
import type { SourceTable } from '../../../core/mapping/source-table';
import { catalogItems } from '../../../core/mapping/values/catalog-items';
import {
  columnValues,
  sureChanges,
  withValueMap,
  type ColumnValues,
} from '../../../core/mapping/values/column-values';
import { pricedColumns } from '../../../core/mapping/values/priced-columns';
import { productPrices, type ProductPrices } from '../../../core/mapping/values/product-prices';
import {
  setValueMap,
  valueMapOf,
  withValues,
  type ValueMap,
  type ValuePlace,
} from '../../../core/mapping/values/value-map';
import {
  canBecome,
  repeatedItemOf,
  repeatsProducts,
  withRepeatedItems,
  type ItemChoice,
} from '../../../core/mapping/values/repeated-items';
import type { TargetContext } from '../../../core/mapping/values/value-target';
import type { BringInEvent } from '../bring-in-state';

export interface ValuesOf {
  readonly source: SourceTable;
  readonly profile: MappingProfile;
  readonly place: ValuePlace;
  readonly onChange: (event: BringInEvent) => void;
}

export interface ProductItems {
  readonly of: (product: string) => string | undefined;
  readonly canBecome: (choice: ItemChoice) => boolean;
  readonly choose: (choice: ItemChoice) => void;
}

type Changes = readonly (readonly [value: string, to: string | undefined])[];

interface Values {
  /** Undefined while the lists are read, or where there is nothing to choose from. */
  readonly values: ColumnValues | undefined;
  readonly products: readonly ProductPrices[];
  /** What products become, and how to choose it, where the profile makes rows of them. */
  readonly items: ProductItems | undefined;
  readonly sure: Changes;
  readonly map: (changes: Changes) => void;
  readonly setOtherwise: (otherwise: Otherwise) => void;
}

const unmapped: ValueMap = { values: {}, otherwise: 'problem' };

/** The values of a place as the profile maps them; proposals and clusters are made once, however much is mapped. */
export function useColumnValues(
  { source, profile, place, onChange }: ValuesOf,
  context: TargetContext | undefined,
): Values {
  const [opened] = useState(() => setValueMap(profile, place, unmapped));
  const proposed = useMemo(
    () => (context ? columnValues(source, opened, place, context) : undefined),
    [source, opened, place, context],
  );
  const valueMap = valueMapOf(profile, place);
  const values = useMemo(() => proposed && withValueMap(proposed, valueMap), [proposed, valueMap]);
  const products = useMemo(() => {
    const priced = pricedColumns(opened);
    if (!context || priced?.product !== place.column) return [];
    return productPrices(source, priced, catalogItems(context));
  }, [opened, source, place, context]);
  const change = (map: ValueMap): void => {
    onChange({ type: 'valuesMapped', profile: setValueMap(profile, place, map) });
  };
  const { column } = place;
  const items: ProductItems | undefined =
    context && repeatsProducts(profile, column)
      ? {
          of: (product) => repeatedItemOf(profile, column, product),
          canBecome: ({ item }) => canBecome(profile, column, item, context.registry),
          choose: (choice) => {
            const chosen = withRepeatedItems(profile, column, [choice], context.registry);
            onChange({ type: 'valuesMapped', profile: chosen });
          },
        }
      : undefined;
  return {
    ...{ values, products, items },
    sure: values ? sureChanges(values) : [],
    map: (changes) => change(withValues(valueMap, changes)),
    setOtherwise: (otherwise) => change({ ...valueMap, otherwise }),
  };
}
