import { copyName } from '../../../src/taskpane/copy/copy-name';
import { excelFile, type FileSource } from '../../../src/taskpane/copy/excel-file';

const done = (value: unknown) => ({ status: 'succeeded', value });

/** An Office that gives a file of three slices, or refuses one of them. */
function office(refused?: number) {
  const full = 4_194_304;
  const slices = [new Array<number>(full).fill(1), new Array<number>(full).fill(2), [3, 4]];
  const closeAsync = jest.fn();
  const file = {
    size: 2 * full + 2,
    sliceCount: 3,
    closeAsync,
    getSliceAsync: (index: number, answer: (result: unknown) => void) =>
      answer(
        index === refused
          ? { status: 'failed', error: { message: 'The slice is gone.' } }
          : done({ data: slices[index] }),
      ),
  };
  const source = {
    getFileAsync: (_type: unknown, _options: unknown, answer: (result: unknown) => void) =>
      answer(done(file)),
  };
  return { source: source as unknown as FileSource, closeAsync, slices };
}

describe('the file Excel hands over', () => {
  test('is whole, and let go of', async () => {
    const { source, closeAsync, slices } = office();
    const bytes = await excelFile(source);
    expect(Buffer.compare(bytes, Buffer.from(slices.flat()))).toBe(0);
    expect(closeAsync).toHaveBeenCalledTimes(1);
  });

  test('is refused as a whole where a slice is, and let go of all the same', async () => {
    const { source, closeAsync } = office(1);
    await expect(excelFile(source)).rejects.toMatchObject({
      code: 'COPY_NOT_KEPT',
      fate: 'notDone',
      details: { reason: 'The slice is gone.' },
    });
    expect(closeAsync).toHaveBeenCalledTimes(1);
  });
});

test.each([
  ['C:\\Users\\marie\\Atlas 100 %.xlsx', 'Atlas 100 % (avant).xlsx'],
  ['https://atlas.example/Shared%20Documents/%C3%89rable.xlsx?web=1', 'Érable (avant).xlsx'],
  ['/Users/marie/Livre.xlsm', 'Livre (avant).xlsx'],
  ['', 'SmartBilling (avant).xlsx'],
  [null, 'SmartBilling (avant).xlsx'],
])('a copy of %s is called %s', (address, name) => {
  expect(copyName(address, 'avant')).toBe(name);
});
