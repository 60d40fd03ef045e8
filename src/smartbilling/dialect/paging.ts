import { CodedError } from '../../core/kernel/coded-error';
import type { Answered } from '../http-door';
import type { Paging } from './rest-schema';
import { idText, valueAt } from './their-json';

/** Of one page: how it is asked for. A link of theirs is followed only below the address of the profile. */
export interface PageRequest {
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
}

/** How the page behind `cursor` is asked for; undefined is the first. */
export function pageRequest(paging: Paging, path: string, cursor: string | undefined): PageRequest {
  switch (paging.kind) {
    case 'none':
      return { url: path, params: {} };
    case 'page':
      return { url: path, params: { [paging.parameter]: cursor ?? String(paging.first) } };
    case 'offset':
      return { url: path, params: { [paging.parameter]: cursor ?? '0' } };
    case 'cursor':
      return { url: path, params: cursor === undefined ? {} : { [paging.parameter]: cursor } };
    case 'link':
      return { url: cursor ?? path, params: {} };
  }
}

/** The path of `rel="next"` (RFC 8288) below the address; one that leads elsewhere would take the token along. */
function nextLink(answer: Answered, baseUrl: string): string | null {
  const link = String(answer.headers['link'] ?? '');
  const target = /<([^>]*)>\s*;[^,]*\brel="?next\b/i.exec(link)?.[1];
  if (target === undefined) return null;
  const base = `${baseUrl.replace(/\/+$/, '')}/`;
  const url = new URL(target, base);
  if (url.href.startsWith(base)) return `/${url.href.slice(base.length)}`;
  throw new CodedError('LINK_LEADS_ELSEWHERE', 'notDone', 'The next page is at another address.', {});
}

/** The cursor of the page after one with so many records; null on the last. */
export function nextCursor(
  paging: Paging,
  cursor: string | undefined,
  answer: Answered,
  { records, baseUrl }: { readonly records: number; readonly baseUrl: string },
): string | null {
  switch (paging.kind) {
    case 'none':
      return null;
    case 'page':
      return records === 0 ? null : String(Number(cursor ?? paging.first) + 1);
    case 'offset':
      return records === 0 ? null : String(Number(cursor ?? 0) + records);
    case 'cursor':
      return idText(valueAt(answer.data, paging.next)) ?? null;
    case 'link':
      return nextLink(answer, baseUrl);
  }
}
