// What a tracked file may not say, and how long it may be.
import assert from 'node:assert/strict';
import {test} from 'node:test';

import {files, matchingLines, read} from './files.mjs';

const isText = /(\.(cpp|h|mjs|js|cjs|css|html|json|md|tsv|txt|sh|cmake)|\/(run|serve)|^\.[a-z-]+|^web\/setup\/.*|^assets\/build\/.*)$/;
const text = files(isText);

// Written in parts, so that this file does not say them itself.
const words = (...parts) => new RegExp(parts.map(part => part.join('')).join('|'), 'i');

const forbidden = [
    ['the address of a package registry', words(['registry', '\\.npm'], ['npm', 'js\\.(org|com)'], ['deb\\.', 'debian\\.org'], ['py', 'pi\\.org'], ['snapshot', '\\.debian'])],
    ['a path of one machine', words(['(^|[\\s"\'`=:(])/', 'work/'], ['/', 'home/\\w'], ['/', 'root/'], ['(^|[\\s"\'`=:(])/', 'tmp/'])],
    ['a file that is not in the house', words(['shared', '/(corpus|eval|reference|hooks)'])],
    ['work left for later', words(['\\bTO', 'DO\\b'], ['\\bFIX', 'ME\\b'])],
];
for (const [what, pattern] of forbidden) {
    test(`no file names ${what}`, () => {
        const quoted = path => path === 'LICENSE' || path === 'tests/house/text.test.mjs';
        assert.deepEqual(text.filter(path => !quoted(path)).flatMap(path => matchingLines(path, pattern)), []);
    });
}

test('the npm lock names no download address', () => {
    assert.deepEqual(matchingLines('package-lock.json', /"resolved"|:\/\//), []);
});

const ceilings = [
    [/^src\/.*\.(cpp|h)$/, 400],
    [/^tests\/.*\.(cpp|h|mjs)$/, 500],
    [/^(web|assets)\/.*\.(mjs|js)$/, 400],
];
for (const [pattern, ceiling] of ceilings) {
    test(`no file in ${pattern.source} is longer than ${ceiling} lines: look for the second idea in it`, () => {
        const long = files(pattern).map(path => [path, read(path).split('\n').length - 1]).filter(([, lines]) => lines > ceiling);
        assert.deepEqual(long, []);
    });
}

test('every text file ends with one line end and has no carriage returns', () => {
    const wrong = text.filter(path => {
        const content = read(path);
        return content.includes('\r') || (content && !/[^\n]\n$/.test(content));
    });
    assert.deepEqual(wrong, []);
});
