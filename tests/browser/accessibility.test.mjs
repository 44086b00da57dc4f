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
async function violations(page) {
    const {violations: found} = await new AxeBuilder({page}).setLegacyMode().withTags(tags).analyze();
    return found.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html}: ${failureSummary}`));
}

// Each theme once and each language on both screens: the elements are the same in every colour.
const visitors = themes.map((theme, i) => ({language: i % 2 === 0 ? 'hi' : 'en', theme, screen: i === 0 || i === 3 ? phone : laptop}));

for (const visitor of visitors) {
    for (const story of stories) {
        test(`${story.name}: nothing for axe to find, ${visitor.language}, ${visitor.theme}`, async context => {
            const found = [];
            let states = 0;
            await tell(site, story, visitor, async (page, state) => {
                ++states;
                for (const violation of await violations(page)) found.push(`${state}: ${violation}`);
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
});
