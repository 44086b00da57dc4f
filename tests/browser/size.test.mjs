// What a visitor downloads stays within web/budget.json. A file belongs to the first line whose pattern fits its path, and to
// every total whose pattern does.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

const house = fileURLToPath(new URL('../../', import.meta.url));
const site = house + 'build/web/site/';
const {lines: budget, totals} = JSON.parse(readFileSync(house + 'web/budget.json', 'utf8'));

function paths(folder = '') {
    return readdirSync(site + folder).flatMap(name => {
        const path = folder + name;
        return statSync(site + path).isDirectory() ? paths(path + '/') : [path];
    });
}

const compressedTwin = /\.(br|gz)$/;
const files = paths().filter(path => !compressedTwin.test(path));
const lineOf = path => budget.find(line => new RegExp(line.files).test(path));

test('every file of the site has a line in the budget', () => {
    assert.notEqual(files.length, 0);
    assert.deepEqual(files.filter(path => !lineOf(path)), []);
});

const compressed = new Map(files.map(path => [path, brotliCompressSync(readFileSync(site + path)).length]));

function keepsWithin({what, ceiling}, paths) {
    test(`${what}: at most ${ceiling} bytes`, context => {
        const total = paths.reduce((sum, path) => sum + compressed.get(path), 0);
        context.diagnostic(`${what}: ${total} of ${ceiling} bytes`);
        assert.notEqual(total, 0);
        assert.ok(total <= ceiling, `${total} bytes: ${paths.map(path => `${path} ${compressed.get(path)}`).join(', ')}`);
    });
}
for (const line of budget) keepsWithin(line, files.filter(path => lineOf(path) === line));
for (const total of totals) keepsWithin(total, files.filter(path => new RegExp(total.files).test(path)));
