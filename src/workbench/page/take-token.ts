/**
 * The token of `…#token=…`, which `npm start` prints: taken into memory and cleared from the address bar and the history,
 * so that neither a bookmark nor a glance keeps it.
 */
export function takeToken(page: Window): string | undefined {
  const { location, history } = page;
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token === null) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  return token === '' ? undefined : token;
}
