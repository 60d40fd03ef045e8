import { addressOf } from '../../workbook/address';
import { cellsOf } from '../../workbook/area';
import { clearCells } from '../../workbook/format-cells';
import { wordOf } from '../arguments';
import { hostObject, rangeObject, type AreasRef } from '../host-object';
import type { HostType } from '../host-type';

const address = ({ sheet, areas }: AreasRef): string =>
  areas.map((area) => addressOf(area, sheet.name)).join(',');

/** Several ranges of a sheet. Formatting them as one is not implemented. */
export const rangeAreasType: HostType<AreasRef> = {
  get: {
    Address: address,
    AddressLocal: address,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0),
  },
  object: {
    Areas: (ref) => hostObject('RangeCollection', ref),
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
  },
  call: {
    _KeepReference: () => null,
    Clear: ({ sheet, areas }, args) => {
      const scope = args.isMissing(0) ? 'All' : wordOf(args.json(0), ['All', 'Formats', 'Contents']);
      for (const area of areas) clearCells(sheet, area, scope);
      return null;
    },
  },
};

export const rangeCollectionType: HostType<AreasRef> = {
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  call: { GetCount: ({ areas }) => areas.length },
};
