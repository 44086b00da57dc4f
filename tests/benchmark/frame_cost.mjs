// frame_cost.mjs: what a frame of the reading screen costs the processor with an article of 1,500 words, beside Dear
// ImGui's own TextWrapped of as many characters, in the same browser and run. See README.md beside this file.
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {byRole, openLibrary, words} from '../browser/person.mjs';
import {openSite} from '../browser/site.mjs';

const shelf = fileURLToPath(new URL('../../quizzes/', import.meta.url));
const words_wanted = 1500;
const batches = 25;
const framesInBatch = 40;

// Paragraphs of the library's articles, one article after the other.
function longArticle() {
    const paragraphs = readdirSync(shelf).filter(name => name.endsWith('.txt')).sort()
        .flatMap(name => readFileSync(shelf + name, 'utf8').split('\n').filter(line => line.trim().length > 80));
    let count = 0;
    const taken = paragraphs.filter(paragraph => {
        if (count >= words_wanted) return false;
        count += paragraph.split(/\s+/).length;
        return true;
    });
    return `लंबा लेख\n\n${taken.join('\n\n')}\n`;
}

// As many characters of a language that needs no shaping.
function latinText(characters) {
    const sentence = 'The quick brown fox jumps over the lazy dog while nobody is looking at the old bridge near the river. ';
    return sentence.repeat(Math.ceil(characters / sentence.length)).slice(0, characters);
}

// What the graphics card does is left out on both sides: a loop of frames would wait for it.
const withoutDrawing = page => page.addInitScript(() => {
    for (const name of ['drawElements', 'bufferData', 'clear']) WebGL2RenderingContext.prototype[name] = () => {};
});

// The page's elements follow a frame in a task of their own; here at once, to be counted with it.
const withElementsAtOnce = page => page.addInitScript(() => {
    window.MessageChannel = class {
        port1 = {};
        port2 = {postMessage: data => this.port1.onmessage({data})};
    };
});

async function openOurs(site) {
    const prepare = page => Promise.all([withoutDrawing(page), withElementsAtOnce(page)]);
    const page = await site.open({prepare});
    await openLibrary(page);
    await byRole(page, 'button', words.hi.own).click();
    await byRole(page, 'textbox', words.hi.field).fill(longArticle());
    await byRole(page, 'button', words.hi.make).click();
    await byRole(page, 'button', words.hi.start).waitFor({timeout: 60_000});
    // From here on frames are drawn by hand: the program's own callback is kept and called as often as is wanted.
    await page.evaluate(async () => {
        await new Promise(done => setTimeout(done, 500));
        window.drawFrame = await new Promise(resolve => {
            window.requestAnimationFrame = callback => { resolve(callback); return 1; };
            window.dispatchEvent(new PointerEvent('pointermove', {clientX: 5, clientY: 300}));
        });
        let now = performance.now();
        const stage = document.getElementById('stage');
        const turn = deltaY => new WheelEvent('wheel', {deltaY, bubbles: true, cancelable: true});
        window.measure = (frames, wheel = 0) => {
            const turns = [turn(wheel), turn(-wheel)];  // making an event is the browser's work
            const start = performance.now();
            for (let i = 0; i < frames; ++i) {
                if (wheel) stage.dispatchEvent(turns[i % 2]);
                window.drawFrame(now += 16);
            }
            return (performance.now() - start) / frames;
        };
        window.scrollTo = pixels => {
            stage.dispatchEvent(turn(pixels));
            window.measure(4);
        };
    });
    return page;
}

async function openStock(site, like) {
    const page = await site.open({prepare: withoutDrawing});
    await page.waitForFunction(() => window.stockText !== undefined);
    await page.evaluate(async how => {
        if (!await window.stockText.start(how)) throw new Error('no WebGL 2');
        let at = 0;
        window.measure = (frames, wheel) => {
            const start = performance.now();
            for (let i = 0; i < frames; ++i) window.stockText.frame(at += i % 2 ? -wheel : wheel);
            return (performance.now() - start) / frames;
        };
        window.scrollTo = pixels => { at += pixels; window.measure(4, 0); };
    }, like);
    return page;
}

const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

// Batches of both take turns, so that a busy machine is unkind to both.
async function compare(name, ours, stock, wheel) {
    const times = {ours: [], stock: []};
    for (let batch = 0; batch < batches; ++batch) {
        for (const [side, page] of [['ours', ours], ['stock', stock]])
            times[side].push(await page.evaluate(([frames, by]) => window.measure(frames, by), [framesInBatch, wheel]));
    }
    const [a, b] = [median(times.ours), median(times.stock)];
    console.log(`${name.padEnd(28)} ours ${a.toFixed(3)} ms   stock ${b.toFixed(3)} ms   ratio ${(a / b).toFixed(2)}`);
}

const site = await openSite();
const stockSite = await openSite({folder: 'stock-text', browser: site.browser});
try {
    const ours = await openOurs(site);
    const article = await ours.evaluate(() => {
        const paragraphs = [...document.querySelectorAll('#mirror article p')].filter(p => p.querySelector('.line'));
        return {characters: [...paragraphs.map(p => p.textContent).join(' ')].length, width: paragraphs[0].getBoundingClientRect().width};
    });
    const {width, characters} = article;
    console.log(`${characters} characters, ${Math.round(width)} px wide`);
    const stock = await openStock(stockSite, {text: latinText(characters), size: 20, width, height: 620});
    for (const page of [ours, stock]) await page.evaluate(frames => window.measure(frames, 30), 1000);  // compiled at its best
    for (const [name, pixels] of [['at the top', 0], ['in the middle', 4000]]) {
        for (const page of [ours, stock]) await page.evaluate(by => window.scrollTo(by), pixels);
        await compare(`${name}, still`, ours, stock, 0);
        await compare(`${name}, scrolling`, ours, stock, 30);
    }
} finally {
    await stockSite.close();
    await site.close();
}
