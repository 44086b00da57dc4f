// window.stockText: start({text, size, width, height}) in CSS pixels, and frame(scroll), which draws one frame.
import createStockText from './createStockText.js';

const canvas = document.getElementById('canvas');
const wasm = await createStockText();

function withBytes(bytes, use) {
    const at = wasm._malloc(bytes.length + 1);
    wasm.HEAPU8.set(bytes, at);
    wasm.HEAPU8[at + bytes.length] = 0;
    const result = use(at);
    wasm._free(at);
    return result;
}

window.stockText = {
    async start({text, size, width, height}) {
        const scale = devicePixelRatio;
        canvas.width = innerWidth * scale;
        canvas.height = innerHeight * scale;
        const font = new Uint8Array(await (await fetch('latin-regular.ttf')).arrayBuffer());
        const started = withBytes(font, at => wasm._stock_start(at, font.length));
        withBytes(new TextEncoder().encode(text), at => wasm._stock_text(at, size * scale, width * scale, height * scale));
        return started === 1;
    },
    frame: scroll => wasm._stock_frame(scroll, canvas.width, canvas.height),
};
