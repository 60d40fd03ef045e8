import { eventType } from '../src/host/client/host-events';
import { apiTable } from '../src/host/interpreter/api-table';
import type { HostType } from '../src/host/interpreter/host-type';
import { officeClasses } from './office-classes';

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Members people write, by their Office.js names; the client library's own errands begin with `_`. */
const written = (...tables: (object | undefined)[]): string[] =>
  [...new Set(tables.flatMap((table) => Object.keys(table ?? {})))]
    .filter((name) => !name.startsWith('_'))
    .map(camel)
    .sort();

const shown = 60;

const listed = (names: readonly string[]): string =>
  [
    ...names.slice(0, shown).map((name) => `\`${name}\``),
    ...(names.length > shown ? [`and ${names.length - shown} more`] : []),
  ].join(', ');

function section(kind: string, type: HostType<never>, released: readonly string[]): string {
  const reads = written(type.get, type.getOnDemand, type.object);
  const sets = written(type.set);
  const calls = [...written(type.call), ...(type.item ? ['getItem'] : [])].sort();
  const answered = new Set([...reads, ...sets, ...calls]);
  const missing = released.filter((name) => !answered.has(name)).sort();
  const lines = { Reads: reads, Sets: sets, Calls: calls, 'Not implemented': missing };
  return [
    `## ${kind}`,
    Object.entries(lines)
      .filter(([, names]) => names.length > 0)
      .map(([title, names]) => `- ${title}: ${listed(names)}`)
      .join('\n'),
  ].join('\n\n');
}

/** `docs/host-members.md`: what the Excel host answers and what it refuses, read from the table it answers by. */
export function hostMembersPage(): string {
  const released = officeClasses();
  const kinds = Object.entries(apiTable) as [string, HostType<never>][];
  return [
    '# Members the Excel host answers',
    'Names are those of Office.js. “Not implemented” lists what Microsoft has released for the same class and the host answers with `NotImplemented` and the name; classes that are not here are not implemented at all.',
    `Events told: ${listed(Object.keys(eventType).sort())}.`,
    ...kinds.map(([kind, type]) => section(kind, type, released.get(kind) ?? [])),
    '_Made from the table in `src/host/interpreter/api-table.ts` by `npm run docs`; do not edit by hand._\n',
  ].join('\n\n');
}
