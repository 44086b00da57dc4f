// Every element lies where the program drew its widget, at every ratio of device pixels and after zooming; and the drawn
// words lie where the elements of the text layer say.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {articleTitle, byRole, openArticle, openLibrary, words} from './person.mjs';
import {contrast, makeEye} from './picture.mjs';
import {openSite} from './site.mjs';
import {laptop, phone, stories, tell} from './states.mjs';

const ratios = [1, 1.25, 1.5, 2, 2.625, 3];
const within = 2;  // CSS pixels

let site;
let look;
before(async () => {
    site = await openSite();
    look = await makeEye(site);
});
after(() => site?.close());

// What the program said last of each node's place: the page hands its messages to JSON.parse.
const overhear = page => page.addInitScript(() => {
    window.bodhPlaces = new Map();
    const parse = JSON.parse;
    JSON.parse = function(...how) {
        const message = parse.apply(this, how);
        for (const [id, ...place] of message.places ?? []) window.bodhPlaces.set(String(id), place);
        return message;
    };
});

const comesToRest = page => page.evaluate(
    () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))));

// Until the program has drawn for the ratio that is asked for.
async function useRatio(page, cdp, screen, ratio) {
    const {width, height} = screen.viewport;
    await cdp.send('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: ratio, mobile: screen.isMobile ?? false});
    await page.waitForFunction(wanted => {
        const canvas = document.getElementById('canvas');
        return devicePixelRatio === wanted && canvas.width === Math.round(innerWidth * wanted);
    }, ratio);
    await comesToRest(page);
}

// Elements that do not lie where they were drawn.
const misplaced = page => page.evaluate(within => {
    const wrong = [];
    let seen = 0;
    for (const element of document.querySelectorAll('#mirror .placed')) {
        // A control that is partly in sight has the part that is.
        const place = window.bodhPlaces.get(element.dataset.id);
        const part = place[6] > 0 && place[7] > 0 && element.matches('a, button, input:not(.field)');
        const [x, y, width, height] = part ? place.slice(4) : place;
        const box = element.getBoundingClientRect();
        if (box.bottom < 0 || box.top > innerHeight) continue;
        ++seen;
        const off = Math.max(...[[box.x, x], [box.y, y], [box.right, x + width], [box.bottom, y + height]]
            .map(([real, drawn]) => Math.abs(real - drawn / devicePixelRatio)));
        if (!(off <= within)) wrong.push(`${element.localName} "${element.textContent || element.ariaLabel}": ${off}`);
    }
    return {seen, wrong};
}, within);

// Screens with many pixels are phones' more often than not.
for (const ratio of ratios) {
    const screen = {...(ratio >= 2 ? phone : laptop), deviceScaleFactor: ratio};
    test(`every element of every state lies where it is drawn at ${ratio} device pixels to a CSS pixel`, async context => {
        let seen = 0;
        for (const story of stories.filter(({starts}) => starts !== false)) {
            const overheard = {...story, prepare: async page => { await story.prepare?.(page); await overhear(page); }};
            await tell(site, overheard, {language: 'hi', theme: 'light', screen}, async (page, state) => {
                await comesToRest(page);
                const found = await misplaced(page);
                seen += found.seen;
                assert.deepEqual(found.wrong, [], state);
            });
        }
        context.diagnostic(`${seen} elements`);
        assert.ok(seen > 300);
    });
}

// The box of what is dark on the picture, in CSS pixels of the page.
function inkBox(picture, clip, ratio) {
    const paper = picture.at(0, 0);
    const box = {left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity};
    for (let y = 0; y < picture.height; ++y)
        for (let x = 0; x < picture.width; ++x) {
            if (contrast(picture.at(x, y), paper) < 2) continue;
            box.left = Math.min(box.left, clip.x + x / ratio);
            box.right = Math.max(box.right, clip.x + (x + 1) / ratio);
            box.top = Math.min(box.top, clip.y + y / ratio);
            box.bottom = Math.max(box.bottom, clip.y + (y + 1) / ratio);
        }
    return box;
}

for (const ratio of ratios) {
    test(`the drawn lines lie under the lines of the text layer at ${ratio} device pixels to a CSS pixel`, async () => {
        const page = await site.open({...laptop, deviceScaleFactor: ratio});
        await openLibrary(page);
        await openArticle(page);
        await page.mouse.move(5, 300);
        const lines = await page.locator('#mirror article p .line').evaluateAll(all => all
            .map(line => line.getBoundingClientRect()).filter(({top, bottom}) => top > 80 && bottom < 640)
            .map(({x, y, width, height}) => ({x, y, width, height})));
        assert.ok(lines.length > 6);
        for (const line of lines) {
            const clip = {x: Math.floor(line.x) - 10, y: Math.round(line.y), width: Math.ceil(line.width) + 20, height: Math.round(line.height)};
            const ink = inkBox(await look(page, clip), clip, ratio);
            // A letter has up to two pixels of air beside it.
            assert.ok(Math.abs(ink.left - line.x) <= within + 1, `left: ink ${ink.left}, element ${line.x}`);
            assert.ok(Math.abs(ink.right - line.x - line.width) <= within + 1, `right: ink ${ink.right}, element ${line.x + line.width}`);
            // Marks rise and hang, but the middle of the ink is the middle of the line.
            const middle = (ink.top + ink.bottom) / 2 - (line.y + line.height / 2);
            assert.ok(Math.abs(middle) <= line.height * 0.15, `middle off by ${middle}`);
        }
    });
}

test('after zooming in and out every element still lies where it is drawn', async () => {
    const page = await site.open({...laptop, prepare: overhear});
    await openLibrary(page);
    await openArticle(page);
    await byRole(page, 'heading', articleTitle).waitFor();
    const cdp = await page.context().newCDPSession(page);
    // A browser that zooms shows fewer and larger CSS pixels.
    for (const zoom of [2, 1.5, 1]) {
        const screen = {viewport: {width: Math.round(1366 / zoom), height: Math.round(768 / zoom)}};
        await useRatio(page, cdp, screen, zoom);
        const found = await misplaced(page);
        assert.ok(found.seen > 5);
        assert.deepEqual(found.wrong, [], `zoom ${zoom}`);
    }
    await byRole(page, 'button', words.hi.start).waitFor();
});
