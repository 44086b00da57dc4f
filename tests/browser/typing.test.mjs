// Hindi typed without Hindi input: Latin letters that become Hindi, and the keyboard on the screen.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {byRole, openArticle, openLibrary, words} from './person.mjs';
import {openSite} from './site.mjs';

const phonetic = 'रोमन से लिखें';
const keyboard = 'हिन्दी कीबोर्ड';
const phone = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true, deviceScaleFactor: 2};

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

const toggle = (page, name) => page.getByRole('switch', {name, exact: true});
// The switch has turned when the program has drawn it so.
async function turnOn(page, name) {
    await toggle(page, name).click();
    await page.getByRole('switch', {name, exact: true, checked: true}).waitFor();
}
const key = (page, name) => page.getByRole('group', {name: keyboard}).getByRole('button', {name, exact: true});
const offered = page => page.getByRole('list', {name: 'सुझाए गए शब्द'}).getByRole('button');
const value = page => page.locator('.field').inputValue();

async function becomes(page, text) {
    await page.waitForFunction(wanted => document.querySelector('.field')?.value === wanted, text)
        .catch(async () => assert.equal(await value(page), text));
}

// The field of one's own article, with helps turned on. The language pack is there when a word of the lexicon goes first.
async function openField(options, ...helps) {
    const page = await site.open(options);
    await openLibrary(page);
    await byRole(page, 'button', words.hi.own).click();
    for (const help of helps) await turnOn(page, help);
    const field = byRole(page, 'textbox', words.hi.field);
    await field.focus();
    return {page, field};
}

async function typedQuestion(options, ...helps) {
    const page = await site.open({quizzes: 'quizzes', ...options});
    await openLibrary(page);
    await openArticle(page, 'माजुली में तैरता पुस्तकालय शुरू');
    await byRole(page, 'button', words.hi.start).click();
    const check = byRole(page, 'button', words.hi.check);
    for (;;) {  // whatever comes before it
        await check.waitFor();
        if (await byRole(page, 'textbox', words.hi.typed).count() > 0) break;
        if (await page.getByRole('radio').count() > 0) await page.getByRole('radio').first().click();
        for (const name of ['पुस्तकालय का उद्घाटन किया', '25 लाख रुपये दिए', 'योजना की घोषणा की']) {
            const partner = byRole(page, 'button', name);
            if (await partner.count() > 0) await partner.click();
        }
        await check.click();
        await byRole(page, 'button', words.hi.next).click();
    }
    for (const help of helps) await turnOn(page, help);
    return page;
}

test('a word typed in Latin letters becomes Hindi at the space, and can be taken back', async () => {
    const {page} = await openField({}, phonetic);
    await page.keyboard.type('namaste');
    await offered(page).and(byRole(page, 'button', '1 नमस्ते')).waitFor();
    await page.locator('#mirror [role=status]', {hasText: /^नमस्ते, \d में से 1$/}).waitFor({state: 'attached'});
    await page.keyboard.press('Space');
    await becomes(page, 'नमस्ते ');
    await page.keyboard.press('Control+z');
    await becomes(page, 'namaste ');
    await page.keyboard.type('dilli.');
    await becomes(page, 'namaste दिल्ली.');
    await byRole(page, 'button', words.hi.make).waitFor();
    assert.deepEqual(page.problems, []);
});

test('however fast a sentence is typed, no letter is lost', async () => {
    const {page} = await openField({}, phonetic);
    await page.evaluate(() => { window.requestAnimationFrame = () => 1; });  // and if not one frame is drawn
    await page.keyboard.type('namaste bharat, yah dilli hai. ');
    assert.equal(await value(page), 'नमस्ते भारत, यह दिल्ली है. ');
    assert.deepEqual(page.problems, []);
});

test('another word is chosen by number, by arrow, by click and by tap', async () => {
    for (const choose of [
        page => page.keyboard.press('2'),
        async page => { await page.keyboard.press('ArrowDown'); await page.keyboard.press('Enter'); },
        page => offered(page).nth(1).click(),
    ]) {
        const {page, field} = await openField({}, phonetic);
        await page.keyboard.type('kam');
        await byRole(page, 'button', 'Esc kam').waitFor();
        const second = (await offered(page).nth(1).innerText()).slice(2);
        await choose(page);
        await becomes(page, second);
        assert.ok(await field.evaluate(element => element === document.activeElement), 'the field keeps the focus');
        await page.keyboard.type(' tha ');
        await becomes(page, `${second} था `);
        assert.deepEqual(page.problems, []);
    }
    const {page} = await openField(phone, phonetic);
    await page.keyboard.type('kam');
    await byRole(page, 'button', 'Esc kam').waitFor();
    const second = (await offered(page).nth(1).innerText()).slice(2);
    await offered(page).nth(1).tap();
    await becomes(page, second);
    assert.deepEqual(page.problems, []);
});

test('Escape leaves a word as it was typed, and what was pasted is left alone', async () => {
    const {page, field} = await openField({}, phonetic);
    await page.keyboard.type('NATO');
    await page.keyboard.press('Escape');
    await page.keyboard.type(' namaste ');
    await becomes(page, 'NATO नमस्ते ');
    await field.fill('');
    await page.keyboard.insertText('namaste');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    await page.keyboard.press('Control+v');
    await page.keyboard.type(' ab ');
    assert.match(await value(page), /^namaste अब $/);
    assert.deepEqual(page.problems, []);
});

