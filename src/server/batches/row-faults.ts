import type { AnyEntity } from '../../core/entity/entity';
import { errorFault } from '../../core/entity/kind-spec';
import type { RowFault } from '../../core/entity/judge-row';
import type { Identity } from '../database/identities';

/** V004: another record holds what this row would be told by. */
export const takenFault = (identity: Identity, by: string): RowFault => ({
  ...errorFault('V004', {
    en: `a value no other record has; ${by} has it`,
    fr: `une valeur qu’aucun autre enregistrement n’a; ${by} l’a déjà`,
  }),
  field: identity.fields.at(-1) ?? '',
});

/** V004: two rows of the batch carry one Row Id and say different things. */
export const repeatedRowKeyFault: RowFault = {
  ...errorFault('V004', {
    en: 'a Row Id no other row of the batch has',
    fr: 'un ID de ligne qu’aucune autre ligne du lot n’a',
  }),
  field: 'rowId',
};

/** V005: the reference leads nowhere. */
export const unresolvedFault = (field: string, target: AnyEntity): RowFault => ({
  ...errorFault('V005', {
    en: `a ${target.label.en} SmartBilling has, or that comes earlier in this push`,
    fr: `un élément « ${target.label.fr} » que SmartBilling a, ou qui vient plus tôt dans cet envoi`,
  }),
  field,
});

/** V002: text PostgreSQL cannot hold. */
export const unstorableFault = (field: string): RowFault => ({
  ...errorFault('V002', {
    en: 'text without NUL characters and broken symbols',
    fr: 'un texte sans caractère nul ni symbole incomplet',
  }),
  field,
});
