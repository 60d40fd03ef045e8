import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const headings = 'Prospect ID,Prospect #,Company name,E-mail,City,Telephone';
const cities = [
  'Montréal',
  'Québec',
  'Laval',
  'Gatineau',
  'Sherbrooke',
  'Lévis',
  'Saguenay',
  'Trois-Rivières',
];

const lineOf = (row: number): string => {
  const number = String(row + 1).padStart(7, '0');
  const phone = `514 ${String(200 + (row % 700))} ${String((row * 7) % 10_000).padStart(4, '0')}`;
  return `L-${number},P-${number},Entreprise ${number} inc.,info${number}@exemple.ca,${cities[row % cities.length] ?? ''},${phone}`;
};

/** Writes a list of prospects with this many rows, as an old system might export it, its total and foot at the end. */
export async function writeProspects(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${headings}\n`);
  for (let from = 0; from < rows; from += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, rows - from) }, (_unused, index) =>
      lineOf(from + index),
    );
    if (!file.write(`${lines.join('\n')}\n`)) await once(file, 'drain');
  }
  file.write(`Total,${String(rows)},,,,\nPrinted on Monday,,,,,\n`);
  file.end();
  await once(file, 'finish');
}
