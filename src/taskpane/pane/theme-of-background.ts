import type { ThemeName } from './theme';

const hexColor = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** The theme that suits a background such as `#252423`; light when the host tells none. */
export function themeOfBackground(color: string | undefined): ThemeName {
  const match = hexColor.exec(color ?? '');
  if (!match) return 'light';
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  // Luma of ITU-R BT.601, enough to tell dark from light.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
