import { createLightTheme, type Theme } from '@fluentui/react-components';
import { teal } from './brand-teal';

export type ThemeName = 'light' | 'dark';

/** The themes at hand at once. */
export const themes = { light: createLightTheme(teal) };

let loadingDark: Promise<Theme> | undefined;

/** The theme, or its promise: most hosts are light, so the dark one is a script of its own. */
export function themeNamed(name: ThemeName): Theme | Promise<Theme> {
  if (name === 'light') return themes.light;
  loadingDark ??= import('./dark-theme').then(({ darkTheme }) => darkTheme);
  return loadingDark;
}
