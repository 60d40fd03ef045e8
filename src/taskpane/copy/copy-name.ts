/**
 * The name of a copy: that of the file, wherever it is stored, and what the copy is for.
 * A workbook that was never saved has no address, whatever Office’s types say.
 */
export function copyName(address: string | null, remark: string): string {
  const file = address?.split(/[\\/]/).at(-1)?.split(/[?#]/)[0] ?? '';
  const name = decoded(file).replace(/\.xls[xmb]?$/i, '') || 'SmartBilling';
  return `${name} (${remark}).xlsx`;
}

/** Addresses of files on the web are encoded; a local name may hold a percent sign of its own. */
function decoded(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
