import { Folder, sbm, sbmJson, type Failed } from './terminal';

const folder = new Folder();
afterAll(() => folder.remove());

interface Rated {
  readonly calls: readonly {
    readonly id: string;
    readonly prefix: string | null;
    readonly billedSeconds: number | null;
    readonly billedQuantity?: string;
    readonly amount: string | null;
    readonly includedUsed?: string;
    readonly margin?: string;
    readonly unrated?: { readonly reason: string; readonly message: string };
    readonly steps?: readonly { readonly kind: string; readonly text: string; readonly taken?: string }[];
  }[];
  readonly total: string;
  readonly invoiceTotal: string;
  readonly totalOfCents: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly assumed: Readonly<Record<string, unknown>>;
  readonly unread: Readonly<Record<string, readonly string[]>>;
  readonly faults: readonly {
    readonly line: number;
    readonly column: string;
    readonly code: string;
    readonly found: string;
  }[];
}

let files = 0;
const csv = (lines: readonly string[]): string => {
  files += 1;
  return folder.write(`rates-${String(files)}.csv`, `${lines.join('\n')}\n`);
};

const rate = (plan: readonly string[], calls: readonly string[], ...options: readonly string[]) =>
  sbmJson<Rated>(['rate', '--plan', csv(plan), '--calls', csv(calls), '--explain', ...options]);

const callHeadings = 'usageId,calledNumber,startDateTime,durationSeconds';
const lineHeadings = 'prefix,destinationName,ratePerUnit,minimumInterval,increment,rateUnit,connectionFee';
const call = (id: string, number: string, seconds: number): string =>
  `${id},${number},2026-06-10 12:00:00,${String(seconds)}`;

describe('the worked examples of domain.md 4.5, with steps that end in the amount', () => {
  test.each([
    ['60/60', '1,Canada,0.05,60,60,60,', 120, '0.100000'],
    ['30/6', '1,Canada,0.05,30,6,60,', 66, '0.055000'],
    ['1/1 with a fee', '1,Canada,0.06,1,1,60,0.02', 61, '0.081000'],
  ])('increment %s', async (_, line, billedSeconds, amount) => {
    const { result, exitCode } = await rate(
      [lineHeadings, line],
      [callHeadings, call('A', '15145551234', 61)],
    );
    expect(exitCode).toBe(0);
    expect(result.calls[0]).toMatchObject({ id: 'A', prefix: '1', billedSeconds, amount });
    expect(result.calls[0]?.steps?.at(-1)?.text).toBe(`${amount} rounded half up to 6 decimals: ${amount}`);
    expect(result.total).toBe(amount);
  });

  test('bucket split: the header stands in columns of the lines', async () => {
    const plan = [
      'prefix,ratePerUnit,minimumInterval,increment,rateUnit,includedUnits',
      '1,0.05,60,60,60,10',
    ];
    const { result } = await rate(plan, [callHeadings, call('A', '15145551234', 720)]);
    expect(result.calls[0]).toMatchObject({ amount: '0.100000', includedUsed: '600', billedSeconds: 720 });
    expect(result.calls[0]?.steps?.find(({ kind }) => kind === 'includedUnits')?.taken).toBe('600');
  });

  test('the longest match, with numbers as they were dialled', async () => {
    const plan = ['prefix,ratePerUnit', '1,0.05', '1514,0.04', '1514555,0.03', '33,0.10'];
    const numbers = ['15145551234', '(514) 555-1234', '011 33 1 42 68 53 00', '416-555-0188'];
    const calls = numbers.map((number, index) => call(String(index), number, 60));
    const { result } = await rate(plan, [callHeadings, ...calls]);
    expect(result.calls.map(({ prefix }) => prefix)).toEqual(['1514555', '1514555', '33', '1']);
    expect(result.assumed).toEqual({ minimumInterval: 0, increment: 1, rateUnit: 60 });
  });
});

