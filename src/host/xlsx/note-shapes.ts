import type { ZipArchive } from './zip-archive';

/** What hucre says of a note's box: a place of its own for each, and a size too small for more than a few words. */
const placedBox = /margin-left:[^;"]*;margin-top:[^;"]*;width:108pt;height:59\.25pt;z-index:\d+;/g;
/** Its place, its shadow, and what is so anyway: a second colour of a fill that has one, where texts start. */
const spare = new RegExp(
  [
    '<x:Anchor>[^<]*</x:Anchor>',
    '<v:fill color2="#ffffe1"/>',
    '<v:shadow on="t" color="black" obscured="t"/>',
    '<v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>',
    ' o:insetmode="auto"',
  ].join('|'),
  'g',
);

/** One box for all: Excel puts it beside its cell, and equal texts pack well. */
const oneBox = 'width:260pt;height:120pt;';

/** Makes the boxes of notes large enough to read and small in the file. */
export async function shapeNotes(archive: ZipArchive): Promise<void> {
  for (const name of archive.names()) {
    if (!/^xl\/drawings\/vmlDrawing\d+\.vml$/.test(name)) continue;
    const xml = await archive.text(name);
    if (xml.search(placedBox) < 0) continue;
    await archive.replaceText(name, xml.replace(placedBox, oneBox).replace(spare, ''));
  }
}
