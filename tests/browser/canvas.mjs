// What the program draws, seen at the canvas. After watchDrawing(page), in the page:
//
//     bodhDrawing.pictures      a number for each frame drawn since, the same for the same pixels
//     bodhDrawing.settled()     resolves when no frame is waiting any more
//
// A number is taken at the end of each frame, before the browser shows it.

export const watchDrawing = page => page.evaluate(() => {
    const canvas = document.getElementById('canvas');
    const gl = canvas.getContext('webgl2');
    const pictures = [];

    function numberOfPixels() {
        const pixels = new Uint32Array(canvas.width * canvas.height);
        gl.readPixels(0, 0, canvas.width, canvas.height, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(pixels.buffer));
        let hash = 2166136261;
        for (const pixel of pixels) hash = Math.imul(hash ^ pixel, 16777619);
        return hash;
    }
    const clear = WebGL2RenderingContext.prototype.clear;  // once in each frame, at its beginning
    WebGL2RenderingContext.prototype.clear = function(...given) {
        clear.apply(this, given);
        queueMicrotask(() => pictures.push(numberOfPixels()));
    };
    const ask = window.requestAnimationFrame.bind(window);
    const callOff = window.cancelAnimationFrame.bind(window);
    const open = new Set();
    window.requestAnimationFrame = callback => {
        const id = ask(now => {
            open.delete(id);
            callback(now);
        });
        open.add(id);
        return id;
    };
    window.cancelAnimationFrame = id => {
        open.delete(id);
        callOff(id);
    };
    // A page that draws without end always has the next frame waiting before this one is over.
    async function settled() {
        do await new Promise(ask);
        while (open.size > 0);
        await new Promise(ask);
    }
    // So many frames of the browser's own pass.
    async function pass(frames) {
        for (let i = 0; i < frames; ++i) await new Promise(ask);
    }
    window.bodhDrawing = {pictures, settled, pass};
});

// What is on the canvas now: a page that comes to be seen again is drawn even when nothing has changed.
export async function pictureOf(page) {
    const pictures = await picturesOf(page, () => page.evaluate(() => { document.dispatchEvent(new Event('visibilitychange')); }));
    return pictures.at(-1);
}

// Does something, waits until no frame is waiting, and gives the pictures drawn since: none when nothing looks different.
export async function picturesOf(page, doing) {
    await page.evaluate(() => { bodhDrawing.pictures.length = 0; });
    await doing();
    return page.evaluate(async () => {
        for (let i = 0; i < 60 && bodhDrawing.pictures.length === 0; ++i) await bodhDrawing.pass(1);
        await bodhDrawing.settled();
        return [...bodhDrawing.pictures];
    });
}
