// Questions are made beside the page: it stays free, shows how far they are, and the person may think better of it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, test as testWithoutLimit} from 'node:test';
import {fileURLToPath} from 'node:url';

import {byRole, kept, openArticle, openLibrary, pastedArticle, stem, words} from './person.mjs';
import {openSite} from './site.mjs';

const test = (name, body, options) => testWithoutLimit(name, {timeout: 120_000, ...options}, body);

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

const house = fileURLToPath(new URL('../../', import.meta.url));
const bodh = process.env.BODH_NATIVE ?? `${house}build/native/bodh`;
const title = 'माजुली में तैरता पुस्तकालय शुरू';
const cancel = 'रद्द करें';
const working = 'प्रश्न बन रहे हैं…';

// A visitor whose language data does not arrive before release(): questions are in the making until then.
async function openHeld() {
    const page = await openLibrary(await site.open());
    let release;
    const released = new Promise(resolve => { release = resolve; });
    page.packs = 0;
    await page.context().route('**/hindi.pack', async route => {
        ++page.packs;
        await released;
        await route.continue();
    });
    return {page, release};
}

async function ask(page, text = pastedArticle) {
    await byRole(page, 'button', words.hi.own).click();
    await byRole(page, 'textbox', words.hi.field).fill(text);
    await byRole(page, 'button', words.hi.make).click();
    await byRole(page, 'button', cancel).waitFor();
}

const said = (page, pattern) => page.waitForFunction(
    ([source]) => new RegExp(source).test(document.getElementById('polite').textContent), [pattern.source]);
const focusedName = page => page.evaluate(() => document.activeElement?.textContent);

test('the questions come from a worker, which fetches the language data once, and the page none', async () => {
    const {page, release} = await openHeld();
    assert.equal(page.workers().length, 0);
    await ask(page);
    assert.equal(page.workers().length, 1);
    await page.getByRole('progressbar', {name: working}).waitFor();
    await said(page, /प्रश्न बन रहे हैं/);
    release();
    await page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
    await said(page, /\d+ प्रश्न बने/);
    assert.equal(page.packs, 1);
    assert.deepEqual(page.problems, []);
});

test('cancelled, the person is back at the text, hears so, and can ask again', async () => {
    const {page, release} = await openHeld();
    await ask(page);
    await byRole(page, 'button', cancel).click();
    await byRole(page, 'button', words.hi.make).waitFor();
    await said(page, /रद्द कर दिया गया/);
    assert.equal(await byRole(page, 'textbox', words.hi.field).inputValue(), pastedArticle);
    assert.equal(page.workers().length, 0);
    release();
    await byRole(page, 'button', words.hi.make).click();
    await page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
});

test('by keyboard the focus goes from making to cancelling and back', async () => {
    const {page} = await openHeld();
    await byRole(page, 'button', words.hi.own).click();
    await byRole(page, 'textbox', words.hi.field).fill(pastedArticle);
    await page.keyboard.press('Tab');
    assert.equal(await focusedName(page), words.hi.make);
    await page.keyboard.press('Enter');
    await page.waitForFunction(name => document.activeElement?.textContent === name, cancel);
    await page.keyboard.press('Enter');
    await page.waitForFunction(name => document.activeElement?.textContent === name, words.hi.make);
    assert.deepEqual(page.problems, []);
});

test('a key that is held down presses once', async () => {
    const {page} = await openHeld();
    await byRole(page, 'button', words.hi.own).click();
    await byRole(page, 'textbox', words.hi.field).fill(pastedArticle);
    await byRole(page, 'button', words.hi.make).focus();
    await page.keyboard.down('Enter');
    await page.waitForFunction(name => document.activeElement?.textContent === name, cancel);
    for (let i = 0; i < 5; ++i) await page.keyboard.down('Enter');  // repeats
    await page.keyboard.up('Enter');
    assert.equal(await focusedName(page), cancel);
    await byRole(page, 'button', cancel).waitFor();
});

