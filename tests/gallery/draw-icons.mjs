// Draws assets/icons from the logo: `node tests/gallery/draw-icons.mjs [path of a Chromium]`.
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const executablePath = process.argv[2] ?? '/usr/bin/chromium';
const folder = fileURLToPath(new URL('../../assets/icons/', import.meta.url));

// A square of ink with a light rim stands out on light and on dark toolbars. Small sizes have thicker strokes, on whole pixels.
const drawings = {
  16: '<rect x=".5" y=".5" width="15" height="15" rx="3"/><path d="M3 4h10"/><path d="M4 12.8 8 7.6l4 5.2"/>',
  32: '<rect x=".5" y=".5" width="15" height="15" rx="3"/><path d="M3 4.25h10"/><path d="M4.1 12.4 8 7.2l3.9 5.2"/>',
};
const strokes = { 16: 2, 32: 1.5, 48: 1.5, 128: 1.5 };

const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16" style="position:absolute;inset:0"
    fill="none" stroke="#fff" stroke-width="${strokes[size]}"><style>rect{fill:#15202a;stroke:#75828d;stroke-width:${size < 48 ? 1 : 0.5}}</style>${drawings[size] ?? drawings[32]}</svg>`;
  await page.setContent(`<body style="margin:0">${svg}`);
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
}
await browser.close();
