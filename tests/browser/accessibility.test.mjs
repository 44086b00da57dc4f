// axe-core on every screen and state, in both languages and every theme: no violation of WCAG 2.2 AA. It looks at the
// elements; what is on the canvas (contrast above all) is for tests/ui/theme_test.cpp to judge.
import {AxeBuilder} from '@axe-core/playwright';
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {openLibrary} from './person.mjs';
import {openSite} from './site.mjs';
import {laptop, phone, stories, tell, themes} from './states.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

// Legacy mode judges in the page itself: it has no frames, and another page for each judgement would take twice the time.
async function judged(axe) {
    const {violations: found} = await axe.setLegacyMode().analyze();
    return found.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html}: ${failureSummary}`));
}
const violations = page => judged(new AxeBuilder({page}).withTags(tags));

// The elements are the same in every theme but for their colours, so only those are judged anew, and only where words of
// the page can be seen: all others are transparent. The page has a theme by this attribute alone (web/page.css).
async function violationsOfColours(page) {
    const seen = await page.evaluate(() => [...document.querySelectorAll('body *')].some(element => {
        const words = element.matches('.field') || [...element.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.data.trim());
        return words && element.checkVisibility() && getComputedStyle(element).color !== 'rgba(0, 0, 0, 0)'
            && !element.matches('.spoken, .spoken *');
    }));
    if (!seen) return [];
    const own = await page.evaluate(() => document.documentElement.dataset.theme);
    const found = [];
    for (const theme of themes.filter(other => other !== own)) {
        await page.evaluate(name => { document.documentElement.dataset.theme = name; }, theme);
        const colours = await judged(new AxeBuilder({page}).withRules(['color-contrast', 'link-in-text-block']));
        found.push(...colours.map(violation => `${theme}: ${violation}`));
    }
    await page.evaluate(name => {
        if (name === undefined) delete document.documentElement.dataset.theme;
        else document.documentElement.dataset.theme = name;
    }, own);
    return found;
}

const visitors = [{language: 'hi', theme: 'light', screen: phone}, {language: 'en', theme: 'dark', screen: laptop}];

for (const visitor of visitors) {
    for (const story of stories) {
        test(`${story.name}: nothing for axe to find in any theme, ${visitor.language}`, async context => {
            const found = [];
            let states = 0;
            await tell(site, story, visitor, async (page, state) => {
                ++states;
                for (const violation of [...await violations(page), ...await violationsOfColours(page)])
                    found.push(`${state}: ${violation}`);
            });
            context.diagnostic(`${states} states`);
            assert.deepEqual(found, []);
        });
    }
}

test('a page with a fault is found at fault', async () => {
    const page = await site.open();
    await openLibrary(page);
    await page.evaluate(() => document.getElementById('mirror').append(document.createElement('button')));
    assert.match((await violations(page)).join(), /^button-name/);
    await page.evaluate(() => {
        document.querySelector('#mirror button:empty').remove();
        const faint = document.createElement('p');
        faint.textContent = 'सूखा';
        faint.style.setProperty('color', '#333', 'important');
        faint.style.setProperty('background', '#000', 'important');
        document.getElementById('mirror').append(faint);
    });
    assert.match((await violationsOfColours(page)).join(), /contrast: color-contrast/);
});
