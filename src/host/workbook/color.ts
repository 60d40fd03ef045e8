import { resolveThemeColor, type CellStyle } from 'hucre';
import { invalidArgument } from './host-fault';

type FileColor = NonNullable<NonNullable<CellStyle['font']>['color']>;

const named: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  lime: '00FF00',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  purple: '800080',
  gray: '808080',
  grey: '808080',
  silver: 'C0C0C0',
  navy: '000080',
  teal: '008080',
  maroon: '800000',
  olive: '808000',
  aqua: '00FFFF',
  fuchsia: 'FF00FF',
  pink: 'FFC0CB',
  brown: 'A52A2A',
  lightgray: 'D3D3D3',
  lightblue: 'ADD8E6',
  lightgreen: '90EE90',
  lightyellow: 'FFFFE0',
};

/** `#1A2b3c`, `1A2B3C`, `#abc` or an HTML name as files hold it: `1A2B3C`. Throws InvalidArgument for anything else. */
export function fileColor(text: string): FileColor {
  const bare = text.replace(/^#/, '').toUpperCase();
  if (/^[0-9A-F]{6}$/.test(bare)) return { rgb: bare };
  if (/^[0-9A-F]{3}$/.test(bare)) return { rgb: [...bare].map((digit) => digit + digit).join('') };
  const known = named[text.toLowerCase()];
  if (known === undefined) throw invalidArgument(`'${text}' is not a colour.`);
  return { rgb: known };
}

/** A file's colour as the API shows it: `#1A2B3C`. Theme colours are worked out from the workbook's theme. */
export function shownColor(color: FileColor | undefined, theme: readonly string[] = []): string | undefined {
  if (!color) return undefined;
  const rgb =
    color.rgb ??
    (color.theme === undefined ? undefined : resolveThemeColor([...theme], color.theme, color.tint));
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}