test('as many calls come out as went in; those without a price say why, and faults have their places', async () => {
  const plan = [
    lineHeadings,
    '1,Canada,0.05,60,60,60,',
    '44,UK,0.10,60/60,60,60,',
    '1416-1418,Toronto,0.1,60,60,60,',
    '33,France,0.1,60,0,60,',
  ];
  const calls = [
    callHeadings,
    call('A', '15145551234', 61),
    call('A', '15145551234', 61),
    call('B', '442071234567', 61),
    call('C', '1.5145E+10', 61),
    'D,15145551234,2026-13-10,61',
    call('E', '15145551234', 0),
  ];
  const { result, exitCode } = await rate(plan, calls);
  expect(exitCode).toBe(1);
  expect(result.calls.map(({ unrated }) => unrated?.reason)).toEqual([
    undefined,
    'duplicate',
    'noPrefix',
    'notDigits',
    'badRow',
    'unused',
  ]);
  expect(result.counts).toMatchObject({ calls: 6, rated: 1, unrated: 5 });
  expect(result.faults.map(({ line, column, code, found }) => [line, column, code, found])).toEqual([
    [3, 'minimumInterval', 'V002', '60/60'],
    [5, 'increment', 'V306', '0'],
    [4, 'prefix', 'V002', '1416-1418'],
    [6, 'startDateTime', 'V002', '2026-13-10'],
  ]);
});

test('included units go in the order of time, to the subscription or to all of its customer', async () => {
  const plan = ['prefix,ratePerUnit,minimumInterval,increment,rateUnit,includedUnits', '1,0.06,60,60,60,2'];
  const calls = [
    'usageId,calledNumber,startDateTime,durationSeconds,subscription,customer',
    'late,15145551234,2026-06-10 12:00:00,120,S1,C1',
    'early,15145551234,2026-06-10 11:00:00,60,S1,C1',
    'other,15145551234,2026-06-10 10:00:00,60,S2,C1',
    'next cycle,15145551234,2026-07-01 10:00:00,60,S1,C1',
  ];
  const amounts = async (...options: string[]): Promise<unknown> =>
    (await rate(plan, calls, ...options)).result.calls.map(({ amount }) => amount);
  expect(await amounts()).toEqual(['0.060000', '0.000000', '0.000000', '0.000000']);
  expect(await amounts('--scope', 'customer')).toEqual(['0.120000', '0.000000', '0.000000', '0.000000']);
});

test('bands, split calls and a version that has ended come from their own files', async () => {
  const bands = csv(['code,weekdays,start,end', 'DAY,Mon-Fri,08:00,18:00', 'NIGHT,Mon-Fri,18:00,08:00']);
  const header = csv([
    'ratePlanName,ratePlanType,unit,currency,effectiveFrom,effectiveTo',
    'LD,Destination,minute,CAD,2026-01-01,2026-06-30',
  ]);
  const plan = [
    'ratePlan,prefix,ratePerUnit,timeBand,increment',
    'LD,1,0.10,DAY,6',
    'LD,1,0.04,NIGHT,6',
    'Other,1,9,,6',
  ];
  const calls = [
    callHeadings,
    'A,15145551234,2026-06-10 17:59:30,60',
    'B,15145551234,2026-07-01T04:00:00Z,60',
  ];
  const files = ['--bands', bands, '--header', header, '--name', 'LD'];
  const { result } = await rate(plan, calls, ...files, '--split');
  expect(result.calls.map(({ amount, unrated }) => amount ?? unrated?.reason)).toEqual([
    '0.070000',
    'noVersion',
  ]);
  expect(result.calls[0]?.steps?.filter(({ kind }) => kind === 'usage').map(({ text }) => text)).toEqual([
    'From second 0, by 1 in the time band DAY: 30\u00A0s paid at 0.100000 per 60\u00A0s: 0.050000',
    'From second 30, by 1 in the time band NIGHT: 30\u00A0s paid at 0.040000 per 60\u00A0s: 0.020000',
  ]);
  const unclear = await sbmJson<Failed>([
    'rate',
    '--plan',
    csv(plan),
    '--calls',
    csv(calls),
    '--bands',
    bands,
  ]);
  expect([unclear.exitCode, unclear.result.error.code]).toEqual([2, 'PLAN_NOT_CHOSEN']);
});

