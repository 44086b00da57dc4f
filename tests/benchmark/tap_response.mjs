// tap_response.mjs [slowness]: from the release of a finger to the frame that shows what it did, on a processor slowed down
// six times. See README.md beside this file.
import {byRole, give, openArticle, openLibrary, stem, words} from '../browser/person.mjs';
import {openSite} from '../browser/site.mjs';
import {phone} from '../browser/states.mjs';

const slowness = Number(process.argv[2] ?? 6);
const rounds = 2;

// window.shown is asked after each frame, still inside it; window.released is when the finger left.
const observe = page => page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = callback => ask(now => {
        callback(now);
        window.shown?.();
    });
    window.addEventListener('pointerup', event => { window.released = event.timeStamp; }, true);
    // The browser checks a radio button by itself; that the program has drawn it so shows when it says so too.
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked');
    Object.defineProperty(HTMLInputElement.prototype, 'checked', {
        ...own,
        set(value) {
            if (value) window.drawnChecked = true;
            own.set.call(this, value);
        },
    });
});

// Taps the middle of `target`; gives the milliseconds until the end of the frame after which `sign` can be seen.
async function tap(touch, page, target, sign) {
    const {x, y, width, height} = await target.boundingBox();
    const response = page.evaluate(wanted => new Promise(resolve => {
        window.drawnChecked = false;
        window.released = undefined;
        window.shown = () => {
            const seen = wanted === 'checked' ? window.drawnChecked
                : [...document.querySelectorAll('#mirror button')].some(button => button.textContent === wanted);
            if (!seen || window.released === undefined) return;
            window.shown = undefined;
            const {port1, port2} = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - window.released);  // after the frame's painting
            port2.postMessage(0);
        };
    }), sign);
    // Slow only while it is measured: looking for things to tap is our own affair.
    await touch.send('Emulation.setCPUThrottlingRate', {rate: slowness});
    await touch.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [{x: x + width / 2, y: y + Math.min(height / 2, 20)}]});
    await touch.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
    const milliseconds = await response;
    await touch.send('Emulation.setCPUThrottlingRate', {rate: 1});
    return milliseconds;
}

const at = (values, part) => values[Math.min(values.length - 1, Math.floor(values.length * part))];
function tell(name, values) {
    const sorted = [...values].sort((a, b) => a - b);
    const [half, most, worst] = [at(sorted, 0.5), at(sorted, 0.95), sorted.at(-1)].map(value => value.toFixed(0).padStart(4));
    console.log(`${name.padEnd(8)} ${String(sorted.length).padStart(3)} taps   p50 ${half} ms   p95 ${most} ms   most ${worst} ms`);
}

const site = await openSite();
try {
    const page = await site.open({...phone, prepare: observe});
    const said = words.hi;
    await openLibrary(page);
    await openArticle(page);
    await byRole(page, 'button', said.start).click();
    const touch = await page.context().newCDPSession(page);
    const atRest = () => page.evaluate(() => new Promise(done => setTimeout(done, 300)));
    const times = {choose: [], check: [], next: []};
    for (let round = 0; round < rounds; ++round) {
        await byRole(page, 'button', said.check).waitFor();
        for (let number = 0; ; ++number) {
            await atRest();
            if (await page.getByRole('radio').count() === 0) await give(page, 0);
            else times.choose.push(await tap(touch, page, page.getByRole('radio').nth(number % 2), 'checked'));
            await atRest();
            times.check.push(await tap(touch, page, byRole(page, 'button', said.check), said.next));
            await atRest();
            const progress = await page.locator('#mirror progress').evaluate(({value, max}) => value === max);
            if (progress) break;
            times.next.push(await tap(touch, page, byRole(page, 'button', said.next), said.check));
        }
        await byRole(page, 'button', said.next).click();
        await page.getByRole('heading', {name: said.score}).waitFor();
        if (round + 1 < rounds) await page.getByRole('button', {name: /^पूरी/}).click();
    }
    console.log(`a phone's screen, processor ${slowness} times slower; ${await stem(page)}`);
    for (const [name, values] of Object.entries(times)) tell(name, values);
    tell('all', Object.values(times).flat());
} finally {
    await site.close();
}
