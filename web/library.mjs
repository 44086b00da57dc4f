// library.mjs QUIZZES OUT: the quizzes that QUIZZES/index.json lists, as one file of a line each, in that order. One file is
// fetched at once and packs better: the same words come again in every quiz.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

const readJson = path => JSON.parse(readFileSync(path, 'utf8'));

export function joinedLibrary(folder) {
    const {quizzes} = readJson(join(folder, 'index.json'));
    return quizzes.map(name => `${JSON.stringify(readJson(join(folder, name)))}\n`).join('');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(process.argv[3], joinedLibrary(process.argv[2]));
