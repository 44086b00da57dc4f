// A choice of the pictures that pictures.mjs made, side by side on one page, for the README:
//
//     node tests/browser/pictures.mjs --ratios 2 --texts 100 && node tests/browser/contact_sheet.mjs
//
// Writes assets/readme/screens.png.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {chromium} from 'playwright-core';

const house = fileURLToPath(new URL('../../', import.meta.url));
const rows = [
    {height: 430, names: ['library.360x740@2.hi.light.100', 'reading.360x740@2.hi.sepia.100', 'quiz_chosen.360x740@2.hi.light.100',
        'quiz_wrong.360x740@2.hi.light.100', 'evidence.360x740@2.hi.dark.100', 'form_order.360x740@2.hi.dark.100',
        'appearance.360x740@2.en.light.100', 'quiz_wrong.360x740@2.hi.contrast.100']},
    {height: 330, names: ['quiz_right.1366x768@2.hi.light.100', 'library.1366x768@2.en.dark.100', 'result.1366x768@2.hi.sepia.100']},
];

const pictures = rows.map(({height, names}) => ({
    height,
    sources: names.map(name => {
        const path = `${house}build/pictures/${name}.png`;
        if (!existsSync(path)) throw new Error(`${path} is not there: run pictures.mjs first`);
        return `data:image/png;base64,${readFileSync(path).toString('base64')}`;
    }),
}));
const browser = await chromium.launch({executablePath: process.env.BODH_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox']});
const page = await browser.newPage({viewport: {width: 1800, height: 100}, deviceScaleFactor: 1});
await page.evaluate(async allRows => {
    Object.assign(document.body.style, {margin: '0', padding: '20px', background: '#d9d4ca', width: 'max-content'});
    for (const {height, sources} of allRows) {
        const row = document.createElement('div');
        Object.assign(row.style, {display: 'flex', gap: '16px', marginBottom: '16px'});
        for (const source of sources) {
            const image = new Image();
            image.src = source;
            Object.assign(image.style, {height: `${height}px`, borderRadius: '10px', boxShadow: '0 2px 10px rgb(0 0 0 / 30%)'});
            row.append(image);
            await image.decode();
        }
        document.body.append(row);
    }
}, pictures);
await page.locator('body').screenshot({path: `${house}assets/readme/screens.png`});
await browser.close();
