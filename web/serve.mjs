// serve.mjs [--root DIR] [--port N] [--host NAME]: serves the built site, and prints its address.
// Static files only, on this machine only unless --host says otherwise. A file with a .br or .gz beside it is sent
// compressed. Tests start it through startServer.
import {createReadStream} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const types = {
    '.css': 'text/css; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
    '.ico': 'image/x-icon',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json',
    '.mjs': 'text/javascript; charset=utf-8',
    '.ndjson': 'application/x-ndjson; charset=utf-8',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.tsv': 'text/tab-separated-values; charset=utf-8',
    '.ttf': 'font/ttf',
    '.txt': 'text/plain; charset=utf-8',
    '.wasm': 'application/wasm',
    '.webmanifest': 'application/manifest+json',
};

// A name with a hash of the content in it never changes; any other file is asked about each time.
const forever = name => /[.-][0-9a-f]{8,}\./.test(name);

const portAttempts = 20;

// Not "localhost": that may mean ::1 on a machine that has no IPv6.
const loopback = '127.0.0.1';

// The file behind a request's path, or nothing: outside the root, no such file, not a regular file.
async function findFile(root, requestPath) {
    let decoded;
    try {
        decoded = decodeURIComponent(requestPath);
    } catch {
        return undefined;
    }
    if (decoded.includes('\0')) return undefined;
    if (decoded.endsWith('/')) decoded += 'index.html';
    try {
        const path = await realpath(join(root, decoded));  // also follows links, so a link cannot lead outside
        const status = await stat(path);
        return path.startsWith(root + sep) && status.isFile() ? {path, status} : undefined;
    } catch {
        return undefined;
    }
}

// The compressed twin that the browser accepts and that is not older than the file itself.
async function findCompressed(file, acceptEncoding) {
    const accepted = acceptEncoding.split(',').map(coding => coding.trim().split(';')[0]);
    for (const [coding, suffix] of [['br', '.br'], ['gzip', '.gz']]) {
        if (!accepted.includes(coding)) continue;
        const status = await stat(file.path + suffix).catch(() => undefined);
        if (status?.isFile() && status.mtimeMs >= file.status.mtimeMs) return {coding, path: file.path + suffix, status};
    }
    return undefined;
}

async function answer(root, request, response) {
    const refuse = (code, headers = {}) => response.writeHead(code, {'Content-Type': 'text/plain', ...headers}).end(`${code}\n`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, {Allow: 'GET, HEAD'});
    const file = await findFile(root, request.url.split(/[?#]/)[0]);
    if (!file) return refuse(404);

    const compressed = await findCompressed(file, request.headers['accept-encoding'] ?? '');
    const sent = compressed ?? file;
    const tag = `"${sent.status.size.toString(16)}-${Math.round(sent.status.mtimeMs).toString(16)}${compressed?.coding ?? ''}"`;
    const headers = {
        'Content-Type': types[extname(file.path)] ?? 'application/octet-stream',
        'Cache-Control': forever(file.path) ? 'max-age=31536000, immutable' : 'no-cache',
        'ETag': tag,
        'Vary': 'Accept-Encoding',
        'X-Content-Type-Options': 'nosniff',
    };
    if (request.headers['if-none-match'] === tag) return response.writeHead(304, headers).end();
    headers['Content-Length'] = sent.status.size;
    if (compressed) headers['Content-Encoding'] = compressed.coding;
    response.writeHead(200, headers);
    if (request.method === 'HEAD') return response.end();
    createReadStream(sent.path).on('error', () => response.destroy()).pipe(response);
}

function listen(server, port, host) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
            server.off('error', reject);
            resolve(server.address().port);
        });
    });
}

// Port 0 takes any free port; a port that is taken, the next free one. Gives {address, port, close()}.
// Throws when the root is no folder or no port is free.
export async function startServer({root, port = 0, host = loopback}) {
    const realRoot = await realpath(root);
    const server = createServer((request, response) => {
        answer(realRoot, request, response).catch(() => response.destroy());
    });
    for (let attempt = port; ; ++attempt) {
        try {
            const taken = await listen(server, attempt, host);
            const close = () => new Promise(resolve => {
                server.close(resolve);
                server.closeAllConnections();
            });
            return {address: `http://${host === loopback ? 'localhost' : host}:${taken}/`, port: taken, close};
        } catch (error) {
            if (error.code !== 'EADDRINUSE' || attempt >= port + portAttempts) throw error;
        }
    }
}

function readArguments(words) {
    const options = {root: fileURLToPath(new URL('../build/web/site', import.meta.url)), port: '8080', host: loopback};
    for (let at = 0; at < words.length; at += 2) {
        const name = words[at].replace(/^--/, '');
        if (!(name in options) || words[at + 1] === undefined) throw new Error(`unknown or empty option: ${words[at]}`);
        options[name] = words[at + 1];
    }
    const port = Number(options.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`not a port: ${options.port}`);
    return {...options, port};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    try {
        const options = readArguments(process.argv.slice(2));
        const server = await startServer(options);
        if (options.port && server.port !== options.port) console.log(`Port ${options.port} is taken, so this is ${server.port}`);
        console.log(`Bodh is at ${server.address}   (Ctrl+C ends it)`);
    } catch (error) {
        console.error(`error: ${error.message}`);
        process.exitCode = 1;
    }
}
