// What refers to files refers to files that are there, and no file is forgotten.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {posix} from 'node:path';
import {test} from 'node:test';

import {files, house, read} from './files.mjs';

test('every C++ source file is built', () => {
    const lists = files(/(^|\/)CMakeLists\.txt$/).map(read).join('\n');
    const forgotten = files(/\.cpp$/).filter(path => !new RegExp(`[\\s/"]${posix.basename(path)}[\\s)"]`).test(lists));
    assert.deepEqual(forgotten, []);
});

test('every link between the pages of the house leads to a file', () => {
    const broken = files(/\.md$/).flatMap(page => [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(match => match[1])
        .filter(link => !/^[a-z]+:/.test(link) && !existsSync(house + posix.join(posix.dirname(page), link)))
        .map(link => `${page}: ${link}`));
    assert.deepEqual(broken, []);
});

test('every folder that the map of src names is there, and the map names every folder', () => {
    const named = [...read('src/README.md').matchAll(/^\| `([a-z_]+)\/`/gm)].map(match => match[1]).sort();
    const there = [...new Set(files(/^src\/[^/]+\//).map(path => path.split('/')[1]))].sort();
    assert.deepEqual(named, there);
});

test('every folder of native tests is one that tests/CMakeLists.txt adds', () => {
    const added = read('tests/CMakeLists.txt').match(/foreach\(area ([^)]*)\)/)[1].split(/\s+/);
    const there = [...new Set(files(/^tests\/[^/]+\/.*\.cpp$/).map(path => path.split('/')[1]))].filter(folder => folder !== 'browser' && folder !== 'benchmark');
    assert.deepEqual(there.filter(folder => !added.includes(folder)), []);
});
