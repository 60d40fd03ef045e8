import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { HTMLInputTypeAttribute } from 'react';
import type { ReferenceLists } from '../../../core/entity/reference-list';
import type { MessageKey } from '../../messages/message-key';
import { useWords } from '../../messages/use-words';
import type { PictureTerms, WrongTerm } from './picture-terms';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    '& > *': { minWidth: 0 },
    '& select, & input': { minWidth: 0, width: '100%' },
  },
  whole: { gridColumn: '1 / -1' },
});

interface Option {
  readonly value: string;
  readonly label: string;
}

interface TermsFormProps {
  readonly terms: PictureTerms;
  readonly onChange: (terms: PictureTerms) => void;
  readonly wrong: WrongTerm | undefined;
  readonly lists: ReferenceLists;
  readonly contractTypes: readonly string[];
  readonly priceLists: readonly Option[];
}

const wrongWords: Readonly<Record<WrongTerm, MessageKey>> = {
  day: 'picture.wrong.day',
  start: 'picture.wrong.day',
  cycleDay: 'picture.wrong.cycleDay',
  phoneNumbers: 'picture.wrong.phoneNumbers',
};

const named = (names: readonly string[]): readonly Option[] =>
  names.map((name) => ({ value: name, label: name }));

/** For whom, when and at what terms the service is shown. */
export function TermsForm({ terms, onChange, wrong, lists, contractTypes, priceLists }: TermsFormProps) {
  const styles = useStyles();
  const { say, language } = useWords();
  const set = (more: Partial<PictureTerms>): void => onChange({ ...terms, ...more });
  const select = (
    field: 'province' | 'language' | 'contractType' | 'priceList',
    label: MessageKey,
    options: readonly Option[],
  ) => (
    <Field label={say(label)} size="small">
      <Select size="small" value={terms[field]} onChange={(_, { value }) => set({ [field]: value })}>
        {options.map(({ value, label: shown }) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </Select>
    </Field>
  );
  const input = (
    field: 'day' | 'start' | 'cycleDay' | 'phoneNumbers',
    label: MessageKey,
    type: HTMLInputTypeAttribute & ('date' | 'number'),
  ) => (
    <Field
      label={say(label)}
      size="small"
      {...(wrong === field && { validationMessage: say(wrongWords[wrong]) })}
    >
      <Input
        size="small"
        type={type}
        value={terms[field]}
        onChange={(_, { value }) => set({ [field]: value })}
      />
    </Field>
  );
  const provinces = lists
    .entries('province')
    .map(({ code, label }) => ({ value: code, label: label[language] }));
  const none = { value: '', label: say('picture.none') };
  return (
    <div className={styles.form}>
      {select('province', 'picture.province', provinces)}
      {select('language', 'picture.language', [
        { value: 'fr', label: say('picture.language.fr') },
        { value: 'en', label: say('picture.language.en') },
      ])}
      {input('day', 'picture.day', 'date')}
      {contractTypes.length > 0 &&
        select('contractType', 'picture.contractType', [none, ...named(contractTypes)])}
      {priceLists.length > 0 && select('priceList', 'picture.priceList', [none, ...priceLists])}
      {input('phoneNumbers', 'picture.phoneNumbers', 'number')}
      {input('start', 'picture.start', 'date')}
      {terms.start !== '' && input('cycleDay', 'picture.cycleDay', 'number')}
      {terms.start !== '' && (
        <Checkbox
          className={styles.whole}
          label={say('picture.ahead')}
          checked={terms.isAhead}
          onChange={(_, { checked }) => set({ isAhead: checked === true })}
        />
      )}
    </div>
  );
}