test('nothing is replaced while an input method composes', async () => {
    const {page} = await openField({}, phonetic);
    const client = await page.context().newCDPSession(page);
    for (const text of ['n', 'na', 'nam', 'namaste']) {
        await client.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length});
        assert.equal(await value(page), text);
    }
    await client.send('Input.insertText', {text: 'namaste'});  // the method lets go of it
    assert.equal(await value(page), 'namaste');
    await page.keyboard.press('Space');
    await becomes(page, 'नमस्ते ');
    assert.deepEqual(page.problems, []);
});

for (const [how, options, press] of [
    ['by mouse', {}, target => target.click()],
    ['by touch', phone, target => target.tap()],
    ['by keyboard alone', {}, async target => { await target.focus(); await target.page().keyboard.press('Enter'); }],
]) {
    test(`the keyboard on the screen types क्षमा ${how}`, async () => {
        const {page, field} = await openField(options, keyboard);
        await key(page, 'क').waitFor();
        assert.equal(await field.getAttribute('inputmode'), 'none');
        await press(key(page, 'क'));
        await press(key(page, 'हलंत'));
        await press(page.getByRole('switch', {name: 'शिफ़्ट'}));
        await press(key(page, 'ष'));
        await key(page, 'म').waitFor();  // shift was for one letter
        await press(key(page, 'म'));
        await press(key(page, 'आ की मात्रा'));
        await becomes(page, 'क्षमा');
        await press(key(page, 'मिटाएँ'));
        await becomes(page, 'क्षम');
        await press(key(page, 'स्पेस'));
        await press(key(page, 'एंटर'));
        await becomes(page, 'क्षम \n');
        if (how !== 'by keyboard alone') assert.ok(await field.evaluate(element => element === document.activeElement));
        await press(key(page, 'कीबोर्ड बंद करें'));
        await page.getByRole('group', {name: keyboard}).waitFor({state: 'detached'});
        assert.equal(await field.getAttribute('inputmode'), null);
        assert.deepEqual(page.problems, []);
    });
}

test('the key that takes away goes on while it is held, and stops when it is let go', async () => {
    const {page, field} = await openField({}, keyboard);
    await field.fill('कखगघङचछजझञटठडढणतथदधनपफबभमयरलव');
    const full = (await value(page)).length;
    await key(page, 'मिटाएँ').hover();
    await page.mouse.down();
    await page.waitForFunction(length => document.querySelector('.field').value.length <= length - 3, full);
    await page.mouse.up();
    const left = await value(page);
    await key(page, 'क').click();
    await becomes(page, `${left}क`);
    assert.deepEqual(page.problems, []);
});

test('arrow keys go from key to key', async () => {
    const {page} = await openField({}, keyboard);
    await key(page, 'क').focus();
    for (const [arrow, name] of [['ArrowRight', 'त'], ['ArrowLeft', 'क'], ['ArrowUp', 'ग'], ['ArrowDown', 'क']]) {
        await page.keyboard.press(arrow);
        assert.equal(await page.evaluate(() => document.activeElement.innerText), name);
    }
    assert.deepEqual(page.problems, []);
});

test('pressed in the middle of a text, a key writes at the caret and over what is selected', async () => {
    const {page, field} = await openField({}, keyboard);
    await field.fill('कल');
    await field.evaluate(element => element.setSelectionRange(1, 1));
    await key(page, 'म').click();
    await becomes(page, 'कमल');
    await field.evaluate(element => element.setSelectionRange(0, 2));
    await key(page, 'ब').click();
    await becomes(page, 'बल');
    assert.deepEqual(page.problems, []);
});

test('the field in use stays in sight above the keyboard', async () => {
    for (const options of [phone, {viewport: {width: 1366, height: 768}}]) {
        const page = await typedQuestion(options, keyboard);
        await key(page, 'क').waitFor();
        const field = await byRole(page, 'textbox', words.hi.typed).boundingBox();
        const top = await key(page, 'औ की मात्रा').boundingBox();
        assert.ok(field.y > 60 && field.y + field.height < top.y, `field ${field.y}–${field.y + field.height}, keys from ${top.y}`);
        const check = await byRole(page, 'button', words.hi.check).boundingBox();
        assert.ok(check.y + check.height < top.y, 'the button to check is above the keyboard');
        assert.deepEqual(page.problems, []);
    }
});

test('a typed answer is given in Latin letters: Enter takes the word first, then ends the answer', async () => {
    const page = await typedQuestion({}, phonetic);
    await byRole(page, 'textbox', words.hi.typed).focus();
    await page.keyboard.type('chaubees gaon');
    await page.keyboard.press('Enter');
    await becomes(page, 'चौबीस गाँव');
    await page.keyboard.press('Enter');
    await page.getByText(words.hi.right, {exact: true}).first().waitFor();
    assert.deepEqual(page.problems, []);
});

test('a word still in Latin letters counts as Hindi when the answer is checked', async () => {
    const page = await typedQuestion({}, phonetic);
    await byRole(page, 'textbox', words.hi.typed).focus();
    await page.keyboard.type('chaubees gaon');
    await byRole(page, 'button', words.hi.check).click();
    await page.getByText(words.hi.right, {exact: true}).first().waitFor();
    assert.deepEqual(page.problems, []);
});

test('a typed answer is given with the keyboard on the screen', async () => {
    const page = await typedQuestion(phone, keyboard);
    await key(page, 'क').waitFor();
    await key(page, 'अंक और चिह्न').tap();
    await key(page, '2').tap();
    await key(page, '4').tap();
    await becomes(page, '24');
    await key(page, 'एंटर').tap();
    await page.getByText(words.hi.right, {exact: true}).first().waitFor();
    assert.deepEqual(page.problems, []);
});
