/** A pattern for whole texts, case aside, from one with Excel's wildcards: `*`, `?`, and `~` before a sign that is none. */
export function wildcardPattern(text: string): RegExp {
  const pattern = text.replace(/~[*?~]|[\\^$.*+?()[\]{}|]/g, (sign) => {
    if (sign === '*') return '.*';
    return sign === '?' ? '.' : `\\${sign.slice(-1)}`;
  });
  return new RegExp(`^${pattern}$`, 'is');
}
