// shellcheck has nothing to say about the shell scripts.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';

import {files, house, read} from './files.mjs';

const scripts = files(/(^|\/)[a-z_]+$|\.sh$/).filter(path => /^#!.*\bbash|^# shellcheck shell=/m.test(read(path)));

test('every shell script is as shellcheck advises', () => {
    assert.notEqual(scripts.length, 0);
    const {status, stdout, stderr} = spawnSync('shellcheck', ['--external-sources', '--source-path=SCRIPTDIR:web/setup', ...scripts], {cwd: house, encoding: 'utf8'});
    assert.equal(status, 0, stdout + stderr);
});
