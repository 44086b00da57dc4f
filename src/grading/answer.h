// What a person answered. The form of the question says which of them fits.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

namespace bodh {

// choice, true_false, cloze: the index into Question::options.
struct ChosenOption {
    std::uint32_t index = 0;
    bool operator==(const ChosenOption&) const = default;
};

// Words of the person's own; for forms with options too they count as the option of that text.
struct TypedText {
    std::string text;
    bool operator==(const TypedText&) const = default;
};

using Answer = std::variant<ChosenOption, TypedText>;

}  // namespace bodh
