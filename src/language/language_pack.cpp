#include "language/language_pack.h"

#include <utility>

#include "language/pack_format.h"

namespace bodh {
namespace {

Error broken(std::string where) {
    return Error{ErrorCode::language_data_broken, std::move(where), ""};
}

}  // namespace

Result<LanguagePack> LanguagePack::from_bytes(std::string bytes) {
    LanguagePack pack;
    pack.bytes_ = std::move(bytes);
    const std::string_view all = pack.bytes_;
    const std::size_t head = pack_format::magic.size() + 4;
    if (all.size() < head || all.substr(0, pack_format::magic.size()) != pack_format::magic) return broken("header");
    const std::uint64_t entry_count = read_word(all, pack_format::magic.size());
    if (entry_count * pack_format::entry_words * 4 > all.size() - head) return broken("directory");

    for (std::size_t i = 0; i < entry_count; ++i) {
        const std::size_t at = head + i * pack_format::entry_words * 4;
        const Span name{read_word(all, at), read_word(all, at + 4)};
        const Span blob{read_word(all, at + 8), read_word(all, at + 12)};
        const auto lies_inside = [&all](Span span) { return span.begin <= span.end && span.end <= all.size(); };
        if (!lies_inside(name) || !lies_inside(blob)) return broken("entry " + std::to_string(i));
        pack.entries_.emplace(slice(all, name), blob);
    }
    return pack;
}

std::string_view LanguagePack::blob(std::string_view name) const {
    const auto found = entries_.find(name);
    return found == entries_.end() ? std::string_view{} : slice(bytes_, found->second);
}

}  // namespace bodh
