import type { Language } from '../../kernel/bilingual';
import { contentId, isUsual, type ServiceContent, type ServiceContents } from '../service-contents';
import { lineText } from './line-text';

/** An item a customer may take or leave. */
export interface OfferedItem {
  /** Its `contentId`. */
  readonly id: string;
  readonly text: string;
  /** Whether it is proposed on every new subscription. */
  readonly isUsual: boolean;
}

/** The optional items and sub-charges of a service, in the words of the invoice. */
export function offeredItems({ items }: ServiceContents, language: Language): readonly OfferedItem[] {
  const optional = [...items, ...items.flatMap(({ under }) => under)].filter(
    ({ isMandatory }: ServiceContent) => !isMandatory,
  );
  return optional.map((content) => ({
    id: contentId(content),
    text: lineText(content.row, language).text,
    isUsual: isUsual(content),
  }));
}
