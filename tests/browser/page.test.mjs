// The page around the program: when it draws, how real elements and canvas stay together, and what a person reads when it
// cannot start.
import assert from 'node:assert/strict';
import {after, before, test as testWithoutLimit} from 'node:test';

import {articleTitle, byRole, openArticle, openLibrary, words} from './person.mjs';
import {openSite} from './site.mjs';

const test = (name, body) => testWithoutLimit(name, {timeout: 120_000}, body);

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

const phone = {viewport: {width: 360, height: 740}, deviceScaleFactor: 2, hasTouch: true, isMobile: true};
const openHome = async options => openLibrary(await site.open(options));

// From now on window.bodhFrames.waiting tells how many animation frames have been asked for and not yet drawn.
const watchFrames = page => page.evaluate(() => {
    const ask = window.requestAnimationFrame.bind(window);
    window.bodhFrames = {waiting: 0, drawn: 0};
    window.requestAnimationFrame = callback => {
        window.bodhFrames.waiting += 1;
        return ask(now => {
            callback(now);
            window.bodhFrames.waiting -= 1;
            window.bodhFrames.drawn += 1;
        });
    };
});
// A page that draws without end always has the next frame waiting before this one is over. (Looked at by a timer, because
// Playwright's usual way would ask for frames itself.)
const settled = page => page.waitForFunction(
    () => window.bodhFrames.drawn > 0 && window.bodhFrames.waiting === 0, undefined, {polling: 50});

test('an event brings a few frames, and then nothing is drawn', async () => {
    const page = await openHome();
    await watchFrames(page);
    await page.mouse.move(300, 300);
    await settled(page);
    assert.deepEqual(page.problems, []);
});

test('what was on the canvas is there again after the browser took its context away and gave it back', async () => {
    const page = await openHome();
    await watchFrames(page);
    await page.mouse.move(5, 500);
    await settled(page);
    const earlier = await page.screenshot();
    await page.evaluate(async () => {
        const canvas = document.getElementById('canvas');
        const taking = canvas.getContext('webgl2').getExtension('WEBGL_lose_context');
        const happens = event => new Promise(resolve => canvas.addEventListener(event, resolve, {once: true}));
        const lost = happens('webglcontextlost');
        taking.loseContext();
        await lost;
        await new Promise(done => setTimeout(done));  // it can be given back once the event is over
        const restored = happens('webglcontextrestored');
        taking.restoreContext();
        await restored;
    });
    await settled(page);
    assert.deepEqual(await page.screenshot(), earlier);
});

test('what is out of sight scrolls into it when the keyboard comes there, and back', async () => {
    const page = await openHome(phone);
    await openArticle(page);
    const last = page.locator('#mirror article p').last();
    assert.ok(await last.evaluate(element => element.getBoundingClientRect().top) > phone.viewport.height);
    await last.evaluate(element => element.scrollIntoView({block: 'center'}));
    await page.waitForFunction(element => {
        const {top, bottom} = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && !element.classList.contains('out-of-sight');
    }, await last.elementHandle());
    const title = byRole(page, 'heading', articleTitle);
    await title.evaluate(element => element.scrollIntoView({block: 'center'}));
    await page.waitForFunction(element => element.getBoundingClientRect().top >= 0, await title.elementHandle());
});

test('a finger drags the page along and fires no button', async () => {
    const page = await openHome(phone);
    await openArticle(page);
    const title = byRole(page, 'heading', articleTitle);
    const top = () => title.evaluate(element => element.getBoundingClientRect().top);
    const earlier = await top();
    const touch = await page.context().newCDPSession(page);
    const send = (type, y) => touch.send('Input.dispatchTouchEvent', {type, touchPoints: y === undefined ? [] : [{x: 180, y}]});
    await send('touchStart', 500);
    for (let y = 490; y >= 300; y -= 10) await send('touchMove', y);
    await send('touchEnd');
    await page.waitForFunction(([element, y]) => element.getBoundingClientRect().top <= y,
        [await title.elementHandle(), earlier - 180]);
    await byRole(page, 'button', words.hi.start).waitFor();
});

