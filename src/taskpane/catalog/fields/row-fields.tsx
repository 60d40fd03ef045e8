import { makeStyles, tokens } from '@fluentui/react-components';
import type { Catalog } from '../../../core/catalog/catalog';
import type { AnyEntity } from '../../../core/entity/entity';
import { fieldOf } from '../../../core/entity/entity-fields';
import type { CanonicalRow } from '../../../core/entity/judge-row';
import type { ValueFault } from '../../../core/entity/kind-spec';
import type { ReferenceLists } from '../../../core/entity/reference-list';
import { useWords } from '../../messages/use-words';
import { FieldInput } from './field-input';
import type { AgainstRow } from './row-options';
import { inputText, type Typed } from './typed-row';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0, '& select': { minWidth: 0 } },
});

export interface RowFieldsProps {
  readonly catalog: Catalog;
  readonly lists: ReferenceLists;
  readonly entity: AnyEntity;
  readonly fields: readonly string[];
  /** With what was typed. */
  readonly row: CanonicalRow;
  readonly typed: Typed;
  readonly onType: (field: string, text: string) => void;
  readonly faults: ReadonlyMap<string, ValueFault>;
  readonly against?: AgainstRow;
}

/** Some fields of a row, to be changed. */
export function RowFields({ entity, fields, typed, onType, faults, ...shared }: RowFieldsProps) {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <div className={styles.fields}>
      {fields.map((name) => {
        const field = fieldOf(entity, name);
        return (
          field && (
            <FieldInput
              key={name}
              {...shared}
              field={field}
              text={typed.get(name) ?? inputText(shared.row[name] ?? null, field, language)}
              onType={(text) => onType(name, text)}
              fault={faults.get(name)}
            />
          )
        );
      })}
    </div>
  );
}
