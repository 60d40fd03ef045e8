import type { TableRule } from '../../entity/entity';
import { groupKey, groupingRows, groupRows } from '../table-lookup';

/** V215: the same name twice among rows that agree in `scope`; the later ones are pointed at. */
export const sameNameTwice = (scope: readonly string[]): TableRule => ({
  code: 'V215',
  severity: 'warning',
  reads: [...scope, 'name'],
  check: (table) =>
    [...groupRows(table, [...scope, 'name']).values()].flatMap(([, ...later]) =>
      later.map((rowIndex) => ({
        rowIndex,
        field: 'name',
        expected: {
          en: 'a name no other row of the same group has',
          fr: 'un nom qu’aucune autre ligne du même groupe ne porte',
        },
      })),
    ),
});

/**
 * V212: an active item that no subscription item, or for a service no subscription, refers to, once there are any.
 * Charges that a parameter nominates are billed by SmartBilling itself.
 */
export const neverSubscribed = (
  code: string,
  subscribedIn: { readonly entity: string; readonly field: string; readonly kind?: string },
): TableRule => ({
  code: 'V212',
  severity: 'warning',
  reads: [code, 'active'],
  *check(table, others) {
    const subscribed = others(subscribedIn.entity);
    if (!subscribed || subscribed.rowCount === 0) return;
    const { kind } = subscribedIn;
    const fields = kind === undefined ? [subscribedIn.field] : ['itemKind', subscribedIn.field];
    const used = yield* groupingRows(subscribed, fields);
    const nominated = new Set(kind === 'Charge' ? others('operationalParameter')?.column('value') : []);
    const active = table.column('active');
    yield* table.column(code).flatMap((value, rowIndex) =>
      value === null ||
      active[rowIndex] === false ||
      nominated.has(value) ||
      used.has(groupKey(kind === undefined ? [value] : [kind, value]))
        ? []
        : [
            {
              rowIndex,
              field: code,
              expected: {
                en: 'an item some subscription uses, or Active set to No',
                fr: 'un élément utilisé par un abonnement, ou Actif à Non',
              },
            },
          ],
    );
  },
});
