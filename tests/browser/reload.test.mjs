// The page is closed or reloaded in the middle: it comes back to the same place.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {answer, articleTitle, byRole, kept, openArticle, openLibrary, stem, words} from './person.mjs';
import {openSite} from './site.mjs';

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

async function reload(page) {
    await page.reload();
    await page.locator('#mirror h1').first().waitFor();
}

test('in the middle of a question, with an option chosen and after the check', async () => {
    const page = await site.open();
    await openLibrary(page);
    await openArticle(page);
    await kept(page, 'progress', /"screen":"reading"/);
    await reload(page);
    assert.equal(await stem(page), articleTitle);
    await byRole(page, 'button', words.hi.start).click();
    await page.getByRole('radio').first().waitFor();
    await answer(page, 1);
    await byRole(page, 'button', words.hi.next).click();
    await byRole(page, 'button', words.hi.check).waitFor();
    const second = await stem(page);
    await page.getByRole('radio').nth(1).click();
    // A session is kept as JSON within JSON.
    await kept(page, 'progress', /\\"question\\":\\"q\d+\\"\},\{\\"checked\\":false,.*?\\"option\\":1/);

    await reload(page);
    assert.equal(await stem(page), second);
    assert.ok(await page.getByRole('radio').nth(1).isChecked());
    await byRole(page, 'button', words.hi.check).click();
    await byRole(page, 'button', words.hi.next).waitFor();
    await kept(page, 'progress', /(\\"checked\\":true.*){2}/);

    await reload(page);
    assert.equal(await stem(page), second);
    await byRole(page, 'button', words.hi.next).click();
    await byRole(page, 'button', words.hi.check).waitFor();
    assert.notEqual(await stem(page), second);
    assert.deepEqual(page.problems, []);
});

test('with an article half written', async () => {
    const page = await site.open();
    await openLibrary(page);
    await byRole(page, 'button', words.hi.own).click();
    await byRole(page, 'textbox', words.hi.field).fill('आधा लिखा हुआ लेख');
    await kept(page, 'draft', /^आधा लिखा हुआ लेख$/);
    await reload(page);
    assert.equal(await byRole(page, 'textbox', words.hi.field).inputValue(), 'आधा लिखा हुआ लेख');
    assert.deepEqual(page.problems, []);
});

test('from the library one goes on where one stopped', async () => {
    const page = await site.open();
    await openLibrary(page);
    await openArticle(page);
    await byRole(page, 'button', words.hi.start).click();
    await page.getByRole('radio').first().waitFor();
    await answer(page, 0);
    await byRole(page, 'button', words.hi.next).click();
    await byRole(page, 'button', words.hi.check).waitFor();
    const second = await stem(page);
    await byRole(page, 'link', 'लेख पर लौटें').click();
    await byRole(page, 'link', words.hi.library).click();
    await openArticle(page);
    await byRole(page, 'button', 'प्रश्नोत्तरी जारी रखें').click();
    await page.getByRole('heading', {level: 1, name: second, exact: true}).waitFor();
    assert.deepEqual(page.problems, []);
});
