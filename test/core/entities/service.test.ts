import { service } from '../../../src/core/entities/catalog/service';
import { serviceItem } from '../../../src/core/entities/catalog/service-item';
import { workspaceFindings } from './workspace-findings';

const sheets = {
  category: [
    { categoryName: 'Internet' },
    { categoryName: 'Fibre', parentCategory: 'Internet' },
    { categoryName: 'Phone' },
  ],
  service: [
    { serviceCode: 'FIBRE', category: 'Fibre' },
    { serviceCode: 'ANY', category: 'Internet' },
  ],
  charge: [
    { chargeCode: 'F', category: 'Fibre' },
    { chargeCode: 'I', category: 'Internet' },
    { chargeCode: 'P', category: 'Phone' },
  ],
};
const holds = (serviceCode: string, item: string, itemKind = 'Charge') => ({
  service: serviceCode,
  itemKind,
  item,
});

describe('service items', () => {
  it('come from the category of the service or its parent', () => {
    const items = [
      holds('FIBRE', 'F'),
      holds('FIBRE', 'I'),
      holds('FIBRE', 'P'),
      holds('ANY', 'I'),
      holds('ANY', 'F'),
      holds('ANY', 'UNKNOWN'),
      holds('FIBRE', '12M', 'Contract Type'),
    ];
    expect(workspaceFindings(serviceItem, { ...sheets, serviceItem: items })).toEqual([
      'V202 item 2',
      'V202 item 4',
    ]);
  });
});

describe('services', () => {
  it('have items', () => {
    expect(workspaceFindings(service, { ...sheets, serviceItem: [holds('FIBRE', 'F')] })).toEqual([
      'V201 serviceCode 1',
    ]);
    expect(workspaceFindings(service, sheets)).toEqual([]);
  });

  it('have a usage type when they have a usage rate', () => {
    const serviceItems = [holds('FIBRE', 'LD', 'Usage Rate'), holds('ANY', 'I')];
    expect(workspaceFindings(service, { ...sheets, serviceItem: serviceItems })).toEqual([
      'V001 usageType 0',
    ]);
    const typed = sheets.service.map((row) => ({ ...row, usageType: 'Voice' }));
    expect(workspaceFindings(service, { ...sheets, service: typed, serviceItem: serviceItems })).toEqual([]);
  });
});
