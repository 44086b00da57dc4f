// Starts Bodh: fetches what it needs side by side, hands it over as bytes, and lets the program draw when there is a
// reason to. Everything a person meets when this fails is in waiting.js.
import createBodh from './bodh.js';
import {watchDrops} from './files.js';
import {makeHost} from './host.js';
import {watchInput} from './input.js';
import {Memory} from './memory.js';
import {Mirror} from './semantics.js';
import {openStorage} from './storage.js';
import {Typing} from './typing.js';
import {endWaiting, showFailure, waitFor} from './waiting.js';

// In the order of the program's faces (src/ui/typeset/layout.h). Those with serifs are fetched when somebody wants them.
const faces = ['devanagari-regular', 'devanagari-bold', 'latin-regular', 'latin-bold'];
const serifs = ['devanagari-serif-regular', 'devanagari-serif-bold', 'latin-serif-regular', 'latin-serif-bold'];
const stage = document.getElementById('stage');

async function fetchBytes(path) {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
}

async function fetchQuizzes() {
    const lines = new TextDecoder().decode(await fetchBytes('library.ndjson')).split('\n').filter(line => line !== '');
    return lines.map((line, i) => ({name: `library.ndjson:${i + 1}`, line}));
}

// The page's own text (the text field, the text layer) in the same letters as the canvas.
async function addPageFonts(names, files) {
    for (const [face, bytes] of files.entries()) {
        const [, family, weight] = names[face].match(/^(.*)-(regular|bold)$/);
        document.fonts.add(await new FontFace(family, bytes, {weight: weight === 'bold' ? 'bold' : 'normal'}).load());
    }
}

const fetchFonts = names => Promise.all(names.map(face => fetchBytes(`fonts/${face}.ttf`)));

// Fetches the fonts with serifs once. When that fails, the others go on serving and the next wish tries again.
function makeSerifFetcher(give, wake) {
    let coming;
    return () => {
        coming ??= fetchFonts(serifs).then(async files => {
            files.forEach((bytes, i) => give(faces.length + i, bytes));
            wake();
            await addPageFonts(serifs, files);
        }).catch(() => { coming = undefined; });
    };
}

// What the program was doing may be half done: another frame could only make it worse.
let stopped = false;
function fail(cause, error) {
    stopped = true;
    stage.hidden = true;
    showFailure(cause, error);
}

// Frames on demand: a few after each event, because ImGui settles in two or three, and none while nothing happens or
// nobody looks.
function makeFrames(program, afterFrame) {
    let wanted = 0;
    let asked = 0;
    function frame(now) {
        asked = 0;
        if (stopped) return;
        wanted = Math.max(0, wanted - 1);
        let more = false;
        try {
            more = program._bodh_frame(now);
        } catch (error) {
            fail('stopped', error);
        }
        if (more || wanted > 0) wake(more ? 2 : wanted);
    }
    function wake(frames = 3) {
        wanted = Math.max(wanted, frames);
        if (!asked && !stopped && !document.hidden) asked = requestAnimationFrame(frame);
    }
    document.addEventListener('visibilitychange', () => {
        program._bodh_picture_gone();
        wake();
    });
    function now() {
        cancelAnimationFrame(asked);
        frame(performance.now());
        afterFrame();
    }
    return {wake, now, areComing: () => asked !== 0};
}

async function start() {
    if (typeof WebAssembly !== 'object') return fail('wasm');
    const host = makeHost();
    let running = false;  // until then a promise tells what failed
    const program = createBodh({host, onAbort: reason => { if (running) fail('stopped', reason); }});
    const storage = openStorage();
    let fonts, quizzes, stored;
    try {
        [fonts, quizzes, stored] = await Promise.all([
            waitFor('fonts', fetchFonts(faces)),
            waitFor('quizzes', fetchQuizzes()),
            waitFor('kept', storage.readAll()),
            waitFor('program', program),
        ]);
    } catch (error) {
        return fail(error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError ? 'wasm' : 'network', error);
    }
    const wasm = await program;
    const memory = new Memory(wasm);
    const giveFont = (face, bytes) => memory.lend([bytes], (at, size) => wasm._bodh_font(face, at, size));
    fonts.forEach((bytes, face) => giveFont(face, bytes));
    for (const {name, line} of quizzes) memory.lend([name, line], wasm._bodh_quiz_file);
    for (const [key, bytes] of stored) memory.lend([key, bytes], wasm._bodh_stored);

    stage.hidden = false;
    const frames = makeFrames(wasm, () => mirror.catchUp());
    const onText = (id, text) => {
        memory.lend([text], (at, size) => wasm._bodh_text(id, at, size));
        frames.wake();
    };
    const mirror = new Mirror({
        root: document.getElementById('mirror'),
        scroller: document.getElementById('scroller'),
        onClick: (id, byKeyboard) => { wasm._bodh_click(id, byKeyboard ? 1 : 0); frames.wake(); },
        onFocus: id => { wasm._bodh_focus(id); frames.wake(); },
        onScroll: pixels => {
            wasm._bodh_keyboard_scroll(pixels * devicePixelRatio);
            frames.now();  // ImGui scrolls in the frame after the one that asks
            frames.now();
        },
        onDismiss: () => { wasm._bodh_dismiss(); frames.wake(); },
        onText,
        onStroke: (stroke, byKeyboard) => typing.stroke(stroke, byKeyboard),
    });
    const typing = new Typing({
        root: mirror.root,
        wasm,
        memory,
        idOf: element => mirror.idOf(element),
        onText,
        onEnter: id => wasm._bodh_click(id, 1),
        wake: frames.wake,
    });
    const fetchSerifs = makeSerifFetcher(giveFont, frames.wake);
    host.connect({wasm, memory, storage, mirror, typing, fetchBytes, fetchSerifs, wake: frames.wake});
    await addPageFonts(faces, fonts);

    const prefers = query => matchMedia(query).matches ? 1 : 0;
    const status = wasm._bodh_start(
        prefers('(prefers-color-scheme: dark)'), prefers('(prefers-contrast: more), (forced-colors: active)'));
    if (status !== 0) return fail(status === 2 ? 'webgl' : 'network');
    running = true;
    watchInput({stage, canvas: document.getElementById('canvas'), wasm, mirror, frames});
    watchDrops(host.deliver);
    endWaiting();
}

start().catch(error => fail('stopped', error));
