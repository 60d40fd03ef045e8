import { CodedError } from '../../core/kernel/coded-error';

/** What of Office this needs; the whole of it is `Office.context.document`. */
export type FileSource = Pick<Office.Document, 'getFileAsync'>;

/** The largest slice Office allows. */
const sliceSize = 4_194_304;

// The enum is not there before Office is.
const compressed = 'compressed' as unknown as Office.FileType;

type Ask<Value> = (answer: (result: Office.AsyncResult<Value>) => void) => void;

/** Awaits one of Office's calls that answer by callback. */
const answerOf = <Value>(ask: Ask<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (String(status) === 'succeeded') return resolve(value);
      const message = `Excel does not give a copy of the workbook: ${error.message}`;
      return reject(new CodedError('COPY_NOT_KEPT', 'notDone', message, { reason: error.message }));
    });
  });

/** The workbook as Excel would save it now; throws COPY_NOT_KEPT where Excel does not give it. */
export async function excelFile(source: FileSource): Promise<Uint8Array<ArrayBuffer>> {
  const file = await answerOf<Office.File>((answer) =>
    source.getFileAsync(compressed, { sliceSize }, answer),
  );
  try {
    const bytes = new Uint8Array(file.size);
    // One at a time: Office keeps the order of slices nowhere but here.
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answerOf<Office.Slice>((answer) => file.getSliceAsync(index, answer));
      bytes.set(slice.data as number[], index * sliceSize);
    }
    return bytes;
  } finally {
    // Office refuses further files while two are open.
    file.closeAsync();
  }
}
