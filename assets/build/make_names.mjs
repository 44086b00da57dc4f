// make_names.mjs OUT.tsv: the Hindi names that Unicode's CLDR knows (npm cldr-*-full), as one table beside English.
// Columns: type, name (as CLDR spells it), key (CLDR's code), english, note. Rows are sorted by type, key and place in
// CLDR, and a name stands once under each type and key. The format: assets/build/README.md.
import {readFileSync, writeFileSync} from 'node:fs';

const modules = new URL('../../node_modules/', import.meta.url);

// cldr('dates/timeZoneNames', 'hi') → what is under main.hi in that file.
function cldr(file, language) {
    const [area, name] = file.split('/');
    const path = new URL(`cldr-${area}-full/main/${language}/${name}.json`, modules);
    return JSON.parse(readFileSync(path, 'utf8')).main[language];
}

const both = (file, pick) => [pick(cldr(file, 'hi')), pick(cldr(file, 'en'))];

const rows = [];
function add(type, name, key, english, note = '') {
    const fields = [type, name, key, english ?? '', note].map(field => field.trim());
    if (fields.some(field => /[\t\n]/.test(field))) throw new Error(`a tab or line end inside ${fields}`);
    if (fields[1] && !rows.some(row => row[0] === type && row[1] === fields[1] && row[2] === key)) rows.push(fields);
}

// Codes such as "US-alt-short": the code, and what kind of other name it is.
const splitAlternative = key => [key.replace(/-alt-.*/, ''), key.match(/-(alt-.*)/)?.[1] ?? ''];

function territories() {
    const [hindi, english] = both('localenames/territories', main => main.localeDisplayNames.territories);
    const notPlaces = {UN: 'organisation', EU: 'organisation', EZ: 'organisation', QO: 'place_region', XA: '', XB: '', ZZ: ''};
    for (const [key, name] of Object.entries(hindi)) {
        const [code, note] = splitAlternative(key);
        const type = notPlaces[code] ?? (/^\d/.test(code) ? 'place_region' : 'place_country');
        if (type) add(type, name, code, english[key] ?? english[code], note);
    }
}

// The city each time zone is named after: {Asia: {Kolkata: {exemplarCity}}, America: {Argentina: {Salta: {…}}}}.
function cities() {
    const [hindi, english] = both('dates/timeZoneNames', main => main.dates.timeZoneNames.zone);
    const visit = (node, englishNode, path) => {
        if (node._type !== 'zone') {
            for (const [part, child] of Object.entries(node)) visit(child, englishNode?.[part], [...path, part]);
        } else if (node.exemplarCity && path[0] !== 'Etc') {
            const place = englishNode?.exemplarCity ?? path.at(-1).replaceAll('_', ' ');
            add('place_city', node.exemplarCity, path.join('/'), place);
        }
    };
    visit(hindi, english, []);
}

function languages() {
    const [hindi, english] = both('localenames/languages', main => main.localeDisplayNames.languages);
    for (const [key, name] of Object.entries(hindi)) {
        const [code, note] = splitAlternative(key);
        if (!/^(mul|und|zxx|mis)$/.test(code)) add('language', name, code, english[key] ?? english[code], note);
    }
}

function calendar() {
    const [hindi, english] = both('dates/ca-gregorian', main => main.dates.calendars.gregorian);
    for (const width of ['wide', 'abbreviated']) {
        const note = width === 'wide' ? '' : width;
        for (const [type, part] of [['month', 'months'], ['weekday', 'days']]) {
            for (const [key, name] of Object.entries(hindi[part].format[width])) {
                add(type, name, key, english[part].format.wide[key], note);
            }
        }
    }
    for (const [key, name] of Object.entries(hindi.dayPeriods.format.wide)) {
        if (/^\D+1$|^midnight$|^noon$/.test(key)) add('day_period', name, key, english.dayPeriods.format.wide[key]);
    }
    for (const width of ['eraNames', 'eraAbbr']) {
        for (const [key, name] of Object.entries(hindi.eras[width])) {
            const [code, note] = splitAlternative(key);
            add('era', name, code, english.eras.eraNames[code], note);
        }
    }
}

function currencies() {
    const [hindi, english] = both('numbers/currencies', main => main.numbers.currencies);
    for (const [code, forms] of Object.entries(hindi)) {
        for (const [form, name] of Object.entries(forms)) {
            const note = form.startsWith('symbol') ? 'symbol' : form.replace(/^displayName-?/, '');
            if (code !== 'XXX' && name !== code) add('currency', name, code, english[code]?.displayName, note);
        }
    }
}

// A unit's name, its forms beside one and many, direct and oblique ("6 दिन", "6 दिनों में"), and the short form.
// The note begins with the gender when CLDR knows it.
function units() {
    const [hindi, english] = both('units/units', main => main.units);
    for (const [key, forms] of Object.entries(hindi.long)) {
        if (!forms.displayName || !/^[a-z]+-[a-z]/.test(key)) continue;
        const note = form => [forms.gender, form].filter(Boolean).join(' ');
        const englishName = english.long[key]?.displayName;
        add('unit', forms.displayName, key, englishName, note(''));
        for (const [form, pattern] of Object.entries(forms)) {
            const kind = form.match(/^(unitPattern|oblique)-count-(one|other)$/);
            if (!kind) continue;
            const bare = pattern.replace('{0}', '');
            add('unit', bare, key, englishName, note(`${kind[1] === 'oblique' ? 'oblique' : 'direct'} ${kind[2]}`));
        }
        const short = hindi.short[key]?.['unitPattern-count-other']?.replace('{0}', '');
        if (short) add('unit', short, key, englishName, note('short'));
    }
}

territories();
cities();
languages();
calendar();
currencies();
units();

// Sorting is stable, so rows of one key keep CLDR's order.
const order = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
rows.sort((left, right) => order(left[0], right[0]) || order(left[2], right[2]));
const lines = [['type', 'name', 'key', 'english', 'note'], ...rows].map(row => row.join('\t') + '\n');
writeFileSync(process.argv[2], lines.join(''));

const counts = {};
for (const [type] of rows) counts[type] = (counts[type] ?? 0) + 1;
console.log(Object.entries(counts).map(([type, count]) => `${type} ${count}`).join(', '));