test('while questions are made the person reads something else, is told when they are there, and goes there', async () => {
    const {page, release} = await openHeld();
    await ask(page);
    await byRole(page, 'link', words.hi.library).click();
    await byRole(page, 'button', words.hi.own).click();
    await page.getByRole('progressbar', {name: working}).waitFor();
    await byRole(page, 'link', words.hi.library).click();
    await openArticle(page);
    await byRole(page, 'button', words.hi.start).click();
    await page.getByRole('radio').first().waitFor();
    const question = await stem(page);
    release();
    await page.locator('#mirror').getByText(`प्रश्न तैयार हैं: ${title}`).waitFor();
    await said(page, /प्रश्न तैयार हैं/);
    assert.equal(await stem(page), question);
    await byRole(page, 'button', 'लेख खोलें').click();
    await page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
    assert.deepEqual(page.problems, []);
});

const unable = {
    'the browser has no workers': page => page.addInitScript(() => { delete window.Worker; }),
    'the worker may not be made': page => page.addInitScript(() => {
        window.Worker = class { constructor() { throw new DOMException('forbidden', 'SecurityError'); } };
    }),
    'the worker cannot be fetched': page => page.route('**/quiz_worker.js', route => route.abort()),
};
for (const [name, prepare] of Object.entries(unable)) {
    test(`where ${name} the page makes the questions itself`, async () => {
        const context = await site.browser.newContext({locale: 'hi-IN'});
        const page = await context.newPage();
        await prepare(page);
        await page.goto(site.address);
        await openLibrary(page);
        await byRole(page, 'button', words.hi.own).click();
        await byRole(page, 'textbox', words.hi.field).fill(pastedArticle);
        await byRole(page, 'button', words.hi.make).click();
        await page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
        await context.close();
    });
}

test('when the language data cannot be fetched the person is told, and the next try fetches it again', async () => {
    const page = await openLibrary(await site.open());
    await page.context().route('**/hindi.pack', route => route.abort());
    await byRole(page, 'button', words.hi.own).click();
    await byRole(page, 'textbox', words.hi.field).fill(pastedArticle);
    await byRole(page, 'button', words.hi.make).click();
    await page.waitForFunction(() => document.querySelector('#mirror .field[aria-invalid=true]') !== null);
    await page.context().unroute('**/hindi.pack');
    await byRole(page, 'button', words.hi.make).click();
    await page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
});

test('a worker that breaks down is told as our mistake, and the next one is a new one', async () => {
    const page = await openLibrary(await site.open());
    await byRole(page, 'button', words.hi.own).click();
    const field = byRole(page, 'textbox', words.hi.field);
    await field.fill('बहुत छोटा पाठ');
    await byRole(page, 'button', words.hi.make).click();
    await page.waitForFunction(() => document.querySelector('#mirror .field[aria-invalid=true]') !== null);
    await field.fill(pastedArticle);
    await page.workers()[0].evaluate(() => { self.onmessage = () => { throw new Error('broken'); }; });
    await byRole(page, 'button', words.hi.make).click();
    await page.waitForFunction(() => document.querySelector('#mirror .field[aria-invalid=true]') !== null);
    await byRole(page, 'button', words.hi.make).click();
    await page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
});

test('the worker makes the same quiz as the command line', async () => {
    const text = readFileSync(`${house}quizzes/2024-06-putin-north-korea.txt`, 'utf8');
    const expected = JSON.parse(execFileSync(bodh, ['generate', '-'], {input: text, encoding: 'utf8'}));
    const page = await openLibrary(await site.open());
    await byRole(page, 'button', words.hi.own).click();
    await byRole(page, 'textbox', words.hi.field).fill(text);
    await byRole(page, 'button', words.hi.make).click();
    await byRole(page, 'button', words.hi.start).waitFor();
    const made = JSON.parse(await kept(page, 'articles', /bodh\.quiz/)).quizzes.map(quiz => JSON.parse(quiz))[0];
    assert.deepEqual({...made, article: {...made.article, id: ''}}, {...expected, article: {...expected.article, id: ''}});
}, {skip: !existsSync(bodh)});
