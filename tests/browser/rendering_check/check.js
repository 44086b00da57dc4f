// Draws one paragraph twice: by our typesetter on the canvas, and by the browser in <p> beside it. rendering.test.mjs
// takes a picture of both and compares.
import {darkness, lineSimilarity} from './compare.js';
import createRenderingCheck from './createRenderingCheck.js';

const faces = ['devanagari-regular', 'devanagari-bold', 'latin-regular', 'latin-bold'];
const canvas = document.getElementById('canvas');
const paragraph = document.getElementById('browser');

const files =
    await Promise.all(faces.map(async face => new Uint8Array(await (await fetch(`fonts/${face}.ttf`)).arrayBuffer())));
const wasm = await createRenderingCheck();
files.forEach((bytes, face) => withBytes(bytes, at => wasm._check_font(face, at, bytes.length)));
if (!wasm._check_start()) throw new Error('the rendering check cannot start');
for (const [face, bytes] of files.entries()) {
    const [script, weight] = faces[face].split('-');
    document.fonts.add(await new FontFace(script, bytes, {weight: weight === 'bold' ? 'bold' : 'normal'}).load());
}

function withBytes(bytes, use) {
    const at = wasm._malloc(bytes.length + 1);
    wasm.HEAPU8.set(bytes, at);
    wasm.HEAPU8[at + bytes.length] = 0;
    const result = use(at);
    wasm._free(at);
    return result;
}

// `size` and `width` are CSS pixels. Gives the visible text of each of our lines.
function ours({text, size, lineHeight, weight, width, height}) {
    const scale = devicePixelRatio;
    canvas.width = width * scale;
    canvas.height = height * scale;
    Object.assign(
        canvas.style, {position: 'absolute', left: '0', top: '0', width: `${width}px`, height: `${height}px`});
    const bytes = new TextEncoder().encode(text);
    const count = withBytes(
        bytes,
        at => wasm._check_show(
            at, size * scale, lineHeight, weight === 'bold' ? 1 : 0, width * scale, canvas.width, canvas.height));
    return Array.from(
        {length: count},
        (_, line) =>
            new TextDecoder().decode(bytes.subarray(wasm._check_line_begin(line), wasm._check_line_end(line))));
}

// Draws one line of म and gives, for each row of pixels, how much of it is covered along two ems in which the
// headline runs.
function headlineRows({text, size, lineHeight, weight, width, height}) {
    ours({text, size, lineHeight, weight, width, height});
    const gl = canvas.getContext('webgl2');
    const rgba = new Uint8Array(4 * canvas.width * canvas.height);
    gl.readPixels(0, 0, canvas.width, canvas.height, gl.RGBA, gl.UNSIGNED_BYTE, rgba);
    const rows = [];
    for (let y = canvas.height - 1; y >= 0; --y) {  // readPixels counts from below
        let sum = 0;
        const from = size;
        const to = 3 * size;
        for (let x = from; x < to; ++x) sum += 255 - rgba[4 * (y * canvas.width + x)];
        rows.push(sum / (255 * (to - from)));
    }
    return rows;
}

// The same paragraph by the browser, right of ours. Latin words take the Latin face first, as careful authors mark them
// up; geometricPrecision turns off rounding of advances, which our typesetter does not do either.
function browsers({text, size, lineHeight, weight, width, family = 'devanagari, latin'}) {
    Object.assign(paragraph.style, {
        position: 'absolute',
        left: `${width}px`,
        top: '0',
        width: `${width}px`,
        margin: '0',
        color: 'black',
        font: `${weight} ${size}px/${lineHeight} ${family}`,
        textRendering: 'geometricPrecision',
    });
    paragraph.textContent = '';
    for (const part of text.split(/([A-Za-z][A-Za-z0-9.,'’-]*)/)) {
        const span = document.createElement('span');
        span.textContent = part;
        // Without a height of its own, so that the other face's ascent does not push the lines apart.
        if (/^[A-Za-z]/.test(part)) Object.assign(span.style, {fontFamily: 'latin, devanagari', lineHeight: '0'});
        paragraph.append(span);
    }
    return browserLines();
}

function browserLines() {
    const lines = [];
    const range = document.createRange();
    let top = -Infinity;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let i = 0; i < node.length; ++i) {
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            const box = range.getClientRects()[0];
            const middle = box ? (box.top + box.bottom) / 2 : top;
            if (middle > top + 4 && node.data[i].trim() !== '') {
                lines.push('');
                top = middle;
            }
            if (lines.length > 0) lines[lines.length - 1] += node.data[i];
        }
    }
    return lines.map(line => line.trim());
}

// `png`: the picture of canvas and paragraph side by side, base64. Similarity of each line, −1 … 1.
async function compare({png, lines, size, lineHeight}) {
    const bytes = Uint8Array.from(atob(png), c => c.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
    const half = picture.width / 2;
    const left = darkness(picture, 0, half);
    const right = darkness(picture, half, half);
    const height = Math.round(size * devicePixelRatio * lineHeight);
    return Array.from({length: lines}, (_, line) => lineSimilarity(left, right, line * height, height));
}

const taking = canvas.getContext('webgl2').getExtension('WEBGL_lose_context');
const happens = event => new Promise(resolve => canvas.addEventListener(event, resolve, {once: true}));
canvas.addEventListener('webglcontextlost', event => {
    event.preventDefault();  // else it is not given back
    wasm._check_context_lost();
});
canvas.addEventListener('webglcontextrestored', () => wasm._check_context_restored());

window.renderingCheck = {
    ours,
    browsers,
    compare,
    headlineRows,
    async loseContext() {
        const lost = happens('webglcontextlost');
        taking.loseContext();
        await lost;
    },
    async restoreContext() {
        const restored = happens('webglcontextrestored');
        taking.restoreContext();
        await restored;
    },
};
