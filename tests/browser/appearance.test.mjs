// Colours, letters and text size as a person sets them: at once, everywhere, and still there at the next visit.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {articleTitle, byRole, kept, openArticle, openLibrary, pastedArticle, setAppearance, words} from './person.mjs';
import {openSite} from './site.mjs';

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

const open = async options => openLibrary(await site.open({viewport: {width: 1024, height: 768}, reducedMotion: 'reduce', ...options}));
const dialogOf = page => page.getByRole('dialog');
const lineHeight = page => page.locator('#mirror article p .line').first().evaluate(line => line.getBoundingClientRect().height);

test('what is set is seen at once and kept for the next visit', async () => {
    const page = await open();
    await setAppearance(page, {theme: 'sepia', text: '165', serif: true});
    await kept(page, 'settings', /"text_percent":165,"theme":"sepia","typeface":"serif"/);
    for (const visit of ['the same', 'the next']) {
        assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'sepia', visit);
        assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(241, 228, 200)', visit);
        await openArticle(page);
        await page.waitForFunction(() => document.fonts.check('16px devanagari-serif', 'क'));
        assert.match(await page.locator('#mirror article p .text').first().evaluate(text => getComputedStyle(text).fontFamily), /^devanagari-serif/, visit);
        assert.ok(await lineHeight(page) > 50, visit);
        await byRole(page, 'link', words.hi.library).click();
        await openLibrary(page);
        await kept(page, 'progress', /"screen":"library"/);
        if (visit === 'the next') break;
        await page.reload();
        await openLibrary(page);
    }
    assert.deepEqual(page.problems, []);
});

test('the fonts with serifs are fetched when somebody looks at them, and do without when they cannot come', async () => {
    const page = await open();
    const fetched = [];
    page.on('request', request => { if (/-serif-/.test(request.url())) fetched.push(request.url()); });
    await page.route('**/fonts/*-serif-*', route => route.abort());
    await openArticle(page);
    assert.deepEqual(fetched, []);
    await setAppearance(page, {theme: 'light', serif: true});
    await byRole(page, 'heading', articleTitle).waitFor();
    assert.ok(fetched.length > 0);
    assert.ok(await lineHeight(page) > 20);
});

test('the browser\'s own text size counts too', async () => {
    const page = await open();
    await openArticle(page);
    const usual = await lineHeight(page);
    await page.addStyleTag({content: 'html { font-size: 24px; }'}).catch(() => page.evaluate(() => { document.documentElement.style.fontSize = '24px'; }));
    await page.setViewportSize({width: 1020, height: 768});
    await page.waitForFunction(before => document.querySelector('#mirror article p .line').getBoundingClientRect().height > before * 1.3, usual);
});

test('a dialog keeps the keyboard inside, goes with Escape or a press beside it, and gives the focus back', async () => {
    const page = await open();
    const opener = byRole(page, 'button', words.hi.appearance);
    await opener.focus();
    await page.keyboard.press('Enter');
    await dialogOf(page).getByRole('heading').waitFor();
    for (let presses = 0; presses < 30; ++presses) {
        await page.keyboard.press('Tab');
        const where = await page.evaluate(() => document.activeElement === document.body || document.activeElement.closest('[role=dialog]') !== null);
        assert.ok(where, `after ${presses + 1} presses of Tab`);
    }
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({state: 'detached'});
    assert.equal(await page.evaluate(() => document.activeElement.textContent), words.hi.appearance);

    await opener.click();
    await dialogOf(page).getByRole('heading').waitFor();
    await page.mouse.click(20, 400);
    await dialogOf(page).waitFor({state: 'detached'});
    assert.deepEqual(page.problems, []);
});

test('an article that was removed comes back when that is wished at once', async () => {
    const page = await open();
    await byRole(page, 'button', words.hi.own).click();
    await byRole(page, 'textbox', words.hi.field).fill(pastedArticle);
    await byRole(page, 'button', words.hi.make).click();
    await byRole(page, 'button', words.hi.start).waitFor();
    await byRole(page, 'link', words.hi.library).click();
    const card = byRole(page, 'link', 'माजुली में तैरता पुस्तकालय शुरू');
    await card.waitFor();
    await page.getByRole('button', {name: words.hi.remove}).click();
    await card.waitFor({state: 'detached'});
    await byRole(page, 'button', 'वापस लाएँ').click();
    await card.waitFor();
    assert.deepEqual(page.problems, []);
});