test('messages and data are counted in their own units, and cost gives the margin', async () => {
  const sms = ['prefix,ratePerUnit,rateUnit,costPerUnit,unit', '1,0.05,1,0.02,message'];
  const messages = await rate(sms, ['usageId,calledNumber,quantity', 'A,15145551234,3']);
  expect(messages.result.calls[0]).toMatchObject({
    billedQuantity: '3',
    amount: '0.150000',
    margin: '0.090000',
  });
  const data = ['prefix,ratePerUnit,rateUnit,increment,unit', '1,2.00,1,1,GB'];
  const { result } = await rate(data, ['usageId,calledNumber,volume,unit', 'A,15145551234,1500,MB']);
  expect(result.calls[0]).toMatchObject({ billedQuantity: '2', amount: '4.000000' });
});

test('the total of calls rounded one by one may differ from the rounded total', async () => {
  const plan = ['prefix,ratePerUnit,increment', '1,0.004,60'];
  const { result } = await rate(plan, [
    callHeadings,
    call('A', '15145551234', 60),
    call('B', '15145551234', 60),
  ]);
  expect([result.total, result.invoiceTotal, result.totalOfCents]).toEqual(['0.008000', '0.01', '0.00']);
});

test('for a person, in both languages', async () => {
  const plan = csv(['prefix,destinationName,ratePerUnit', '1,Canada,"0,05"']);
  const calls = csv([callHeadings, call('A', '15145551234', 60), call('B', '33142685300', 60)]);
  const { out, exitCode } = await sbm(['rate', '--plan', plan, '--calls', calls]);
  expect(exitCode).toBe(1);
  expect(out).toContain('A  15145551234  1 Canada  0.050000  60 s billed\n');
  expect(out).toContain('B  33142685300  No prefix of the plan begins the number\n1 of 2 have a price.\n');
  const french = await sbm(['rate', '--plan', plan, '--calls', calls, '--lang', 'fr', '--explain']);
  expect(french.out).toContain('60\u00A0s payées à 0,050000 par 60\u00A0s\u00A0: 0,050000');
});

interface Tiered {
  readonly amount: string | null;
  readonly invoiceTotal: string | null;
  readonly slices: readonly { readonly units: string; readonly line: number }[];
  readonly unrated?: string;
  readonly faults: readonly { readonly line: number; readonly column: string }[];
}

const tiers = ['fromQty,toQty,ratePerUnit,included', '0,10,,Yes', '10,20,2.00,No', '20,60,1.00,No'];

const tier = (lines: readonly string[], quantity: string, ...options: readonly string[]) =>
  sbmJson<Tiered>(['tier', '--plan', csv(lines), '--quantity', quantity, ...options]);

describe('sbm tier', () => {
  test.each([
    ['35', 'Graduated', '35.000000', '35.00'],
    ['15', 'Graduated', '10.000000', '10.00'],
    ['35', 'Volume', '35.000000', '35.00'],
    ['15', 'Volume', '30.000000', '30.00'],
  ])('%s GB, %s', async (quantity, mode, amount, invoiceTotal) => {
    const { result, exitCode } = await tier(tiers, quantity, '--mode', mode);
    expect([exitCode, result.amount, result.invoiceTotal]).toEqual([0, amount, invoiceTotal]);
  });

  test('the mode may stand in the file, and each slice names its line', async () => {
    const lines = tiers.map((line, index) => `${line},${index === 0 ? 'tierMode' : 'Volume'}`);
    const { result } = await tier(lines, '15');
    expect([result.amount, result.slices]).toMatchObject(['30.000000', [{ units: '15', line: 3 }]]);
  });

  test('a quantity beyond the last tier, and a tier without a rate, have no price', async () => {
    const beyond = await tier(tiers, '61');
    expect([beyond.exitCode, beyond.result.amount, beyond.result.unrated]).toEqual([
      1,
      null,
      'The last tier ends at 60',
    ]);
    const rateless = await tier(['fromQty,toQty,ratePerUnit', '0,,'], '5');
    expect([rateless.exitCode, rateless.result.amount]).toEqual([1, null]);
    expect(rateless.result.faults).toMatchObject([{ line: 2, column: 'ratePerUnit' }]);
  });

  test('a quantity that is no number is a misuse', async () => {
    expect((await sbm(['tier', '--plan', csv(tiers), '--quantity', 'much'])).exitCode).toBe(2);
  });
});

