// Bytes under keys that outlive the page: one IndexedDB store, each write a transaction of its own that has reached the
// disk when it reports success ("strict"; the default loses the last writes when the browser is killed).

const database = 'bodh';
const store = 'bytes';

function settled(request) {
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}

function open() {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    return settled(request);
}

function write(connection, key, bytes) {
    return new Promise((resolve, reject) => {
        const transaction = connection.transaction(store, 'readwrite', {durability: 'strict'});
        transaction.objectStore(store).put(bytes, key);
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
        transaction.commit?.();
    });
}

// Works in memory alone where the browser allows no storage: then every write reports its failure.
export function openStorage() {
    let connection;
    const connect = async () => {
        if (!connection) {
            connection = await open();
            // The browser may close it (storage cleared, another tab upgrading): the next use opens it again.
            connection.onclose = () => { connection = undefined; };
            connection.onversionchange = () => { connection.close(); connection = undefined; };
        }
        return connection;
    };

    const waiting = new Map();  // key → bytes not yet being written
    let writing = false;

    async function writeWaiting(onFailure) {
        if (writing) return;
        writing = true;
        await new Promise(done => setTimeout(done));  // after the picture that is on its way
        while (waiting.size > 0) {
            const [key, bytes] = waiting.entries().next().value;
            waiting.delete(key);
            try {
                await write(await connect(), key, bytes);
            } catch {
                connection = undefined;
                // A connection that was closed under us deserves one more try; a full disk does not get better.
                await connect().then(again => write(again, key, bytes)).catch(() => onFailure(key));
            }
        }
        writing = false;
    }

    return {
        // Everything stored, as a Map; empty when nothing can be read.
        async readAll() {
            try {
                const source = (await connect()).transaction(store).objectStore(store);
                const [keys, values] = await Promise.all([settled(source.getAllKeys()), settled(source.getAll())]);
                return new Map(keys.map((key, i) => [key, values[i]]));
            } catch {
                return new Map();
            }
        },
        // Of several writes to one key that wait, the last is kept. `onFailure(key)` when it could not be stored.
        write(key, bytes, onFailure) {
            waiting.set(key, bytes);
            writeWaiting(onFailure);
        },
    };
}
