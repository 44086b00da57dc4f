// The article is text, not only a picture of it: it can be selected, copied and found, across lines and paragraphs, as it
// was written.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';

import {articleTitle, openArticle, openLibrary} from './person.mjs';
import {contrast, makeEye} from './picture.mjs';
import {openSite} from './site.mjs';
import {laptop, phone} from './states.mjs';

let site;
let look;
before(async () => {
    site = await openSite();
    look = await makeEye(site);
});
after(() => site?.close());

const source = readFileSync(new URL('../../quizzes/2024-06-putin-north-korea.txt', import.meta.url), 'utf8');
const paragraphs = source.split(/\n+/).map(line => line.trim()).filter(line => line && line !== articleTitle);

async function openText(options) {
    const page = await site.open(options);
    await openLibrary(page);
    await openArticle(page);
    await page.locator('#mirror article .line').first().waitFor();
    return page;
}
const linesOf = (page, paragraph) => page.locator('#mirror article p:has(.line)').nth(paragraph).locator('.line');
const selected = page => page.evaluate(() => getSelection().toString());

// Drags the mouse from a point of one box to a point of another.
async function drag(page, from, to) {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, {steps: 5});
    await page.mouse.up();
}

for (const [name, options] of [['laptop', laptop], ['phone', phone], ['200 % zoom', {viewport: {width: 683, height: 384}, deviceScaleFactor: 2}]]) {
    test(`selected by mouse across two paragraphs, the text is as it was written: ${name}`, async () => {
        const page = await openText({...options, isMobile: false, hasTouch: false});
        const first = await linesOf(page, 0).first().boundingBox();
        const line = await linesOf(page, 1).nth(1).boundingBox();
        if (line.y + line.height > 320 && options.viewport.height < 400) {
            await page.locator('#mirror article p:has(.line)').first().evaluate(element => element.scrollIntoView({block: 'start'}));
        }
        await page.waitForFunction(() => document.querySelector('#mirror article .line').getBoundingClientRect().top > 0);
        const from = await linesOf(page, 0).first().boundingBox();
        // As far as fits on the screen: into the second paragraph where it can be seen, else to the end of the first.
        const {height} = page.viewportSize();
        const visible = await page.evaluate(limit => [...document.querySelectorAll('#mirror article .line')]
            .map(each => each.getBoundingClientRect()).filter(({bottom}) => bottom < limit).map(({x, y, width, height: tall}) => ({x, y, width, height: tall})), height - 100);
        assert.ok(visible.length >= 3, `${visible.length} lines can be seen; the first at ${first.y}`);
        const to = visible.at(-1);
        await drag(page, [from.x + 1, from.y + from.height / 2], [to.x + to.width - 1, to.y + to.height / 2]);
        const text = await selected(page);
        const expected = paragraphs.join('\n');
        assert.ok(text.length > 100, text);
        assert.equal(text.trim(), expected.slice(0, text.trim().length));
        if (name === 'laptop') assert.ok(text.includes('\n'), 'paragraphs are apart');
    });
}

test('copied, the text has its spaces and its paragraphs', async () => {
    const page = await openText(laptop);
    await page.evaluate(() => {
        const all = document.querySelectorAll('#mirror article p:has(.line)');
        getSelection().setBaseAndExtent(all[0], 0, all[1], all[1].childNodes.length);
        document.addEventListener('copy', () => { window.copied = getSelection().toString(); });
    });
    await page.keyboard.press('Control+c');
    await page.waitForFunction(() => window.copied !== undefined);
    assert.equal((await page.evaluate(() => window.copied)).trim(), `${paragraphs[0]}\n${paragraphs[1]}`);
});

test('a double click selects one word, where it is drawn', async () => {
    const page = await openText(laptop);
    const place = await linesOf(page, 0).nth(1).evaluate(line => {
        const text = line.firstChild;
        const words = [...text.data.matchAll(/[\u0900-\u0963]+/g)];
        const {index, 0: word} = words[Math.floor(words.length / 2)];
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const box = range.getBoundingClientRect();
        return {word, x: box.x, width: box.width, y: box.y, height: box.height};
    });
    await page.mouse.dblclick(place.x + place.width / 2, place.y + place.height / 2);
    assert.equal((await selected(page)).trim(), place.word);
    // The gaps before and after the word are where the selection begins and ends: no ink there.
    await page.evaluate(() => getSelection().removeAllRanges());
    const gapAt = async x => {
        const strip = await look(page, {x, y: place.y + 6, width: 2, height: place.height - 12});
        const paper = strip.at(0, 0);
        let ink = 0;
        for (let y = 0; y < strip.height; ++y) for (let at = 0; at < strip.width; ++at) if (contrast(strip.at(at, y), paper) > 2) ++ink;
        return ink === 0;
    };
    assert.ok(await gapAt(place.x - 3), 'a gap before the word');
    assert.ok(await gapAt(place.x + place.width + 1), 'a gap after the word');
});

test('find in page finds what goes on in the next line', async () => {
    const page = await openText(laptop);
    const phrase = await linesOf(page, 0).evaluateAll(([first, second]) =>
        `${first.textContent.trim().split(/\s+/).slice(-2).join(' ')} ${second.textContent.trim().split(/\s+/).slice(0, 2).join(' ')}`);
    assert.ok(await page.evaluate(wanted => window.find(wanted), phrase), phrase);
    assert.equal((await selected(page)).replace(/\s+/g, ' '), phrase);
    assert.ok(!await page.evaluate(() => window.find('यह यहाँ कहीं नहीं लिखा')));
});
