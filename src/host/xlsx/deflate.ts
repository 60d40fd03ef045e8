/** Packing and expanding with the platform's own streams: native speed in Node and in browsers alike. */
async function through(
  parts: readonly Uint8Array[],
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const writer = (stream.writable as WritableStream<Uint8Array>).getWriter();
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  const feeding = feed(writer, parts);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) throw new RangeError('More bytes than announced.');
      chunks.push(value);
    }
    await feeding;
  } catch (error) {
    feeding.catch(() => undefined);
    await reader.cancel().catch(() => undefined);
    throw error;
  }
  return joined(chunks, size);
}

async function feed(
  writer: WritableStreamDefaultWriter<Uint8Array>,
  parts: readonly Uint8Array[],
): Promise<void> {
  for (const part of parts) await writer.write(part);
  await writer.close();
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

export const compress = async (parts: readonly Uint8Array[]): Promise<Uint8Array> =>
  through(parts, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);

/** Throws when the bytes expand to anything else than `size`. */
export async function expand(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const bytes = await through([packed], new DecompressionStream('deflate-raw'), size);
  if (bytes.length !== size) throw new RangeError('Fewer bytes than announced.');
  return bytes;
}
