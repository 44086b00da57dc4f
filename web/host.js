// What the program asks of the page (src/platform/browser_library.js calls these).
import {pickTextFile} from './files.js';
import {QuizMaker} from './quiz_maker.js';

// Screen readers keep silent about a live region that is set to the words it already has.
function say(id, words) {
    const region = document.getElementById(id);
    region.textContent = region.textContent === words ? `${words}\u00a0` : words;
}

export function makeHost() {
    let page;  // {wasm, memory, storage, mirror, typing, fetchBytes, fetchSerifs, wake}, once the program is there
    const maker = new QuizMaker({
        onDone(ticket, part) {
            page.wasm._bodh_quiz_work_done(ticket, part);
            page.wake();
        },
        onAnswer(answer) {
            page.memory.lend([answer], page.wasm._bodh_quiz_work_answered);
            page.wake();
        },
        onMissing() {
            page.wasm._bodh_quiz_maker_missing();
            page.wake();
        },
    });
    let languageFetched = false;
    const host = {
        connect(parts) {
            page = parts;
        },
        store(key, bytes) {
            page.storage.write(key, bytes, failedKey => {
                page.memory.lend([failedKey], page.wasm._bodh_store_failed);
                page.wake();
            });
        },
        async pickTextFile() {
            const file = await pickTextFile();
            if (file) await host.deliver(file);
        },
        // Hands a file over exactly as it is. The program refuses what is too long, so no more of it is read than proves that.
        async deliver(file) {
            const readAtMost = 1 << 20;
            try {
                const bytes = new Uint8Array(await file.slice(0, readAtMost).arrayBuffer());
                page.memory.lend([file.name, bytes], page.wasm._bodh_file_read);
            } catch {
                page.memory.lend([file.name], page.wasm._bodh_file_failed);
            }
            page.wake();
        },
        setPage({language, theme, serif, title}) {
            const {documentElement} = document;
            documentElement.lang = language;
            documentElement.dataset.theme = theme;
            documentElement.dataset.letters = serif ? 'serif' : 'sans';
            const ground = getComputedStyle(documentElement).getPropertyValue('--ground');
            document.querySelector('meta[name=theme-color]').content = ground;  // the phone's own bars
            document.title = title;
        },
        fetchSerifs() {
            page.fetchSerifs();
        },
        prepareQuizMaker() {
            maker.prepare();
        },
        makeQuiz(request) {
            maker.make(request);
        },
        stopQuizMaker() {
            maker.stop();
        },
        // Also for questions where no worker can run.
        async fetchLanguage() {
            if (languageFetched) return;
            languageFetched = true;
            const pack = await page.fetchBytes('hindi.pack').catch(() => new Uint8Array());
            languageFetched = pack.length > 0;
            page.memory.lend([pack], page.wasm._bodh_language_pack);
            page.wake();
        },
        announce(words, assertive) {
            say(assertive ? 'assertive' : 'polite', words);
        },
        replaceBeforeCaret(units, text) {
            page.typing.replaceBeforeCaret(units, text);
        },
        updateSemantics(json) {
            page.mirror.follow(json);
        },
    };
    return host;
}
