type Bag = Record<string, unknown>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;

/** What stands at `address.city` of a parsed JSON; the whole of it without a path; undefined where nothing does. */
export function valueAt(json: unknown, path: string | undefined): unknown {
  if (path === undefined) return json;
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (isBag(value) && Object.hasOwn(value, name) ? value[name] : undefined),
      json,
    );
}

/** Puts a value at `address.city`, making what is on the way. */
export function putAt(json: Bag, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? path;
  let place = json;
  for (const name of names) {
    const inner = place[name];
    const next: Bag = isBag(inner) ? inner : {};
    place[name] = next;
    place = next;
  }
  place[last] = value;
}

export function listAt(json: unknown, path: string | undefined): readonly unknown[] {
  const list = valueAt(json, path);
  if (Array.isArray(list)) return list;
  return list === undefined || list === null ? [] : [list];
}

/** An id as text; undefined where there is none. */
export const idText = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
