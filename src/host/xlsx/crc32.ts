const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value | 0;
});

/** The checksum zip archives use, over parts that follow each other. */
export function crc32(parts: readonly Uint8Array[]): number {
  let crc = -1;
  for (const part of parts) {
    for (let index = 0; index < part.length; index++) {
      crc = (crc >>> 8) ^ (table[(crc ^ (part[index] ?? 0)) & 0xff] ?? 0);
    }
  }
  return (crc ^ -1) >>> 0;
}
