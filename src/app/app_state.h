// Everything the interface shows, as one value. Only update() (app/update.h) changes it; drawing reads it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/library.h"
#include "app/settings.h"
#include "base/result.h"
#include "strings/key.h"

namespace bodh {

enum class Screen : std::uint8_t {
    loading,  // before Started
    library,
    reading,
    quiz,
    result,
    paste,
};

// Questions that are being made. The person may do other things meanwhile, and may change the draft.
struct QuizInTheMaking {
    std::uint32_t ticket = 0;  // of MakeQuiz: an answer to an earlier one is dropped
    std::string article_id;    // of the text that was asked about
    double done = 0;           // 0 to 1
};

// "अपना लेख". The page's text field owns the letters while the person types; `draft` follows it.
struct PasteState {
    std::string draft;
    // Grows when the program itself puts other text into the field (a file, after a reload): a new field is shown then.
    std::uint32_t revision = 0;
    std::optional<Error> error;  // shown at the field until the text changes
    std::optional<QuizInTheMaking> making;
    std::uint32_t tickets = 0;  // that have been given out
};

// What stands over the screen and has to be closed before it can be used again.
enum class Dialog : std::uint8_t {
    none,
    appearance,  // language, colours, letters
    article,     // beside a question on a narrow screen, or with the sentence that proves an answer
};

// An article that was removed a moment ago: it can be brought back until the person goes on to something else.
struct Removed {
    LibraryEntry entry;
    std::size_t place = 0;  // in the library
};

// A line above the screen that stays until it is dismissed.
struct Notice {
    Key words = Key::common_save_failed;
    std::string detail = {};  // fills {0}
    bool problem = true;
    std::string article = {};  // it offers to open; empty: none
};

struct AppState {
    Settings settings;
    Screen screen = Screen::loading;
    std::vector<LibraryEntry> library;  // supplied ones first, then the person's own, newest first
    std::string current_id;             // the article of the screens reading, quiz, result
    PasteState paste;
    std::optional<Refusal> refusal;  // why the last step in the quiz was not possible: shown at the options
    Dialog dialog = Dialog::none;
    std::vector<Span> highlight;  // of the article in the dialog: sentences that prove an answer
    std::optional<Removed> removed;
    std::optional<Notice> notice;
};

// The entry of current_id; null when there is none.
const LibraryEntry* current_entry(const AppState& state);
LibraryEntry* current_entry(AppState& state);

}  // namespace bodh
