/** A worker of the page's own script; undefined where the host has none or forbids it. */
export function pageWorker(make: () => Worker): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return make();
  } catch {
    return undefined;
  }
}
