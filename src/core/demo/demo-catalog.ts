/** A plan or an option as the old system names it, and as the new catalog does. */
export interface DemoItem {
  /** In the extract. */
  readonly legacy: string;
  readonly code: string;
  readonly price: string;
  readonly en: string;
  readonly fr: string;
}

export const demoPlans: readonly [DemoItem, ...DemoItem[]] = [
  { legacy: 'Fibre 100', code: 'FIBRE-100', price: '59.95', en: 'Fibre 100', fr: 'Fibre 100' },
  { legacy: 'Fibre 500', code: 'FIBRE-500', price: '79.95', en: 'Fibre 500', fr: 'Fibre 500' },
  { legacy: 'Fibre 1 Giga', code: 'FIBRE-1000', price: '99.95', en: 'Fibre 1 Gig', fr: 'Fibre 1 Giga' },
  { legacy: 'DSL 25', code: 'DSL-25', price: '49.95', en: 'DSL 25', fr: 'DSL 25' },
];

export const demoOptions: readonly [DemoItem, ...DemoItem[]] = [
  { legacy: 'Télé de base', code: 'TV-BASE', price: '25.00', en: 'Basic TV', fr: 'Télé de base' },
  { legacy: 'Téléphonie IP', code: 'VOIP', price: '15.00', en: 'IP telephone', fr: 'Téléphonie IP' },
  { legacy: 'Wi-Fi étendu', code: 'WIFI-PLUS', price: '7.50', en: 'Extended Wi-Fi', fr: 'Wi-Fi étendu' },
];
