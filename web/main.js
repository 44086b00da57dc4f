// Starts Bodh: fetches what it needs side by side, hands it over as bytes, and lets the program draw when there is a
// reason to. Everything a person meets when this fails is in failure.js.
import createBodh from './bodh.js';
import {showFailure} from './failure.js';
import {watchDrops} from './files.js';
import {makeHost} from './host.js';
import {watchInput} from './input.js';
import {Memory} from './memory.js';
import {Mirror} from './semantics.js';
import {openStorage} from './storage.js';
import {Typing} from './typing.js';

const faces = ['devanagari-regular', 'devanagari-bold', 'latin-regular', 'latin-bold'];
const stage = document.getElementById('stage');

async function fetchBytes(path) {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
}

async function fetchQuizzes() {
    const names = JSON.parse(new TextDecoder().decode(await fetchBytes('quizzes/index.json'))).quizzes;
    return Promise.all(names.map(async name => ({name, bytes: await fetchBytes(`quizzes/${name}`)})));
}

// The page's own text (the text field, the text layer) in the same letters as the canvas.
async function addPageFonts(files) {
    for (const [face, bytes] of files.entries()) {
        const [script, weight] = faces[face].split('-');
        document.fonts.add(await new FontFace(script, bytes, {weight: weight === 'bold' ? 'bold' : 'normal'}).load());
    }
}

// Frames on demand: a few after each event, because ImGui settles in two or three, and none while nothing happens or
// nobody looks.
function makeFrames(program) {
    let wanted = 0;
    let asked = 0;
    function frame(now) {
        asked = 0;
        wanted = Math.max(0, wanted - 1);
        const more = program._bodh_frame(now);
        if (more || wanted > 0) wake(more ? 2 : wanted);
    }
    function wake(frames = 3) {
        wanted = Math.max(wanted, frames);
        if (!asked && !document.hidden) asked = requestAnimationFrame(frame);
    }
    document.addEventListener('visibilitychange', () => wake());
    function now() {
        cancelAnimationFrame(asked);
        frame(performance.now());
    }
    return {wake, now};
}

function fail(cause, error) {
    stage.hidden = true;
    showFailure(cause, error);
}

async function start() {
    if (typeof WebAssembly !== 'object') return fail('wasm');
    const host = makeHost();
    const program = createBodh({host, onAbort: reason => fail('stopped', reason)});
    const storage = openStorage();
    let fonts, quizzes, stored;
    try {
        [fonts, quizzes, stored] = await Promise.all([
            Promise.all(faces.map(face => fetchBytes(`fonts/${face}.ttf`))),
            fetchQuizzes(),
            storage.readAll(),
            program,
        ]);
    } catch (error) {
        return fail(error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError ? 'wasm' : 'network', error);
    }
    const wasm = await program;
    const memory = new Memory(wasm);
    fonts.forEach((bytes, face) => memory.lend([bytes], (at, size) => wasm._bodh_font(face, at, size)));
    for (const {name, bytes} of quizzes) memory.lend([name, bytes], wasm._bodh_quiz_file);
    for (const [key, bytes] of stored) memory.lend([key, bytes], wasm._bodh_stored);

    stage.hidden = false;
    const frames = makeFrames(wasm);
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
    host.connect({wasm, memory, storage, mirror, typing, wake: frames.wake});
    await addPageFonts(fonts);

    const status = wasm._bodh_start(matchMedia('(prefers-color-scheme: dark)').matches ? 1 : 0);
    if (status !== 0) return fail(status === 2 ? 'webgl' : 'network');
    watchInput({stage, canvas: document.getElementById('canvas'), wasm, mirror, frames});
    watchDrops(host.deliver);
    document.getElementById('start').hidden = true;

    // Needed only for questions on the person's own article, so it does not keep the first screen waiting.
    const pack = await fetchBytes('hindi.pack').catch(() => new Uint8Array());
    memory.lend([pack], wasm._bodh_language_pack);
    frames.wake();
}

start().catch(error => fail('stopped', error));
