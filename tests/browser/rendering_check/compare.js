// How alike two renderings of a line are: the correlation of their darkness, after a small blur. The blur (3 × 3)
// forgives what two rasterisers may do differently, a fraction of a pixel in place and another gamma, and nothing more.

export function grey(picture, x, width) {
    const canvas = new OffscreenCanvas(width, picture.height);
    const context = canvas.getContext('2d');
    context.drawImage(picture, -x, 0);
    const rgba = context.getImageData(0, 0, width, picture.height).data;
    const values = new Float32Array(width * picture.height);
    for (let i = 0; i < values.length; ++i) values[i] = 255 - (rgba[4 * i] + rgba[4 * i + 1] + rgba[4 * i + 2]) / 3;
    return {width, height: picture.height, values};
}

function blurredAt({width, height, values}, x, y) {
    let sum = 0;
    for (let dy = -1; dy <= 1; ++dy)
        for (let dx = -1; dx <= 1; ++dx) {
            const px = x + dx;
            const py = y + dy;
            if (px >= 0 && px < width && py >= 0 && py < height) sum += values[py * width + px];
        }
    return sum / 9;
}

// Correlation (Pearson's) over the rows [top, top + height) of a, with b as it is, one pixel higher or one lower:
// within its line box the browser rounds the baseline in its own way. The best of the three counts.
export function lineSimilarity(a, b, top, height) {
    return Math.max(...[-1, 0, 1].map(shift => correlation(a, b, top, height, shift)));
}

function correlation(a, b, top, height, shift) {
    let n = 0, sumA = 0, sumB = 0, sumAA = 0, sumBB = 0, sumAB = 0;
    for (let y = top; y < Math.min(top + height, a.height); ++y)
        for (let x = 0; x < a.width; ++x) {
            const va = blurredAt(a, x, y);
            const vb = blurredAt(b, x, y + shift);
            n += 1;
            sumA += va;
            sumB += vb;
            sumAA += va * va;
            sumBB += vb * vb;
            sumAB += va * vb;
        }
    const covariance = sumAB - (sumA * sumB) / n;
    return covariance / Math.sqrt((sumAA - (sumA * sumA) / n) * (sumBB - (sumB * sumB) / n));
}
