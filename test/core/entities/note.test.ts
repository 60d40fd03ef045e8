import { note } from '../../../src/core/entities/parties/note';
import { ruleFindings } from './check-sheet';

const good = { customer: 'A', noteDate: '2026-11-22T23:59:00', noteText: 'Rappeler au 514 555-0123.' };

describe('note', () => {
  it.each([
    [{}, []],
    [{ customer: null, prospect: 'P' }, []],
    [{ customer: null }, ['V001 customer']],
    [{ supplier: 'S' }, ['V002 supplier']],
    [{ noteDate: '2026-11-23T00:00:00' }, ['V002 noteDate']],
  ])('%j', (change, findings) => {
    expect(ruleFindings(note, { ...good, ...change })).toEqual(findings);
  });
});
