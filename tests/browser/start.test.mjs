// Before the program is there, and when it cannot start or has stopped: always words to read, in both languages.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, test as testWithoutLimit} from 'node:test';

import {byRole, openArticle, openLibrary, words} from './person.mjs';
import {openSite} from './site.mjs';

const test = (name, body) => testWithoutLimit(name, {timeout: 120_000}, body);

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

const devanagari = /[\u0900-\u097f]{3}/;
const latin = /[A-Za-z]{3}/;

// A visitor for whom something is wrong. No problems are gathered: there are some.
async function visit(prepare, options) {
    const context = await site.browser.newContext({locale: 'hi-IN', ...options});
    const page = await context.newPage();
    await prepare(page);
    await page.goto(site.address);
    return page;
}

// Holds back what matches until release() is called.
async function hold(page, pattern) {
    let release;
    const released = new Promise(resolve => { release = resolve; });
    await page.route(pattern, async route => {
        await released;
        await route.continue();
    });
    return release;
}

// The time after which a start counts as slow.
const letPatienceEnd = page => page.evaluate(() => document.getAnimations().forEach(animation => animation.finish()));

async function readInBothLanguages(locator) {
    await locator.waitFor();
    const said = await locator.innerText();
    assert.match(said, devanagari);
    assert.match(said, latin);
    return said;
}

test('the first words are there before the program is', async () => {
    let release;
    const page = await visit(async each => { release = await hold(each, '**/bodh.wasm'); });
    assert.match(await readInBothLanguages(page.locator('#start')), /Loading/);
    assert.ok(await page.locator('#slow').isHidden());
    release();
    await openLibrary(page);
    assert.ok(await page.locator('#start').isHidden());
    await page.context().close();
});

test('a slow start is told, with what is still on the way and another try, and goes on by itself', async () => {
    let release;
    const page = await visit(async each => { release = await hold(each, '**/bodh.wasm'); });
    await page.waitForFunction(() => document.getElementById('slow-english').textContent === 'Still on the way: the program');
    await letPatienceEnd(page);
    const said = await readInBothLanguages(page.locator('#slow'));
    assert.match(said, /Still on the way: the program$/m);
    assert.match(said, /अभी आ रहे हैं: प्रोग्राम/);
    await page.waitForFunction(() => /taking long/.test(document.getElementById('polite').textContent));
    await page.getByRole('link', {name: /Try again/}).click();
    await page.waitForFunction(() => document.getElementById('slow-english')?.textContent === 'Still on the way: the program');
    assert.ok(await page.locator('#slow').isHidden());
    release();
    await openLibrary(page);
    await page.context().close();
});

test('where not even the first script arrives there are words and another try', async () => {
    const page = await visit(each => each.route('**/start.js', route => route.abort()));
    await letPatienceEnd(page);
    await readInBothLanguages(page.locator('#slow'));
    await page.unroute('**/start.js');
    await page.getByRole('link', {name: /Try again/}).click();
    await openLibrary(page);
    await page.context().close();
});

const asPage = html => route => route.fulfill({contentType: 'text/html; charset=utf-8', body: html});
const indexHtml = readFileSync(new URL('../../web/index.html', import.meta.url), 'utf8');

test('a browser from before modules says that it is too old', async () => {
    // Chromium reads modules and leaves the other script alone, so the page is given to it as an old browser reads it.
    const asOld = indexHtml.replace(/<script type="module".*?<\/script>/, '').replace('<script nomodule', '<script');
    assert.notEqual(asOld, indexHtml);
    const page = await visit(each => each.route(site.address, asPage(asOld)));
    assert.match(await readInBothLanguages(page.locator('#old-browser')), /too old/);
    assert.ok(await page.locator('#start-state').isHidden());
    await page.context().close();
});

test('a browser without scripts says that they are needed', async () => {
    const page = await visit(() => {}, {javaScriptEnabled: false});
    assert.match(await page.locator('#start').innerText(), /needs JavaScript/);
    await page.context().close();
});

