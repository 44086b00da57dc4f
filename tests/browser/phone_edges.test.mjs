// What a phone's shape, its keyboard and two fingers do to the page.
import assert from 'node:assert/strict';
import {after, before, test as testWithoutLimit} from 'node:test';

import {pictureOf, picturesOf, watchDrawing} from './canvas.mjs';
import {articleTitle, byRole, openArticle, openLibrary, words} from './person.mjs';
import {openSite} from './site.mjs';

const test = (name, body) => testWithoutLimit(name, {timeout: 120_000}, body);

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

const phone = {viewport: {width: 360, height: 740}, deviceScaleFactor: 2, hasTouch: true, isMobile: true};
const openHome = async () => openLibrary(await site.open(phone));

const drawn = page => page.evaluate(() => new Promise(done => {
    let left = 8;
    const next = () => --left ? requestAnimationFrame(next) : done();
    next();
}));

test('nothing stands under a notch or the home bar, and both can change while the page is open', async () => {
    const page = await openHome();
    const device = await page.context().newCDPSession(page);
    const setInsets = insets => device.send('Emulation.setSafeAreaInsetsOverride', {insets});
    const edges = () => page.evaluate(() => {
        const shown = [...document.querySelectorAll('#mirror .placed:not(.out-of-sight)')].map(each => each.getBoundingClientRect());
        return {top: Math.min(...shown.map(({top}) => top)), bottom: Math.max(...shown.map(({bottom}) => bottom))};
    });
    await openArticle(page);
    await byRole(page, 'button', words.hi.start).click();
    await byRole(page, 'button', words.hi.check).waitFor();
    await drawn(page);
    const plain = await edges();
    assert.ok(plain.top < 47);
    await setInsets({top: 47, bottom: 34});
    await page.waitForFunction(() => [...document.querySelectorAll('#mirror .placed:not(.out-of-sight)')]
        .every(each => each.getBoundingClientRect().top >= 47));
    const button = await byRole(page, 'button', words.hi.check).boundingBox();
    assert.ok(button.y + button.height <= 740 - 34, `${button.y + button.height}`);
    await setInsets({});
    await page.waitForFunction(() => [...document.querySelectorAll('#mirror .placed:not(.out-of-sight)')]
        .some(each => each.getBoundingClientRect().top < 47));
    assert.deepEqual(page.problems, []);
});

test('two fingers enlarge the page, and a tap lands on what is under it', async () => {
    const page = await openHome();
    await openArticle(page);
    const device = await page.context().newCDPSession(page);
    await device.send('Input.synthesizePinchGesture', {x: 180, y: 730, scaleFactor: 2});
    const view = await page.evaluate(() => {
        const {scale, offsetLeft, offsetTop} = visualViewport;
        return {scale, offsetLeft, offsetTop};
    });
    assert.ok(view.scale > 1.5, `${view.scale}`);
    const box = await byRole(page, 'button', words.hi.start).evaluate(button => {
        const {x, y, width, height} = button.getBoundingClientRect();
        return {x, y, width, height};
    });
    // In the middle of the part of the button that the enlarged view shows; in CSS pixels from that view's corner.
    const middle = (begin, length, offset, shown) =>
        (Math.max(begin, offset) + Math.min(begin + length, offset + shown)) / 2 - offset;
    const x = middle(box.x, box.width, view.offsetLeft, 360 / view.scale);
    const y = middle(box.y, box.height, view.offsetTop, 740 / view.scale);
    const finger = (type, points) => device.send('Input.dispatchTouchEvent', {type, touchPoints: points});
    await finger('touchStart', [{x, y}]);
    await finger('touchEnd', []);
    await page.getByRole('radio').first().waitFor();
    assert.deepEqual(page.problems, []);
});

