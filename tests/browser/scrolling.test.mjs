// Text does not shimmer while it is scrolled: lines stand on whole device pixels at every place, so the same pixels come
// back, only further up.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {openArticle, openLibrary} from './person.mjs';
import {makeEye} from './picture.mjs';
import {openSite} from './site.mjs';

// The rasteriser may round a colour one step up here and down there, which nobody can see.
const alike = (row, other) => row.every((value, i) => Math.abs(value - other[i]) <= 1);

let site;
let look;
before(async () => {
    site = await openSite();
    look = await makeEye(site);
});
after(() => site?.close());

const screen = {width: 480, height: 600};

for (const ratio of [1, 1.25, 1.5, 2, 2.625, 3]) {
    test(`scrolled text is the same text further up, at ${ratio} device pixels to a CSS pixel`, async () => {
        const page = await site.open({viewport: screen, deviceScaleFactor: ratio, reducedMotion: 'reduce'});
        await openLibrary(page);
        await openArticle(page);
        const top = () => page.locator('#mirror article p:has(.line)').nth(1)
            .evaluate(element => element.getBoundingClientRect().top * devicePixelRatio);
        // A strip of text, without the bar that shows the place.
        const strip = {x: 20, y: 120, width: 400, height: 340};
        const wheel = async pixels => {
            const earlier = await top();
            await page.mouse.move(240, 300);
            await page.mouse.wheel(0, pixels);
            await page.waitForFunction(([before, ratioNow]) => Math.abs(document.querySelectorAll('#mirror article p:has(.line)')[1]
                .getBoundingClientRect().top * ratioNow - before) > 0.5, [earlier, ratio]);
        };
        await wheel(60);
        let before = {top: await top(), picture: await look(page, strip)};
        for (const pixels of [1, 3, 7, 10, 13]) {
            await wheel(pixels);
            const now = {top: await top()};
            const moved = before.top - now.top;
            assert.ok(Math.abs(moved - Math.round(moved)) < 0.05, `moved by ${moved} device pixels`);
            const shift = Math.round(moved);
            // Looks anew for a while: a busy machine shows a frame late.
            let different;
            for (let tries = 0; tries < 10 && different?.length !== 0; ++tries) {
                now.picture = await look(page, strip);
                const rows = Array.from({length: now.picture.height - shift}, (_, y) => y);
                different = rows.filter(y => !alike(now.picture.row(y), before.picture.row(y + shift)));
            }
            assert.deepEqual(different, [], `rows after ${pixels} pixels more`);
            before = now;
        }
    });
}
