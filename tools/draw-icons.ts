/** `npm run icons`: draws every assets/NAME.svg in the sizes Office asks for, as assets/NAME-SIZE.png. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from '../test/browser/chromium';
import { iconSizes } from './icon-sizes';

const assets = resolve(import.meta.dirname, '../assets');
const browser = await launchChromium();
const page = await browser.newPage();

for (const file of readdirSync(assets).filter((name) => name.endsWith('.svg'))) {
  const drawing = readFileSync(resolve(assets, file), 'utf8');
  for (const size of iconSizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`,
    );
    const path = resolve(assets, file.replace('.svg', `-${size}.png`));
    await page.screenshot({ path, omitBackground: true });
  }
  console.log(`${file}: ${iconSizes.join(', ')} px`);
}

await browser.close();
