/** A place of Québec or next to it: its city, province, a postal code of it and its area code. */
export interface Place {
  readonly city: string;
  readonly province: string;
  readonly postalCode: string;
  readonly areaCode: string;
}

export const places: readonly Place[] = [
  { city: 'Montréal', province: 'QC', postalCode: 'H2X 1Y4', areaCode: '514' },
  { city: 'Québec', province: 'QC', postalCode: 'G1R 4P5', areaCode: '418' },
  { city: 'Laval', province: 'QC', postalCode: 'H7N 5H9', areaCode: '450' },
  { city: 'Gatineau', province: 'QC', postalCode: 'J8X 3X4', areaCode: '819' },
  { city: 'Sherbrooke', province: 'QC', postalCode: 'J1H 5N1', areaCode: '819' },
  { city: 'Rimouski', province: 'QC', postalCode: 'G5L 7C9', areaCode: '418' },
  { city: 'Rouyn-Noranda', province: 'QC', postalCode: 'J9X 5C2', areaCode: '819' },
  { city: 'Ottawa', province: 'ON', postalCode: 'K1P 5M7', areaCode: '613' },
  { city: 'Saguenay', province: 'QC', postalCode: 'G7H 5B1', areaCode: '418' },
  { city: "Val-d'Or", province: 'QC', postalCode: 'J9P 3X4', areaCode: '819' },
  { city: 'Moncton', province: 'NB', postalCode: 'E1C 8R2', areaCode: '506' },
  { city: 'Drummondville', province: 'QC', postalCode: 'J2B 1G5', areaCode: '819' },
];

export const firstNames = [
  'Élise',
  'Marc-André',
  'Geneviève',
  'Jean-François',
  'Chloé',
  'Étienne',
  'Noémie',
  'Olivier',
  'Anaïs',
  'Benoît',
  'Maude',
  'Réjean',
] as const;

export const lastNames = [
  'Tremblay',
  'Gagnon',
  'Côté',
  'Bouchard',
  'Lévesque',
  'Pelletier',
  'Bélanger',
  'Ouellet',
  'Dubé',
  'Thériault',
  'Fortin',
  'Beauséjour',
  'Gauthier',
] as const;

export const streets = [
  'rue Saint-Denis',
  'boulevard Charest Est',
  'avenue des Érables',
  'rue King Ouest',
  'chemin du Roy',
  "rue de l'Hôtel-de-Ville",
  '3e Avenue',
] as const;

/** The item of a row number, round and round. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
}

/** `C-1001`, `C-1002`… */
export const keyOf = (prefix: string, index: number): string => `${prefix}-${String(1001 + index)}`;

export const phoneOf = (place: Place, index: number): string =>
  `+1${place.areaCode}55501${String(index % 100).padStart(2, '0')}`;

export const addressOf = (index: number): string => `${String(12 + index * 7)}, ${at(streets, index)}`;

/** Cents as the exact text of an amount. */
export const amount = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
