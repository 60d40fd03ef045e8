import { commonWords } from './common-words';
import { composedNames, expandPattern } from './composed-names';
import { companions, groupWords, homeless, ownWords } from './context-words';
import { deskNames } from './desk-names';
import { financeNames } from './finance-names';
import { furtherDeskNames } from './further-desk-names';
import { furtherFinanceNames } from './further-finance-names';
import { furtherPartyNames } from './further-party-names';
import { furtherServiceNames } from './further-service-names';
import { generalWords } from './general-words';
import { homelessPatterns } from './homeless-names';
import type { EntityNames, WordEntry } from './lexicon-entry';
import { moneyWords } from './money-words';
import { partyNames } from './party-names';
import { partyWords } from './party-words';
import { serviceNames } from './service-names';
import { usageWords } from './usage-words';
import { usualDeskNames } from './usual-desk-names';
import { usualFinanceNames } from './usual-finance-names';
import { usualPartyNames } from './usual-party-names';
import { usualServiceNames } from './usual-service-names';
import { usualWords } from './usual-words';

/** What is known of the words of legacy headings beyond the declarations of the entities, English and French. */
export interface Lexicon {
  readonly words: readonly WordEntry[];
  readonly names: readonly EntityNames[];
  /** Names put together of their parts, as patterns. */
  readonly composed: readonly EntityNames[];
  readonly ownWords: Readonly<Record<string, readonly string[]>>;
  readonly companions: Readonly<Record<string, readonly string[]>>;
  readonly groupWords: readonly string[];
  readonly homeless: readonly string[];
}

export const lexicon: Lexicon = {
  words: [...usageWords, ...moneyWords, ...partyWords, ...commonWords, ...generalWords, ...usualWords],
  names: [
    ...partyNames,
    ...financeNames,
    ...serviceNames,
    ...deskNames,
    ...usualPartyNames,
    ...usualFinanceNames,
    ...usualServiceNames,
    ...usualDeskNames,
  ],
  composed: [
    ...composedNames,
    ...furtherPartyNames,
    ...furtherFinanceNames,
    ...furtherServiceNames,
    ...furtherDeskNames,
  ],
  ownWords,
  companions,
  groupWords,
  homeless: [...homeless, ...homelessPatterns.flatMap(expandPattern)],
};
