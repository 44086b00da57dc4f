// src/ keeps its layers: a folder includes what stands to its left and never what stands to its right (src/README.md).
import assert from 'node:assert/strict';
import {test} from 'node:test';

import {files, matchingLines, read} from './files.mjs';

const order = [
    'base', 'text', 'strings', 'language', 'article', 'analysis', 'facts', 'questions', 'quiz', 'grading', 'session',
    'practice', 'classroom', 'exchange', 'app', 'ui', 'platform', 'command_line',
];

const code = files(/^src\/.*\.(cpp|h)$/);
const layerOf = path => path.match(/^src\/([^/]+)\//)?.[1];  // none for the main_* files, which may include everything
const includes = path => [...read(path).matchAll(/^\s*#include\s*"([^"]+)"/gm)].map(match => match[1]);

test('every folder of src has its place in the order of layers', () => {
    const unknown = [...new Set(code.map(layerOf))].filter(layer => layer && !order.includes(layer));
    assert.deepEqual(unknown, []);
});

test('no file includes a layer to the right of its own', () => {
    const wrong = [];
    for (const path of code) {
        const own = order.indexOf(layerOf(path));
        for (const included of includes(path)) {
            const other = order.indexOf(included.split('/')[0]);
            if (own >= 0 && other > own) wrong.push(`${path} includes ${included}`);
        }
    }
    assert.deepEqual(wrong, []);
});

test('of the house only headers are included, by their path from src', () => {
    const generated = 'strings/key.h';
    const there = new Set([...code.filter(path => path.endsWith('.h')).map(path => path.slice('src/'.length)), generated]);
    const library = /^(imgui|imstb|hb)/;
    const wrong = code.flatMap(path => includes(path)
        .filter(included => !there.has(included) && !library.test(included))
        .map(included => `${path} includes ${included}`));
    assert.deepEqual(wrong, []);
});

// What may stand only in some places: what it is, how it looks in a line, which files may have it. browser_input and
// browser_renderer are parts of main_web (web/CMakeLists.txt), where Dear ImGui meets the browser.
const kept = [
    ['Dear ImGui', /#include\s*["<](imgui|imstb)/, /^src\/(ui\/|main_web|platform\/browser_(input|renderer)\.)/],
    ['HarfBuzz', /#include\s*["<]hb(-|\.h)/, /^src\/(ui\/|main_web)/],
    ['the JSON library', /#include\s*["<]nlohmann/, /_json\.(cpp|h)$/],
    ['Emscripten', /#include\s*["<]emscripten|__EMSCRIPTEN__|EM_JS|EM_ASM/, /^src\/(platform\/browser_|main_web)/],
    ['one platform of several', /#include\s*"platform\/(browser|memory)_/, /^src\/(platform\/|main_)/],
    ['the library\'s own random numbers and shuffles, which differ between machines', /#include\s*<random>|std::shuffle|\brand\(/, /^$/],
    ['text formatting that Emscripten\'s library lacks', /#include\s*<(format|expected|ranges)>/, /^$/],
];
const withoutComment = line => line.replace(/\/\/.*/, '');
for (const [what, pattern, allowed] of kept) {
    test(`${what} stays where it belongs`, () => {
        const wrong = code.filter(path => !allowed.test(path)).flatMap(path => matchingLines(path, pattern, withoutComment));
        assert.deepEqual(wrong, []);
    });
}

test('every header guards itself with #pragma once', () => {
    assert.deepEqual(code.filter(path => path.endsWith('.h') && !/^#pragma once$/m.test(read(path)) && !/config\.h$/.test(path)), []);
});
