// What a person answered. The form of the question says which of them fits.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bodh {

// choice, true_false, cloze, mark: the index into Question::options.
struct ChosenOption {
    std::uint32_t index = 0;
    bool operator==(const ChosenOption&) const = default;
};

// Words of the person's own; for forms of which one option is right they count as the option of that text.
struct TypedText {
    std::string text;
    bool operator==(const TypedText&) const = default;
};

// order: the indexes of the options in the order in which the person put them. match: for each option the index into
// Question::partners, none while it has no partner yet.
struct Arrangement {
    std::vector<std::optional<std::uint32_t>> places;
    bool operator==(const Arrangement&) const = default;
};

using Answer = std::variant<ChosenOption, TypedText, Arrangement>;

}  // namespace bodh
