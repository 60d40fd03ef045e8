import { onRibbonRequest, requestFromRibbon, type RibbonRequest } from '../../src/commands/ribbon-requests';

test('a request made before the pane listens is delivered when it does, the latest only', () => {
  const heard: RibbonRequest[] = [];
  requestFromRibbon('check');
  requestFromRibbon('push');
  const stop = onRibbonRequest((request) => heard.push(request));
  expect(heard).toEqual(['push']);
  requestFromRibbon('check');
  expect(heard).toEqual(['push', 'check']);
  stop();
});

test('a pane that stopped listening hears nothing, and its successor hears what was asked meanwhile', () => {
  const first: RibbonRequest[] = [];
  const second: RibbonRequest[] = [];
  onRibbonRequest((request) => first.push(request))();
  requestFromRibbon('push');
  onRibbonRequest((request) => second.push(request))();
  onRibbonRequest((request) => second.push(request))();
  expect([first, second]).toEqual([[], ['push']]);
});
