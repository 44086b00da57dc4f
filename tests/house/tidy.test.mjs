// clang-tidy has nothing to say. A file that passed is not asked about again until it, a header it includes, its compile
// command or the settings change: build/tidy keeps an empty file for each such state.
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {dirname} from 'node:path';
import {test} from 'node:test';

import {house, read} from './files.mjs';

const passed = house + 'build/tidy/';
const settings = execFileSync('clang-tidy', ['--version'], {encoding: 'utf8'}) + read('.clang-tidy');

// The file and every file of the house, written or generated, that it includes, however far.
function closure(path, folders, seen = new Set()) {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const [, included] of readFileSync(path, 'utf8').matchAll(/^\s*#include\s*"([^"]+)"/gm)) {
        const found = folders.map(folder => `${folder}/${included}`).find(existsSync);
        if (found) closure(found, folders, seen);
    }
    return seen;
}

function stateOf({file, command}) {
    const hash = createHash('sha256').update(settings).update(command);
    const folders = [dirname(file), ...[...command.matchAll(/-I(\S+)/g)].map(match => match[1])];
    for (const path of [...closure(file, folders)].sort()) hash.update(path).update(readFileSync(path));
    return hash.digest('hex');
}

function tidy(file) {
    return new Promise(resolve => {
        // The commands are GCC's, with warnings that clang does not know.
        const options = ['--quiet', '--extra-arg=-Wno-unknown-warning-option', '-p', `${house}build/clang-tidy`];
        execFile('clang-tidy', [...options, file], {maxBuffer: 1 << 28}, (error, stdout, stderr) => {
            resolve(error ? stdout || stderr : '');
        });
    });
}

test('clang-tidy finds nothing in src and assets/build', async () => {
    mkdirSync(passed, {recursive: true});
    const commands = JSON.parse(read('build/clang-tidy/compile_commands.json'));
    const waiting = commands.filter(({file}) => /^(src|assets)\//.test(file.slice(house.length)) && file.startsWith(house));
    assert.notEqual(waiting.length, 0);
    const complaints = [];
    const worker = async () => {
        for (let entry; (entry = waiting.pop()); ) {
            const state = passed + stateOf(entry);
            if (existsSync(state)) continue;
            const complaint = await tidy(entry.file);
            if (complaint) complaints.push(complaint);
            else writeFileSync(state, '');
        }
    };
    await Promise.all(cpus().map(worker));
    assert.equal(complaints.sort().join('\n'), '');
});
