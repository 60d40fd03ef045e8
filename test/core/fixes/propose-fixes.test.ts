import type { Cell } from '../../../src/core/entity/cell';
import { proposeFixes } from '../../../src/core/fixes/propose-fixes';
import { sampleRows, workspaceOf } from '../sample-workspace';
import { checkedTables, dirtied, type Dirt } from './fixes-of';

const workspace = workspaceOf(sampleRows(6));

const proposalsFor = (dirt: Dirt) => proposeFixes(checkedTables(dirtied(workspace, dirt)), {});

const customer = (cells: Record<string, Cell>): Dirt => ({ customer: [cells] });

/** 2026-12-25 as Excel keeps it. */
const christmas = 46_381;

describe('one cell', () => {
  test.each<[string, string, Dirt, Cell, 'sure' | 'likely']>([
    ['blanks', 'V007', customer({ accountName: ' Atlas\u00A0 Inc. ' }), 'Atlas Inc.', 'sure'],
    ['accents', 'V008', customer({ accountName: 'Ã‰picerie' }), 'Épicerie', 'sure'],
    ['ISO text', 'V012', customer({ invoicingStartDate: '2026-12-25' }), christmas, 'sure'],
    ['day above 12', 'V012', customer({ invoicingStartDate: '25/12/2026' }), christmas, 'sure'],
    ['French month', 'V002', customer({ invoicingStartDate: '25 décembre 2026' }), christmas, 'sure'],
    ['dd-mmm-yy', 'V002', customer({ invoicingStartDate: '25-déc-26' }), christmas, 'likely'],
    ['date and time', 'V002', customer({ invoicingStartDate: '2026/12/25 14:30' }), christmas, 'sure'],
    ['number yyyymmdd', 'V002', customer({ invoicingStartDate: 20_261_225 }), christmas, 'sure'],
    ['serial as text', 'V002', customer({ invoicingStartDate: '46381' }), christmas, 'likely'],
    ['number with words', 'V002', customer({ billingCycleDay: 'le 15e' }), 15, 'likely'],
    ['near list value', 'V003', customer({ accountType: 'Custmer' }), 'Customer', 'likely'],
    ['yes typed badly', 'V003', customer({ chargeLateFee: 'Yess' }), 'Yes', 'likely'],
    ['province', 'V003', customer({ billingProvince: 'Qubec' }), 'QC', 'likely'],
    ['postal code', 'V002', customer({ billingPostalCode: 'H3B lA7' }), 'H3B 1A7', 'likely'],
    ['telephone', 'V103', customer({ phone: 'bur. (514) 555-O123' }), '+15145550123', 'likely'],
    [
      'mailto',
      'V104',
      customer({ portalUserEmail: 'mailto: <marie@exemple.ca>' }),
      'marie@exemple.ca',
      'likely',
    ],
    [
      'comma for point',
      'V104',
      customer({ portalUserEmail: 'marie@exemple,ca' }),
      'marie@exemple.ca',
      'likely',
    ],
    ['known domain', 'V104', customer({ portalUserEmail: 'marie@gmialcom' }), 'marie@gmail.com', 'likely'],
    ['nothing, as a database says it', 'V002', customer({ closeDate: '0000-00-00' }), '', 'likely'],
    ['nothing, as people say it', 'V103', customer({ phone: 's/o' }), '', 'likely'],
    ['nothing where a reference may be', 'V005', customer({ parentAccount: 'NULL' }), '', 'likely'],
    ['zeros of a fixed length', 'V010', customer({ bankInstitution: 6 }), '006', 'sure'],
  ])('%s (%s)', (_name, code, dirt, to, certainty) => {
    const { fixes } = proposalsFor(dirt);
    const fix = fixes.find((one) => one.code === code);
    expect(fix).toMatchObject({ certainty, edit: { entity: 'customer', rowId: 'customer-0', to } });
  });

  test('nothing is left blank only where the field may be, and no other cell is changed for it', () => {
    const { fixes } = proposalsFor(customer({ billingPostalCode: 'NULL', accountType: 'N/A' }));
    expect(fixes).toEqual([]);
  });
});
