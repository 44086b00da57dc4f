// The page around the program: how real elements and canvas stay together.
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
