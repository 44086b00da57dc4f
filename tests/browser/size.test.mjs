// What a visitor downloads stays within web/budget.json. A file belongs to the first line whose pattern fits its path.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

const house = fileURLToPath(new URL('../../', import.meta.url));
const site = house + 'build/web/site/';
const budget = JSON.parse(readFileSync(house + 'web/budget.json', 'utf8')).lines;

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

for (const line of budget) {
    test(`${line.what}: at most ${line.ceiling} bytes`, context => {
        const sizes = files.filter(path => lineOf(path) === line)
            .map(path => ({path, bytes: brotliCompressSync(readFileSync(site + path)).length}));
        const total = sizes.reduce((sum, {bytes}) => sum + bytes, 0);
        context.diagnostic(`${line.what}: ${total} of ${line.ceiling} bytes`);
        assert.ok(total <= line.ceiling, `${total} bytes: ${sizes.map(({path, bytes}) => `${path} ${bytes}`).join(', ')}`);
    });
}
