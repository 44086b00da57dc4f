// memcmp of eight bytes at a time. The C library's, built to be small, takes one, and every frame compares the whole
// article with what it was, and the picture with the one on the canvas.
#include <cstddef>
#include <cstdint>
#include <cstring>

extern "C" int memcmp(const void* one, const void* other, std::size_t size) {
    const auto* left = static_cast<const unsigned char*>(one);
    const auto* right = static_cast<const unsigned char*>(other);
    for (; size >= sizeof(std::uint64_t); size -= sizeof(std::uint64_t)) {
        std::uint64_t a = 0;
        std::uint64_t b = 0;
        __builtin_memcpy(&a, left, sizeof(a));
        __builtin_memcpy(&b, right, sizeof(b));
        if (a != b) break;
        left += sizeof(a);
        right += sizeof(b);
    }
    for (; size > 0; --size, ++left, ++right)
        if (*left != *right) return *left - *right;
    return 0;
}
