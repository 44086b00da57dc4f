// Text files from the person's device: chosen or dropped.

// Lets the person choose one text file. Gives the File, or nothing when they think better of it.
export function pickTextFile() {
    return new Promise(resolve => {
        const input = document.createElement('input');
        input.type = 'file';
        input.accept = '.txt,text/plain';
        input.onchange = () => resolve(input.files[0]);
        input.oncancel = () => resolve(undefined);
        input.click();
    });
}

// A file dropped anywhere on the page counts as picked while there is a field for its text. At other times nothing
// happens; the browser's own way would be to leave the page and show the file.
export function watchDrops(deliver) {
    const carriesFile = event => event.dataTransfer?.types.includes('Files');
    document.addEventListener('dragover', event => { if (carriesFile(event)) event.preventDefault(); });
    document.addEventListener('drop', event => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file && document.querySelector('#mirror .field')) deliver(file);
    });
}
