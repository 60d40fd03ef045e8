import { customField } from '../../../src/core/entities/setup/custom-field';
import { customObjects } from '../../../src/core/entities/setup/custom-objects';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { findEntity } from '../../../src/core/entities/registry';
import { ruleFindings } from './check-sheet';
import { workspaceFindings } from './workspace-findings';

const field = (object: string, fieldName: string, fieldNameFr = '') => ({ object, fieldName, fieldNameFr });

describe('custom field definitions', () => {
  it('has a name of its own in its object, in both languages, and none of the sheet', () => {
    const rows = [
      field('Customers', 'Region', 'Région'),
      field('Suppliers', 'Region'),
      field('Customers', 'region'),
      field('Customers', 'Area', 'RÉGION'),
      field('Customers', 'Billing city'),
      field('Contacts', 'Shoe size', 'Prénom'),
    ];
    expect(workspaceFindings(customField, { customField: rows })).toEqual([
      'V004 fieldName 2',
      'V004 fieldNameFr 3',
      'V004 fieldName 4',
      'V004 fieldNameFr 5',
    ]);
  });

  it.each([
    [{ fieldType: 'Pick list' }, ['V001 pickList']],
    [{ fieldType: 'Text' }, []],
    [{ fieldType: 'Pick list', pickList: 'customerCategory', default: 'Business' }, []],
    [{ fieldType: 'Pick list', pickList: 'customerCategory', default: 'Government' }, ['V003 default']],
    [{ fieldName: 'Region' }, ['V208 fieldNameFr']],
  ])('%j', (row, findings) => {
    expect(ruleFindings(customField, row)).toEqual(findings);
  });

  it('speaks of objects that the list has and sheets that exist', () => {
    const astray = Object.entries(customObjects).filter(
      ([object, { entity }]) => !shippedLists.find('customFieldObject', object) || !findEntity(entity),
    );
    expect(astray).toEqual([]);
  });
});
