// The files of the house, for its checks.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const house = fileURLToPath(new URL('../../', import.meta.url));

// Paths, relative to the house, of all files that git keeps or would keep when added.
export function files(pattern = /./) {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {cwd: house, encoding: 'utf8'});
    return [...new Set(listed.split('\0'))].filter(path => path && pattern.test(path) && existsSync(house + path)).sort();
}

export const read = path => readFileSync(house + path, 'utf8');

// The lines of a file that match, as "path:number: line", for messages. `part` picks what of a line is looked at.
export function matchingLines(path, pattern, part = line => line) {
    return read(path).split('\n').flatMap((line, index) => (pattern.test(part(line)) ? [`${path}:${index + 1}: ${line.trim()}`] : []));
}

export const isCode = /\.(cpp|h)$/;
