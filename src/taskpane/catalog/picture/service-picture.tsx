import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { invoicePicture, type PictureSheets } from '../../../core/catalog/invoice-picture/invoice-picture';
import { offeredItems } from '../../../core/catalog/invoice-picture/offered-items';
import { usualPhoneNumbers } from '../../../core/catalog/invoice-picture/usual-phone-numbers';
import { contentId, serviceContents } from '../../../core/catalog/service-contents';
import { priceList } from '../../../core/entities/catalog/price-list';
import { service as serviceEntity } from '../../../core/entities/catalog/service';
import { lookup, rowReader } from '../../../core/entities/table-lookup';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords, type Words } from '../../messages/use-words';
import { amountWords } from '../shown-amount';
import { OptionalItems } from './optional-items';
import { PictureCard } from './picture-card';
import { questionOf, type PictureTerms } from './picture-terms';
import { TermsForm } from './terms-form';

const useStyles = makeStyles({
  body: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  notes: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Price lists by name, with whom each is for. */
function priceListsOf({ tables, lists }: PictureSheets, { language }: Words) {
  const table = tables(priceList.name);
  return Array.from({ length: table?.rowCount ?? 0 }, (_unused, rowIndex) => {
    const row = table && rowReader(table, rowIndex);
    const name = row?.('priceListName');
    if (!row || name === null || name === undefined) return [];
    const audience = lists.find('priceListAudience', String(row('audience') ?? ''))?.label[language];
    return [{ value: String(name), label: [String(name), audience].filter(Boolean).join(' · ') }];
  }).flat();
}

interface ServicePictureProps {
  readonly sheets: PictureSheets;
  /** The code of the service. */
  readonly service: string;
  /** ISO date. */
  readonly today: string;
}

function PictureOfService({ sheets, service, today }: ServicePictureProps) {
  const styles = useStyles();
  const list = usePlainList();
  const words = useWords();
  const { say, language } = words;
  const contents = useMemo(() => serviceContents(sheets.tables)(service), [sheets, service]);
  const row = useMemo(() => lookup(serviceEntity, sheets.tables)(service), [sheets, service]);
  const [terms, setTerms] = useState<PictureTerms>(() => ({
    ...{ province: 'QC', language, day: today, contractType: '', priceList: '', start: '' },
    ...{ cycleDay: '1', isAhead: true },
    phoneNumbers: String(row ? usualPhoneNumbers(row, contents) : 0),
  }));
  const offered = offeredItems(contents, terms.language);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(offered.flatMap(({ id, isUsual }) => (isUsual ? [id] : []))),
  );
  const question = questionOf(terms, service, chosen);
  const picture = typeof question === 'string' ? undefined : invoicePicture(sheets, question);
  return (
    <div className={styles.body}>
      <TermsForm
        terms={terms}
        onChange={setTerms}
        wrong={typeof question === 'string' ? question : undefined}
        lists={sheets.lists}
        contractTypes={contents.contractTypes}
        priceLists={priceListsOf(sheets, words)}
      />
      <OptionalItems
        items={offered}
        chosen={chosen}
        priceOf={(id) => {
          const line = picture?.optional.find((one) => contentId(one) === id);
          return line && `${amountWords(line.amount, words)} ${line.currency}`;
        }}
        onChoose={setChosen}
      />
      {picture && <PictureCard picture={picture} lists={sheets.lists} language={terms.language} />}
      {picture && picture.notes.length > 0 && (
        <ul className={mergeClasses(list, styles.notes)}>
          {picture.notes.map(({ note, code }) => (
            <li key={`${note} ${code}`}>{say(`picture.note.${note}`, { code })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A service as the customer will see it on the invoice, at terms the person chooses. */
export const ServicePicture = (props: ServicePictureProps) => (
  <PictureOfService key={props.service} {...props} />
);
