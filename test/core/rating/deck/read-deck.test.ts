import fc from 'fast-check';
import { shippedLists } from '../../../../src/core/entities/lists/reference-lists';
import type { DeckReading } from '../../../../src/core/rating/deck/deck-reading';
import { readDeck, type DeckOptions } from '../../../../src/core/rating/deck/read-deck';
import { readCsvSource } from '../../../../src/sources/read-csv-source';

const options: DeckOptions = {
  dateSystem: '1900',
  lists: shippedLists,
  today: '2026-11-22',
  roundRates: false,
  plan: 'LD',
};

const read = (...rows: readonly string[]): DeckReading =>
  readDeck(readCsvSource(new TextEncoder().encode(rows.join('\n')), 'deck.csv', {}), options);

const said = ({ lines, lineNumbers }: DeckReading): string[] =>
  lines.map(
    (line, index) =>
      `${lineNumbers[index]}: ${line.prefix} ${line.ratePerUnit}/${line.rateUnit} ${line.minimumInterval}/${line.increment}`,
  );

const refused = ({ refused: lines }: DeckReading): string[] =>
  lines.map(({ line, column, code, found }) => `${line} ${column} ${code} ${found}`);

describe('a deck', () => {
  it('is read by the headings carriers write', () => {
    const deck = read(
      'Dial Code;Destination;Rate per min (USD);Billing Increment;Effective Date;Comments',
      '+1514;Montréal;0,05;60/60;2026-12-01;new',
      '1514-1516;Montréal;0,05;30+6;2026-12-01;',
    );
    expect(deck.columns.map(({ field }) => field)).toEqual([
      'prefix',
      'destinationName',
      'ratePerUnit',
      'increment',
      'effectiveFrom',
    ]);
    expect(deck.unread).toEqual(['Comments']);
    expect(said(deck)).toEqual([
      '2: 1514 0.05/60 60/60',
      '3: 1514 0.05/60 30/6',
      '3: 1515 0.05/60 30/6',
      '3: 1516 0.05/60 30/6',
    ]);
    expect(deck.lines[0]).toMatchObject({
      ratePlan: 'LD',
      destinationName: 'Montréal',
      effectiveFrom: '2026-12-01',
    });
    expect(deck.conversions.map(({ line, found, becomes, why }) => [line, found, becomes, why])).toEqual([
      [2, '+1514', '1514', 'marks'],
      [2, '0,05', '0.05 / 60 s', 'decimalComma'],
      [3, '1514-1516', '1514, 1515, 1516', 'range'],
      [3, '0,05', '0.05 / 60 s', 'decimalComma'],
      [3, '30+6', '30/6', 'pair'],
    ]);
  });

  it('with the columns of the sheet is read as it stands', () => {
    const deck = read(
      'ratePlan,prefix,destinationName,ratePerUnit,costPerUnit,connectionFee,minimumInterval,increment,rateUnit,grace,timeBand,effectiveFrom,effectiveTo,blocked',
      'A,1,Canada,0.05,0.01,0.02,30,6,60,3,DAY,2026-01-01,2026-12-31,No',
      'B,1900,Premium,0,,,60,60,60,,,,,Yes',
    );
    expect(deck.conversions).toEqual([]);
    expect(deck.lines).toEqual([
      {
        ...{
          ratePlan: 'A',
          prefix: '1',
          destinationName: 'Canada',
          ratePerUnit: '0.05',
          costPerUnit: '0.01',
        },
        ...{
          connectionFee: '0.02',
          minimumInterval: 30,
          increment: 6,
          rateUnit: 60,
          grace: 3,
          timeBand: 'DAY',
        },
        ...{ effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31', blocked: false },
      },
      {
        ...{ ratePlan: 'B', prefix: '1900', destinationName: 'Premium', ratePerUnit: '0.00' },
        ...{ minimumInterval: 60, increment: 60, rateUnit: 60, blocked: true },
      },
    ]);
  });

  it('takes area codes under NPA for those of country code 1, and cents of the heading for an amount', () => {
    const deck = read('NPA-NXX,Rate (cents),Interval', '514-555,5,6', '438555,5.25,6');
    expect(said(deck)).toEqual(['2: 1514555 0.05/60 6/6', '3: 1438555 0.0525/60 6/6']);
    expect(deck.assumed).toEqual([
      { field: 'increment', lines: 2 },
      { field: 'rateUnit', lines: 2 },
    ]);
  });

  it('puts a cost per second beside a rate per minute, where that is exact', () => {
    const deck = read('Prefix,Rate,Cost,Increment', '1,0.06/min,0.0005/s,1/1', '2,0.006/s,0.01/min,1/1');
    expect(
      deck.lines.map(({ ratePerUnit, costPerUnit, rateUnit }) => [ratePerUnit, costPerUnit, rateUnit]),
    ).toEqual([['0.06', '0.03', 60]]);
    expect(refused(deck)).toEqual(['3 Cost V002 60 s, 1 s']);
  });

  it('refuses what cannot be read for sure, with line and column', () => {
    const deck = read(
      'Prefix,Rate,Increment,Effective Date,End Date',
      '1.51455E+10,0.05,60/60,,',
      '1514,,60/60,,',
      '1514,0.05,30-Jun,,',
      '1514,0.05,60/60,03/04/2026,',
      '1514,0.05,60/60,2026-12-31,2026-01-01',
      '1438,0.05,60/60,2026-01-01,2026-12-31',
    );
    expect(refused(deck)).toEqual([
      '2 Prefix V014 1.51455E+10',
      '3 Rate V001 ',
      '4 Increment V002 30-Jun',
      '5 Effective Date V012 03/04/2026',
      '6 End Date V401 2026-12-31 – 2026-01-01',
    ]);
    expect(said(deck)).toEqual(['7: 1438 0.05/60 60/60']);
  });

  it('whose days are all the wrong way round has its columns exchanged', () => {
    const deck = read(
      'Prefix,Rate,Effective Date,End Date',
      '1514,0.05,2026-12-31,2026-01-01',
      '1438,0.05,2026-12-31,2026-02-01',
      '1450,0.05,,2026-02-01',
    );
    expect(deck.lines.map(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo])).toEqual([
      ['2026-01-01', '2026-12-31'],
      ['2026-02-01', '2026-12-31'],
      ['2026-02-01', null],
    ]);
    expect(deck.conversions.map(({ why }) => why)).toEqual(['swappedDates', 'swappedDates', 'swappedDates']);
  });

  it('loses no row: each is among the lines or among the refused', () => {
    const cell = fc.constantFrom(
      '1514',
      '+33',
      '44 7,44 8',
      '1514-1516',
      'x',
      '',
      '1.5E+09',
      '0,05',
      '5 ¢',
      '60/60',
    );
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, (cells) => {
        const filled = cells.map((row) => row.map((text) => `"${text}"`).join(','));
        const deck = read('Prefix,Rate,Increment', '"1","0.1","6"', ...filled);
        const seen = new Set([...deck.lineNumbers, ...deck.refused.map(({ line }) => line)]);
        const blank = cells.filter((row) => row.every((text) => text === '')).length;
        expect(seen.size).toBe(cells.length + 1 - blank);
        expect(deck.refused.filter(({ line }) => deck.lineNumbers.includes(line))).toEqual([]);
      }),
    );
  });
});
