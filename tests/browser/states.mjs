// Every screen and state of it, told as stories: each state is reached from the one before through roles and names, as a
// person would. A new state is a line where it belongs; `step` does what leads there and waits until it is there.
//
//     for (const story of stories) await tell(site, story, {language: 'hi', theme: 'dark'}, (page, state) => …);
import {byRole, openArticle, openLibrary, pastedArticle, setAppearance, words} from './person.mjs';

export const themes = ['light', 'sepia', 'dark', 'contrast'];

export const phone = {viewport: {width: 360, height: 740}, deviceScaleFactor: 2, hasTouch: true, isMobile: true};
export const laptop = {viewport: {width: 1366, height: 768}};

const quizTitle = 'माजुली में तैरता पुस्तकालय शुरू';

// What a step is given: the page, and words for what people do on it in the visitor's language.
function visitorOf(page, language) {
    const said = {
        ...words[language],
        ...(language === 'hi'
            ? {up: /^ऊपर ले जाएँ/, dismiss: 'ठीक है', easy: 'सरल', restore: 'वापस लाएँ'}
            : {up: /^Move up/, dismiss: 'OK', easy: 'Easy', restore: 'Bring it back'}),
    };
    const press = (name, role = 'button') => byRole(page, role, name).first().click();
    return {
        page,
        said,
        press,
        choose: async index => {
            await page.getByRole('radio').nth(index).click();
            await page.locator('input:checked').waitFor();
        },
        refused: () => page.locator('#mirror p', {hasText: language === 'hi' ? /पहले .*(चुनिए|लिखिए)।$/ : /first\.$/}).first().waitFor(),
        check: async () => {
            await press(said.check);
            await byRole(page, 'button', said.next).waitFor();
        },
        next: async () => {
            await press(said.next);
            await byRole(page, 'button', said.check).waitFor();
        },
        heading: name => page.getByRole('heading', {level: 1, name, exact: true}).waitFor(),
    };
}

// --- the stories -----------------------------------------------------------------------------------------------------

const questions = [
    ['library', () => {}],
    ['reading', async ({page}) => openArticle(page, quizTitle)],
    ['choice, open', async ({said, press, page}) => { await press(said.start); await page.getByRole('radio').first().waitFor(); }],
    ['choice, refused', async ({said, press, refused}) => { await press(said.check); await refused(); }],
    ['choice, chosen', ({choose}) => choose(1)],
    ['choice, right', ({check}) => check()],
    ['order, open', ({next}) => next()],
    ['order, half done', async ({page, said}) => {
        await page.getByRole('button', {name: said.up}).nth(1).click();
        await page.locator('#polite', {hasText: '1'}).waitFor({state: 'attached'});
    }],
    ['order, wrong', ({check}) => check()],
    ['match, open', ({next}) => next()],
    ['match, refused', async ({said, press, refused}) => { await press(said.check); await refused(); }],
    ['match, half done', async ({press, page}) => {
        await press('योजना की घोषणा की');
        await byRole(page, 'button', 'रेखा बोरा: योजना की घोषणा की').waitFor();
    }],
    ['match, complete', async ({press, page}) => {
        await press('पुस्तकालय का उद्घाटन किया');
        await byRole(page, 'button', 'हिमंत बिस्वा सरमा: पुस्तकालय का उद्घाटन किया').waitFor();
        await press('25 लाख रुपये दिए');
        await byRole(page, 'button', 'राज्य सरकार: 25 लाख रुपये दिए').waitFor();
    }],
    ['match, wrong', ({check}) => check()],
    ['typed, open', ({next}) => next()],
    ['typed, refused', async ({said, press, refused}) => { await press(said.check); await refused(); }],
    ['typed, filled', ({page}) => page.getByRole('textbox').fill('बीस')],
    ['typed, wrong', ({check}) => check()],
    ['mark, open', ({next}) => next()],
    ['mark, refused', async ({said, press, refused}) => { await press(said.check); await refused(); }],
    ['mark, chosen', ({choose}) => choose(0)],
    ['mark, wrong', ({check}) => check()],
    ['true or false, open', ({next}) => next()],
    ['true or false, chosen', ({choose}) => choose(2)],
    ['true or false, right', ({check}) => check()],
    ['gap, open', ({next}) => next()],
    ['gap, chosen', ({choose}) => choose(0)],
    ['gap, wrong', ({check}) => check()],
    ['result', async ({said, press, page}) => { await press(said.next); await page.getByRole('heading', {name: said.score}).waitFor(); }],
    ['evidence in the article', async ({said, press, page}) => {
        await press(said.show);
        await byRole(page.getByRole('dialog'), 'heading', quizTitle).waitFor();
    }],
    ['library with a score', async ({said, press, page}) => {
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({state: 'detached'});
        await press(said.library, 'link');
        await byRole(page, 'button', said.own).waitFor();
    }],
    ['second time, half done', async ({page, said, press, choose}) => {
        await openArticle(page, quizTitle);
        await press(said.start);
        await page.getByRole('radio').first().waitFor();
        await choose(0);
    }],
    ['choice, wrong', ({check}) => check()],
];

