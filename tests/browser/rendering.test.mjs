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

// Similarity is that of the least alike word of a line: the correlation of darkness after a 3 × 3 blur, 1 for equal
// pictures (compare.js). The same glyphs at the same places reach 0.96 to 0.999; what is missing to 1 is antialiasing, most
// where the headline was moved by half a pixel. The controls below, each wrong in one way, stay under 0.4, even where only
// one word of a line is wrong. The bound is between. (A single small mark weighs only 0.01 here: that all glyphs are right
// is for the comparison with hb-shape to say.)
const alike = 0.95;
const different = 0.6;

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

// A measure that calls everything alike proves nothing. Each control changes what the browser draws; `line` is the line
// that must be seen as different, all of them where none is named.
const controls = {
    'another weight': {change: {weight: 'bold'}},
    'a size 3 % larger': {change: {size: 20.6, lineHeight: 34 / 20.6}},
    'another font': {change: {family: 'serif'}},
    'one conjunct not joined': {change: {text: text.replace('भव्य', 'भव्\u200cय')}, line: 1},
};
for (const [name, {change, line}] of Object.entries(controls)) {
    test(`${name} is seen as different`, async context => {
        const page = await openCheck(1);
        const {similarity} = await drawBoth(page, {...sizes[1], browser: change});
        context.diagnostic(similarity.map(value => value.toFixed(3)).join(' '));
        const seen = line === undefined ? Math.max(...similarity) : similarity[line];
        assert.ok(seen < different, `${similarity}`);
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
