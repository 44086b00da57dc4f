#include "strings/text.h"

#include "strings/strings_table.h"

namespace bodh {

std::string_view text(Key key, InterfaceLanguage language) {
    const StringsRow& row = strings_table[static_cast<std::size_t>(key)];
    return language == InterfaceLanguage::hindi ? row.hindi : row.english;
}

std::string text(Key key, InterfaceLanguage language, std::initializer_list<std::string_view> values) {
    const std::string_view words = text(key, language);
    std::string filled;
    for (std::size_t at = 0; at < words.size();) {
        const bool placeholder = at + 2 < words.size() && words[at] == '{' && words[at + 2] == '}' &&
                                 words[at + 1] >= '0' && words[at + 1] <= '9';
        const auto index = placeholder ? static_cast<std::size_t>(words[at + 1] - '0') : values.size();
        if (index < values.size()) {
            filled += *(values.begin() + index);
            at += 3;
        } else {
            filled += words[at];
            ++at;
        }
    }
    return filled;
}

std::string counted_text(Key one, Key other, std::uint64_t count, InterfaceLanguage language) {
    const bool singular = language == InterfaceLanguage::hindi ? count <= 1 : count == 1;
    return text(singular ? one : other, language, {std::to_string(count)});
}

}  // namespace bodh
