import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSourceFile } from '../../../src/sources/read-source-file';
import { proposeMapping } from '../../../src/workflows/propose-mapping';

const data = path.resolve(import.meta.dirname, '../../../../shared/data');

/** A column a consultant has to correct: what was suggested, and what is right. Columns left out have no place. */
type Corrections = Readonly<Record<string, readonly [suggested: string, right: string]>>;

/** Where the suggestions alone put each column of a file. */
async function placesOf(file: string): Promise<Readonly<Record<string, string>>> {
  const source = await readSourceFile(readFileSync(path.join(data, file)), path.basename(file));
  const { suggestions, feeds } = proposeMapping(source);
  const turned = feeds.flatMap(({ how, entity, columns }) =>
    how === 'unpivot' ? columns.map((column) => [column, `${entity} rows`]) : [],
  );
  return Object.fromEntries([
    ...source.headings.map((heading) => [heading, '']),
    ...suggestions.map(({ column, entity, field }) => [column, `${entity}.${field}`]),
    ...turned,
  ]);
}

async function check(files: Readonly<Record<string, Readonly<Record<string, string>>>>, known: Corrections) {
  if (!existsSync(path.join(data, 'northwind'))) {
    process.stdout.write('skipped: data not present\n');
    return;
  }
  const corrections: Record<string, readonly [string, string]> = {};
  for (const [file, right] of Object.entries(files)) {
    const places = await placesOf(file);
    for (const [heading, place] of Object.entries(places)) {
      const wanted = right[heading] ?? '';
      if (place !== wanted) corrections[`${path.basename(file)} ${heading}`] = [place, wanted];
    }
  }
  expect(corrections).toEqual(known);
  expect(Object.keys(corrections).length).toBeLessThanOrEqual(5);
}

const address = (entity: string, prefix: string, heading = '') => ({
  [`${heading}Address`]: `${entity}.${prefix === '' ? 'address1' : `${prefix}Address1`}`,
  [`${heading}City`]: `${entity}.${prefix === '' ? 'city' : `${prefix}City`}`,
  [`${heading}Region`]: `${entity}.${prefix === '' ? 'province' : `${prefix}Province`}`,
  [`${heading}PostalCode`]: `${entity}.${prefix === '' ? 'postalCode' : `${prefix}PostalCode`}`,
  [`${heading}Country`]: `${entity}.${prefix === '' ? 'country' : `${prefix}Country`}`,
});

const northwind = {
  'northwind/Customers.csv': {
    CustomerID: 'customer.legacyId',
    CompanyName: 'customer.accountName',
    ContactName: 'contact.lastName',
    ContactTitle: 'contact.jobTitle',
    ...address('customer', 'billing'),
    Phone: 'customer.phone',
    Fax: 'customer.fax',
  },
  'northwind/Suppliers.csv': {
    SupplierID: 'supplier.legacyId',
    CompanyName: 'supplier.supplierName',
    ContactName: 'supplier.contactName',
    ContactTitle: 'contact.jobTitle',
    ...address('supplier', ''),
    Phone: 'supplier.phone',
    Fax: 'contact.fax',
    HomePage: 'supplier.website',
  },
  'northwind/Employees.csv': {
    EmployeeID: 'salesAgent.legacyId',
    LastName: 'salesAgent.lastName',
    FirstName: 'salesAgent.firstName',
    HireDate: 'salesAgent.startDate',
    ...address('salesAgent', ''),
    HomePhone: 'salesAgent.phone',
    ReportsTo: 'salesAgent.parentAgent',
  },
  'northwind/Products.csv': {
    ProductID: 'product.productCode',
    ProductName: 'product.name',
    SupplierID: 'product.supplier',
    CategoryID: 'product.category',
    QuantityPerUnit: 'product.description',
    UnitPrice: 'product.price',
  },
  'northwind/Orders.csv': {
    OrderID: 'subscription.legacyId',
    CustomerID: 'serviceLocation.customer',
    EmployeeID: 'subscription.salesAgent',
    OrderDate: 'subscription.effectiveFrom',
    ShipName: 'serviceLocation.locationName',
    ...address('serviceLocation', '', 'Ship'),
  },
  'northwind/OrderDetails.csv': {
    OrderID: 'invoiceLine.invoiceNumber',
    ProductID: 'invoiceLine.item',
    UnitPrice: 'invoiceLine.unitPrice',
    Quantity: 'invoiceLine.quantity',
  },
};

const services = [
  'PhoneService',
  'MultipleLines',
  'OnlineSecurity',
  'OnlineBackup',
  'DeviceProtection',
  'TechSupport',
  'StreamingTV',
  'StreamingMovies',
];

const ibm = {
  'ibm-telco/Telco-Customer-Churn.csv': {
    customerID: 'customer.legacyId',
    ...Object.fromEntries(services.map((name) => [name, 'subscriptionItem rows'])),
    tenure: 'subscription.effectiveFrom',
    InternetService: 'subscription.service',
    Contract: 'subscription.contractType',
    PaperlessBilling: 'customer.invoiceDeliveryMethod',
    PaymentMethod: 'customer.papMethod',
    MonthlyCharges: 'subscription.legacyMrc',
    Churn: 'customer.customerStatus',
  },
};

test('northwind is mapped from suggestions with these corrections', () =>
  check(northwind, {
    'Orders.csv EmployeeID': ['customer.salesAgent', 'subscription.salesAgent'],
    'Orders.csv RequiredDate': ['serviceLocation.activeFrom', ''],
  }));

test('ibm-telco is mapped from suggestions with these corrections', () =>
  check(ibm, {
    'Telco-Customer-Churn.csv Partner': ['subscriptionItem rows', ''],
    'Telco-Customer-Churn.csv tenure': ['customer.customerSince', 'subscription.effectiveFrom'],
  }));
