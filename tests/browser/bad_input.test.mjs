// Texts that cannot become a quiz: a clear message at the field, in the interface's language, and all else as it was.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {byRole, openLibrary, words} from './person.mjs';
import {openSite} from './site.mjs';

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

const sentence = 'नाव हर महीने गाँवों तक जाती है। ';
const typed = [
    {name: 'nothing', text: '', hi: /कोई पाठ नहीं है/, en: /no text here yet/},
    {name: 'spaces only', text: '  \n \n', hi: /कोई पाठ नहीं है/, en: /no text here yet/},
    {name: 'five words', text: 'यह केवल पाँच शब्द हैं।', hi: /बहुत छोटा है।.*25 शब्द/, en: /too short.*25 words/},
    {
        name: 'English only',
        text: 'The floating library was opened on Monday. '.repeat(12),
        hi: /हिन्दी में नहीं लगता/, en: /does not seem to be Hindi/,
    },
    {name: '300 KB', text: sentence.repeat(Math.ceil(300 * 1024 / Buffer.byteLength(sentence))), hi: /बहुत लंबा है।.*256 KB/, en: /too long.*256 KB/},
];
const files = [
    {name: 'a file that is not UTF-8', bytes: Buffer.from([0xff, 0xfe, 0x28, 0x09, 0x3e, 0x09]), hi: /UTF-8 में नहीं है/, en: /not in UTF-8/},
    {name: 'a file cut within a letter', bytes: Buffer.from(sentence.repeat(40)).subarray(0, Buffer.byteLength(sentence) * 20 + 4), hi: /UTF-8 में नहीं है/, en: /not in UTF-8/},
    {name: 'an empty file', bytes: Buffer.alloc(0), hi: /कोई पाठ नहीं है/, en: /no text here yet/},
    {name: 'a file of 300 KB', bytes: Buffer.alloc(300 * 1024, sentence), hi: /बहुत लंबा है।.*256 KB/, en: /too long.*256 KB/},
];

async function openField(language) {
    const page = await site.open({viewport: {width: 360, height: 740}});
    await openLibrary(page);
    if (language === 'en') await byRole(page, 'button', 'English').click();
    await byRole(page, 'button', words[language].own).click();
    const field = byRole(page, 'textbox', words[language].field);
    await field.waitFor();
    return {page, field};
}

async function isTold(page, field, message) {
    await page.locator('main p', {hasText: message}).first().waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.match(await field.getAttribute('aria-description'), message);
}

for (const language of ['hi', 'en']) {
    for (const row of typed) {
        test(`${row.name}, interface ${language}`, async () => {
            const {page, field} = await openField(language);
            await field.fill(row.text);
            await byRole(page, 'button', words[language].make).click();
            await isTold(page, field, row[language]);
            assert.equal(await field.inputValue(), row.text, 'the text is still there');
            await field.fill('और');
            await page.locator('main p', {hasText: row[language]}).first().waitFor({state: 'detached'});
            assert.deepEqual(page.problems, []);
        });
    }
    for (const row of files) {
        test(`${row.name}, interface ${language}`, async () => {
            const {page, field} = await openField(language);
            await field.fill('पहले का पाठ');
            const [chooser] = await Promise.all([
                page.waitForEvent('filechooser'),
                page.getByRole('button', {name: /\.txt/}).click(),
            ]);
            await chooser.setFiles({name: 'text.txt', mimeType: 'text/plain', buffer: row.bytes});
            await isTold(page, field, row[language]);
            assert.equal(await field.inputValue(), 'पहले का पाठ');
            assert.deepEqual(page.problems, []);
        });
    }
}
