const plainDecimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Shows an exact decimal text with the locale's separators; digits are never rounded. Other text stays as it is. */
export function formatDecimalText(text: string, locale: string): string {
  const match = plainDecimal.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '0', fraction] = match;
  const format = new Intl.NumberFormat(locale);
  const point = format.formatToParts(0.5).find((part) => part.type === 'decimal')?.value ?? '.';
  const shown = format.format(BigInt(whole));
  return `${sign === '-' ? '−' : ''}${shown}${fraction === undefined ? '' : point + fraction}`;
}
