import { LocalChecker } from '../../../src/core/validation/local-checker';
import { setCells } from '../../../src/host/workbook/user-edit';
import { Following } from '../../../src/taskpane/checking/following';
import { newWorkspace } from '../../excel/new-workspace';

test('what stops it from following is told, nothing is thrown, and a check takes it up again', async () => {
  const session = await newWorkspace('en', { entities: ['customer'] });
  const gone = new Error('The workbook does not answer');
  let answers = true;
  const host = {
    isSetSupported: session.isSetSupported,
    run: <Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Value> =>
      answers ? session.run(work) : Promise.reject(gone),
  };
  const following = new Following(host, () => new LocalChecker(() => Promise.resolve()));
  await following.check({});
  answers = false;
  setCells(session.workbook, 'Customers', 1, 0, [['C-1']]);
  await following.reread();
  expect(following.now()).toMatchObject({ freshness: 'stale', failure: gone });
  await expect(following.check({})).rejects.toBe(gone);
  answers = true;
  await following.check({});
  expect(following.now()).toMatchObject({ freshness: 'fresh', failure: undefined });
  await following.close();
  session.close();
});
