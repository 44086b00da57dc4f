// What C++ calls outside: each function hands over to the page's `host` object (web/host.js). Bytes are copies, because
// WebAssembly's memory may move.
mergeInto(LibraryManager.library, {
    host_bytes: (at, size) => HEAPU8.slice(at, at + size),
});
