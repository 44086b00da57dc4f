// When the page draws: a few frames for each event, and none while nothing happens or nobody looks.
import assert from 'node:assert/strict';
import {after, before, test as testWithoutLimit} from 'node:test';

import {picturesOf, watchDrawing} from './canvas.mjs';
import {byRole, openArticle, openLibrary, words} from './person.mjs';
import {openSite} from './site.mjs';

const test = (name, body) => testWithoutLimit(name, {timeout: 120_000}, body);

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

async function openHome(options) {
    const page = await openLibrary(await site.open(options));
    await watchDrawing(page);
    await page.evaluate(() => bodhDrawing.settled());
    return page;
}

// Frames drawn after the last one that changed anything.
const idleTail = pictures => pictures.length - 1 - pictures.findIndex(picture => picture === pictures.at(-1));

test('while nothing happens the canvas is not touched, for ten seconds of the browser\'s frames', async () => {
    const page = await openHome();
    await byRole(page, 'button', words.hi.own).click();
    await byRole(page, 'textbox', words.hi.field).focus();  // its caret blinks, but that is the browser's
    await page.evaluate(() => bodhDrawing.settled());
    const drawn = await page.evaluate(async () => {
        const before = bodhDrawing.pictures.length;
        await bodhDrawing.pass(600);
        return bodhDrawing.pictures.length - before;
    });
    assert.equal(drawn, 0);
});

test('at most three frames follow once what an event did is over', async context => {
    const page = await openHome({viewport: {width: 360, height: 740}});
    await openArticle(page);
    await page.evaluate(() => bodhDrawing.settled());
    const events = {
        'a pointer that moves over nothing': () => page.mouse.move(180, 400),
        'a wheel that turns': () => page.mouse.wheel(0, 120),
        'a pointer that comes to a button': async () => page.mouse.move(...(await middleOf(byRole(page, 'button', words.hi.start)))),
        'a key that scrolls': () => page.keyboard.press('PageDown'),
        'a key that moves the focus': () => page.keyboard.press('Tab'),
        'a button that leads elsewhere': () => byRole(page, 'button', words.hi.start).click(),
    };
    for (const [name, doing] of Object.entries(events)) {
        const pictures = await picturesOf(page, doing);
        const tail = idleTail(pictures);
        context.diagnostic(`${name}: ${pictures.length} frames, ${tail} after the last change`);
        assert.ok(tail <= 3, `${name}: ${tail} frames after the last change`);
        if (name.endsWith('over nothing')) assert.equal(pictures.length, 0);
        else assert.notEqual(pictures.length, 0, `${name}: nothing to be seen of it`);
    }
});

test('nothing is drawn while the page is hidden, and the right picture is there when it is shown', async () => {
    const show = (page, shown) => page.evaluate(visible => {
        Object.defineProperty(document, 'hidden', {configurable: true, get: () => !visible});
        document.dispatchEvent(new Event('visibilitychange'));
    }, shown);
    const page = await openHome();
    const english = () => byRole(page, 'button', 'Switch to English').or(page.getByRole('button', {name: /English/})).first()
        .evaluate(button => button.click());
    await show(page, false);
    await page.evaluate(() => { bodhDrawing.pictures.length = 0; });
    await english();
    await page.mouse.move(300, 300);
    await page.evaluate(() => bodhDrawing.pass(30));
    assert.equal(await page.evaluate(() => bodhDrawing.pictures.length), 0);
    const pictures = await picturesOf(page, () => show(page, true));
    await byRole(page, 'button', words.en.own).waitFor();

    const other = await openHome();
    const expected = await picturesOf(other, async () => {
        await other.getByRole('button', {name: /English/}).first().evaluate(button => button.click());
        await other.mouse.move(300, 300);
        await byRole(other, 'button', words.en.own).waitFor();
    });
    assert.equal(pictures.at(-1), expected.at(-1));
});

const middleOf = async locator => {
    const {x, y, width, height} = await locator.boundingBox();
    return [x + width / 2, y + height / 2];
};
