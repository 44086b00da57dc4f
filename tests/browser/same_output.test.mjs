// The native program and the same program as WebAssembly write the same bytes.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const house = fileURLToPath(new URL('../../', import.meta.url));
const pack = house + 'build/native/hindi.pack';

function run(program, words) {
    return execFileSync(program[0], [...program.slice(1), ...words], {maxBuffer: 1 << 28, encoding: 'utf8'});
}

const native = [house + 'build/native/bodh'];
// Emscripten 3.1.6 would try to fetch its own .wasm where Node has a fetch.
const webAssembly = [process.execPath, '--no-experimental-fetch', house + 'build/web/bodh.js'];

for (const article of readdirSync(house + 'quizzes').filter(name => name.endsWith('.txt'))) {
    for (const [verb, ...more] of [['analyze'], ['facts'], ['generate', '--seed', '1'], ['generate', '--all', '--seed', '7']]) {
        test(`${[verb, ...more].join(' ')} of ${article} gives the same bytes natively and as WebAssembly`, () => {
            const words = [verb, '--language', pack, ...more, `${house}quizzes/${article}`];
            const written = run(native, words);
            assert.ok(written.length > 1000, written);
            assert.equal(run(webAssembly, words), written);
        });
    }
}
