// A small quiz made by hand (quizzes/every_form.json) that asks in every form, answered by roles and names: once with the
// pointer on a phone, all right, and once with the keyboard alone on a laptop, wrong first.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {byRole, kept, openArticle, openLibrary, stem, words} from './person.mjs';
import {openSite} from './site.mjs';

const title = 'माजुली में तैरता पुस्तकालय शुरू';
const flood = 'बाढ़ में विद्यालय बंद हो गए';
const decision = 'गाँव के लोगों ने नाव पर पुस्तकालय बनाने का निर्णय लिया';
const sentence = 'पुस्तकालय में असमिया और हिन्दी की दो हज़ार किताबें हैं।';

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

async function openQuiz(options) {
    const page = await site.open({quizzes: 'quizzes', ...options});
    await openLibrary(page);
    await openArticle(page, title);
    return page;
}

test('with a finger, every form can be answered right', async () => {
    const page = await openQuiz({viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true, deviceScaleFactor: 2});
    const tap = (role, name) => byRole(page, role, name).tap();
    async function checkedRight() {
        await tap('button', words.hi.check);
        await page.getByText(words.hi.right, {exact: true}).first().waitFor();
        const question = await stem(page);
        await tap('button', words.hi.next);
        await page.waitForFunction(before => document.querySelector('#mirror h1')?.innerText !== before, question);
    }
    await tap('button', words.hi.start);

    await tap('radio', 'रेखा बोरा');
    await checkedRight();

    await tap('button', `ऊपर ले जाएँ: ${flood}`);
    await tap('button', `ऊपर ले जाएँ: ${decision}`);
    await tap('button', `ऊपर ले जाएँ: ${decision}`);
    await kept(page, 'progress', /\[1,3,0,2\]/);
    await page.reload();
    await checkedRight();

    await tap('button', 'पुस्तकालय का उद्घाटन किया');
    await tap('button', '25 लाख रुपये दिए');
    await byRole(page, 'button', 'हिमंत बिस्वा सरमा: 25 लाख रुपये दिए').waitFor();
    await tap('button', '25 लाख रुपये दिए');
    await byRole(page, 'button', 'राज्य सरकार: 25 लाख रुपये दिए').waitFor();
    await tap('button', 'योजना की घोषणा की');
    await byRole(page, 'button', 'हिमंत बिस्वा सरमा: योजना की घोषणा की').waitFor();
    await checkedRight();

    await byRole(page, 'textbox', 'आपका उत्तर').fill('चौबीस गाँव');
    await checkedRight();

    await tap('radio', sentence);
    await checkedRight();
    await tap('radio', 'लेख में नहीं बताया गया');
    await checkedRight();
    await tap('radio', 'पर');
    await checkedRight();
    await page.getByRole('heading', {level: 1, name: '7 में से 7 सही', exact: true}).waitFor();
    assert.deepEqual(page.problems, []);
});

test('with the keyboard alone, every form can be answered, and what was wrong is said', async () => {
    const page = await openQuiz({viewport: {width: 1366, height: 768}});
    async function goTo(target) {
        await target.waitFor();
        for (let steps = 0; steps < 60; ++steps) {
            if (await target.evaluate(element => element === document.activeElement)) return;
            await page.keyboard.press('Tab');
        }
        assert.fail(`Tab never came to ${target}`);
    }
    const focused = () => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText);
    async function press(role, name) {
        await goTo(byRole(page, role, name));
        await page.keyboard.press('Enter');
    }
    async function mark(name) {
        await goTo(page.getByRole('radio').first());
        while (await focused() !== name) await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Space');
    }
    async function next() {
        await byRole(page, 'button', words.hi.next).waitFor();
        await press('button', words.hi.next);
    }
    await press('button', words.hi.start);

    await byRole(page, 'button', words.hi.check).waitFor();
    await mark('रेखा बोरा');
    await press('button', words.hi.check);
    await next();

    // The row takes the focus along; at the top, where it can go up no further, its other button has it.
    await press('button', `ऊपर ले जाएँ: ${decision}`);
    await page.locator('#polite', {hasText: `अब जगह 3 पर: ${decision}`}).waitFor({state: 'attached'});
    await page.keyboard.press('Enter');
    await page.locator('#polite', {hasText: `अब जगह 2 पर: ${decision}`}).waitFor({state: 'attached'});
    await page.keyboard.press('Enter');
    await page.waitForFunction(name => document.activeElement.getAttribute('aria-label') === name || document.activeElement.innerText === name,
        `नीचे ले जाएँ: ${decision}`);
    await press('button', words.hi.check);
    await page.locator('p', {hasText: '4 में से 1 सही जगह पर'}).waitFor();
    await byRole(page, 'heading', 'सही क्रम').waitFor();
    await next();

    await press('button', 'योजना की घोषणा की');
    await byRole(page, 'button', 'रेखा बोरा: योजना की घोषणा की').waitFor();
    await press('button', 'पुस्तकालय का उद्घाटन किया');
    await byRole(page, 'button', 'हिमंत बिस्वा सरमा: पुस्तकालय का उद्घाटन किया').waitFor();
    await press('button', '25 लाख रुपये दिए');
    await byRole(page, 'button', 'राज्य सरकार: 25 लाख रुपये दिए').waitFor();
    await press('button', words.hi.check);
    await page.locator('p', {hasText: '3 में से 1 जोड़ सही'}).waitFor();
    await page.locator('li p', {hasText: 'सही जोड़: योजना की घोषणा की'}).waitFor();
    await next();

    await goTo(byRole(page, 'textbox', 'आपका उत्तर'));
    await page.keyboard.press('Enter');
    await page.locator('p', {hasText: 'पहले उत्तर लिखिए।'}).first().waitFor();
    await page.keyboard.type('बीस');
    await page.keyboard.press('Enter');
    await page.locator('li p', {hasText: 'आपका उत्तर – ग़लत'}).waitFor();
    await page.locator('li p', {hasText: '24 गाँवों'}).waitFor();
    assert.equal(await focused(), words.hi.next, 'the focus goes on');
    await page.keyboard.press('Enter');

    for (const name of [sentence, 'लेख में नहीं बताया गया', 'पर']) {
        await byRole(page, 'radio', name).waitFor();
        await mark(name);
        await press('button', words.hi.check);
        await page.getByText(words.hi.right, {exact: true}).first().waitFor();
        await next();
    }
    await page.getByRole('heading', {level: 1, name: '7 में से 4 सही', exact: true}).waitFor();
    await page.locator('li li p', {hasText: `1. ${flood}`}).waitFor();
    await page.locator('li li p', {hasText: 'राज्य सरकार – 25 लाख रुपये दिए'}).first().waitFor();
    await page.getByText('आपका उत्तर: बीस', {exact: true}).waitFor();
    assert.deepEqual(page.problems, []);
});
