// The whole way as assistive technology goes it: through Chromium's accessibility tree alone. Things are found by role and
// name in the tree and pressed as a screen reader presses them, with no pointer and no key.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';

import {openLibrary, pastedArticle, words} from './person.mjs';
import {openSite} from './site.mjs';
import {laptop, phone} from './states.mjs';

const title = 'माजुली में तैरता पुस्तकालय शुरू';
const decision = 'गाँव के लोगों ने नाव पर पुस्तकालय बनाने का निर्णय लिया';

let site;
before(async () => { site = await openSite(); });
after(() => site?.close());

// The tree as a list in reading order: {role, name, level, checked, element, parents}.
async function readTree(cdp) {
    const {nodes} = await cdp.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const list = [];
    const visit = (node, parents) => {
        const property = name => node.properties?.find(each => each.name === name)?.value.value;
        const item = {
            role: node.role?.value, name: node.name?.value ?? '', level: property('level'), checked: property('checked'),
            disabled: property('disabled') === true, live: property('live'), element: node.backendDOMNodeId, parents,
        };
        if (!node.ignored) list.push(item);
        for (const child of node.childIds ?? []) if (byId.has(child)) visit(byId.get(child), node.ignored ? parents : [...parents, item]);
    };
    visit(nodes[0], []);
    return list;
}

function makeReader(cdp) {
    const matches = (item, role, name) => item.role === role && (typeof name === 'string' ? item.name === name : name.test(item.name));
    async function find(role, name) {
        for (let tries = 0; tries < 200; ++tries) {
            const found = (await readTree(cdp)).find(item => matches(item, role, name));
            if (found) return found;
        }
        const tree = await readTree(cdp);
        return assert.fail(`no ${role} ${name} among ${tree.map(item => `${item.role} ${item.name}`).join('; ')}`);
    }
    async function act(item, source) {
        const {object} = await cdp.send('DOM.resolveNode', {backendNodeId: item.element});
        await cdp.send('Runtime.callFunctionOn', {objectId: object.objectId, functionDeclaration: source});
    }
    return {
        find,
        tree: () => readTree(cdp),
        async press(role, name) {
            await act(await find(role, name), 'function() { this.focus(); this.click(); }');
        },
        async type(name, text) {
            const field = await find('textbox', name);
            await cdp.send('DOM.focus', {backendNodeId: field.element});
            await cdp.send('Input.insertText', {text});
        },
    };
}

// What must hold on every screen.
function checkScreen(tree, where) {
    const headings = tree.filter(item => item.role === 'heading');
    assert.equal(headings[0]?.level, 1, `${where}: the first heading is the screen's`);
    assert.equal(headings.filter(({level}) => level === 1).length, 1, `${where}: one heading of the first level`);
    headings.forEach(({level, name}, i) => assert.ok(i === 0 || level <= headings[i - 1].level + 1, `${where}: no level left out before "${name}"`));
    assert.ok(headings.every(({name}) => name.trim() !== ''), `${where}: every heading has words`);
    for (const radio of tree.filter(item => item.role === 'radio')) {
        const group = radio.parents.find(({role}) => role === 'group' || role === 'radiogroup');
        assert.equal(group?.name, headings[0].name, `${where}: the legend of the options is the question`);
    }
    for (const item of tree.filter(({role}) => ['button', 'link', 'radio', 'textbox', 'progressbar'].includes(role)))
        assert.notEqual(item.name.trim(), '', `${where}: a ${item.role} has a name`);
}

