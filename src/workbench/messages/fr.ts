import type { WorkbenchWords } from './words';

/** Every word of the page around the spreadsheet and the pane, in Québec French. */
export const fr: WorkbenchWords = {
  product: 'Migration SmartBilling',
  place: 'Atelier',
  bar: 'Classeur',
  newWorkbook: 'Recommencer',
  newWorkbookQuestion: 'Recommencer avec un classeur vierge ?',
  newWorkbookDetail: 'Le contenu du classeur actuel sera perdu si vous ne le téléchargez pas d’abord.',
  cancel: 'Annuler',
  open: 'Ouvrir…',
  download: 'Télécharger',
  language: 'Langue',
  english: 'English',
  french: 'Français',
  sheet: 'Feuille de calcul',
  pane: 'Volet',
  resize: 'Largeur du volet',
  loading: 'Ouverture de la feuille de calcul…',
  opening: 'Lecture de {name}…',
  opened: '{name} est ouvert.',
  saved: '{name} est téléchargé.',
  dismiss: 'Fermer',
  failed:
    'La feuille de calcul n’a pas pu démarrer. Rechargez la page ; si cela se reproduit, prenez un autre navigateur.',
  refused: 'Impossible ici : {reason}',
  untitled: 'Classeur1',
  FILE_TOO_LARGE:
    '{name} est trop volumineux pour être ouvert ici. Retirez les feuilles inutiles, puis réessayez.',
  FILE_ENCRYPTED:
    '{name} est protégé par un mot de passe. Enregistrez-le sans mot de passe dans Excel, puis ouvrez-le ici.',
  FILE_NOT_A_WORKBOOK:
    '{name} n’est pas un classeur Excel (.xlsx), ou il est endommagé. Enregistrez-le de nouveau au format .xlsx dans Excel.',
  FILE_EXPANDS_TOO_MUCH:
    '{name} contient, une fois décompressé, bien plus qu’un classeur ne devrait ; il n’a pas été ouvert.',
  otherFailure: '{name} : {reason}',
};
