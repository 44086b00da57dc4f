// Keeps a real element for every node of the program's accessible tree (src/ui/semantics.h), transparent and laid over the
// canvas: screen readers, the keyboard, find in page and translation meet an ordinary page. Words go in as textContent
// only. The format of the changes is in src/ui/semantics_json.cpp.
import {isContainer, makeElement, updateElement} from './elements.js';

// A finger that moved further than this was scrolling: its click is not meant.
const slopPixels = 8;

const longPressMilliseconds = 400;

// A key that takes away goes on doing so while it is held, as on every keyboard.
const repeatMilliseconds = 60;

function afterFrames(count, then) {
    if (count === 0) then();
    else requestAnimationFrame(() => afterFrames(count - 1, then));
}

const controls = 'a, button, input:not(.field)';

const sides = ['left', 'top', 'width', 'height'];

// Where the scroller rests (page.css).
const middle = 100000;

export class Mirror {
    // onClick(id, byKeyboard), onFocus(id; 0 when nothing is focused that should show it), onText(id, text),
    // onStroke(stroke, byKeyboard: what a key of the on-screen keyboard does), onDismiss(),
    // onScroll(CSS pixels that something wants to have scrolled, at once).
    constructor({root, scroller, onClick, onFocus, onText, onStroke, onDismiss, onScroll}) {
        this.root = root;
        this.scroller = scroller;
        this.onClick = onClick;
        this.onStroke = onStroke;
        this.onScroll = onScroll;
        this.items = new Map();  // id → {node, element, width}
        this.press = {x: 0, y: 0, moved: false, touch: false};
        this.pressing = false;
        this.repeating = undefined;  // the timer of a held key
        this.opener = undefined;  // what had the focus before a dialog took it
        this.coming = [];  // changes that the picture has and the elements have not
        this.touched = undefined;  // by a finger, and about to get the focus, which need not be shown
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => this.catchUp();
        this.catchUpSoon = () => port2.postMessage(0);
        scroller.scrollTop = middle;
        scroller.addEventListener('scroll', () => this.passOnScroll());
        root.addEventListener('click', event => this.clicked(event));
        root.addEventListener('focusin', event => {
            const id = this.idOf(event.target);
            onFocus(id && event.target !== this.touched && event.target.matches(':focus-visible') ? id : 0);
        });
        root.addEventListener('focusout', event => { if (!root.contains(event.relatedTarget)) onFocus(0); });
        root.addEventListener('input', event => {
            if (event.target.matches('.field')) onText(this.idOf(event.target), event.target.value);
        });
        document.addEventListener('keydown', event => {
            if (event.key === 'Escape' && !event.isComposing && root.querySelector('[role=dialog]')) onDismiss();
        });
        // Enter ends the answer in a field of one line; not the one that only picks a word of an input method.
        root.addEventListener('keydown', event => {
            const enter = event.key === 'Enter' && !event.isComposing;
            // Held down, Enter would press again whatever stands there next.
            if (enter && event.repeat && event.target.matches('a, button')) event.preventDefault();
            const ends = enter && !event.repeat;
            if (ends && event.target.matches('input.field')) onClick(this.idOf(event.target), true);
        });
    }

    // The canvas scrolls by what the page has scrolled, so that what was brought into sight stays there. Not while
    // something is pressed: where the canvas can go no further it would move away from under the press, and no click follows.
    passOnScroll() {
        if (this.pressing) return;
        const distance = this.scroller.scrollTop - middle;
        if (distance !== 0) {
            this.onScroll(distance);
            this.scroller.scrollTop = middle;
        }
        this.scroller.scrollLeft = 0;
    }

    idOf(element) {
        const owner = element.closest?.('[data-id]');
        return owner ? Number(owner.dataset.id) : 0;
    }

    isControl(element) {
        return element.closest?.(controls) != null;
    }

    pressAt(event) {
        this.pressing = true;
        this.press = {
            x: event.clientX, y: event.clientY, moved: false, touch: event.pointerType !== 'mouse', since: event.timeStamp, repeats: false,
        };
        const {node} = this.items.get(this.idOf(event.target)) ?? {};
        if (node?.stroke?.erase) this.repeating = setTimeout(() => this.repeat(node.stroke), longPressMilliseconds);
    }

    repeat(stroke) {
        if (!document.hasFocus()) return;  // the release may have gone to another window
        this.press.repeats = true;
        this.onStroke(stroke, false);
        this.repeating = setTimeout(() => this.repeat(stroke), repeatMilliseconds);
    }

