// Help with typing Hindi in the page's text fields (src/ui/phonetic_typing.h, the on-screen keyboard). The program decides;
// what it decides is carried out here at once, not at the next frame: fast fingers do not wait for one.

// As much of the text before the caret as a word can need.
const contextUnits = 64;

const changes = {typed: 0, composing: 1, other: 2};
const keys = {ArrowUp: 0, ArrowDown: 1, Enter: 2, Escape: 3};

const fieldOf = target => target instanceof Element ? target.closest('.field') : null;

export class Typing {
    // idOf(element), onText(id, text), onEnter(id), wake()
    constructor({root, wasm, memory, idOf, onText, onEnter, wake}) {
        Object.assign(this, {root, wasm, memory, idOf, onText, onEnter, wake});
        this.field = undefined;    // the one last in use
        this.composing = false;
        this.replacing = false;
        root.addEventListener('focusin', ({target}) => { this.field = fieldOf(target) ?? this.field; });
        root.addEventListener('focusout', event => this.left(event));
        root.addEventListener('compositionstart', () => { this.composing = true; });
        root.addEventListener('compositionend', ({target}) => {
            this.composing = false;
            this.tell(fieldOf(target), changes.typed);
        });
        root.addEventListener('input', event => this.changed(event));
        document.addEventListener('selectionchange', () => {
            if (!this.composing && document.activeElement === this.field) this.tell(this.field, changes.other);
        });
        // Before the mirror's own listener, which takes Enter for the end of an answer.
        root.addEventListener('keydown', event => this.pressed(event), {capture: true});
        root.addEventListener('keydown', event => moveBetweenKeys(event));
        // It is the mouse button's press that moves the focus, also the one that a browser makes of a tap.
        root.addEventListener('mousedown', event => {
            if (event.target.closest('[data-keeps-focus]')) event.preventDefault();
        });
    }

    tell(field, change) {
        if (this.replacing || !field?.matches('[data-phonetic]') || field.selectionStart !== field.selectionEnd) return;
        const before = field.value.slice(Math.max(0, field.selectionStart - contextUnits), field.selectionStart);
        this.memory.lend([before], (at, size) => this.wasm._bodh_typed(this.idOf(field), change, at, size));
        this.wake();
    }

    changed({target, inputType, isComposing}) {
        // What was taken back comes back selected, because it was when it was written over: the next letter would wipe it out.
        if (inputType === 'historyUndo') target.setSelectionRange(target.selectionEnd, target.selectionEnd);
        const byHand = /^(insertText|insertCompositionText|insertLineBreak|insertParagraph|delete)/.test(inputType);
        this.tell(fieldOf(target), isComposing ? changes.composing : byHand ? changes.typed : changes.other);
    }

    pressed(event) {
        const key = keys[event.key];
        if (key === undefined || event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
        if (!fieldOf(event.target)?.matches('[data-phonetic]') || !this.wasm._bodh_typing_key(key)) return;
        event.preventDefault();
        event.stopPropagation();
        this.wake();
    }

    // A word is ended by leaving its field; not by going to the words that are offered for it, nor with the whole window.
    left({target, relatedTarget}) {
        if (!fieldOf(target) || !document.hasFocus() || relatedTarget?.closest('[data-keeps-focus]')) return;
        this.wasm._bodh_typing_leave();
        this.wake();
    }

    // What a key of the on-screen keyboard, or one of the words offered, does.
    stroke({insert, erase, enter, take}, byKeyboard) {
        if (!this.field?.isConnected) this.field = this.root.querySelector('.field');
        const {field} = this;
        if (!field) return;
        // Whoever came here with the keyboard goes on here; a word taken leads back to the text.
        if (!byKeyboard || take !== undefined) this.focus(field);
        if (take !== undefined) this.wasm._bodh_typing_take(take);
        else if (erase) this.erase(field);
        else if (enter && field.matches('input')) this.onEnter(this.idOf(field));
        else this.insert(field, enter ? '\n' : insert);
        this.wake();
    }

    focus(field) {
        // A word that an input method has not let go of yet (Gboard's own) is let go of when the focus leaves.
        if (this.composing) field.blur();
        if (document.activeElement !== field) field.focus({preventScroll: true});
    }

    insert(field, text) {
        this.write(field, field.selectionStart, field.selectionEnd, text);
        this.tell(field, changes.typed);
    }

    // One code point, as a keyboard for Hindi does: of क्षि first the ि.
    erase(field) {
        const end = field.selectionEnd;
        let start = field.selectionStart;
        if (start === end) start -= [...field.value.slice(0, end)].pop()?.length ?? 0;
        if (start < end) this.write(field, start, end, '');
        this.tell(field, changes.typed);
    }

    // Called by the program: `text` in place of the last `units` before the caret.
    replaceBeforeCaret(units, text) {
        const end = this.field.selectionStart;
        this.write(this.field, end - units, end, text);
    }

    write(field, start, end, text) {
        this.replacing = true;
        try {
            if (!writeWithUndo(field, start, end, text)) {
                const room = field.maxLength < 0 ? text.length : field.maxLength - field.value.length + end - start;
                field.setRangeText(text.slice(0, Math.max(0, room)), start, end, 'end');
                this.onText(this.idOf(field), field.value);
            }
        } finally {
            this.replacing = false;
        }
    }
}

// As if typed, so that the browser can take it back. Only in the field that has the focus; false where it cannot be done.
function writeWithUndo(field, start, end, text) {
    if (document.activeElement !== field || !document.hasFocus()) return false;
    field.setSelectionRange(start, end);
    return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}

// Arrow keys go from key to key of the on-screen keyboard, by where the keys are.
function moveBetweenKeys(event) {
    const direction = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]}[event.key];
    const board = event.target.closest('[data-role=keyboard]');
    if (!direction || !board) return;
    event.preventDefault();
    const centre = element => {
        const {x, y, width, height} = element.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
    };
    const [dx, dy] = direction;
    const [x, y] = centre(event.target);
    let nearest;
    let least = Infinity;
    for (const key of board.querySelectorAll('button')) {
        const [keyX, keyY] = centre(key);
        const along = (keyX - x) * dx + (keyY - y) * dy;
        const across = Math.abs((keyX - x) * dy) + Math.abs((keyY - y) * dx);
        const distance = along + 4 * across;
        if (along > 4 && (dy !== 0 || across < 8) && distance < least) [nearest, least] = [key, distance];
    }
    nearest?.focus({preventScroll: true});
}
