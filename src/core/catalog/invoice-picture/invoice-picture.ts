import { service as serviceEntity } from '../../entities/catalog/service';
import { lookup, type OtherTables, type RowReader } from '../../entities/table-lookup';
import type { ReferenceLists } from '../../entity/reference-list';
import { addDecimals, type Decimal } from '../../kernel/decimal';
import { centScale } from '../../kernel/money';
import { quantityOf } from '../priced-item';
import { contentId, isUsual, serviceContents, type ServiceContent } from '../service-contents';
import { lineText, printedIdentifiers } from './line-text';
import { lineMaker } from './make-lines';
import { withUnder, type PictureLine, type PictureNote } from './picture-line';
import type { PictureQuestion } from './picture-question';
import { pictureTaxes, sumOfTaxes, type PictureTax } from './picture-taxes';

/** Usage on the invoice: it is billed as it was measured, so there is no amount before. */
export interface PictureUsage {
  readonly code: string;
  readonly text: string;
}

/** What is owed in one currency, in cents: the total is the lines and the taxes. */
export interface PictureTotal {
  readonly currency: string;
  readonly lines: Decimal;
  readonly taxes: readonly PictureTax[];
  readonly total: Decimal;
}

/** A service as the customer will see it on the invoice. */
export interface InvoicePicture {
  readonly title: string;
  readonly identifiers: readonly string[];
  readonly recurring: readonly PictureLine[];
  readonly oneTime: readonly PictureLine[];
  readonly usage: readonly PictureUsage[];
  /** What the customer may add: in no sum. */
  readonly optional: readonly PictureLine[];
  readonly totals: readonly PictureTotal[];
  readonly notes: readonly PictureNote[];
}

/** The sheets the picture is drawn from. */
export interface PictureSheets {
  readonly tables: OtherTables;
  readonly lists: ReferenceLists;
}

const isTaken = (content: ServiceContent, { chosen }: PictureQuestion): boolean =>
  chosen && !content.isMandatory ? chosen.has(contentId(content)) : isUsual(content);

function usageOf(rate: RowReader, { language }: PictureQuestion, notes: PictureNote[]): PictureUsage {
  const code = String(rate('usageRateCode'));
  const { text, isTranslated } = lineText(rate, language);
  if (!isTranslated) notes.push({ note: 'untranslated', code });
  return { code, text };
}

/** The lines of what is not taken, with nothing said of them: nobody pays for them. */
function optionalLines(
  make: ReturnType<typeof lineMaker>,
  contents: readonly ServiceContent[],
  question: PictureQuestion,
): readonly PictureLine[] {
  return contents.flatMap((content) => {
    if (!isTaken(content, question)) return make(content);
    const left = content.under.filter((one) => !isTaken(one, question));
    return left.flatMap((one) => make(one, quantityOf(content)));
  });
}

/** A service on the invoice, at the question's terms; undefined where the Services sheet has no such service. */
export function invoicePicture(sheets: PictureSheets, question: PictureQuestion): InvoicePicture | undefined {
  const { tables, lists } = sheets;
  const row = lookup(serviceEntity, tables)(question.service);
  if (!row) return undefined;
  const contents = serviceContents(tables)(question.service);
  const notes: PictureNote[] = contents.missing.map((code) => ({ note: 'missing', code }));
  const { text, isTranslated } = lineText(row, question.language);
  if (!isTranslated) notes.push({ note: 'untranslated', code: question.service });
  const make = lineMaker(sheets, row, question, notes);
  const taken = contents.items
    .filter((content) => isTaken(content, question))
    .map((content) => ({
      ...content,
      under: content.under.map((one) => ({ ...one, isMandatory: isTaken(one, question) })),
    }));
  const lines = taken.flatMap((content) => make(content));
  const usage = contents.usageRates.map((rate) => usageOf(rate, question, notes));
  const all = lines.flatMap(withUnder);
  const currencies = [...new Set(all.map(({ currency }) => currency))];
  return {
    title: text,
    identifiers: printedIdentifiers(row, lists, question.language),
    recurring: lines.filter(({ isRecurring }) => isRecurring),
    oneTime: lines.filter(({ isRecurring }) => !isRecurring),
    usage,
    optional: optionalLines(lineMaker(sheets, row, question, []), contents.items, question),
    totals: currencies.map((currency) => {
      const own = all.filter((line) => line.currency === currency);
      const taxes = pictureTaxes(tables, own, question, notes);
      const sum = own.reduce<Decimal>((so, { amount }) => addDecimals(so, amount), {
        units: 0,
        scale: centScale,
      });
      return { currency, lines: sum, taxes, total: addDecimals(sum, sumOfTaxes(taxes)) };
    }),
    notes,
  };
}
