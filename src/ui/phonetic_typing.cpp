#include "ui/phonetic_typing.h"

#include <utility>

#include "language/phonetic.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace bodh::ui {
namespace {

std::size_t utf16_units(std::string_view text) {
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        units += point.value > 0xFFFF ? 2 : 1;
        at += point.size;
    }
    return units;
}

// What ends a word. Not what goes on with an address or a name for a machine: me@example, ram_1.
bool ends_word(char32_t c) {
    return !is_letter(c) && !is_digit(c) && c != '@' && c != '_' && c != '/' && c != '\\' && c != '#' && c != '\'';
}

// A word of capitals may go on with a digit: G20.
bool is_initials(std::string_view word) {
    for (const char c : word) {
        if (c < 'A' || c > 'Z') return false;
    }
    return true;
}

}  // namespace

std::optional<Replacement> PhoneticTyping::changed(NodeId field, std::string_view before, Change change,
                                                   const Language* language) {
    if (field != field_) forget();
    field_ = field;
    if (change == Change::typed && !offered_.empty() && !before.empty()) {
        const std::string_view ending = before.substr(before.size() - code_point_before(before, before.size()).size);
        const std::string_view rest = before.substr(0, before.size() - ending.size());
        if (latin_word_before_end(rest) == word_.size() && rest.substr(rest.size() - word_.size()) == word_) {
            if (auto replacement = end_word(ending)) {
                const bool latin = replacement->text == word_;
                forget();
                left_alone_ = latin;
                return replacement;
            }
        }
    }
    const std::string_view word = before.substr(before.size() - latin_word_before_end(before));
    // Only a word that is being typed is offered; not one that was there before, or that an undo has brought back.
    if (change == Change::other && word != word_) {
        forget();
        left_alone_ = !word.empty();
        return std::nullopt;
    }
    follow_word(word, language);
    return std::nullopt;
}

std::optional<Replacement> PhoneticTyping::end_word(std::string_view ending) const {
    const char32_t c = code_point_at(ending, 0).value;
    if (is_ascii_digit(c) && !is_initials(word_)) {
        const auto number = static_cast<std::size_t>(c - '0');
        if (number == 0 || number > offered_.size()) return std::nullopt;
        return Replacement{utf16_units(word_) + 1, offered_[number - 1]};
    }
    if (!ends_word(c) || left_latin()) return std::nullopt;
    // The danda stands on no Latin key; the upright line is its usual stand-in.
    const std::string_view written = c == '|' ? std::string_view("।") : ending;
    return Replacement{utf16_units(word_) + utf16_units(ending), offered_[choice_] + std::string(written)};
}

void PhoneticTyping::follow_word(std::string_view word, const Language* language) {
    if (word.empty()) left_alone_ = false;
    if (word == word_) return;
    word_ = word;
    choice_ = 0;
    offered_.clear();
    if (left_alone_) return;
    offered_ = phonetic_candidates(word_, language);
    if (!offered_.empty()) offered_.push_back(word_);
}

PhoneticTyping::KeyResult PhoneticTyping::key(Key key) {
    if (offered_.empty()) return {};
    switch (key) {
        case Key::up: choice_ = (choice_ + offered_.size() - 1) % offered_.size(); break;
        case Key::down: choice_ = (choice_ + 1) % offered_.size(); break;
        case Key::enter: return {true, take(choice_)};
        case Key::escape: take(offered_.size() - 1); break;
    }
    return {true, std::nullopt};
}

std::optional<Replacement> PhoneticTyping::take(std::size_t index) {
    if (index >= offered_.size()) return std::nullopt;
    const bool latin = index + 1 == offered_.size();
    Replacement replacement{utf16_units(word_), offered_[index]};
    offered_.clear();
    choice_ = 0;
    left_alone_ = latin;
    if (latin) return std::nullopt;
    word_.clear();
    return replacement;
}

std::optional<Replacement> PhoneticTyping::leave() {
    return take(choice_);
}

void PhoneticTyping::forget() {
    word_.clear();
    offered_.clear();
    choice_ = 0;
    left_alone_ = false;
}

}  // namespace bodh::ui
