// compress.mjs DIR: puts a .br and a .gz beside every file of a built site that gains by it, for serve.mjs and any other
// server that sends such twins. What is already as new as its file stays.
import {readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const compressible = /\.(css|html|js|ndjson|pack|svg|ttf|txt|wasm)$/;
const worthwhile = 1024;  // bytes: a smaller file fits into one packet anyway

const encoders = [['.br', content => brotliCompressSync(content)], ['.gz', content => gzipSync(content, {level: 9})]];

const isFresh = (twin, file) => (statSync(twin, {throwIfNoEntry: false})?.mtimeMs ?? 0) >= statSync(file).mtimeMs;

function compress(folder) {
    for (const entry of readdirSync(folder, {withFileTypes: true})) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
            compress(path);
        } else if (compressible.test(path) && statSync(path).size >= worthwhile) {
            for (const [suffix, encode] of encoders) {
                if (!isFresh(path + suffix, path)) writeFileSync(path + suffix, encode(readFileSync(path)));
            }
        }
    }
}

compress(process.argv[2]);
