// Our rendering beside the browser's own, of the same paragraph with the same font files, size and width: the lines must
// break at the same words and look the same.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {openSite} from './site.mjs';

const text = 'रूस के राष्ट्रपति दो दिन की यात्रा पर प्योंगयांग पहुँचे, जहाँ हवाई अड्डे पर उनका भव्य स्वागत हुआ। 24 वर्षों में यह ' +
    'उनकी पहली यात्रा है। दोनों देशों ने “व्यापक रणनीतिक साझेदारी” की संधि पर हस्ताक्षर किए; NATO के महासचिव ने इस पर चिंता जताई। ' +
    'विशेषज्ञों के अनुसार कार्यक्रम के दौरान ट्रेन, क्षेत्र, ऋतु, ज्ञान, श्रृंखला, ड्रोन, शुद्ध हिन्दी और G20 जैसे शब्द सुने गए।';

// Line heights are whole device pixels at every ratio used here: where a browser puts a line at half a pixel is its own affair.
const sizes = [{size: 16, lineHeight: 1.75}, {size: 20, lineHeight: 1.7}, {size: 26, lineHeight: 2}];
const width = 480;
const height = 640;

// Similarity is the correlation of darkness after a 3 × 3 blur (compare.js), 1 for equal pictures. The same glyphs at the
// same places reach 0.94 and more: what is missing to 1 is antialiasing, and the headline that we move by up to half a
// pixel onto a pixel row. The controls below, each wrong in one small way, all stay under 0.85; the bound is between.
const alike = 0.92;

let site;
before(async () => {
    // Outlines without hints, as our font files have none; grey antialiasing, as ours is.
    site = await openSite(
        {folder: 'rendering-check', browserArguments: ['--font-render-hinting=none', '--disable-lcd-text']});
});
after(() => site?.close());

async function openCheck(deviceScaleFactor) {
    const page = await site.open({viewport: {width: 2 * width, height}, deviceScaleFactor});
    await page.waitForFunction(() => window.renderingCheck !== undefined);
    return page;
}

// Draws both and gives the lines of each and how alike they look. `browser` may differ from ours, for the controls.
async function drawBoth(page, {size, lineHeight, weight = 'normal', browser = {}}) {
    const paragraph = {text, size, lineHeight, weight, width, height};
    const ours = await page.evaluate(how => window.renderingCheck.ours(how), paragraph);
    const browsers = await page.evaluate(how => window.renderingCheck.browsers(how), {...paragraph, ...browser});
    const png = (await page.screenshot()).toString('base64');
    const similarity = await page.evaluate(
        how => window.renderingCheck.compare(how), {png, lines: ours.length, size, lineHeight});
    return {ours, browsers, similarity};
}

for (const deviceScaleFactor of [1, 2]) {
    for (const weight of ['normal', 'bold']) {
        test(`at ${deviceScaleFactor} device pixels to a CSS pixel, ${weight}: same lines, same look`, async context => {
            const page = await openCheck(deviceScaleFactor);
            for (const {size, lineHeight} of sizes) {
                const {ours, browsers, similarity} = await drawBoth(page, {size, lineHeight, weight});
                context.diagnostic(`${size} px: ${similarity.map(value => value.toFixed(3)).join(' ')}`);
                assert.ok(ours.length >= 5);
                assert.deepEqual(ours, browsers, `${size} px`);
                assert.ok(Math.min(...similarity) >= alike, `${size} px: ${similarity}`);
            }
            assert.deepEqual(page.problems, []);
        });
    }
}

// A measure that calls everything alike proves nothing.
const controls = {
    'another weight': {weight: 'bold'},
    'a size 3 % larger': {size: 20.6, lineHeight: 34 / 20.6},
    'another font': {family: 'serif'},
    'other words': {text: text.replaceAll('र', 'न')},
    'letters not joined': {text: text.replaceAll('्', '्\u200c')},
};
for (const [name, browser] of Object.entries(controls)) {
    test(`${name} is seen as different`, async context => {
        const page = await openCheck(1);
        const {similarity} = await drawBoth(page, {...sizes[1], browser});
        context.diagnostic(similarity.map(value => value.toFixed(3)).join(' '));
        assert.ok(Math.max(...similarity) < alike, `${similarity}`);
    });
}

test('drawn again after the browser took the context away and gave it back, every pixel is as before', async () => {
    const page = await openCheck(1);
    const paragraph = {text, ...sizes[1], weight: 'normal', width, height};
    const picture = async () => {
        await page.evaluate(how => window.renderingCheck.ours(how), paragraph);
        return page.locator('#canvas').screenshot();
    };
    const earlier = await picture();
    await page.evaluate(() => window.renderingCheck.loseContext());
    await page.evaluate(() => window.renderingCheck.restoreContext());
    assert.deepEqual(await picture(), earlier);
});
