// Makes pictures of every screen for people to look at, in build/pictures/:
//
//     node tests/browser/pictures.mjs                                       all of them, about 4,000: an hour
//     node tests/browser/pictures.mjs --sizes 360x740 --themes dark,sepia   those that fit; also --ratios 1,2.625
//                                                                           --languages hi,en --texts 100,200
//                                                                           --states library,quiz_wrong
//
// File names say what is on them: quiz_wrong.360x740@2.625.hi.dark.200.png. contact_sheet.mjs puts a choice of them on one
// page for the README. Not a test: what is judged is how they look.
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {answer, answerAll, articleTitle, byRole, openArticle, openLibrary, pastedArticle, setAppearance, words} from './person.mjs';
import {openSite} from './site.mjs';

const folder = fileURLToPath(new URL('../../build/pictures/', import.meta.url));
const wanted = (name, all) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? all : process.argv[at + 1].split(',');
};
const sizes = wanted('sizes', ['360x740', '768x1024', '1366x768']).map(size => size.split('x').map(Number));
const ratios = wanted('ratios', ['1', '2.625']).map(Number);
const languages = wanted('languages', ['hi', 'en']);
const themes = wanted('themes', ['light', 'sepia', 'dark', 'contrast']);
const texts = wanted('texts', ['100', '200']);
const states = wanted('states', undefined);

// Frames are drawn on demand, and nothing glides under reduced motion: a moment later the screen has come to rest.
const settled = page => page.evaluate(() => new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 120)));

// A visitor at the library, who takes pictures.
async function visit(site, {size: [width, height], ratio, language, theme, text}, quizzes) {
    const page = await site.open({viewport: {width, height}, deviceScaleFactor: ratio, reducedMotion: 'reduce', quizzes});
    async function take(name) {
        await page.mouse.move(1, 1);
        await settled(page);
        if (states && !states.includes(name)) return;
        await page.screenshot({path: `${folder}${name}.${width}x${height}@${ratio}.${language}.${theme}.${text}.png`});
    }
    async function scroll(pixels) {
        await page.mouse.move(width * 0.75, height / 2);
        await page.mouse.wheel(0, pixels);
    }
    await openLibrary(page);
    if (language === 'en') await byRole(page, 'button', 'English').click();
    await openLibrary(page, language);
    await setAppearance(page, {language, theme, text, take});
    return {page, take, scroll, said: words[language]};
}

// Each form of question, open, half done, and checked.
async function takeForms(site, look) {
    const {language} = look;
    const {page, take, scroll, said} = await visit(site, look, 'quizzes');
    const press = name => byRole(page, 'button', name).click();
    async function check(name) {
        await press(said.check);
        await take(`${name}_checked`);
        await scroll(100000);
        await take(`${name}_checked_end`);
        await press(said.next);
        await byRole(page, 'button', said.check).or(page.getByRole('heading', {name: said.score})).first().waitFor();
    }
    await openArticle(page, 'माजुली में तैरता पुस्तकालय शुरू');
    await press(said.start);
    await page.getByRole('radio').first().click();
    await check('form_choice');
    await take('form_order');
    await page.getByRole('button', {name: language === 'hi' ? /^ऊपर ले जाएँ/ : /^Move up/}).nth(1).click();
    await check('form_order');
    await take('form_match');
    await press('योजना की घोषणा की');
    await take('form_match_begun');
    await press('पुस्तकालय का उद्घाटन किया');
    await press('25 लाख रुपये दिए');
    await take('form_match_done');
    await check('form_match');
    await take('form_typed');
    await press(said.check);
    await take('form_typed_nothing');
    await page.getByRole('textbox').fill('बीस');
    await take('form_typed_filled');
    await check('form_typed');
    for (const name of ['mark', 'not_stated', 'postposition']) {
        await take(`form_${name}`);
        await page.getByRole('radio').first().click();
        await check(`form_${name}`);
    }
    await take('form_result');
    await scroll(700);
    await take('form_result_lines');
    if (page.problems.length > 0) console.error(page.problems.join('\n'));
    await page.context().close();
}

async function takeAll(site, look) {
    const {language, size: [width]} = look;
    const {page, take, scroll, said} = await visit(site, look);
    await take('library');
    await openArticle(page);
    await take('reading');
    await scroll(100000);
    await take('reading_end');
    await byRole(page, 'button', said.start).click();
    await page.getByRole('radio').first().waitFor();
    await take('quiz');
    await byRole(page, 'button', said.check).click();
    await take('quiz_nothing_chosen');
    await page.getByRole('radio').nth(1).click();
    await take('quiz_chosen');
    const seen = new Set();
    for (let number = 0; number < 12 && seen.size < 2; ++number) {
        const verdict = await answer(page, number % 2, language) ? 'right' : 'wrong';
        if (!seen.has(verdict)) {
            await take(`quiz_${verdict}`);
            await scroll(-100000);
            await take(`quiz_${verdict}_top`);
        }
        seen.add(verdict);
        if (seen.size === 2) break;
        await byRole(page, 'button', said.next).click();
        await byRole(page, 'button', said.check).waitFor();
    }
    const show = byRole(page, 'button', said.show);
    if (await show.count() > 0) {
        await scroll(100000);
        await settled(page);
        await show.click();
        await take('evidence');
        await page.keyboard.press('Escape');
    }
    await byRole(page, 'button', said.next).click();
    await byRole(page, 'button', said.check).waitFor();
    await answerAll(page, {language});
    await take('result');
    await scroll(500);
    await take('result_lines');
    await scroll(-100000);
    await byRole(page, 'link', said.library).click();
    await take('library_after');
    await byRole(page, 'button', said.own).click();
    await take('paste');
    await byRole(page, 'textbox', said.field).fill('बहुत छोटा पाठ।');
    await byRole(page, 'button', said.make).click();
    await take('paste_refused');
    await byRole(page, 'textbox', said.field).fill(pastedArticle);
    await take('paste_filled');
    await byRole(page, 'button', said.make).click();
    await byRole(page, 'button', said.start).waitFor();
    await byRole(page, 'link', said.library).click();
    await byRole(page, 'link', articleTitle).waitFor();
    await take('library_own');
    await page.getByRole('button', {name: said.remove}).first().click();
    await take('library_removed');
    if (page.problems.length > 0) console.error(page.problems.join('\n'));
    await page.context().close();
}

mkdirSync(folder, {recursive: true});
const site = await openSite();
try {
    const looks = sizes.flatMap(size => ratios.flatMap(ratio => languages.flatMap(language =>
        themes.flatMap(theme => texts.map(text => ({size, ratio, language, theme, text}))))));
    for (const look of looks) {
        await takeAll(site, look);
        if (!states || states.some(state => state.startsWith('form_'))) await takeForms(site, look);
        console.log(Object.values(look).join(' '));
    }
} finally {
    await site.close();
}
