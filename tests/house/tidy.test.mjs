// clang-tidy has nothing to say. It reads the sources as they are compiled, several in one unit: most of its time goes to
// the headers they share. A unit that passed is not asked about again until a source or header of it, its compile command
// or the settings change: build/tidy keeps an empty file for each such state.
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {dirname} from 'node:path';
import {test} from 'node:test';

import {files, house, read} from './files.mjs';

const checked = /^(build\/clang-tidy\/)?(src|assets)\//;
// Compiled by Emscripten alone, whose headers clang-tidy does not have.
const webOnly = /^src\/(main_web|platform\/browser_)/;
const passed = house + 'build/tidy/';
const settings = execFileSync('clang-tidy', ['--version'], {encoding: 'utf8'}) + read('.clang-tidy');

// The file and every file of the house, written or generated, that it includes, however far.
function closure(path, folders, seen = new Set()) {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const [, included] of readFileSync(path, 'utf8').matchAll(/^\s*#include\s*"([^"]+)"/gm)) {
        const found = [included, ...folders.map(folder => `${folder}/${included}`)].find(path => path.startsWith('/') && existsSync(path));
        if (found) closure(found, folders, seen);
    }
    return seen;
}

function sourcesOf({file, command}) {
    return closure(file, [dirname(file), ...[...command.matchAll(/-I(\S+)/g)].map(match => match[1])]);
}

function stateOf({command, sources}) {
    const hash = createHash('sha256').update(settings).update(command);
    for (const path of [...sources].sort()) hash.update(path).update(readFileSync(path));
    return hash.digest('hex');
}

function tidy(file) {
    return new Promise(resolve => {
        // The commands are GCC's, with warnings that clang does not know. That only headers are included is checked in
        // layers.test.mjs; a unit includes sources.
        const options = [
            '--quiet', '--extra-arg=-Wno-unknown-warning-option', '--checks=-bugprone-suspicious-include',
            '-p', `${house}build/clang-tidy`,
        ];
        execFile('clang-tidy', [...options, file], {maxBuffer: 1 << 28}, (error, stdout, stderr) => {
            resolve(error ? stdout || stderr : '');
        });
    });
}

test('clang-tidy finds nothing in src and assets/build', async () => {
    mkdirSync(passed, {recursive: true});
    const commands = JSON.parse(read('build/clang-tidy/compile_commands.json'));
    const waiting = commands.filter(({file}) => checked.test(file.slice(house.length)))
        .map(unit => ({...unit, sources: sourcesOf(unit)}));
    const covered = new Set(waiting.flatMap(({sources}) => [...sources]));
    const sources = files(/^(src|assets)\/.*\.cpp$/).filter(path => !webOnly.test(path));
    assert.deepEqual(sources.filter(path => !covered.has(house + path)), [], 'read by clang-tidy');
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
