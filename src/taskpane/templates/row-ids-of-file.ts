const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Row Ids for rows a part's file has new: the same file gives the same ids, so that merging it twice adds nothing twice.
 */
export async function rowIdsOfFile(file: File): Promise<() => string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const stem = hex(new Uint8Array(digest).subarray(0, 12));
  let made = 0;
  return () => `${stem}-${String((made += 1))}`;
}
