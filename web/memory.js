// Handing bytes to the program: they are copied into its memory for the length of one call.
const encoder = new TextEncoder();

export class Memory {
    constructor(wasm) {
        this.wasm = wasm;
    }

    // Calls `use` with address and size of each value in turn. Values are Uint8Array, or strings, which become UTF-8.
    lend(values, use) {
        const pieces = values.map(value => typeof value === 'string' ? encoder.encode(value) : value);
        const places = pieces.map(bytes => {
            const at = this.wasm._malloc(bytes.length || 1);
            this.wasm.HEAPU8.set(bytes, at);  // asked for anew each time: the memory may have grown
            return at;
        });
        try {
            return use(...pieces.flatMap((bytes, i) => [places[i], bytes.length]));
        } finally {
            for (const at of places) this.wasm._free(at);
        }
    }
}
