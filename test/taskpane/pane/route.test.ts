import { firstRoute, followMove } from '../../../src/taskpane/pane/route';
import { themeOfBackground } from '../../../src/taskpane/pane/theme-of-background';

test('each move is a visit of its own, and a request to start belongs to that visit', () => {
  const asked = followMove(firstRoute('home'), { screen: 'check', start: true });
  expect(asked).toEqual({ screen: 'check', visit: 1, start: true, visited: ['home', 'check'] });
  expect(followMove(asked, { screen: 'check' })).toEqual({ ...asked, visit: 2, start: false });
});

test('a dark background asks for the dark theme; no background for the light one', () => {
  expect(['#252423', '#FFFFFF', 'E6E6E6', undefined].map(themeOfBackground)).toEqual([
    'dark',
    'light',
    'light',
    'light',
  ]);
});
