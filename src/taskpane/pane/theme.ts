import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Shades of the product's teal, from the icon's own colour (80). */
const teal: BrandVariants = {
  10: '#020506',
  20: '#0c191c',
  30: '#0f2a30',
  40: '#103740',
  50: '#0f4450',
  60: '#0d5060',
  70: '#0b5668',
  80: '#0b5c6b',
  90: '#1e7180',
  100: '#358594',
  110: '#4d98a6',
  120: '#66abb8',
  130: '#80bdc9',
  140: '#9bd0d9',
  150: '#b8e2e9',
  160: '#d7f2f6',
};

export type ThemeName = 'light' | 'dark';

const darkTheme = createDarkTheme(teal);

export const themes: Record<ThemeName, Theme> = {
  light: createLightTheme(teal),
  dark: {
    ...darkTheme,
    // Fluent takes shades meant for light grounds here; these keep 4.5:1 on dark ones.
    colorBrandForeground1: teal[120],
    colorBrandForeground2: teal[130],
    colorBrandForegroundLink: teal[130],
    colorNeutralForeground2BrandHover: teal[130],
    colorNeutralForeground2BrandPressed: teal[120],
    colorStatusDangerForeground1: '#f1a7ad',
  },
};
