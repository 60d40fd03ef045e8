import type { ZipArchive } from './zip-archive';

/** What hucre says of a note's box: a place of its own for each, and a size too small for more than a few words. */
const placedBox = /margin-left:[^;"]*;margin-top:[^;"]*;width:108pt;height:59\.25pt;z-index:\d+;/g;
/** Its place, and a second colour of a fill that has one colour. */
const spare = /<x:Anchor>[^<]*<\/x:Anchor>|<v:fill color2="#ffffe1"\/>/g;

/** One box for all, as openpyxl writes it: Excel puts it beside its cell, and equal texts pack well. */
const oneBox = 'margin-left:60pt;margin-top:2pt;width:260pt;height:120pt;z-index:1;';

/** Makes the boxes of notes large enough to read and small in the file. */
export async function shapeNotes(archive: ZipArchive): Promise<void> {
  for (const name of archive.names()) {
    if (!/^xl\/drawings\/vmlDrawing\d+\.vml$/.test(name)) continue;
    const xml = await archive.text(name);
    if (xml.search(placedBox) < 0) continue;
    await archive.replaceText(name, xml.replace(placedBox, oneBox).replace(spare, ''));
  }
}