    // Does what a tap asks for when the finger leaves, and prevents the click that the browser would make of it some events
    // later. A long press stays the browser's.
    touchEnded(event) {
        const {moved, touch, since} = this.press;
        const element = event.target.closest?.(controls);
        const item = element && this.items.get(this.idOf(element));  // none where it went while the finger was down
        const tapped = item && touch && !moved && event.touches.length === 0 && event.timeStamp - since < longPressMilliseconds;
        if (!tapped || !event.cancelable) return;
        event.preventDefault();
        if (element.disabled) return;
        if (!element.matches('[data-keeps-focus]')) this.giveFocus(element);
        this.act(item, false);
    }

    release() {
        clearTimeout(this.repeating);
        setTimeout(() => {  // after the click, which the browser makes of this release
            this.pressing = false;
            this.passOnScroll();
        });
    }

    moveTo(event) {
        this.press.moved ||= Math.hypot(event.clientX - this.press.x, event.clientY - this.press.y) > slopPixels;
        if (this.press.moved) clearTimeout(this.repeating);
    }

    clicked(event) {
        const id = this.idOf(event.target);
        const item = this.items.get(id);
        if (!item) return;
        if (item.element.matches('a')) event.preventDefault();  // the program leads there
        if (!item.element.matches(controls)) return;
        const byKeyboard = event.detail === 0;
        if (!byKeyboard && (this.press.repeats || (this.press.moved && this.press.touch))) {
            event.preventDefault();  // a radio button would check itself
            return;
        }
        this.act(item, byKeyboard);
        // The browser has checked a radio button by itself; whether it stays so is the program's decision, which is there
        // when its frames have been drawn, however slowly.
        const decided = () => { item.element.checked = item.node.checked === true; };
        if (item.element.matches('input')) afterFrames(3, decided);
    }

    // The browser lays out the page for it, so it comes after the picture; but a text field ends its word before anything else.
    giveFocus(element) {
        this.touched = element;
        if (document.activeElement?.matches('.field')) this.focusTouched();
        else this.catchUpSoon();
    }

    act({node}, byKeyboard) {
        if (node.stroke) this.onStroke(node.stroke, byKeyboard);
        this.onClick(node.id, byKeyboard);
    }

    // The picture does not wait for the elements: they follow in the first task after the frame is on the screen.
    follow(json) {
        if (this.coming.push(json) === 1) this.catchUpSoon();
    }

    focusTouched() {
        this.touched?.focus({preventScroll: true});
        this.touched = undefined;
    }

    catchUp() {
        this.focusTouched();
        for (const json of this.coming.splice(0)) this.apply(JSON.parse(json));
    }

    apply({order, nodes = [], places = [], focus, heir}) {
        const focused = this.root.contains(document.activeElement) ? document.activeElement : undefined;
        for (const node of nodes) this.put(node);
        if (order) this.arrange(order);
        const unfit = new Set(nodes.map(({id}) => this.items.get(id)));
        for (const place of places) this.place(place, unfit);
        for (const {element, node} of unfit) if (node.text) fitText(element, node.text);
        // Last of all: the browser lays out the page to give the focus, and need not do it again.
        const to = focus ?? (focused?.isConnected === false ? heir : undefined);
        if (to) this.items.get(to)?.element.focus({preventScroll: true});
    }

    put(node) {
        let item = this.items.get(node.id);
        if (!item || item.node.role !== node.role) {
            item?.element.remove();
            item = {element: makeElement(node)};
            item.control = item.element.matches(controls);
            item.element.dataset.id = node.id;
            this.items.set(node.id, item);
        }
        updateElement(item.element, node, item.node);
        item.node = node;
    }

    // Puts elements in order under their parents, moving only those that stand elsewhere.
    arrange(order) {
        const present = new Set(order.map(([id]) => id));
        for (const [id, item] of this.items) {
            if (present.has(id)) continue;
            item.element.remove();
            this.items.delete(id);
        }
        const focused = document.activeElement;
        const slots = new Map();  // parent → the child that should come next
        for (const [id, parentId] of order) {
            const {element} = this.items.get(id);
            const parent = this.items.get(parentId)?.element ?? this.root;
            const slot = slots.has(parent) ? slots.get(parent) : nextOwned(parent.firstChild);
            if (element === slot) {
                slots.set(parent, nextOwned(slot.nextSibling));
            } else {
                parent.insertBefore(element, slot);
                slots.set(parent, slot);
            }
            if (element.type === 'radio') element.name = `group${parentId}`;
        }
        // An element that was moved has lost the focus.
        if (focused !== document.activeElement && this.root.contains(focused)) focused.focus({preventScroll: true});
        this.holdBehindDialog(focused);
    }

