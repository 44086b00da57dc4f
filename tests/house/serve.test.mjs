// What the local server sends and what it refuses.
import assert from 'node:assert/strict';
import {mkdtemp, rm, symlink, utimes, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';

import {startServer} from '../../web/serve.mjs';

let folder;
let server;

before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bodh-serve-'));
    await writeFile(join(folder, 'index.html'), '<p>page</p>');
    await writeFile(join(folder, 'bodh.wasm'), 'plain');
    await writeFile(join(folder, 'bodh.wasm.br'), 'brotli');
    await writeFile(join(folder, 'bodh.wasm.gz'), 'gzip');
    await writeFile(join(folder, 'old.js'), 'new');
    await writeFile(join(folder, 'old.js.br'), 'stale');
    await utimes(join(folder, 'old.js.br'), 0, 0);
    await writeFile(join(folder, 'bodh-0123456789ab.js'), 'hashed');
    await symlink('/etc/passwd', join(folder, 'link.txt'));
    server = await startServer({root: folder});
});

after(async () => {
    await server.close();
    await rm(folder, {recursive: true});
});

// A request whose path is sent as it stands: fetch would tidy "..".
function ask(path, {method = 'GET', headers = {}} = {}) {
    return new Promise((resolve, reject) => {
        request({host: '127.0.0.1', port: server.port, path, method, headers}, response => {
            let body = '';
            response.on('data', part => (body += part));
            response.on('end', () => resolve({status: response.statusCode, headers: response.headers, body}));
        }).on('error', reject).end();
    });
}

test('a folder is answered with its index page', async () => {
    const {status, headers, body} = await ask('/');
    assert.equal(status, 200);
    assert.equal(body, '<p>page</p>');
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
});

test('WebAssembly has the type that browsers compile while loading', async () => {
    assert.equal((await ask('/bodh.wasm')).headers['content-type'], 'application/wasm');
});

for (const [accepted, coding, body] of [
    ['', undefined, 'plain'],
    ['gzip', 'gzip', 'gzip'],
    ['gzip, deflate, br', 'br', 'brotli'],
    ['deflate', undefined, 'plain'],
]) {
    test(`a browser that accepts "${accepted}" gets the ${body} file`, async () => {
        const answer = await ask('/bodh.wasm', {headers: {'accept-encoding': accepted}});
        assert.equal(answer.headers['content-encoding'], coding);
        assert.equal(answer.body, body);
        assert.equal(answer.headers['content-type'], 'application/wasm');
    });
}

test('a compressed file older than the file itself is not sent', async () => {
    assert.equal((await ask('/old.js', {headers: {'accept-encoding': 'br'}})).body, 'new');
});

test('an unchanged file is not sent again', async () => {
    const {headers} = await ask('/bodh.wasm');
    const {status, body} = await ask('/bodh.wasm', {headers: {'if-none-match': headers.etag}});
    assert.equal(status, 304);
    assert.equal(body, '');
});

test('only a file with a hash in its name may be kept without asking', async () => {
    assert.match((await ask('/bodh-0123456789ab.js')).headers['cache-control'], /immutable/);
    assert.equal((await ask('/index.html')).headers['cache-control'], 'no-cache');
});

test('HEAD gives the headers alone', async () => {
    const {status, headers, body} = await ask('/index.html', {method: 'HEAD'});
    assert.deepEqual([status, headers['content-length'], body], [200, '11', '']);
});

for (const path of ['/missing', '/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc%2fpasswd', '/link.txt', '/%00', '/%', '/index.html/']) {
    test(`${path} is not found`, async () => assert.equal((await ask(path)).status, 404));
}

test('nothing can be written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) assert.equal((await ask('/index.html', {method})).status, 405);
});

test('a taken port makes way for the next free one', async () => {
    const second = await startServer({root: folder, port: server.port});
    assert.ok(second.port > server.port);
    await second.close();
});
