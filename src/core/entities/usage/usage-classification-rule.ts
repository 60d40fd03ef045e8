import { defineEntity, type TableRule } from '../../entity/entity';
import { choice, integer, reference, text, yesNo } from '../../entity/fields';
import { emptyWhen, requiredWhen } from '../../entity/row-rules';
import { groupRows } from '../table-lookup';
import { templateReference } from './template-reference';

/** V001 and V002: every rule of a template has a condition but the last, which takes or rejects what is left. */
const onlyLastWithoutCondition = (code: 'V001' | 'V002'): TableRule => ({
  code,
  severity: 'error',
  reads: ['template', 'order', 'conditionField'],
  check(table) {
    const [orders, conditions] = [table.column('order'), table.column('conditionField')];
    return [...groupRows(table, ['template']).values()].flatMap((rows) => {
      const last = Math.max(...rows.map((rowIndex) => Number(orders[rowIndex] ?? 0)));
      return rows
        .filter((rowIndex) => {
          const isLast = orders[rowIndex] === last;
          const isBlank = (conditions[rowIndex] ?? null) === null;
          return code === 'V001' ? isBlank && !isLast : isLast && !isBlank;
        })
        .map((rowIndex) => ({ rowIndex, field: 'conditionField', expected: conditionOf[code] }));
    });
  },
});

const conditionOf = {
  V001: {
    en: 'a condition: without one no later rule of the template is ever asked',
    fr: 'une condition : sans elle, aucune règle suivante du modèle n’est jamais consultée',
  },
  V002: {
    en: 'nothing: the last rule of a template takes, or rejects, all that is left',
    fr: 'rien : la dernière règle d’un modèle prend, ou rejette, tout ce qui reste',
  },
};

const hasCondition = (row: { readonly conditionField?: unknown }): boolean => Boolean(row.conditionField);

/** domain.md 3.23: which rate type a record of a template gets; rules are asked in order and the first that fits decides. */
export const usageClassificationRule = defineEntity({
  name: 'usageClassificationRule',
  label: { en: 'Usage Classification Rule', fr: 'Règle de classement d’utilisation' },
  sheet: { en: 'Usage Classification', fr: 'Classement d’utilisation' },
  table: 'UsageClassificationRules',
  purpose: {
    en: 'How each usage record gets its rate type. The first rule that fits decides; the last has no condition.',
    fr: 'Comment chaque enregistrement reçoit son type de tarif. La première règle qui convient décide; la dernière est sans condition.',
  },
  key: ['template', 'order'],
  referenceBy: 'order',
  fields: {
    template: templateReference,
    order: integer({
      min: 1,
      required: 'always',
      label: { en: 'Order', fr: 'Ordre' },
      help: {
        en: 'Its place among the rules of the template, 1 first.',
        fr: 'Son rang parmi les règles du modèle, 1 d’abord.',
      },
      synonyms: ['sequence', 'priority', 'rang', 'priorité'],
      example: '1',
    }),
    conditionField: choice({
      list: 'usageField',
      label: { en: 'Condition Field', fr: 'Champ de condition' },
      help: {
        en: 'The field of the usage record it looks at; blank only on the last rule.',
        fr: 'Le champ de l’enregistrement qu’elle regarde; vide seulement à la dernière règle.',
      },
      synonyms: ['field', 'if field', 'champ'],
      example: 'calledNumber',
    }),
    operator: choice({
      list: 'usageOperator',
      required: 'conditional',
      label: { en: 'Operator', fr: 'Opérateur' },
      help: {
        en: 'How the field is compared with Value. Required with a condition.',
        fr: 'Comment le champ est comparé à la valeur. Obligatoire avec une condition.',
      },
      synonyms: ['comparison', 'condition', 'comparaison'],
      example: 'Starts with',
    }),
    value: text({
      maxLength: 255,
      required: 'conditional',
      label: { en: 'Value', fr: 'Valeur' },
      help: {
        en: 'What it is compared with; with One of, several values separated by semicolons. Required with a condition.',
        fr: 'Ce à quoi il est comparé; avec Parmi, plusieurs valeurs séparées par des points-virgules. Obligatoire avec une condition.',
      },
      synonyms: ['condition value', 'compare to', 'valeur de condition'],
      example: '1',
    }),
    rateType: reference({
      to: 'rateType',
      required: 'conditional',
      label: { en: 'Rate Type', fr: 'Type de tarif' },
      help: {
        en: 'The rate type the record gets, unless it is rejected.',
        fr: 'Le type de tarif que reçoit l’enregistrement, sauf s’il est rejeté.',
      },
      synonyms: ['usage type', 'classify as', 'type d’utilisation', 'classer comme'],
      example: 'LD-CA',
    }),
    reject: yesNo({
      label: { en: 'Reject', fr: 'Rejeter' },
      help: {
        en: 'Yes rejects the record instead of giving it a rate type.',
        fr: 'Oui rejette l’enregistrement au lieu de lui donner un type de tarif.',
      },
      synonyms: ['rejected', 'discard', 'rejet', 'écarter'],
      example: 'No',
    }),
  },
  rowRules: [
    requiredWhen('operator', ['conditionField'], hasCondition, {
      en: 'how the field is compared',
      fr: 'la façon de comparer le champ',
    }),
    requiredWhen('value', ['conditionField'], hasCondition, {
      en: 'what the field is compared with',
      fr: 'ce à quoi le champ est comparé',
    }),
    requiredWhen('rateType', ['reject'], (row) => row.reject !== true, {
      en: 'a rate type, or Yes under Reject',
      fr: 'un type de tarif, ou Oui sous Rejeter',
    }),
    emptyWhen('V002', 'rateType', ['reject'], (row) => row.reject === true, {
      en: 'nothing: the rule rejects',
      fr: 'rien : la règle rejette',
    }),
  ],
  tableRules: [onlyLastWithoutCondition('V001'), onlyLastWithoutCondition('V002')],
});
