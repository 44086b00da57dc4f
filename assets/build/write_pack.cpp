#include "write_pack.h"

#include "language/pack_format.h"

namespace bodh {

std::string write_pack(const std::map<std::string, std::string>& blobs) {
    std::string directory(pack_format::magic);
    append_word(directory, static_cast<std::uint32_t>(blobs.size()));
    const std::size_t content_begin = directory.size() + blobs.size() * pack_format::entry_words * 4;
    std::string content;
    const auto put = [&](const std::string& bytes) {
        append_word(directory, static_cast<std::uint32_t>(content_begin + content.size()));
        content += bytes;
        append_word(directory, static_cast<std::uint32_t>(content_begin + content.size()));
    };
    for (const auto& [name, blob] : blobs) {
        put(name);
        put(blob);
    }
    return directory + content;
}

}  // namespace bodh
