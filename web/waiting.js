// What a person reads until Bodh is there, and when it cannot start or has stopped: in both languages, because nobody
// knows yet which is theirs. The page comes with its first words and with those for a slow start (page.css shows them
// after a while, so that they appear even where no script arrives).

const causes = {
    old: ['यह ब्राउज़र बोध के लिए बहुत पुराना है। कृपया नया ब्राउज़र आज़माएँ।',
        'This browser is too old for Bodh. Please try a newer one.'],
    wasm: ['यह ब्राउज़र वेबअसेंबली नहीं चला पाता। कृपया नया ब्राउज़र आज़माएँ।',
        'This browser cannot run WebAssembly. Please try a newer browser.'],
    webgl: ['यह ब्राउज़र WebGL 2 से चित्र नहीं बना पाता। कृपया ब्राउज़र में हार्डवेयर ग्राफ़िक्स चालू करें या दूसरा ब्राउज़र आज़माएँ।',
        'This browser cannot draw with WebGL 2. Please switch on hardware graphics in it, or try another browser.'],
    network: ['कुछ फ़ाइलें नहीं मिल पाईं। इंटरनेट जाँचकर फिर कोशिश करें।',
        'Some files could not be fetched. Please check the connection and try again.'],
    stopped: ['कुछ गड़बड़ हो गई और बोध रुक गया। आपके सहेजे हुए उत्तर सुरक्षित हैं।',
        'Something went wrong and Bodh has stopped. Your saved answers are safe.'],
};

const parts = {
    program: ['प्रोग्राम', 'the program'],
    fonts: ['अक्षर', 'the letters'],
    quizzes: ['लेख और प्रश्न', 'articles and questions'],
    kept: ['आपके सहेजे हुए उत्तर', 'your saved answers'],
};

const element = id => document.getElementById(id);

const missing = new Set();

function nameMissing() {
    const names = [...missing].map(part => parts[part]);
    element('slow-hindi').textContent = names.length ? `अभी आ रहे हैं: ${names.map(([hindi]) => hindi).join(', ')}` : '';
    element('slow-english').textContent = names.length ? `Still on the way: ${names.map(([, english]) => english).join(', ')}` : '';
}

// The person is told by name what `arriving` is as long as it is not there.
export function waitFor(part, arriving) {
    missing.add(part);
    nameMissing();
    return arriving.then(arrived => {
        missing.delete(part);
        nameMissing();
        return arrived;
    });
}

// What the eye sees appear must be said aloud too.
export function watchForSlowness() {
    element('slow').addEventListener('animationend', () => {
        element('polite').textContent = element('slow-words').textContent;
    });
}

export function endWaiting() {
    element('start').hidden = true;
    element('polite').textContent = '';
}

// `cause` is one of the keys above; `error` is shown small, for whoever helps.
export function showFailure(cause, error) {
    const [hindi, english] = causes[cause];
    element('failure-hindi').textContent = hindi;
    element('failure-english').textContent = english;
    element('failure-detail').textContent = error ? String(error.message ?? error) : '';
    element('start-state').hidden = true;
    element('slow').hidden = true;
    element('start').hidden = false;
    element('failure').hidden = false;
    const retry = element('retry');
    retry.onclick = () => location.reload();
    retry.focus();
}
