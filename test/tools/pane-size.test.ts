import { runTool } from './run-tool';

test('the first load of the pane is at most 250 KB gzipped', () => {
  expect(runTool('build', 'pane')).toMatchObject({ code: 0 });
  const { code, output } = runTool('pane-size');
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('first load of the pane') });
});
