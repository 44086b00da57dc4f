// The layout of hindi.pack, shared by its writer (assets/build/write_pack) and its reader (language_pack.cpp). Numbers
// are little-endian 32-bit words.
//
//     "BODHPAK1"
//     word entry_count
//     entry_count times: word name_begin, name_end, blob_begin, blob_end, all byte offsets into the file
//     names and blobs
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace bodh::pack_format {

inline constexpr std::string_view magic = "BODHPAK1";
inline constexpr std::size_t entry_words = 4;

}  // namespace bodh::pack_format

namespace bodh {

// The word at byte `at`; the caller has checked that it lies in `bytes`.
inline std::uint32_t read_word(std::string_view bytes, std::size_t at) {
    std::uint32_t word = 0;
    for (std::size_t i = 4; i-- > 0;) word = (word << 8U) | static_cast<unsigned char>(bytes[at + i]);
    return word;
}

inline void append_word(std::string& bytes, std::uint32_t word) {
    for (int i = 0; i < 4; ++i, word >>= 8U) bytes.push_back(static_cast<char>(word & 0xFFU));
}

}  // namespace bodh
