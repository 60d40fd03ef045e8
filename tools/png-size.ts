const signature = '89504e470d0a1a0a';

/** Width and height in pixels of a PNG file's bytes, or undefined when they are no PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.length < 24 || bytes.toString('hex', 0, 8) !== signature) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
