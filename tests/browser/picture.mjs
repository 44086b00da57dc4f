// Looking at pixels: a picture of a page, or of a part of it, as {width, height, at(x, y) → [red, green, blue], row(y) → its
// bytes}; and WCAG's contrast of two colours.
//
//     const look = await makeEye(site);
//     const {width, at} = await look(page, {x: 0, y: 0, width: 100, height: 20});

// A page of its own reads the pictures, so that the one under test is left alone.
export async function makeEye(site) {
    const reader = await (await site.browser.newContext()).newPage();
    return async (page, clip) => {
        const png = (await page.screenshot({clip})).toString('base64');
        const {width, height, pixels} = await reader.evaluate(async encoded => {
            const bytes = Uint8Array.from(atob(encoded), c => c.charCodeAt(0));
            const picture = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
            const canvas = new OffscreenCanvas(picture.width, picture.height);
            const context = canvas.getContext('2d');
            context.drawImage(picture, 0, 0);
            const {data} = context.getImageData(0, 0, picture.width, picture.height);
            let text = '';
            for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192));
            return {width: picture.width, height: picture.height, pixels: btoa(text)};
        }, png);
        const data = Buffer.from(pixels, 'base64');
        const row = y => data.subarray(4 * y * width, 4 * (y + 1) * width);
        return {width, height, row, at: (x, y) => [...row(y).subarray(4 * x, 4 * x + 3)]};
    };
}

function luminance(colour) {
    const [red, green, blue] = colour.map(value => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(a, b) {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
}
