import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import type { Expression } from '../../../../src/core/mapping/mapping-profile';
import { newSteps } from '../../../../src/core/mapping/steps/new-step';
import { step as stepSchema, type Step } from '../../../../src/core/mapping/steps/step-schema';
import { moveStep } from '../../../../src/taskpane/bring-in/steps/change-steps';
import { StepList } from '../../../../src/taskpane/bring-in/steps/step-list';
import { stepOptions, withOption } from '../../../../src/taskpane/bring-in/steps/step-options';
import { fr } from '../../../../src/taskpane/messages/fr';
import { sourceOf } from '../../../core/mapping/mapping-context';

afterEach(cleanup);

const source = sourceOf(
  ['Nom', 'Ville'],
  [
    ['ROY, ÈVE', 'Laval'],
    ['9123', 'Québec'],
  ],
);

function Held({ told }: { told: (steps: readonly Step[]) => void }) {
  const [steps, setSteps] = useState<readonly Step[]>([
    { do: 'split', by: ',', part: 2 },
    { do: 'case', to: 'lower' },
  ]);
  const expression: Expression = { from: 'column', column: 'Nom', steps: [...steps] };
  return (
    <IntlProvider locale="fr-CA" messages={fr}>
      <StepList
        source={source}
        profile={{ version: 1, name: 'x', entities: [] }}
        expression={expression}
        label="Prénom"
        onChange={(next) => {
          setSteps(next);
          told(next);
        }}
      />
    </IntlProvider>
  );
}

test('steps are switched off, moved, edited, added and removed from the keyboard, with real rows beside each', async () => {
  const user = userEvent.setup();
  let steps: readonly Step[] = [];
  render(<Held told={(next) => (steps = next)} />);
  const lists = () =>
    screen.getAllByRole('list', { name: 'Avant et après' }).map((list) =>
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    );
  expect(lists()).toEqual([
    ['« ROY, ÈVE » → « ÈVE »', '« 9123 » → «  »'],
    ['« ÈVE » → « ève »', '«  » → «  »'],
  ]);
  await user.tab();
  await user.keyboard(' ');
  expect(steps[0]).toEqual({ do: 'split', by: ',', part: 2, off: true });
  expect(lists()[1]).toEqual(['« ROY, ÈVE » → « roy, ève »', '« 9123 » → « 9123 »']);
  await user.click(screen.getByRole('button', { name: 'Étape 2 : plus tôt' }));
  expect(steps.map(({ do: act }) => act)).toEqual(['case', 'split']);
  await user.click(screen.getByRole('button', { name: 'Étape 1 : modifier' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Vers' }), 'upper');
  expect(steps[0]).toEqual({ do: 'case', to: 'upper' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ajouter une étape' }), 'number');
  expect(steps).toHaveLength(3);
  expect(screen.getByText(/Ligne 2 : trouvé « ROY, ÈVE », attendu un nombre/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Étape 3 : retirer' }));
  expect(steps.map(({ do: act }) => act)).toEqual(['case', 'split']);
});

test('every step can be added as it is, and each of its options written as it reads', () => {
  for (const step of Object.values(newSteps) as Step[]) {
    const filled = step.do === 'join' ? { ...step, columns: ['a'] } : step;
    expect(stepSchema.safeParse(filled).success).toBe(true);
    for (const { name, text } of stepOptions(filled)) expect(withOption(filled, name, text)).toEqual(filled);
  }
  expect(withOption(newSteps.split, 'part', 'two')).toBeUndefined();
});

test('moving a step there and back changes nothing', () => {
  const steps = Object.values(newSteps) as Step[];
  steps.forEach((_step, from) =>
    steps.forEach((_other, to) => expect(moveStep(moveStep(steps, from, to), to, from)).toEqual(steps)),
  );
});
