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

  it('have a typed usage rate when they have a usage type, once there are usage rates', () => {
    const voice = [{ serviceCode: 'V', usageType: 'Voice' }];
    const rates = { usageRate: [{ usageRateCode: 'LD', rateType: 'LD-CA' }, { usageRateCode: 'BARE' }] };
    const found = (
      item: string,
      others: Readonly<Record<string, typeof rates.usageRate>> = rates,
    ): string[] =>
      workspaceFindings(service, {
        service: voice,
        serviceItem: [holds('V', item, 'Usage Rate')],
        ...others,
      });
    expect(found('LD')).toEqual([]);
    expect(found('BARE')).toEqual(['V213 usageType 0']);
    expect(found('LD', {})).toEqual([]);
  });

  it('ask for at most five identifiers with their items, each label once', () => {
    const asking = (label: string): string[] =>
      workspaceFindings(service, {
        service: [{ serviceCode: 'S', billingIdentifier1: 'DID', billingIdentifier2: 'Username' }],
        product: [{ productCode: 'P', billingIdentifier1: 'MAC Address', billingIdentifier2: 'Model' }],
        charge: [{ chargeCode: 'C', billingIdentifier1: 'Circuit Number', billingIdentifier2: label }],
        serviceItem: [holds('S', 'P', 'Product'), holds('S', 'C')],
      });
    expect(asking('DID')).toEqual([]);
    expect(asking('IP Address')).toEqual(['V210 serviceCode 0']);
  });
});
