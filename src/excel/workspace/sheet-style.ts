/** Colours of the workbook; each pair has a contrast of at least 4.5 to 1. */
export interface Tint {
  readonly fill: string;
  readonly font: string;
  readonly italic?: true;
}

const red: Tint = { fill: '#FDE7E9', font: '#A4262C' };
const amber: Tint = { fill: '#FFF4CE', font: '#6B4E00' };
const green: Tint = { fill: '#DFF6DD', font: '#0B5A08' };
const blue: Tint = { fill: '#DEECF9', font: '#004578' };
const grey: Tint = { fill: '#F3F2F1', font: '#605E5C', italic: true };

/** How rows of a status look; keyed by the code of the list `rowStatus`. */
export const statusTints: Readonly<Record<string, Tint>> = {
  Error: red,
  Failed: red,
  Warning: amber,
  Ready: green,
  Pushed: blue,
  Sample: grey,
};

/** Headings differ by weight and slant too, so that nobody depends on colour. */
export const headingStyles = {
  required: { fill: '#0F548C', font: '#FFFFFF', bold: true, italic: false },
  optional: { fill: '#CFE4FA', font: '#0C3B5E', bold: false, italic: false },
  system: { fill: '#E1DFDD', font: '#484644', bold: false, italic: true },
} as const;

export type HeadingStyle = keyof typeof headingStyles;

export function styleHeading(range: Excel.Range, style: HeadingStyle): void {
  const { fill, font, bold, italic } = headingStyles[style];
  range.format.fill.color = fill;
  range.format.font.set({ color: font, bold, italic });
}

/** Width in points of so many characters of the standard font (7 pixels each and 5 around, at 96 pixels an inch). */
export const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

const lineHeight = 15;

/** Points a row needs for its wrapped texts, each in a column so many characters wide: not every program fits rows. */
export const heightOfLines = (cells: readonly (readonly [text: string, width: number])[]): number =>
  lineHeight * Math.max(1, ...cells.map(([text, width]) => Math.ceil(text.length / width)));
