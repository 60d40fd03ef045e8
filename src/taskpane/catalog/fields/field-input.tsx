import { Field as Labelled, Input, Select } from '@fluentui/react-components';
import type { Catalog } from '../../../core/catalog/catalog';
import type { Field } from '../../../core/entity/field';
import type { CanonicalRow } from '../../../core/entity/judge-row';
import type { ValueFault } from '../../../core/entity/kind-spec';
import type { ListEntry, ReferenceLists } from '../../../core/entity/reference-list';
import { useWords } from '../../messages/use-words';
import { RowCombobox } from './row-combobox';
import { rowOptions, type AgainstRow } from './row-options';

export interface FieldInputProps {
  readonly catalog: Catalog;
  readonly lists: ReferenceLists;
  readonly field: Field;
  /** The row as it stands with all that was typed: what may be chosen follows from it. */
  readonly row: CanonicalRow;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly fault: ValueFault | undefined;
  readonly against?: AgainstRow;
}

const entriesOf = (field: Field, lists: ReferenceLists): readonly ListEntry[] | undefined => {
  if (field.kind === 'choice') return lists.entries(field.list);
  return field.kind === 'yesNo' ? lists.entries('yesNo') : undefined;
};

function Control({ catalog, lists, field, row, text, onType, against, ...labelling }: FieldInputProps) {
  const { of } = useWords();
  const { fault: _fault, ...own } = labelling;
  const entries = entriesOf(field, lists);
  if (field.kind === 'reference')
    return (
      <RowCombobox
        {...own}
        value={text}
        options={rowOptions(catalog, field, row, against)}
        onChoose={onType}
      />
    );
  if (entries)
    return (
      <Select {...own} value={text} onChange={(_event, { value }) => onType(value)}>
        {(field.required !== 'always' || text === '') && <option value="" />}
        {entries.map(({ code, label }) => (
          <option key={code} value={code}>
            {of(label)}
          </option>
        ))}
      </Select>
    );
  return (
    <Input
      {...own}
      {...(field.kind === 'date' ? { type: 'date' as const } : {})}
      value={text}
      input={{ style: { minWidth: 0 } }}
      onChange={(_event, { value }) => onType(value)}
    />
  );
}

/** One field of a row: its heading, its value to change, and what is expected where the value is not right. */
export function FieldInput(props: FieldInputProps) {
  const { field, fault } = props;
  const { of, say } = useWords();
  return (
    <Labelled
      label={of(field.label)}
      required={field.required === 'always'}
      {...(fault && {
        validationState: fault.severity === 'error' ? ('error' as const) : ('warning' as const),
        validationMessage: say('catalog.expected', { expected: of(fault.expected) }),
      })}
    >
      {(labelling) => <Control {...props} {...labelling} />}
    </Labelled>
  );
}
