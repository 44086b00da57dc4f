// The page's end of the worker that makes questions (quiz_worker.js).

// The page's content policy lets only this name make addresses of scripts, and only this address.
const workerPath = new URL('quiz_worker.js', import.meta.url).href;
const workerAddress = () => globalThis.trustedTypes
    ? trustedTypes.createPolicy('bodh', {createScriptURL: () => workerPath}).createScriptURL('')
    : workerPath;

export class QuizMaker {
    // onDone(ticket, part), onAnswer(bytes; empty when the worker broke down), onMissing() where no worker can run.
    constructor({onDone, onAnswer, onMissing}) {
        Object.assign(this, {onDone, onAnswer, onMissing});
        this.worker = undefined;
        this.missing = false;
        this.busy = false;
        this.proven = false;  // a worker has run here before
    }

    prepare() {
        if (this.worker) return;
        if (this.missing) return this.onMissing();
        try {
            this.address ??= workerAddress();
            this.worker = new Worker(this.address, {type: 'module'});
        } catch {
            return this.fail();
        }
        this.worker.onmessage = ({data}) => {
            this.proven = true;
            if (!data.answer) return this.onDone(data.ticket, data.done);
            this.busy = false;
            this.onAnswer(data.answer);
        };
        this.worker.onerror = event => {
            event.preventDefault();
            this.fail();
        };
    }

    // A worker that has never said anything may never be able to; one that has broke down over this text.
    fail() {
        const asked = this.busy;
        this.stop();
        if (this.proven) {
            if (asked) this.onAnswer(new Uint8Array());
            return;
        }
        this.missing = true;
        this.onMissing();
    }

    make(request) {
        if (this.busy) this.stop();
        this.prepare();
        this.busy = this.worker !== undefined;
        this.worker?.postMessage(request);
    }

    stop() {
        this.worker?.terminate();
        this.worker = undefined;
        this.busy = false;
    }
}
