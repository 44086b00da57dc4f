// One element for one node: which kind, and how its words and states are written into it.

const tags = {
    group: 'div', main: 'main', banner: 'header', navigation: 'nav', article: 'article', paragraph: 'p', link: 'a',
    button: 'button', radio_group: 'fieldset', radio: 'input', checkbox: 'input', toggle: 'button', progress: 'progress',
    list: 'ul', list_item: 'li', dialog: 'div', status: 'div', keyboard: 'div',
};
const roles = {toggle: 'switch', dialog: 'dialog', status: 'status', list: 'list', banner: 'banner', keyboard: 'group'};
const types = {radio: 'radio', checkbox: 'checkbox', button: 'button', toggle: 'button'};

// Whose name is their own text. The others hold other elements, or cannot hold text: they are named by attribute.
const namedByText = new Set(['heading', 'paragraph', 'link', 'button', 'toggle', 'status']);

// These only hold others: they get no place of their own, so that all places are counted from the stage's corner.
const containers = new Set([
    'group', 'main', 'banner', 'navigation', 'article', 'radio_group', 'list', 'list_item', 'dialog', 'keyboard',
]);
export const isContainer = node => containers.has(node.role);

export function makeElement(node) {
    const tag = node.role === 'heading' ? `h${node.level ?? 2}`
        : node.role === 'text_field' ? (node.field.multiline ? 'textarea' : 'input') : tags[node.role];
    const element = document.createElement(tag);
    if (roles[node.role]) element.setAttribute('role', roles[node.role]);
    if (types[node.role]) element.type = types[node.role];
    if (node.role === 'link') {
        element.href = '#';
        element.draggable = false;  // a drag on a card scrolls the page
    }
    if (node.role === 'keyboard') element.dataset.role = 'keyboard';
    if (node.role === 'dialog') element.setAttribute('aria-modal', 'true');
    if (node.role === 'radio_group') element.append(document.createElement('legend'));
    if (node.role === 'text_field') {
        element.className = 'field';
        element.value = node.value ?? '';
        element.autocapitalize = 'off';
        element.autocomplete = 'off';
        if (!node.field.multiline) element.enterKeyHint = 'done';
    }
    return element;
}

function setAttribute(element, name, value) {
    if (value === undefined || value === false)
        element.removeAttribute(name);
    else
        element.setAttribute(name, value);
}

// `before` is the node that was written last, undefined the first time.
export function updateElement(element, node, before = {}) {
    writeName(element, node, before);
    setAttribute(element, 'lang', node.lang);
    setAttribute(element, 'aria-description', node.description);
    setAttribute(element, 'aria-expanded', node.expanded === undefined ? undefined : String(node.expanded));
    setAttribute(element, 'aria-current', node.current ? 'true' : undefined);
    setAttribute(element, 'aria-invalid', node.invalid ? 'true' : undefined);
    if ('disabled' in element) element.disabled = node.disabled === true;
    if (node.role === 'radio' || node.role === 'checkbox') element.checked = node.checked === true;
    if (node.role === 'toggle') element.setAttribute('aria-checked', String(node.checked === true));
    if (node.focusable) element.tabIndex = -1;
    element.toggleAttribute('data-keeps-focus', node.keepsFocus === true);
    if (node.progress) [element.value, element.max] = node.progress;
    if (node.role === 'text_field') {
        element.placeholder = node.field.placeholder;
        element.style.fontSize = `${node.field.fontSize / devicePixelRatio}px`;
        if (node.field.maximum > 0) element.maxLength = node.field.maximum;
        setAttribute(element, 'inputmode', node.field.ownKeyboard ? 'none' : undefined);
        element.toggleAttribute('data-phonetic', node.field.phonetic);
        element.spellcheck = !node.field.phonetic;  // half a word in other letters is no mistake
    }
}

function writeName(element, node, before) {
    if (node.text) {
        // Written anew only when it changed: what is selected in it would be lost.
        if (JSON.stringify(node.text) !== JSON.stringify(before.text)) writeText(element, node.text.lines);
        return;
    }
    if (node.name === before.name) return;
    if (node.role === 'radio_group') {
        element.querySelector(':scope > legend').textContent = node.name ?? '';
        element.querySelector(':scope > legend').className = 'spoken';
    } else if (!namedByText.has(node.role)) {
        setAttribute(element, 'aria-label', node.name);
    } else {
        // The first child holds the words, so that elements of nodes inside (a heading in a card) stay.
        if (!element.firstChild || element.firstChild.nodeType !== Node.TEXT_NODE) element.prepend(document.createTextNode(''));
        element.firstChild.data = node.name ?? '';
    }
}

// The drawn lines as one running text, so that what is copied, found and read aloud knows nothing of where they break:
// each line is held together, and it breaks where it did on the canvas because nothing fits beside a line (page.css).
// A block of its own in the flow, because the browser copies no line break at the end of what is positioned.
function writeText(element, lines) {
    const text = document.createElement('span');
    text.className = 'text';
    text.append(...lines.flatMap(([drawn]) => {
        const line = document.createElement('span');
        line.className = 'line';
        line.textContent = drawn.trimEnd();
        return [line, between(drawn.slice(line.textContent.length))];
    }));
    element.classList.add('worded');
    element.replaceChildren(text);
}

function between(spaces) {
    if (spaces.includes('\n')) return document.createElement('br');
    return spaces === '' ? document.createElement('wbr') : document.createTextNode(' ');
}