const ownArticle = [
    ['paste, empty', async ({said, press, page}) => { await press(said.own); await byRole(page, 'textbox', said.field).waitFor(); }],
    ['paste, refused', async ({said, press, page}) => {
        await byRole(page, 'textbox', said.field).fill('बहुत छोटा पाठ।');
        await press(said.make);
        await page.locator('#mirror .field[aria-invalid=true]').waitFor();
    }],
    ['paste, filled', ({said, page}) => byRole(page, 'textbox', said.field).fill(pastedArticle)],
    ['own article, reading', async ({said, press, page}) => { await press(said.make); await byRole(page, 'button', said.start).waitFor(); }],
    ['library with an own article', async ({said, press, page}) => {
        await press(said.library, 'link');
        await byRole(page, 'link', quizTitle).first().waitFor();
    }],
    ['own article removed', async ({said, page}) => {
        await page.getByRole('button', {name: said.remove}).click();
        await byRole(page, 'button', said.restore).waitFor();
    }],
    ['one level of the library', async ({said, page}) => {
        await byRole(page, 'radio', said.easy).check();
        await page.locator('#mirror li').nth(4).waitFor({state: 'detached'});
    }],
    ['appearance', async ({said, press, page}) => {
        await press(said.appearance);
        await byRole(page.getByRole('dialog'), 'heading', said.appearance).waitFor();
    }],
];

const nothingKept = [
    ['notice that nothing is kept', async ({said, press, page}) => {
        await press(said.own);
        await byRole(page, 'textbox', said.field).fill('नदी');
        await byRole(page, 'button', said.dismiss).waitFor();
    }],
];

const notStarted = [
    ['before the program is there', ({page}) => page.locator('#start').waitFor()],
    ['failure', async ({page}) => {
        await page.unroute('**/*.wasm');
        await page.route('**/*.wasm', route => route.abort());
        await page.reload();
        await page.locator('#failure').waitFor();
    }],
];

// `shelf`: the library's own quizzes, or the small one that asks in every form. `prepare` is done before the page comes.
export const stories = [
    {name: 'a quiz in every form', shelf: 'quizzes', steps: questions},
    {name: 'an article of one\'s own', steps: ownArticle},
    {
        name: 'a device that keeps nothing',
        steps: nothingKept,
        prepare: page => page.addInitScript(() => {
            IDBFactory.prototype.open = () => { throw new DOMException('forbidden', 'SecurityError'); };
        }),
    },
    {
        name: 'a program that does not come',
        steps: notStarted,
        starts: false,
        prepare: page => page.route('**/*.wasm', () => {}),
    },
];

// Goes through a story as one visitor and calls look(page, name of the state) in each state.
export async function tell(site, story, {language, theme, screen = laptop}, look) {
    // What is there before the program knows what was chosen follows the device.
    const colorScheme = theme === 'light' || theme === 'sepia' ? 'light' : 'dark';
    const page = await site.open({...screen, colorScheme, reducedMotion: 'reduce', quizzes: story.shelf, prepare: story.prepare});
    if (story.starts !== false) {
        await openLibrary(page);
        if (language === 'en') await byRole(page, 'button', 'English').click();
        await openLibrary(page, language);
        await setAppearance(page, {language, theme});
    }
    const visitor = visitorOf(page, language);
    for (const [name, step] of story.steps) {
        await step(visitor);
        await look(page, name);
    }
    await page.context().close();
}
