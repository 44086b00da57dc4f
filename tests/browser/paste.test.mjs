// A text of one's own becomes a quiz on the spot.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {answerAll, byRole, give, openLibrary, pastedArticle, stem, words} from './person.mjs';
import {openSite} from './site.mjs';

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

const title = 'माजुली में तैरता पुस्तकालय शुरू';
const bodh = process.env.BODH_NATIVE ?? fileURLToPath(new URL('../../build/native/bodh', import.meta.url));

async function openField(page) {
    await openLibrary(page);
    await byRole(page, 'button', words.hi.own).click();
    const field = byRole(page, 'textbox', words.hi.field);
    await field.waitFor();
    return field;
}

test('a pasted article gets questions, can be answered and stays in the library', async () => {
    const page = await site.open();
    const field = await openField(page);
    await field.fill(pastedArticle);
    await byRole(page, 'button', words.hi.make).click();
    await page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
    await byRole(page, 'button', words.hi.start).click();
    const {asked, right} = await answerAll(page);
    assert.ok(asked >= 5, `${asked} questions`);
    assert.equal(await stem(page), `${asked} में से ${right} सही`);
    await page.reload();
    await byRole(page, 'link', words.hi.library).click();
    await byRole(page, 'link', title).waitFor();
    await page.getByRole('button', {name: `हटाएँ: ${title}`}).click();
    await byRole(page, 'link', title).waitFor({state: 'detached'});
    assert.deepEqual(page.problems, []);
});

test('a .txt file fills the field', async () => {
    const page = await site.open({viewport: {width: 360, height: 740}});
    await openField(page);
    const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        byRole(page, 'button', '.txt फ़ाइल चुनें').click(),
    ]);
    await chooser.setFiles({name: 'lekh.txt', mimeType: 'text/plain', buffer: Buffer.from(pastedArticle)});
    await page.waitForFunction(text => document.querySelector('textarea')?.value === text, pastedArticle);
    await byRole(page, 'button', words.hi.make).click();
    await page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
    assert.deepEqual(page.problems, []);
});

test('the browser asks the same questions as the command line', {skip: !existsSync(bodh)}, async () => {
    const expected = JSON.parse(execFileSync(bodh, ['generate', '-'], {input: pastedArticle, encoding: 'utf8'}));
    const page = await site.open();
    const field = await openField(page);
    await field.fill(pastedArticle);
    await byRole(page, 'button', words.hi.make).click();
    await byRole(page, 'button', words.hi.start).click();
    for (const question of expected.questions) {
        await page.getByRole('heading', {level: 1, name: question.stem, exact: true}).waitFor();
        await byRole(page, 'button', words.hi.check).waitFor();
        const names = await page.getByRole('radio').evaluateAll(radios => radios.map(radio => radio.getAttribute('aria-label')));
        assert.deepEqual(names, question.options.map(option => option.text));
        await give(page, 0);
        await byRole(page, 'button', words.hi.check).click();
        await byRole(page, 'button', words.hi.next).click();
    }
    await page.getByRole('heading', {level: 1, name: words.hi.score}).waitFor();
});
