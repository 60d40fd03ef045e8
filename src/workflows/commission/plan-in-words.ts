import type { Catalog } from '../../core/catalog/catalog';
import { dayWords } from '../../core/commission/words/plain-words';
import { planInWords, type SaidPlan } from '../../core/commission/words/plan-words';
import type { Bilingual, Language } from '../../core/kernel/bilingual';
import { readWorkspace } from '../../excel/workspace/read-workspace';
import { catalogOf } from '../sheet-book';
import type { WorkspaceHost } from '../workspace-host';
import { planSheets } from './plan-sheets';
import { planNotFound, readSignOffs, signedState, type SignedState } from './sign-plan';

/** A plan in words, and who stands for it. */
export interface ExplainedPlan {
  readonly said: SaidPlan;
  readonly signed: SignedState;
  /** Of the workbook. */
  readonly language: Language;
}

const explained = async (
  host: WorkspaceHost,
  catalog: Catalog,
  plan: string,
  language: Language,
): Promise<ExplainedPlan> => {
  const node = catalog.find('commissionPlan', plan);
  if (!node) throw planNotFound(plan);
  const signed = signedState(catalog, plan, await readSignOffs(host));
  return { said: planInWords(catalog, node), signed, language };
};

/** Reads plans of the workbook in words: one, or all of them; throws PLAN_NOT_FOUND. */
export async function explainPlans(
  host: WorkspaceHost,
  { plan, today }: { readonly plan?: string | undefined; readonly today: string },
): Promise<readonly ExplainedPlan[]> {
  const snapshot = await readWorkspace(host, planSheets());
  const catalog = catalogOf(snapshot, today);
  const names = plan === undefined ? catalog.rows('commissionPlan').map(({ key }) => key) : [plan];
  return Promise.all(names.map((name) => explained(host, catalog, name, snapshot.language)));
}

const words = {
  title: { en: 'Commission Plan in Words', fr: 'Plan de commission en mots' },
  sheet: { en: 'Sheet row', fr: 'Rangée' },
  english: { en: 'English', fr: 'Anglais' },
  french: { en: 'French', fr: 'Français' },
  lines: { en: 'What it pays', fr: 'Ce qu’il paie' },
  agents: { en: 'Whom it pays', fr: 'Qui il paie' },
  unsigned: { en: 'Nobody has signed it.', fr: 'Personne ne l’a approuvé.' },
} as const satisfies Record<string, Bilingual>;

function signedWords({ signOff, differences }: SignedState): Bilingual {
  if (!signOff) return words.unsigned;
  const day = dayWords(signOff.at.slice(0, 10));
  const count = String(differences.length);
  const since =
    differences.length === 0 && signOff.isIntact
      ? { en: '', fr: '' }
      : { en: ` Changed since: ${count} rows.`, fr: ` Modifié depuis\u00A0: ${count} rangées.` };
  return {
    en: `Signed by ${signOff.by} on ${day.en}.${since.en}`,
    fr: `Approuvé par ${signOff.by} le ${day.fr}.${since.fr}`,
  };
}

/** Writes the sheet that says a plan in both languages beside each other; gives its name. Throws PLAN_NOT_FOUND. */
export async function writePlanInWords(
  host: WorkspaceHost,
  { plan, today }: { readonly plan: string; readonly today: string },
): Promise<string> {
  const [explained] = await explainPlans(host, { plan, today });
  if (!explained) throw planNotFound(plan);
  // Only who writes the sheet loads what it takes.
  const [{ writeReportPage }, { workspaceNames }] = await Promise.all([
    import('../../excel/workspace/report-page'),
    import('../../excel/workspace/workspace-names'),
  ]);
  const { said, signed, language } = explained;
  const rowsOf = (rows: SaidPlan['lines']) =>
    rows.map(({ node, says }) => [node.key, says.en, says.fr] as const);
  const headings = [words.sheet[language], words.english[language], words.french[language]];
  const block = (title: Bilingual, rows: SaidPlan['lines']) => ({
    ...{ title: title[language], headings, rows: rowsOf(rows), wraps: true },
  });
  const page = {
    anchor: workspaceNames.commissionWords,
    title: words.title[language],
    headline: `${plan} — ${signedWords(signed)[language]}`,
    widths: [14, 70, 70],
    blocks: [block(words.lines, [said.plan, ...said.lines]), block(words.agents, said.agents)],
  };
  return writeReportPage(host, page, today);
}
