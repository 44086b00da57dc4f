// Pointer, wheel, keys and size of the page, for the program. Pointer events are heard on the stage, where those of the
// mirror's elements arrive too, so that the canvas always sees them.

const sources = {mouse: 0, touch: 1, pen: 2};

// As on phones: what a finger touches shows it only when the finger stays, so that scrolling lights up nothing and a quick
// tap has no frames of its own to wait for.
const stayingMilliseconds = 100;

export function watchInput({stage, canvas, wasm, mirror, frames}) {
    watchPointer(stage, wasm, mirror, frames);
    watchWheel(stage, wasm, frames);
    watchKeys(stage, wasm, frames);
    watchSize(canvas, wasm, frames);
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    const tellMotion = () => wasm._bodh_set_reduced_motion(calm.matches ? 1 : 0);
    calm.addEventListener('change', tellMotion);
    tellMotion();
}

function watchPointer(stage, wasm, mirror, frames) {
    let pressed;  // the pointer that is down; others are ignored until it is up
    let untold;   // a finger's press that the program does not know of yet
    const at = event => [sources[event.pointerType] ?? 0, event.clientX * devicePixelRatio, event.clientY * devicePixelRatio];

    // In a text field the finger belongs to the browser: caret, selection, scrolling.
    const inField = event => event.target instanceof Element && event.target.closest('.field') !== null;

    const tell = () => {
        if (!untold) return;
        wasm._bodh_pointer_button(...untold.at, 1);
        forget();
        frames.wake();
    };
    const forget = () => {
        clearTimeout(untold?.timer);
        untold = undefined;
    };

    stage.addEventListener('pointerdown', event => {
        if (pressed !== undefined) mirror.press.moved = true;  // two fingers make no tap
        if (pressed !== undefined || event.button !== 0 || inField(event)) return;
        pressed = event.pointerId;
        mirror.pressAt(event);
        untold = {at: at(event), timer: setTimeout(tell, stayingMilliseconds)};
        // What moves is stopped at once.
        if (event.pointerType !== 'touch' || frames.areComing()) tell();
    });
    // On the window, because a drag may leave the stage. No pointer capture: it would end text selection.
    window.addEventListener('pointermove', event => {
        if (pressed !== undefined && event.pointerId !== pressed) return;
        if (pressed !== undefined) mirror.moveTo(event);
        if (untold && !mirror.press.moved) return;
        tell();
        wasm._bodh_pointer_move(...at(event));
        frames.wake(2);
    });
    window.addEventListener('pointerup', event => {
        if (event.pointerId !== pressed) return;
        pressed = undefined;
        mirror.release();
        if (untold && mirror.isControl(event.target)) return forget();  // the click says it all
        tell();
        wasm._bodh_pointer_button(...at(event), 0);
        frames.wake();
    });
    stage.addEventListener('touchend', event => mirror.touchEnded(event));
    const leave = () => {
        pressed = undefined;
        forget();
        mirror.release();
        wasm._bodh_pointer_leave();
        frames.wake();
    };
    window.addEventListener('pointercancel', event => { if (event.pointerId === pressed) leave(); });
    document.documentElement.addEventListener('pointerleave', () => { if (pressed === undefined) leave(); });
}

function watchWheel(stage, wasm, frames) {
    const linePixels = 40;
    stage.addEventListener('wheel', event => {
        if (event.ctrlKey || event.target.closest?.('.field')) return;  // zoom, and the field's own scrolling, are the browser's
        event.preventDefault();
        const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePixels
            : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? innerHeight : 1;
        wasm._bodh_wheel(event.deltaY * unit * devicePixelRatio);
        frames.wake();
    }, {passive: false});
}

// The keys with which a page scrolls. All others, and these in a control that uses them, are left alone.
function watchKeys(stage, wasm, frames) {
    const page = () => innerHeight * 0.9;
    const distances = {
        ArrowDown: () => 40,
        ArrowUp: () => -40,
        PageDown: page,
        PageUp: () => -page(),
        ' ': event => event.shiftKey ? -page() : page(),
        Home: () => -1e6,
        End: () => 1e6,
    };
    document.addEventListener('keydown', event => {
        const distance = distances[event.key];
        if (!distance || stage.hidden || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
        if (event.target.matches('input, textarea') || (event.key === ' ' && event.target.matches('button, a'))) return;
        wasm._bodh_keyboard_scroll(distance(event) * devicePixelRatio);
        frames.wake();
    });
}

// The exact count of device pixels where the browser tells it; it does not in device emulation, where it counts others.
function wholePixels(cssPixels, exact) {
    const about = cssPixels * devicePixelRatio;
    return exact !== undefined && Math.abs(exact - about) < 1 ? exact : Math.round(about);
}

// How large a person has set text in the browser: the page leaves the root's font size to them.
function textScale() {
    return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

function watchSize(canvas, wasm, frames) {
    let width = 0;
    let height = 0;
    const insets = document.getElementById('insets');
    function tell() {
        const edges = getComputedStyle(insets);
        const inset = side => Math.ceil(parseFloat(edges[`padding${side}`]) * devicePixelRatio);
        wasm._bodh_set_insets(inset('Top'), inset('Right'), inset('Bottom'), inset('Left'));
        const view = window.visualViewport;
        const covered = view && view.scale === 1 ? Math.max(0, innerHeight - view.height - view.offsetTop) : 0;
        wasm._bodh_resize(width, height, devicePixelRatio, Math.ceil(covered * devicePixelRatio), textScale());
    }
    const observer = new ResizeObserver(([entry]) => {
        const exact = entry.devicePixelContentBoxSize?.[0];  // Safari has none
        width = wholePixels(entry.contentRect.width, exact?.inlineSize);
        height = wholePixels(entry.contentRect.height, exact?.blockSize);
        canvas.width = width;
        canvas.height = height;
        wasm._bodh_picture_gone();  // setting the size has wiped the canvas
        tell();
        frames.now();  // at once, so that the wiped canvas is never seen
        frames.wake();
    });
    function observe() {
        observer.disconnect();
        try {
            observer.observe(canvas, {box: 'device-pixel-content-box'});
        } catch {
            observer.observe(canvas);
        }
        // A window that comes to another screen may keep its size in CSS pixels.
        matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', observe, {once: true});
    }
    observe();
    const changed = () => { tell(); frames.wake(); };
    window.visualViewport?.addEventListener('resize', changed);
    // iOS moves the view up instead of making it smaller; an enlarged one moves with the fingers, which changes nothing.
    window.visualViewport?.addEventListener('scroll', () => { if (visualViewport.scale === 1) changed(); });
    new ResizeObserver(changed).observe(insets, {box: 'border-box'});
    canvas.addEventListener('webglcontextrestored', () => frames.wake());
}