    // While a dialog is there, nothing else can be reached; when it goes, the focus returns to where it was.
    holdBehindDialog(focused) {
        for (const element of this.root.querySelectorAll('[inert]')) element.inert = false;
        const dialogs = this.root.querySelectorAll('[role=dialog]');
        if (dialogs.length > 0) {
            this.opener ??= focused;
        } else if (this.opener) {
            if (this.opener.isConnected) this.opener.focus({preventScroll: true});
            this.opener = undefined;
        }
        for (let inside = dialogs[dialogs.length - 1]; inside && inside !== this.root; inside = inside.parentElement)
            for (const other of inside.parentElement.children)
                if (other !== inside && other.dataset.id) other.inert = true;
    }

    // The node's rectangle and the visible part of it, in device pixels. While the canvas scrolls this comes for every
    // element in every frame, so only what has changed is written. Those that got another width are added to `unfit`.
    place(place, unfit) {
        const item = this.items.get(place[0]);
        if (isContainer(item.node)) return;
        const {element} = item;
        const {style} = element;
        const ratio = devicePixelRatio;
        const css = pixels => `${pixels / ratio}px`;
        // By index: taking an array apart costs several times as much.
        const x = place[1], y = place[2], width = place[3], height = place[4];
        const cut = place.length > 5;
        const visibleX = cut ? place[5] : x, visibleY = cut ? place[6] : y;
        const visibleWidth = cut ? place[7] : width, visibleHeight = cut ? place[8] : height;
        const whole = visibleWidth === width && visibleHeight === height;
        const hidden = visibleWidth <= 0 || visibleHeight <= 0;
        // A control takes only the part of its place that can be seen: what hides the rest, a bar, can be pressed there.
        const trimmed = item.control && !whole && !hidden;
        const box = trimmed ? [visibleX, visibleY, visibleWidth, visibleHeight] : [x, y, width, height];
        const before = item.ratio === ratio ? item.box : undefined;
        item.box = box;
        item.ratio = ratio;
        for (let i = 0; i < sides.length; ++i) if (before?.[i] !== box[i]) style[sides[i]] = css(box[i]);

        const sight = whole ? 'whole' : hidden ? 'none' : 'part';
        if (sight !== item.sight || !before) {
            item.sight = sight;
            element.classList.add('placed');
            element.classList.toggle('out-of-sight', hidden);
            // Brought into sight, it must not end up under the bars at the top and the bottom of a screen.
            style.scrollMargin = whole ? '' : 'min(80px, 20vh) 0 min(170px, 35vh)';
            style.clipPath = hidden ? 'inset(50%)' : '';
        }
        if (sight === 'part' && !trimmed)
            style.clipPath = `inset(${css(visibleY - y)} ${css(x + width - visibleX - visibleWidth)} ${
                css(y + height - visibleY - visibleHeight)} ${css(visibleX - x)})`;
        if (before && before[2] !== box[2]) unfit.add(item);
    }
}

// Gives the words of the text layer the size of the drawn ones, and each line its width. How wide the browser makes a line
// is measured beside the page, which would have to be laid out for it.
function fitText(element, {size, height, lines}) {
    const ratio = devicePixelRatio;
    const {style} = element.firstChild;
    style.fontSize = `${size / ratio}px`;
    style.lineHeight = `${height / ratio}px`;
    ruler.font = `${size / ratio}px ${letters()}, sans-serif`;
    ruler.textRendering = 'geometricPrecision';
    element.querySelectorAll('.line').forEach((line, i) => {
        const [words, drawn] = lines[i];
        const written = words.trimEnd();
        const gaps = written.split(' ').length - 1;
        line.style.wordSpacing = gaps > 0 ? `${(drawn / ratio - ruler.measureText(written).width) / gaps}px` : '';
    });
}

const ruler = document.createElement('canvas').getContext('2d');

// The families of the text layer (page.css), by the choice of letters that the page's root tells.
const families = new Map();
function letters() {
    const {dataset} = document.documentElement;
    if (!families.has(dataset.letters))
        families.set(dataset.letters, getComputedStyle(document.documentElement).getPropertyValue('--letters'));
    return families.get(dataset.letters);
}

// The first of `child` and its next siblings that stands for a node, not for words inside one.
function nextOwned(child) {
    while (child && !child.dataset?.id) child = child.nextSibling;
    return child;
}
