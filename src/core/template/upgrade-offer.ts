import type { Bilingual } from '../kernel/bilingual';
import { templateVersion } from './versions';

/** What a workbook of an earlier template is offered. */
export function upgradeOffer(version: number): readonly Bilingual[] {
  if (version >= templateVersion) return [];
  return [
    {
      en: `This workbook has template ${version} of the workspace; template ${templateVersion} has more sheets, columns and rules. Upgrade it: nothing you filled in is lost.`,
      fr: `Ce classeur suit le modèle ${version} de l’espace de travail; le modèle ${templateVersion} compte plus de feuilles, de colonnes et de règles. Mettez-le à niveau : rien de ce que vous avez saisi n’est perdu.`,
    },
  ];
}
