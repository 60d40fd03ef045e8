import { tokens } from '@fluentui/react-components';
import type { Coverage, Shares } from '../../../core/rating/proof/coverage';
import { useWords, type Words } from '../../messages/use-words';
import { percentWords } from '../percent-words';
import type { PartsBar } from '../parts-chart';
import { PartsSection } from '../parts-section';

/** The least covered places that are drawn; the findings name the others. */
const shownPlaces = 8;

const barOf = (title: string, { always, sometimes, never }: Shares, { say }: Words): PartsBar => ({
  title,
  parts: [
    { legend: say('rates.coverage.always'), size: always, color: tokens.colorStatusSuccessBackground3 },
    { legend: say('rates.coverage.sometimes'), size: sometimes, color: tokens.colorStatusWarningBackground3 },
    { legend: say('rates.coverage.never'), size: never, color: tokens.colorStatusDangerBackground3 },
  ],
});

/** How much of the numbers asked the plan answers, and of the places it has lines for the least covered. */
export function CoverageSection({ coverage }: { readonly coverage: Coverage }) {
  const words = useWords();
  const share = (size: number): string => percentWords(size, words.language);
  const { places, ...all } = coverage;
  const open = places.filter(({ always }) => always < 10_000).slice(0, shownPlaces);
  const bars = [
    barOf(words.say('rates.coverage.all', { share: share(all.always) }), all, words),
    ...open.map(({ place, ...shares }) =>
      barOf(words.say('rates.coverage.place', { place, share: share(shares.always) }), shares, words),
    ),
  ];
  return <PartsSection title={words.say('rates.coverage')} bars={bars} figure={share} />;
}
