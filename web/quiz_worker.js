// Makes questions beside the page: the same program as the page's, in a worker of its own, so that neither its size nor
// a long article holds up what a person sees. web/quiz_maker.js starts it, sends requests and ends it.
import createBodh from './bodh.js';
import {Memory} from './memory.js';

const program = createBodh({
    host: {
        workDone: (ticket, done) => postMessage({ticket, done}),
        answered: answer => postMessage({answer}),
    },
});
// The page does not hear of what fails in a promise, only of what nobody catches.
program.catch(error => { setTimeout(() => { throw error; }); });

async function fetchPack() {
    const response = await fetch('hindi.pack');
    return new Uint8Array(response.ok ? await response.arrayBuffer() : 0);
}

// False when the language data could not be fetched: the program then says so in its answer.
async function learnHindi() {
    const [wasm, pack] = await Promise.all([program, fetchPack().catch(() => new Uint8Array())]);
    new Memory(wasm).lend([pack], wasm._bodh_worker_language);
    return pack.length > 0;
}

let learned = learnHindi();
onmessage = async ({data: request}) => {
    if (!await learned) await (learned = learnHindi());
    const wasm = await program;
    new Memory(wasm).lend([request], wasm._bodh_worker_make);
};