test('the whole way to a checked answer by keyboard alone', async () => {
    const page = await openHome();
    const focusedName = () => page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
    async function tabTo(name) {
        for (let presses = 0; presses < 40; ++presses) {
            await page.keyboard.press('Tab');
            if ((await focusedName())?.trim() === name) return;
        }
        assert.fail(`Tab never came to "${name}"`);
    }
    await tabTo(articleTitle);
    await page.keyboard.press('Enter');
    await byRole(page, 'button', words.hi.start).waitFor();
    await tabTo(words.hi.start);
    await page.keyboard.press('Enter');
    await page.getByRole('radio').first().waitFor();
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelectorAll('#mirror input[type=radio]')[1].checked);
    await tabTo(words.hi.check);
    await page.keyboard.press('Enter');
    await byRole(page, 'button', words.hi.next).waitFor();
    assert.deepEqual(page.problems, []);
});

test('the text of the article can be selected and copied, line by line where it is drawn', async () => {
    const page = await openHome();
    await openArticle(page);
    const lines = page.locator('#mirror article p .line');
    assert.ok(await lines.count() > 10);
    const first = await lines.first().boundingBox();
    await page.mouse.move(first.x + 1, first.y + first.height / 2);
    await page.mouse.down();
    await page.mouse.move(first.x + first.width - 1, first.y + first.height / 2, {steps: 4});
    await page.mouse.up();
    const selected = await page.evaluate(() => getSelection().toString());
    assert.equal(selected.trim(), (await lines.first().innerText()).trim());
});

test('a text of 300 KB can be pasted, is refused in words, and stays in the field', async () => {
    const page = await openHome();
    await byRole(page, 'button', words.hi.own).click();
    const field = page.getByRole('textbox', {name: words.hi.field});
    const text = 'नदी के किनारे लोग रहते हैं। '.repeat(4000);
    await field.fill(text);
    await byRole(page, 'button', words.hi.make).click();
    await page.waitForFunction(() => document.querySelector('#mirror .field[aria-invalid=true]') !== null);
    assert.equal(await field.inputValue(), text);
    assert.deepEqual(page.problems, []);
});

test('a dropped text file fills the field, and on another screen does nothing', async () => {
    const page = await openHome();
    const drop = () => page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['नदी का पानी बढ़ गया।'], 'लेख.txt', {type: 'text/plain'}));
        const event = new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true});
        document.getElementById('canvas').dispatchEvent(event);
        return event.defaultPrevented;
    });
    assert.ok(await drop());
    await byRole(page, 'button', words.hi.own).click();
    const field = page.getByRole('textbox', {name: words.hi.field});
    assert.equal(await field.inputValue(), '');
    assert.ok(await drop());
    await page.waitForFunction(() => document.querySelector('#mirror .field')?.value === 'नदी का पानी बढ़ गया।');
    assert.deepEqual(page.problems, []);
});

const failures = [
    {
        name: 'without WebGL 2', reason: /WebGL 2/,
        prepare: page => page.addInitScript(() => {
            const ask = HTMLCanvasElement.prototype.getContext;
            HTMLCanvasElement.prototype.getContext = function(kind, ...rest) {
                return kind === 'webgl2' ? null : ask.call(this, kind, ...rest);
            };
        }),
    },
    {
        name: 'without WebAssembly', reason: /WebAssembly/,
        prepare: page => page.addInitScript(() => { delete window.WebAssembly; }),
    },
    {
        name: 'when a font cannot be fetched', reason: /connection/,
        prepare: page => page.route('**/fonts/latin-bold.ttf', route => route.abort()),
    },
];
for (const {name, reason, prepare} of failures) {
    test(`${name} the page says so in both languages and offers another try`, async () => {
        const context = await site.browser.newContext();
        const page = await context.newPage();
        await prepare(page);
        await page.goto(site.address);
        await page.locator('#failure').waitFor();
        assert.match(await page.locator('#failure-english').innerText(), reason);
        assert.match(await page.locator('#failure-hindi').innerText(), /[\u0900-\u097f]{3}/);
        assert.ok(await page.locator('#retry').isVisible());
        assert.ok(await page.locator('#stage').isHidden());
        await context.close();
    });
}

test('where storage is forbidden everything works, and the person is told that nothing is kept', async () => {
    const context = await site.browser.newContext({locale: 'hi-IN'});
    const page = await context.newPage();
    await page.addInitScript(() => {
        IDBFactory.prototype.open = () => { throw new DOMException('forbidden', 'SecurityError'); };
    });
    await page.goto(site.address);
    await openLibrary(page);
    await openArticle(page);
    await byRole(page, 'button', words.hi.start).click();
    await page.getByRole('radio').first().waitFor();
    await page.getByText(/सहेज/).first().waitFor();
    await context.close();
});