const failures = [
    {
        name: 'without WebGL 2', reason: /WebGL 2/,
        prepare: page => page.addInitScript(() => {
            const ask = HTMLCanvasElement.prototype.getContext;
            HTMLCanvasElement.prototype.getContext = function(kind, ...rest) {
                return kind === 'webgl2' ? null : ask.call(this, kind, ...rest);
            };
        }),
    },
    {
        name: 'without WebAssembly', reason: /WebAssembly/,
        prepare: page => page.addInitScript(() => { delete window.WebAssembly; }),
    },
    ...['fonts/latin-bold.ttf', 'library.ndjson', 'bodh.wasm', 'bodh.js', 'main.js', 'memory.js'].map(file => ({
        name: `when ${file} cannot be fetched`, reason: /connection/,
        prepare: page => page.route(`**/${file}`, route => route.abort()),
    })),
    {
        name: 'when bodh.wasm is not there', reason: /connection/,
        prepare: page => page.route('**/bodh.wasm', route => route.fulfill({status: 404})),
    },
    {
        name: 'when a script is of a language too new', reason: /too old/,
        prepare: page => page.route('**/main.js', route => route.fulfill({contentType: 'text/javascript', body: 'let ?'})),
    },
];
for (const {name, reason, prepare} of failures) {
    for (const colorScheme of ['light', 'dark']) {
        test(`${name} the page says so in both languages and offers another try (${colorScheme})`, async () => {
            const page = await visit(prepare, {colorScheme, viewport: {width: 320, height: 480}});
            await page.locator('#failure').waitFor();
            assert.match(await page.locator('#failure-english').innerText(), reason);
            assert.match(await page.locator('#failure-hindi').innerText(), devanagari);
            assert.ok(await page.locator('#stage').isHidden());
            assert.ok(await page.locator('#slow').isHidden());
            const retry = page.locator('#retry');
            await retry.scrollIntoViewIfNeeded();
            assert.ok(await retry.isVisible());
            const [ink, ground] = await page.evaluate(() => {
                const {color, backgroundColor} = getComputedStyle(document.body);
                return [color, backgroundColor].map(value => value.match(/\d+/g).reduce((sum, part) => sum + Number(part), 0));
            });
            assert.equal(ink > ground, colorScheme === 'dark');
            await page.context().close();
        });
    }
}

test('a frame that fails ends in words, not in a picture that answers no more', async () => {
    const page = await openLibrary(await visit(() => {}));
    await page.evaluate(() => {
        WebGL2RenderingContext.prototype.drawElements = () => { throw new Error('the driver is gone'); };
    });
    await byRole(page, 'button', words.hi.own).hover();
    await page.locator('#failure').waitFor();
    assert.match(await page.locator('#failure-english').innerText(), /stopped/);
    assert.match(await page.locator('#failure-detail').innerText(), /driver is gone/);
    await page.locator('#retry').click();
    await openLibrary(page);
    await page.context().close();
});

test('a program that gives itself up, short of memory, ends in words too', async () => {
    const page = await openLibrary(await visit(() => {}));
    await page.evaluate(() => {
        WebAssembly.Memory.prototype.grow = () => { throw new RangeError('no more'); };
        window.bodhText = 'नदी के किनारे लोग रहते हैं। '.repeat(4000);
    });
    await byRole(page, 'button', words.hi.own).click();
    const field = byRole(page, 'textbox', words.hi.field);
    await field.waitFor();
    await field.evaluate(async element => {
        for (let i = 0; i < 100 && document.getElementById('failure').hidden; ++i) {
            element.value = window.bodhText.repeat(i + 1);
            element.dispatchEvent(new Event('input', {bubbles: true}));
            await new Promise(requestAnimationFrame);
        }
    });
    await page.locator('#failure').waitFor();
    assert.match(await page.locator('#failure-english').innerText(), /stopped/);
    await page.context().close();
});

test('where storage is forbidden everything works, and the person is told that nothing is kept', async () => {
    const page = await visit(each => each.addInitScript(() => {
        IDBFactory.prototype.open = () => { throw new DOMException('forbidden', 'SecurityError'); };
    }));
    await openLibrary(page);
    await openArticle(page);
    await byRole(page, 'button', words.hi.start).click();
    await page.getByRole('radio').first().waitFor();
    await page.getByText(/सहेज/).first().waitFor();
    await page.context().close();
});
