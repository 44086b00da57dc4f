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
