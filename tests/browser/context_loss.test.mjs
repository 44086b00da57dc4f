// The browser may take the canvas's context away at any time: a phone short of memory, a driver that starts again.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {pictureOf, watchDrawing} from './canvas.mjs';
import {byRole, openArticle, openLibrary, words} from './person.mjs';
import {openSite} from './site.mjs';

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

const times = 100;
const limitMilliseconds = 2000;  // the promise is that each is restored within that time

test(`a question is there again, pixel by pixel, each of ${times} times the context is lost`, {timeout: 300_000}, async context => {
    const page = await openLibrary(await site.open({viewport: {width: 360, height: 740}, deviceScaleFactor: 2}));
    await openArticle(page);
    await byRole(page, 'button', words.hi.start).click();
    await page.getByRole('radio').nth(1).click();
    await page.mouse.move(2, 300);
    await watchDrawing(page);
    const picture = await pictureOf(page);
    const earlier = await page.screenshot();

    const longest = await page.evaluate(async ([rounds, limit, expected]) => {
        const canvas = document.getElementById('canvas');
        const taking = canvas.getContext('webgl2').getExtension('WEBGL_lose_context');
        const happens = event => new Promise(resolve => canvas.addEventListener(event, resolve, {once: true}));
        let slowest = 0;
        for (let round = 1; round <= rounds; ++round) {
            const begun = performance.now();
            bodhDrawing.pictures.length = 0;
            const lost = happens('webglcontextlost');
            taking.loseContext();
            await lost;
            await new Promise(done => setTimeout(done));  // it can be given back once the event is over
            const restored = happens('webglcontextrestored');
            taking.restoreContext();
            await restored;
            while (bodhDrawing.pictures.at(-1) !== expected) {
                if (performance.now() - begun > limit) throw new Error(`not restored the ${round}th time`);
                await bodhDrawing.pass(1);
            }
            slowest = Math.max(slowest, performance.now() - begun);
            await bodhDrawing.settled();
            if (bodhDrawing.pictures.at(-1) !== expected) throw new Error(`another picture after the ${round}th time`);
        }
        return slowest;
    }, [times, limitMilliseconds, picture]);
    context.diagnostic(`longest: ${Math.round(longest)} ms`);

    assert.deepEqual(await page.screenshot(), earlier);
    await byRole(page, 'button', words.hi.check).click();  // and it still answers
    await byRole(page, 'button', words.hi.next).waitFor();
});
