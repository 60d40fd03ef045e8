import type { RowReader } from '../../entities/table-lookup';
import type { ServiceContents } from '../service-contents';
import { itemClassOf } from './item-class';

/** One for a voice service, unless the operator bills 9-1-1 as a charge of its own, which it would then pay twice. */
export const usualPhoneNumbers = (service: RowReader, { items }: ServiceContents): number =>
  itemClassOf('Charge', service) === 'Voice' &&
  !items.some(({ row }) => row('chargeFamily') === 'Regulatory (9-1-1)')
    ? 1
    : 0;