interface Traffic {
  readonly samples: number;
  readonly percentile: string | null;
  readonly aboveCommit: string | null;
  readonly amount: string | null;
  readonly invoiceTotal: string | null;
  readonly unrated?: string;
  readonly faults: readonly { readonly line: number; readonly column: string; readonly code: string }[];
}

describe('sbm percentile', () => {
  const percentile = (lines: readonly string[], ...options: readonly string[]) =>
    sbmJson<Traffic>(['percentile', '--samples', csv(lines), ...options]);
  const month = Array.from({ length: 100 }, (_, at) => `2026-06-01,${String(at + 1)}.5,50`);

  test('the greater direction of the sample below the top twentieth, above the commit, at the rate', async () => {
    const { result, exitCode } = await percentile(
      ['time,Inbound,Outbound', ...month],
      ...['--commit', '40', '--rate', '12.503333'],
    );
    expect(exitCode).toBe(0);
    expect(result).toMatchObject({
      ...{ samples: 100, percentile: '95.5', aboveCommit: '55.5' },
      ...{ amount: '693.934982', invoiceTotal: '693.93' },
    });
  });

  test('one faulty sample, a missing direction or none at all: no percentile, and why', async () => {
    const faulty = await percentile(['in,out', '1,2', '3,-4']);
    expect([faulty.exitCode, faulty.result.percentile]).toEqual([1, null]);
    expect(faulty.result.faults).toMatchObject([{ line: 3, column: 'out', code: 'V002' }]);
    const half = await percentile(['in,total', '1,2']);
    expect(half.result.faults).toMatchObject([{ line: 1, column: 'outbound', code: 'V001' }]);
    const none = await percentile(['in,out'], '--lang', 'fr');
    expect([none.exitCode, none.result.unrated]).toEqual([1, 'Le fichier n’a aucun échantillon']);
  });
});

describe('sbm pass-through', () => {
  const passed = (lines: readonly string[], ...options: readonly string[]) =>
    sbmJson<Omit<Rated, 'calls'> & { readonly records: Rated['calls'] }>([
      ...['pass-through', '--calls', csv(lines)],
      ...options,
    ]);

  test('the supplier’s amount, raised by the markup and the fee, whatever the number', async () => {
    const { result, exitCode } = await passed(
      ['usageId,supplierCost,calledNumber', 'A,0.012501,15145551234', 'B,2,', 'C,0,roaming'],
      ...['--markup', '15', '--fee', '0.01'],
    );
    expect(exitCode).toBe(0);
    expect(result.records.map(({ amount }) => amount)).toEqual(['0.024376', '2.310000', '0.010000']);
    expect([result.total, result.invoiceTotal, result.totalOfCents]).toEqual(['2.344376', '2.34', '2.34']);
  });

  test('a repeated record and one without a cost are not billed, and say why', async () => {
    const { result, exitCode } = await passed(['usageId,supplierCost', 'A,1', 'A,1', 'B,', 'C,much']);
    expect(exitCode).toBe(1);
    expect(result.records.map(({ unrated }) => unrated?.reason)).toEqual([
      undefined,
      'duplicate',
      'noCost',
      'noCost',
    ]);
    expect(result.faults).toMatchObject([{ line: 5, column: 'supplierCost', found: 'much' }]);
    expect(result.total).toBe('1.000000');
  });
});
