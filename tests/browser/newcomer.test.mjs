// Somebody opens the site for the first time, reads, answers everything and sees the result: on a phone and on a laptop,
// in both languages of the interface.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {answer, answerAll, articleTitle, byRole, openArticle, openLibrary, stem, words} from './person.mjs';
import {openSite} from './site.mjs';

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

const phone = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true, deviceScaleFactor: 2};
const laptop = {viewport: {width: 1366, height: 768}};

for (const [device, options] of Object.entries({phone, laptop})) {
    test(`a newcomer on a ${device} reads the article, answers every question and sees the result`, async () => {
        const page = await site.open(options);
        await openLibrary(page);
        assert.match(await page.title(), /बोध/);
        await openArticle(page);
        await page.getByText('व्लादिमीर पुतिन').first().waitFor();
        await byRole(page, 'button', words.hi.start).click();
        await page.getByRole('radio').first().waitFor();
        const {asked, right} = await answerAll(page, {choose: number => number % 2});
        assert.ok(asked >= 8, `${asked} questions`);
        assert.equal(await stem(page), `${asked} में से ${right} सही`);
        await byRole(page, 'link', words.hi.library).or(byRole(page, 'button', words.hi.library)).first().click();
        await byRole(page, 'link', articleTitle).waitFor();
        assert.deepEqual(page.problems, []);
    });
}

test('the wrong ones can be done again until all are right', async () => {
    const page = await site.open(laptop);
    await openLibrary(page);
    await openArticle(page);
    await byRole(page, 'button', words.hi.start).click();
    await page.getByRole('radio').first().waitFor();
    const {asked, right} = await answerAll(page);
    assert.ok(right < asked, 'the first option is not always the right one');
    await page.getByRole('button', {name: /फिर करें \(\d+\)/}).click();
    const again = await answerAll(page, {choose: () => 1});
    assert.equal(again.asked, asked - right);
    assert.equal(await stem(page), `${asked} में से ${right + again.right} सही`);
    assert.deepEqual(page.problems, []);
});

test('a wrong answer shows the right one, the proof and a reason for each option', async () => {
    const page = await site.open(phone);
    await openLibrary(page);
    await openArticle(page);
    await byRole(page, 'button', words.hi.start).click();
    await page.getByRole('radio').first().waitFor();
    let option = 0;
    while (await answer(page, option)) {
        await byRole(page, 'button', words.hi.next).click();
        await byRole(page, 'button', words.hi.check).waitFor();
    }
    const options = await page.getByRole('radio').all();
    assert.equal(await page.locator('fieldset p').count(), options.length, 'a reason for each');
    await byRole(page, 'heading', 'लेख का वह वाक्य जो इसे सिद्ध करता है').waitFor();
    await page.getByText(/^सही उत्तर: ./).first().waitFor();
    const question = await stem(page);
    await byRole(page, 'button', 'लेख में देखें').click();
    const sheet = byRole(page, 'dialog', 'रंगा हुआ वाक्य प्रमाण है');
    await sheet.getByRole('heading', {name: articleTitle, exact: true}).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({state: 'detached'});
    await page.getByRole('heading', {level: 1, name: question, exact: true}).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'लेख में देखें', 'the focus is back');
    assert.deepEqual(page.problems, []);
});

test('the interface speaks English when asked to, and remembers it', async () => {
    const page = await site.open(laptop);
    await openLibrary(page);
    await byRole(page, 'button', 'English').click();
    await openLibrary(page, 'en');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await openArticle(page);
    await byRole(page, 'button', words.en.start).click();
    await page.getByRole('radio').first().waitFor();
    const {asked, right} = await answerAll(page, {language: 'en'});
    assert.equal(await stem(page), `${right} of ${asked} right`);
    await page.reload();
    await page.getByRole('heading', {level: 1, name: `${right} of ${asked} right`}).waitFor();
    assert.deepEqual(page.problems, []);
});

test('checking without a choice asks for one', async () => {
    const page = await site.open(phone);
    await openLibrary(page);
    await openArticle(page);
    await byRole(page, 'button', words.hi.start).click();
    await byRole(page, 'button', words.hi.check).click();
    await page.locator('p', {hasText: 'पहले कोई एक विकल्प चुनिए।'}).first().waitFor();
    assert.deepEqual(page.problems, []);
});

test('everything can be done with the keyboard alone', async () => {
    const page = await site.open(laptop);
    await openLibrary(page);
    const press = async (role, name) => {
        const target = byRole(page, role, name);
        await target.waitFor();
        for (let steps = 0; steps < 60; ++steps) {
            if (await target.first().evaluate(element => element === document.activeElement)) {
                await page.keyboard.press('Enter');
                return;
            }
            await page.keyboard.press('Tab');
        }
        assert.fail(`Tab never came to ${name}`);
    };
    await press('link', articleTitle);
    await page.getByRole('heading', {level: 1, name: articleTitle, exact: true}).waitFor();
    await press('button', words.hi.start);
    await page.getByRole('radio').first().waitFor();
    for (let steps = 0; steps < 30 && !(await page.evaluate(() => document.activeElement?.type === 'radio')); ++steps) {
        await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await page.locator('input:checked').waitFor();
    await press('button', words.hi.check);
    await byRole(page, 'button', words.hi.next).waitFor();
    await press('button', words.hi.next);
    await byRole(page, 'button', words.hi.check).waitFor();
    assert.deepEqual(page.problems, []);
});
