// Everything by the keyboard alone: no pointer is ever used. After each step the focus is somewhere, what has it can be
// seen, and a ring is drawn around it.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {openLibrary, pastedArticle, words} from './person.mjs';
import {contrast, makeEye} from './picture.mjs';
import {openSite} from './site.mjs';
import {laptop, phone} from './states.mjs';

const title = 'माजुली में तैरता पुस्तकालय शुरू';
const decision = 'गाँव के लोगों ने नाव पर पुस्तकालय बनाने का निर्णय लिया';

let site;
let look;
before(async () => {
    site = await openSite();
    look = await makeEye(site);
});
after(() => site?.close());

// Until nothing is drawn any more and focus and scrolling have come to rest.
const settled = page => page.waitForFunction(() => {
    const place = element => JSON.stringify(element.getBoundingClientRect());
    const before = window.bodhFocus;
    window.bodhFocus = {element: document.activeElement, place: place(document.activeElement), times: 0};
    if (before?.element === document.activeElement && before.place === window.bodhFocus.place) window.bodhFocus.times = before.times + 1;
    return window.bodhFocus.times >= 3;
}, undefined, {polling: 'raf'});

const focused = page => page.evaluate(() => {
    const element = document.activeElement;
    const {x, y, width, height} = element.getBoundingClientRect();
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return {tag: element.localName, type: element.type, field: element.matches('.field'), name: name.trim(), box: {x, y, width, height}};
});

// What has the focus, once it has its ring. Looks anew for a while: a busy machine shows a frame late, and may only then
// scroll or move the focus on. A heading takes the focus to be read out, takes no keys and has no ring.
async function focusWithRing(page, ratio) {
    for (let tries = 0; ; ++tries) {
        await settled(page);
        const now = await focused(page);
        if (/^h\d$/.test(now.tag) || await hasRing(page, now, ratio)) return now;
        assert.ok(tries < 20, `a ring around ${now.name}`);
    }
}

// Beside the box, at half its height: a stroke of two CSS pixels at least, which stands out by 3:1 from what is outside it.
async function hasRing(page, {field, box}, ratio) {
    const reach = field ? 24 : 9;
    const size = page.viewportSize();
    const left = Math.max(0, Math.floor(box.x) - reach);
    const y = Math.round(box.y + Math.min(box.height / 2, 40));
    if (y < 0 || y >= size.height) return false;
    const picture = await look(page, {x: left, y, width: Math.max(2, Math.floor(box.x) - left), height: 1});
    const outside = picture.at(0, 0);
    let run = 0;
    for (let x = 0; x < picture.width; ++x) {
        run = contrast(picture.at(x, 0), outside) >= 3 ? run + 1 : 0;
        if (run >= 2 * ratio - 1) return true;
    }
    return false;
}

function makeWalker(page, ratio) {
    async function check() {
        const now = await focusWithRing(page, ratio);
        assert.notEqual(now.tag, 'body', 'the focus is somewhere');
        const {height} = page.viewportSize();
        assert.ok(now.box.y + now.box.height > 0 && now.box.y < height, `${now.name} can be seen`);
        return now;
    }
    async function goTo(matches, what) {
        for (let steps = 0; steps < 60; ++steps) {
            const now = await focused(page);
            if (matches(now)) return check();
            await page.keyboard.press('Tab');
        }
        return assert.fail(`Tab never came to ${what}`);
    }
    const named = name => now => typeof name === 'string' ? now.name === name : name.test(now.name);
    return {
        check,
        goTo,
        async press(name) {
            await goTo(now => named(name)(now) && /^(a|button)$/.test(now.tag), name);
            await page.keyboard.press('Enter');
            await settled(page);
            return check();
        },
        // Moves among radio buttons with the arrow keys, as everywhere.
        async mark(index) {
            await goTo(now => now.type === 'radio', 'the options');
            for (let i = 0; i < index; ++i) await page.keyboard.press('ArrowDown');
            await page.keyboard.press('Space');
            await page.locator('input:checked').waitFor();
            return check();
        },
    };
}

for (const [language, screen, ratio] of [['hi', laptop, 1], ['en', phone, 2]]) {
    test(`read, answer every form, see the result, paste an article: ${language}, ${screen.viewport.width} px`, async () => {
        const page = await site.open({...screen, hasTouch: false, isMobile: false, quizzes: 'quizzes'});
        const said = words[language];
        const walk = makeWalker(page, ratio);
        await openLibrary(page);
        if (language === 'en') await walk.press('English');
        await openLibrary(page, language);
        const toBeThere = name => page.getByRole('heading', {level: 1, name}).waitFor();
        const checked = async () => {
            await walk.press(said.check);
            assert.equal((await walk.check()).name, said.next, 'the focus goes on to the next step');
        };
        const next = async () => {
            await page.keyboard.press('Enter');
            await page.waitForFunction(name => [...document.querySelectorAll('#mirror button')].some(button => button.textContent === name), said.check);
            await walk.check();
        };

        await walk.press(title);
        await toBeThere(title);
        await walk.press(said.start);
        await page.getByRole('radio').first().waitFor();

        await walk.mark(1);
        await checked();
        await next();

        await walk.press(language === 'hi' ? `ऊपर ले जाएँ: ${decision}` : `Move up: ${decision}`);
        await walk.press(said.check);
        await next();

        for (const partner of ['योजना की घोषणा की', 'पुस्तकालय का उद्घाटन किया', '25 लाख रुपये दिए']) await walk.press(partner);
        await checked();
        await next();

        await walk.goTo(now => now.field, 'the field');
        await page.keyboard.insertText('बीस');
        await page.keyboard.press('Enter');
        await page.locator('li p', {hasText: 'बीस'}).waitFor();
        assert.equal((await walk.check()).name, said.next, 'the field is gone, and the focus goes on');
        await next();

        for (const index of [1, 2, 1]) {
            await walk.mark(index);
            await checked();
            if (index !== 1 || (await page.locator('#mirror progress').evaluate(({value, max}) => value < max))) await next();
        }
        await page.keyboard.press('Enter');
        await toBeThere(said.score);
        await walk.check();

        await walk.press(said.library);
        await walk.press(said.own);
        await walk.goTo(now => now.field, 'the field');
        await page.keyboard.insertText(pastedArticle);
        await walk.press(said.make);
        await toBeThere(title);
        await walk.check();
        await walk.press(said.start);
        await page.getByRole('radio').first().waitFor();
        await walk.check();
        assert.deepEqual(page.problems, []);
    });
}
