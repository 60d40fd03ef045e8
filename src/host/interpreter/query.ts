import { notImplemented } from '../workbook/host-fault';
import type { ObjectKind } from './host-object';
import type { HostType } from './host-type';
import type { HostObject, Json } from './host-object';

/** What `load` asks of an object: which members, and what of each. Empty means every scalar. */
class Wanted extends Map<string, Wanted> {}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export type TypeOf = (kind: ObjectKind) => HostType<unknown>;

const identity = (type: HostType<unknown>, target: unknown) => {
  const id = type.id?.(target);
  return id === undefined ? {} : { _Id: id };
};

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function wantedFrom(info: QueryInfo): Wanted {
  const root = new Wanted();
  const add = (path: string) => {
    let level = root;
    for (const step of path.split('/').map((name) => pascal(name.trim()))) {
      const next = level.get(step) ?? new Wanted();
      level.set(step, next);
      level = next;
    }
  };
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    if (path !== '' && path !== '$all' && path !== '*') add(path);
  }
  return root;
}

/** Answers a `load`: the asked members of an object under the names the client expects. */
export function answerQuery(object: HostObject, info: QueryInfo, typeOf: TypeOf): Json {
  return read(object, wantedFrom(info), typeOf, info);
}

function read(object: HostObject, wanted: Wanted, typeOf: TypeOf, page: QueryInfo = {}): Json {
  const type = typeOf(object.kind);
  const { items } = type;
  if (!items) return readMembers(object, type, wanted, typeOf);
  const own = new Wanted();
  const ofItems = new Wanted(wanted.get('Items'));
  for (const [name, inner] of wanted) {
    if (name === 'Items') continue;
    if (type.get && name in type.get) own.set(name, inner);
    else ofItems.set(name, inner);
  }
  const asksItems = own.size === 0 || own.size < wanted.size;
  const scalars = own.size > 0 || wanted.size === 0 ? readMembers(object, type, own, typeOf) : {};
  if (!asksItems) return scalars;
  const skip = page.Skip ?? 0;
  const all = items(object.target).slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  return { ...scalars, _Items: all.map((item) => read(item, ofItems, typeOf)) };
}

function readMembers(
  object: HostObject,
  type: HostType<unknown>,
  wanted: Wanted,
  typeOf: TypeOf,
): Record<string, Json> {
  const { target } = object;
  const answer: Record<string, Json> = { ...identity(type, target) };
  if (wanted.size === 0) {
    for (const [name, get] of Object.entries(type.get ?? {})) answer[name] = get(target);
    return answer;
  }
  for (const [name, inner] of wanted) {
    const get = type.get?.[name] ?? type.getOnDemand?.[name];
    const linked = type.object?.[name];
    if (get) answer[name] = get(target);
    else if (linked) {
      const next = linked(target);
      answer[name] = next === null ? null : read(next, inner, typeOf);
    } else throw notImplemented(`${object.kind}.${name}`);
  }
  return answer;
}
