import { createDarkTheme, type Theme } from '@fluentui/react-components';
import { teal } from './brand-teal';

const base = createDarkTheme(teal);

/** For dark hosts. */
export const darkTheme: Theme = {
  ...base,
  // Fluent takes shades meant for light grounds here; these keep 4.5:1 on dark ones.
  colorBrandForeground1: teal[120],
  colorBrandForeground2: teal[130],
  colorBrandForegroundLink: teal[130],
  colorNeutralForeground2BrandHover: teal[130],
  colorNeutralForeground2BrandPressed: teal[120],
  colorStatusDangerForeground1: '#f1a7ad',
};
