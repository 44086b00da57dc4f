// What a person does on the site, through roles and names alone, in both languages of the interface.
import assert from 'node:assert/strict';

export const words = {
    hi: {
        start: 'प्रश्नोत्तरी शुरू करें', check: 'उत्तर जाँचें', next: 'अगला', own: 'अपना लेख', make: 'प्रश्न बनाएँ',
        field: 'लेख का पाठ', score: /में से \d+ सही/, library: 'सभी लेख', articles: 'लेख', right: 'सही!', wrong: 'ग़लत',
        typed: 'आपका उत्तर', show: 'लेख में देखें', remove: /^हटाएँ/, appearance: 'रूप और अक्षर', close: 'बंद करें',
        light: 'हल्का', sepia: 'पुराना काग़ज़', dark: 'गहरा', contrast: 'तेज़ अंतर', serif: 'छपाई जैसे',
    },
    en: {
        start: 'Start quiz', check: 'Check answer', next: 'Next', own: 'Your article', make: 'Make questions',
        field: 'Text of the article', score: /\d+ of \d+ right/, library: 'All articles', articles: 'Articles',
        right: 'Right!', wrong: 'Not right', typed: 'Your answer', show: 'See it in the article', remove: /^Remove/,
        appearance: 'Appearance', close: 'Close', light: 'Light', sepia: 'Sepia', dark: 'Dark', contrast: 'High contrast',
        serif: 'As in print',
    },
};

export const articleTitle = '24 साल बाद उत्तर कोरिया पहुँचे पुतिन, किम जोंग उन के साथ रणनीतिक संधि';

// A news report of our own, as somebody would paste it.
export const pastedArticle = `माजुली में तैरता पुस्तकालय शुरू

सोमवार को शिक्षिका रेखा बोरा ने असम के माजुली में एक तैरते पुस्तकालय का उद्घाटन किया। यह पुस्तकालय एक पुरानी नाव पर बना है। पुस्तकालय में असमिया और हिन्दी की दो हज़ार किताबें हैं।

मुख्यमंत्री हिमंत बिस्वा सरमा ने 10 मार्च 2025 को गुवाहाटी में इस योजना की घोषणा की थी। राज्य सरकार ने इसके लिए 25 लाख रुपये दिए। नाव हर महीने 24 गाँवों तक जाती है। रेखा बोरा ने कहा, “बच्चे किताबें एक महीने तक अपने पास रख सकते हैं।”

पिछले साल बाढ़ में माजुली के 12 विद्यालय बंद हो गए थे। इसलिए गाँव के लोगों ने नाव पर पुस्तकालय बनाने का निर्णय लिया। अगले साल असम सरकार जोरहाट में दूसरा तैरता पुस्तकालय खोलेगी।
`;

export const byRole = (page, role, name, exact = true) => page.getByRole(role, {name, exact});

// Sets colours and text size in the dialog for it; take(name) may make a picture of it.
export async function setAppearance(page, {language = 'hi', theme = 'light', text = '100', serif = false, take}) {
    const said = words[language];
    await byRole(page, 'button', said.appearance).click();
    const dialog = byRole(page, 'dialog', said.appearance);
    await byRole(dialog, 'radio', said[theme]).check();
    await byRole(dialog, 'radio', `${text}%`).check();
    if (serif) await byRole(dialog, 'radio', said.serif).check();
    await take?.('appearance');
    await byRole(dialog, 'button', said.close).click();
    await dialog.waitFor({state: 'detached'});
}

// Waits until the library is there.
export async function openLibrary(page, language = 'hi') {
    await byRole(page, 'button', words[language].own).waitFor();
    return page;
}

export async function openArticle(page, title = articleTitle) {
    await byRole(page, 'link', title).click();
    await page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
}

// The name of the question that is asked now.
// (The page has a heading of its own until the program is there.)
export const stem = page => page.locator('#mirror h1').first().innerText();

// Chooses option `index`, or types something, or leaves events in the order they are shown in.
export async function give(page, index, language = 'hi') {
    await byRole(page, 'button', words[language].check).waitFor();
    const typed = byRole(page, 'textbox', words[language].typed);
    if (await page.getByRole('radio').count() > 0) await page.getByRole('radio').nth(index).click();
    else if (await typed.count() > 0) await typed.fill('मालूम नहीं');
    else await page.getByRole('button', {name: /^ऊपर ले जाएँ|^Move up/}).first().waitFor();
}

// Answers as `give` does, checks it, and gives whether it was right.
export async function answer(page, index, language = 'hi') {
    await give(page, index, language);
    await byRole(page, 'button', words[language].check).click();
    const verdict = page.getByText(words[language].right, {exact: true}).or(page.getByText(words[language].wrong, {exact: true}));
    await verdict.first().waitFor();
    return (await verdict.first().innerText()) === words[language].right;
}

// Answers everything with the option that `choose(number)` says; gives {asked, right}.
export async function answerAll(page, {language = 'hi', choose = () => 0} = {}) {
    let asked = 0;
    let right = 0;
    for (;;) {
        await byRole(page, 'button', words[language].check).waitFor();  // until then the heading is of the screen before
        const question = await stem(page);
        if (await answer(page, choose(asked), language)) ++right;
        ++asked;
        assert.ok(asked < 100, 'the quiz ends');
        await byRole(page, 'button', words[language].next).click();
        await page.waitForFunction(before => document.querySelector('#mirror h1')?.innerText !== before, question);
        if (words[language].score.test(await stem(page))) return {asked, right};
    }
}

// Waits until the device keeps something that matches, under a key ("progress", "draft" …), as it would stand after a
// crash, and gives it.
export async function kept(page, key, pattern) {
    for (let tries = 0; tries < 300; ++tries) {
        const text = await page.evaluate(name => new Promise((resolve, reject) => {
            const opening = indexedDB.open('bodh');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
                const request = opening.result.transaction('bytes').objectStore('bytes').get(name);
                request.onerror = () => reject(request.error);
                request.onsuccess = () => {
                    opening.result.close();
                    resolve(request.result === undefined ? '' : new TextDecoder().decode(request.result));
                };
            };
        }), key);
        if (pattern.test(text)) return text;
        await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    assert.fail(`${key} was never kept as ${pattern}`);
}
