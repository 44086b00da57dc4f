// tap_response.mjs [slowness]: from the release of a finger to the frame that shows what it did, on a processor slowed down
// six times. See README.md beside this file.
import {byRole, give, openArticle, openLibrary, stem, words} from '../browser/person.mjs';
import {openSite} from '../browser/site.mjs';
import {phone} from '../browser/states.mjs';

const slowness = Number(process.argv[2] ?? 6);
const rounds = 2;

// In each frame the program tells the page what changed in the accessible tree (the elements follow later), so the frame
// that shows something is the one in which it is told. window.told is asked with those words when the frame's painting has
// ended, whichever comes first of a task and the next frame; window.released is when the finger left.
const observe = page => page.addInitScript(() => {
    const decode = TextDecoder.prototype.decode;
    let words = '';
    TextDecoder.prototype.decode = function (...bytes) {
        const text = decode.apply(this, bytes);
        words += text;
        return text;
    };
    const {port1, port2} = new MessageChannel();
    let drawn;
    port1.onmessage = () => {
        if (drawn !== undefined) window.told?.(drawn, performance.now());
        drawn = undefined;
    };
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = callback => ask(now => {
        port1.onmessage();
        words = '';
        callback(now);
        drawn = words;
        port2.postMessage(0);
    });
    window.addEventListener('pointerup', event => { window.released = event.timeStamp; }, true);
});

// Taps the middle of `target`; gives the milliseconds until the end of the frame that shows `sign`.
async function tap(touch, page, target, sign) {
    const {x, y, width, height} = await target.boundingBox();
    const response = page.evaluate(wanted => new Promise(resolve => {
        window.released = undefined;
        window.told = (words, now) => {
            if (!words.includes(wanted) || window.released === undefined) return;
            window.told = undefined;
            resolve(now - window.released);
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
            else times.choose.push(await tap(touch, page, page.getByRole('radio').nth(number % 2), '"checked":true'));
            await atRest();
            times.check.push(await tap(touch, page, byRole(page, 'button', said.check), `"${said.next}"`));
            await atRest();
            const progress = await page.locator('#mirror progress').evaluate(({value, max}) => value === max);
            if (progress) break;
            times.next.push(await tap(touch, page, byRole(page, 'button', said.next), `"${said.check}"`));
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
