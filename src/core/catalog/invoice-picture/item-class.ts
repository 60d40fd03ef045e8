import type { RowReader } from '../../entities/table-lookup';
import type { BilledKind } from '../service-contents';

/** The class of item (list `itemClass`) that taxes differ by, by the Service Family (list `serviceFamily`). */
const classOfFamily: Readonly<Record<string, string>> = {
  Phone: 'Voice',
  Wireless: 'Voice',
  Internet: 'Internet',
  IPTV: 'TV',
};

/** A product is equipment; what else a service bills is of the class of its family. */
export const itemClassOf = (kind: BilledKind, service: RowReader | undefined): string =>
  kind === 'Product' ? 'Equipment' : (classOfFamily[String(service?.('serviceFamily'))] ?? 'Other');
