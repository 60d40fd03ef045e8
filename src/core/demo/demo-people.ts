export interface DemoTown {
  readonly city: string;
  /** The first three characters of its postal codes. */
  readonly sorting: string;
  readonly areaCode: string;
}

export const towns: readonly [DemoTown, ...DemoTown[]] = [
  { city: 'Québec', sorting: 'G1R', areaCode: '418' },
  { city: 'Lévis', sorting: 'G6V', areaCode: '418' },
  { city: 'Trois-Rivières', sorting: 'G9A', areaCode: '819' },
  { city: 'Montréal', sorting: 'H2X', areaCode: '514' },
  { city: 'Longueuil', sorting: 'J4K', areaCode: '450' },
  { city: 'Gatineau', sorting: 'J8X', areaCode: '819' },
  { city: 'Sherbrooke', sorting: 'J1H', areaCode: '819' },
  { city: 'Rouyn-Noranda', sorting: 'J9X', areaCode: '819' },
];

export const streets: readonly [string, ...string[]] = [
  'rue de l’Église',
  'boul. René-Lévesque',
  'av. des Érables',
  'ch. du Lac-à-la-Truite',
  'rang Saint-Édouard',
  'rue Notre-Dame',
  'côte de la Montagne',
  'rue Principale',
];

// prettier-ignore
export const firstNames: readonly [string, ...string[]] = [
  'Élodie', 'Benoît', 'Geneviève', 'Noël', 'Chloé', 'François', 'Zoé', 'Raphaël', 'Maïka', 'Jérôme', 'Anaïs', 'Loïc',
];

// prettier-ignore
export const lastNames: readonly [string, ...string[]] = [
  'Tremblay', 'Gagné', 'Lévesque', 'Côté', 'Bélanger', 'Thériault', 'Desrosiers', 'Légaré', 'Duchêne', 'Pépin',
  'Boisclair', 'Marcœur', 'Nadeau', 'Fréchette',
];

export const companies: readonly [string, ...string[]] = [
  'Boulangerie du Vieux-Port',
  'Garage Bélisle et Fils',
  'Clinique dentaire de l’Anse',
  'Érablière des Trois-Monts',
  'Quincaillerie Saint-Éloi',
];
