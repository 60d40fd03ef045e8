import type { BrandVariants } from '@fluentui/react-components';

/** Shades of the product's teal, from the icon's own colour (80). */
export const teal: BrandVariants = {
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
