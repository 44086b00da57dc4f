// The built site in Debian's Chromium, for the browser tests:
//
//     const site = await openSite();
//     after(() => site.close());
//     const page = await site.open({viewport: {width: 360, height: 740}});
//     …
//     assert.deepEqual(page.problems, []);
//
// Each open() is a new visitor: own storage, own cache. `page.problems` gathers what a person would never see: console
// errors and warnings, uncaught exceptions, requests that failed or went anywhere but to the site.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {chromium} from 'playwright-core';

import {joinedLibrary} from '../../web/library.mjs';
import {startServer} from '../../web/serve.mjs';

const web = process.env.BODH_WEB_BUILD ?? fileURLToPath(new URL('../../build/web', import.meta.url));

const chromiumPath = process.env.BODH_CHROMIUM ?? '/usr/bin/chromium';

// Software WebGL2, so that a machine without a graphics card draws the same; and no traffic of the browser's own.
const chromiumArguments = [
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--force-color-profile=srgb',
];

// The software driver's advice on speed, which comes with every screenshot.
const driverAdvice = /GL Driver Message \(OpenGL, Performance/;

function watch(page, address) {
    page.problems = [];
    page.on('console', message => {
        const said = `${message.type()}: ${message.text()}`;
        if (/^(error|warning):/.test(said) && !driverAdvice.test(said)) page.problems.push(said);
    });
    page.on('pageerror', error => page.problems.push(`exception: ${error.message}`));
    page.on('requestfailed', request => page.problems.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
    page.on('request', request => {
        const url = request.url();
        if (!url.startsWith(address) && !/^(blob|data):/.test(url)) page.problems.push(`left the site: ${url}`);
    });
}

// Serves build/web/site on a free port and starts one browser. Gives {browser, address, open(options), close()}.
// options of open: those of a playwright context, `path` (what to open; "" is the start), `quizzes` (a folder beside this
// file that stands in for the library's), and `prepare(page)`, done before anything is loaded.
// Another folder of build/web can be served in the site's place, in the browser of another site too, and Chromium given
// more arguments.
export async function openSite({folder = 'site', browserArguments = [], browser: shared} = {}) {
    const root = join(web, folder);
    if (!existsSync(root)) throw new Error(`${root} is not there: run web/serve --build-only first`);
    const server = await startServer({root});
    const browser = shared ?? await chromium.launch(
        {executablePath: chromiumPath, args: [...chromiumArguments, ...browserArguments]});
    const contexts = new Set();

    async function open({path = '', quizzes, prepare, ...contextOptions} = {}) {
        const context = await browser.newContext({
            viewport: {width: 1366, height: 768},
            locale: 'hi-IN',
            timezoneId: 'Asia/Kolkata',
            ...contextOptions,
        });
        contexts.add(context);
        if (quizzes) {
            const body = joinedLibrary(fileURLToPath(new URL(`${quizzes}/`, import.meta.url)));
            await context.route(`${server.address}library.ndjson`, route => route.fulfill({body}));
        }
        const page = await context.newPage();
        watch(page, server.address);
        await prepare?.(page);
        await page.goto(server.address + path);
        return page;
    }

    async function close() {
        await Promise.all([...contexts].map(context => context.close()));
        if (!shared) await browser.close();
        await server.close();
    }

    return {browser, address: server.address, open, close};
}
