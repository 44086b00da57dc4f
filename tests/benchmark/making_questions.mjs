// How long the page is held up while questions are made, and how long the person waits for them; see README.md.
//
//     node tests/benchmark/making_questions.mjs [--words 600] [--runs 3]
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {byRole, openLibrary, words} from '../browser/person.mjs';
import {openSite} from '../browser/site.mjs';

const {values} = parseArgs({options: {words: {type: 'string', default: '600'}, runs: {type: 'string', default: '3'}}});
const house = fileURLToPath(new URL('../../', import.meta.url));

// The library's articles one after the other, cut after the first sentence end past so many words.
function article(count) {
    const lines = readdirSync(`${house}quizzes`).filter(name => name.endsWith('.txt'))
        .flatMap(name => readFileSync(`${house}quizzes/${name}`, 'utf8').split('\n').slice(1)).filter(line => line.trim());
    let text = '';
    for (const sentence of lines.join('\n').match(/[^।]+।\s*/g)) {
        text += sentence;
        if (text.split(/\s+/).length >= count) break;
    }
    return text;
}

async function run(site, text, slower) {
    const page = await openLibrary(await site.open());
    const devtools = await page.context().newCDPSession(page);
    await page.evaluate(() => {
        window.Worker = class extends Worker {
            constructor(...given) {
                super(...given);
                this.addEventListener('message', ({data}) => { if (data.answer) window.answered = performance.now(); });
            }
        };
    });
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: slower});
    await byRole(page, 'button', words.hi.own).click();
    await byRole(page, 'textbox', words.hi.field).fill(text);
    await byRole(page, 'button', words.hi.make).waitFor();
    await page.waitForLoadState('networkidle');  // whoever pastes a text takes as long
    await page.evaluate(() => {
        window.long = [];
        new PerformanceObserver(list => window.long.push(...list.getEntries().map(({startTime, duration}) => ({startTime, duration}))))
            .observe({type: 'longtask'});
        const button = [...document.querySelectorAll('button')].find(({textContent}) => textContent === 'प्रश्न बनाएँ');
        window.begun = performance.now();
        window.ready = new Promise(resolve => new MutationObserver(() => {
            if ([...document.querySelectorAll('button')].some(({textContent}) => textContent === 'प्रश्नोत्तरी शुरू करें'))
                resolve(performance.now() - window.begun);
        }).observe(document.getElementById('mirror'), {subtree: true, childList: true, characterData: true}));
        button.click();
    });
    const total = await page.evaluate(() => window.ready);
    const [tasks, answered] = await page.evaluate(() => new Promise(
        done => setTimeout(() => done([window.long, window.answered ?? Infinity]), 500)));
    await page.context().close();
    const held = when => Math.round(tasks.filter(when).reduce((sum, {duration}) => sum + duration, 0));
    return {
        total: Math.round(total),
        making: held(({startTime}) => startTime < answered),
        showing: held(({startTime}) => startTime >= answered),
    };
}

const text = article(Number(values.words));
console.log(`${text.split(/\s+/).length} words`);
const site = await openSite();
for (const slower of [1, 6]) {
    for (let i = 0; i < Number(values.runs); ++i) {
        const {total, making, showing} = await run(site, text, slower);
        console.log(`CPU x${slower}: questions after ${total} ms; page held up ${making} ms while they were made, ` +
            `${showing} ms by what came then (the article opens)`);
    }
}
await site.close();
