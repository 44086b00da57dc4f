// clang-format has nothing to change.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';

import {files, house, isCode} from './files.mjs';

test('every C++ file is as clang-format writes it', () => {
    const {status, stderr} = spawnSync('clang-format', ['--dry-run', '-Werror', ...files(isCode)], {cwd: house, encoding: 'utf8', maxBuffer: 1 << 28});
    const wrong = new Set([...(stderr ?? '').matchAll(/^(\S+?):\d+:\d+: error/gm)].map(match => match[1]));
    assert.deepEqual([...wrong], [], 'run clang-format -i on these');
    assert.equal(status, 0, stderr);
});
