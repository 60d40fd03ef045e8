import type { jsPDF as Document } from 'jspdf';
import type { autoTable as AutoTable } from 'jspdf-autotable';
import type { Paper, PaperTable } from '../../core/commission/statement/paper';
import { moneyWords } from '../../core/commission/words/plain-words';
import { centsText } from '../../core/commission/sales/numbers';
import type { Language } from '../../core/kernel/bilingual';
import { winAnsi } from './win-ansi';

/** Points of a Letter page. */
const margin = 40;
const lineHeight = 14;
const lastLine = 740;

export interface PdfOptions {
  readonly language: Language;
  /** Moment of the statement, which the file says too. */
  readonly at: Date;
}

interface Setting {
  readonly document: Document;
  readonly language: Language;
  readonly autoTable: typeof AutoTable;
}

function writeHead({ document }: Setting, { title, name, facts }: Paper): number {
  document.setFont('helvetica', 'bold').setFontSize(18).text(winAnsi(title), margin, 56);
  document.setFontSize(12).text(winAnsi(name), margin, 76);
  document.setFont('helvetica', 'normal').setFontSize(9);
  facts.forEach(([label, value], index) => {
    document.text(winAnsi(`${label}\u00A0: ${value}`), margin, 96 + index * lineHeight);
  });
  return 96 + facts.length * lineHeight;
}

function writeTable({ document, language, autoTable }: Setting, table: PaperTable, top: number): number {
  const { title, headings, rows } = table;
  const begins = top > lastLine - 60 ? margin : top;
  if (begins !== top) document.addPage();
  document
    .setFont('helvetica', 'bold')
    .setFontSize(11)
    .text(winAnsi(title), margin, begins + 12);
  const shown = (cell: PaperTable['rows'][number][number]): string =>
    winAnsi(typeof cell === 'number' ? moneyWords(centsText(cell), '')[language] : cell);
  const isAmount = headings.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  let bottom = begins;
  autoTable(document, {
    startY: begins + 18,
    margin: { left: margin, right: margin },
    theme: 'grid',
    styles: { font: 'helvetica', fontSize: 8, cellPadding: 3, overflow: 'linebreak' },
    headStyles: { fillColor: [15, 84, 140], textColor: 255 },
    head: [headings.map(winAnsi)],
    body: rows.map((row) => row.map(shown)),
    columnStyles: Object.fromEntries(
      isAmount.flatMap((isMoney, column) => (isMoney ? [[column, { halign: 'right' as const }]] : [])),
    ),
    didDrawPage: ({ cursor }) => {
      bottom = cursor?.y ?? bottom;
    },
  });
  return bottom + lineHeight;
}

/** A statement as a PDF file of Letter pages, in fonts every reader has; the library comes only when one is asked for. */
export async function statementPdf(paper: Paper, { language, at }: PdfOptions): Promise<Uint8Array> {
  const [{ jsPDF }, { autoTable }] = await Promise.all([import('jspdf'), import('jspdf-autotable')]);
  const document = new jsPDF({ unit: 'pt', format: 'letter', compress: true });
  document.setProperties({ title: winAnsi(`${paper.title} ${paper.name}`) }).setLanguage(`${language}-CA`);
  document.setCreationDate(at);
  const setting = { document, language, autoTable };
  let top = writeHead(setting, paper);
  for (const table of paper.tables) top = writeTable(setting, table, top);
  return new Uint8Array(document.output('arraybuffer'));
}