test('a finger that goes sideways over a button presses nothing', async () => {
    const page = await openHome();
    await openArticle(page);
    const device = await page.context().newCDPSession(page);
    const {x, y, width, height} = await byRole(page, 'button', words.hi.start).boundingBox();
    const finger = (type, at) => device.send('Input.dispatchTouchEvent',
        {type, touchPoints: at === undefined ? [] : [{x: x + at, y: y + height / 2}]});
    await finger('touchStart', width / 4);
    for (let at = width / 4; at <= width * 3 / 4; at += 8) await finger('touchMove', at);
    await finger('touchEnd');
    await drawn(page);
    assert.equal(await page.getByRole('heading', {level: 1, name: articleTitle, exact: true}).count(), 1);
});

test('a finger that stays on a button lights it up, and presses it when it leaves', async () => {
    const page = await openHome();
    await openArticle(page);
    await watchDrawing(page);
    const untouched = await pictureOf(page);
    const device = await page.context().newCDPSession(page);
    const {x, y, width, height} = await byRole(page, 'button', words.hi.start).boundingBox();
    const finger = (type, touchPoints) => device.send('Input.dispatchTouchEvent', {type, touchPoints});
    await finger('touchStart', [{x: x + width / 2, y: y + height / 2}]);
    await page.waitForFunction(before => window.bodhDrawing.pictures.at(-1) !== before, untouched);
    await finger('touchEnd', []);
    await byRole(page, 'button', words.hi.check).waitFor();
    assert.deepEqual(page.problems, []);
});

test('after a tap no button stays lit', async () => {
    const page = await openHome();
    await watchDrawing(page);
    const tapLanguage = async name => {
        const button = page.getByRole('button', {name});
        const {x, y, width, height} = await button.boundingBox();
        return picturesOf(page, () => page.touchscreen.tap(x + width / 2, y + height / 2));
    };
    const untouched = await pictureOf(page);
    await tapLanguage(/Switch to English|English/);
    await byRole(page, 'button', words.en.own).waitFor();
    await tapLanguage(/हिन्दी/);
    await byRole(page, 'button', words.hi.own).waitFor();
    assert.equal(await pictureOf(page), untouched);
});

test('a tap acts once: what comes to stand under the finger is not pressed', async () => {
    const page = await openHome();
    await openArticle(page);
    await byRole(page, 'button', words.hi.start).tap();
    await page.getByRole('radio').first().tap();
    const check = byRole(page, 'button', words.hi.check);
    const {y} = await check.boundingBox();
    // Slow enough for the next button to be there before the browser has made its click of the tap.
    const device = await page.context().newCDPSession(page);
    await device.send('Emulation.setCPUThrottlingRate', {rate: 20});
    await check.tap();
    const next = byRole(page, 'button', words.hi.next);
    await next.waitFor();
    assert.ok(Math.abs((await next.boundingBox()).y - y) < 48, 'the next button has come where the finger was');
    await device.send('Emulation.setCPUThrottlingRate', {rate: 1});
    await drawn(page);
    assert.equal(await next.count(), 1);
    assert.deepEqual(page.problems, []);
});

test('two fingers on two options choose neither', async () => {
    const page = await openHome();
    await openArticle(page);
    await byRole(page, 'button', words.hi.start).tap();
    const radios = page.getByRole('radio');
    const device = await page.context().newCDPSession(page);
    const middles = [];
    for (const at of [0, 1]) {
        const {x, y, width, height} = await radios.nth(at).boundingBox();
        middles.push({x: x + width / 2, y: y + height / 2, id: at});
    }
    const fingers = (type, touchPoints) => device.send('Input.dispatchTouchEvent', {type, touchPoints});
    await fingers('touchStart', middles.slice(0, 1));
    await fingers('touchStart', middles);
    await fingers('touchEnd', middles.slice(1));
    await fingers('touchEnd', []);
    await drawn(page);
    for (const at of [0, 1]) assert.equal(await radios.nth(at).isChecked(), false);
    await radios.nth(1).tap();  // one finger does
    await page.waitForFunction(() => document.querySelectorAll('input[type=radio]')[1].checked);
});
