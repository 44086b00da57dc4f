// How alike two renderings of a line are: the correlation of their darkness after a small blur. The blur (3 × 3) forgives
// what two rasterisers may do differently, antialiasing and gamma, and nothing more.

// The darkness of a part of the picture, blurred: {width, height, values}.
export function darkness(picture, x, width) {
    const canvas = new OffscreenCanvas(width, picture.height);
    const context = canvas.getContext('2d');
    context.drawImage(picture, -x, 0);
    const rgba = context.getImageData(0, 0, width, picture.height).data;
    const dark = new Float32Array(width * picture.height);
    for (let i = 0; i < dark.length; ++i) dark[i] = 255 - (rgba[4 * i] + rgba[4 * i + 1] + rgba[4 * i + 2]) / 3;
    return {width, height: picture.height, values: blurred(blurred(dark, 1), width)};
}

// The mean of each value and its two neighbours, `step` away.
function blurred(values, step) {
    return values.map((value, i) => ((values[i - step] ?? 0) + value + (values[i + step] ?? 0)) / 3);
}

// Between two rows the value is interpolated.
function valueAt({width, values}, x, y) {
    const row = Math.floor(y);
    const part = y - row;
    const upper = values[row * width + x] ?? 0;
    const lower = values[(row + 1) * width + x] ?? 0;
    return upper + (lower - upper) * part;
}

// Where within the line box the baseline is rounded to (browsers: to a CSS pixel), and that ours puts the headline on a
// pixel row, are each side's own affair: the second picture is tried up to a CSS pixel higher and lower, a quarter of a device pixel
// at a time, and the best counts.
const farthest = Math.ceil(devicePixelRatio * 4);
const shifts = Array.from({length: 2 * farthest + 1}, (_, i) => (i - farthest) / 4);

// How alike the line of rows [top, top + height) is where it is least alike: the lowest correlation of all windows as wide
// as the line is high, about a word, so that one wrong letter is not made up for by the rest.
export function lineSimilarity(a, b, top, height) {
    const windows = [];
    for (let left = 0; left + height <= a.width; left += Math.floor(height / 2))
        if (hasInk(a, top, left, height) || hasInk(b, top, left, height)) windows.push(left);
    const worst = shift => Math.min(...windows.map(left => correlation(a, b, top, left, height, shift)));
    return Math.max(...shifts.map(worst));
}

// More than the edge of a letter: correlating almost nothing with almost nothing says nothing.
function hasInk({width, values}, top, left, size) {
    let ink = 0;
    for (let y = top; y < top + size; ++y)
        for (let x = left; x < left + size; ++x) ink += values[y * width + x] ?? 0;
    return ink > 255 * 0.02 * size * size;
}

// Pearson's correlation of the two windows.
function correlation(a, b, top, left, size, shift) {
    let n = 0, sumA = 0, sumB = 0, sumAA = 0, sumBB = 0, sumAB = 0;
    for (let y = top; y < top + size; ++y)
        for (let x = left; x < left + size; ++x) {
            const va = valueAt(a, x, y);
            const vb = valueAt(b, x, y + shift);
            n += 1;
            sumA += va;
            sumB += vb;
            sumAA += va * va;
            sumBB += vb * vb;
            sumAB += va * vb;
        }
    const covariance = sumAB - (sumA * sumB) / n;
    return covariance / Math.sqrt((sumAA - (sumA * sumA) / n) * (sumBB - (sumB * sumB) / n)) || 0;
}
