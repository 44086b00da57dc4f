// What a person reads when Bodh cannot start or has stopped, in both languages: nobody knows yet which is theirs.

const words = {
    wasm: ['यह ब्राउज़र वेबअसेंबली नहीं चला पाता। कृपया नया ब्राउज़र आज़माएँ।',
        'This browser cannot run WebAssembly. Please try a newer browser.'],
    webgl: ['यह ब्राउज़र WebGL 2 से चित्र नहीं बना पाता। कृपया ब्राउज़र में हार्डवेयर ग्राफ़िक्स चालू करें या दूसरा ब्राउज़र आज़माएँ।',
        'This browser cannot draw with WebGL 2. Please switch on hardware graphics in it, or try another browser.'],
    network: ['कुछ फ़ाइलें नहीं मिल पाईं। इंटरनेट जाँचकर फिर कोशिश करें।',
        'Some files could not be fetched. Please check the connection and try again.'],
    stopped: ['कुछ गड़बड़ हो गई और बोध रुक गया। आपके सहेजे हुए उत्तर सुरक्षित हैं।',
        'Something went wrong and Bodh has stopped. Your saved answers are safe.'],
};

// `cause` is one of the keys above; `error` is shown small, for whoever helps.
export function showFailure(cause, error) {
    const [hindi, english] = words[cause];
    document.getElementById('failure-hindi').textContent = hindi;
    document.getElementById('failure-english').textContent = english;
    document.getElementById('failure-detail').textContent = error ? String(error.message ?? error) : '';
    document.getElementById('start-state').hidden = true;
    document.getElementById('start').hidden = false;
    document.getElementById('failure').hidden = false;
    const retry = document.getElementById('retry');
    retry.onclick = () => location.reload();
    retry.focus();
}
