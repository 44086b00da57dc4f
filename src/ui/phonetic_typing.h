// Phonetic typing in a text field: which word is being typed in Latin letters, what it may mean, and what takes its
// place when. The page tells every change at once and carries out what comes back at once, between two frames: however
// fast somebody types, a space takes the word it ended. Drawing only reads.
//
//     typed "… namas"  → offered: नमस …      typed "… namaste " → replace 8 by "नमस्ते "
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "ui/semantics.h"

namespace bodh::ui {

// Put `text` in place of the last `units` UTF-16 units (as pages count) before the caret.
struct Replacement {
    std::size_t units = 0;
    std::string text;
    bool operator==(const Replacement&) const = default;
};

class PhoneticTyping {
public:
    enum class Change : std::uint8_t {
        typed,      // letters put in or deleted by hand
        composing,  // the same inside an input method, which may still change its mind: nothing may be replaced
        other,      // the caret moved, text was pasted, something was undone
    };
    // `before` is the text before the caret, as much of it as a word may need. `language` may be null.
    std::optional<Replacement> changed(NodeId field, std::string_view before, Change change, const Language* language);

    enum class Key : std::uint8_t { up, down, enter, escape };
    struct KeyResult {
        bool taken = false;  // the key is used up
        std::optional<Replacement> replacement;
    };
    KeyResult key(Key key);

    // The word number `index` of offered(), by a press; the Latin one leaves the text as it is.
    std::optional<Replacement> take(std::size_t index);
    // The field was left for something else: what was typed is a whole word.
    std::optional<Replacement> leave();
    // Phonetic typing was turned off, or the field is gone.
    void forget();

    NodeId field() const { return field_; }
    // The words to choose from, the Latin one last; empty when no word is being typed.
    const std::vector<std::string>& offered() const { return offered_; }
    std::size_t choice() const { return choice_; }

private:
    std::optional<Replacement> end_word(std::string_view ending) const;
    void follow_word(std::string_view word, const Language* language);
    bool left_latin() const { return choice_ + 1 == offered_.size(); }

    NodeId field_ = 0;
    std::string word_;
    std::vector<std::string> offered_;
    std::size_t choice_ = 0;
    bool left_alone_ = false;  // the word stays Latin
};

}  // namespace bodh::ui