// Words in another script than their language's: where a voice would read them wrongly.
const wrongLanguage = page => page.evaluate(() => {
    const wrong = [];
    const walker = document.createTreeWalker(document.getElementById('mirror'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const {lang} = node.parentElement.closest('[lang]');
        const hindi = /[\u0900-\u097f]/.test(node.data);
        const latin = /[A-Za-z]{2}/.test(node.data);
        if (lang === 'en' ? hindi && !latin : latin && !hindi) wrong.push(`${lang}: ${node.data}`);
    }
    for (const element of document.querySelectorAll('#mirror [aria-label]')) {
        const label = element.getAttribute('aria-label');
        const {lang} = element.closest('[lang]');
        if (lang === 'en' && /^[^A-Za-z]*[\u0900-\u097f][^A-Za-z]*$/.test(label)) wrong.push(`${lang}: ${label}`);
    }
    return wrong;
});

for (const [language, screen] of [['hi', phone], ['en', laptop]]) {
    test(`read, answer every form, see the result, paste an article, by the accessibility tree: ${language}`, async () => {
        const page = await site.open({...screen, quizzes: 'quizzes'});
        const said = words[language];
        await openLibrary(page);
        const cdp = await page.context().newCDPSession(page);
        await cdp.send('Accessibility.enable');
        await cdp.send('DOM.enable');
        const reader = makeReader(cdp);
        const look = async where => {
            checkScreen(await reader.tree(), where);
            assert.deepEqual(await wrongLanguage(page), [], where);
        };
        const progress = async () => (await reader.find('progressbar', /\d/)).name.match(/\d+/)[0];
        // Presses once and waits for the result, which is announced.
        async function check(where) {
            await reader.press('button', said.check);
            await reader.find('button', said.next);
            const tree = await reader.tree();
            const announced = tree.filter(({parents}) => parents.some(({role, live}) => role === 'alert' || role === 'status' || live)).map(({name}) => name).join(' ');
            assert.match(announced, language === 'hi' ? /सही।|ग़लत।/ : /Right\.|Not right\./, `${where}: the result is announced`);
            await look(`${where}, checked`);
        }
        async function next() {
            const before = Number(await progress());
            await reader.press('button', said.next);
            await reader.find('button', said.check);
            assert.equal(Number(await progress()), before + 1, 'one press is one step');
        }

        if (language === 'en') await reader.press('button', 'English');
        await reader.find('button', said.own);
        await look('library');
        await reader.press('link', title);
        await reader.find('button', said.start);
        await look('reading');
        await reader.press('button', said.start);
        await reader.find('radio', 'रेखा बोरा');
        await look('choice');
        await reader.press('radio', 'रेखा बोरा');
        await page.waitForFunction(() => document.querySelector('#mirror input:checked')?.ariaLabel === 'रेखा बोरा');
        await check('choice');

        await next();
        await look('order');
        await reader.press('button', (language === 'hi' ? 'ऊपर ले जाएँ: ' : 'Move up: ') + decision);
        // From the fourth place to the third: one press, one place.
        await reader.find('StaticText', language === 'hi' ? `अब जगह 3 पर: ${decision}` : `Now at place 3: ${decision}`);
        await check('order');

        await next();
        await look('match');
        for (const [item, partner] of [['रेखा बोरा', 'योजना की घोषणा की'], ['हिमंत बिस्वा सरमा', 'पुस्तकालय का उद्घाटन किया'], ['राज्य सरकार', '25 लाख रुपये दिए']]) {
            await reader.press('button', partner);
            await reader.find('button', `${item}: ${partner}`);
        }
        await check('match');

        await next();
        await look('typed');
        await reader.type(said.typed, 'चौबीस गाँव');
        await check('typed');

        for (const [where, option] of [['mark', 'पुस्तकालय में असमिया और हिन्दी की दो हज़ार किताबें हैं।'], ['true or false', 'लेख में नहीं बताया गया'], ['gap', 'पर']]) {
            await next();
            await look(where);
            await reader.press('radio', option);
            await page.waitForFunction(name => document.querySelector('#mirror input:checked')?.ariaLabel === name, option);
            await check(where);
        }
        await reader.press('button', said.next);
        await reader.find('heading', said.score);
        await look('result');

        await reader.press('link', said.library);
        await reader.press('button', said.own);
        await reader.find('textbox', said.field);
        await look('paste');
        await reader.type(said.field, pastedArticle);
        await reader.press('button', said.make);
        await reader.find('button', said.start);
        await look('own article');
        await reader.press('button', said.start);
        await reader.find('radio', /./);
        assert.deepEqual(page.problems, []);
    });
}
