// Everything the interface shows, as one value. Only update() (app/update.h) changes it; drawing reads it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/library.h"
#include "app/settings.h"
#include "app/typing_state.h"
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

// "अपना लेख". The page's text field owns the letters while the person types; `draft` follows it.
struct PasteState {
    std::string draft;
    // Grows when the program itself puts other text into the field (a file, after a reload): a new field is shown then.
    std::uint32_t revision = 0;
    std::optional<Error> error;  // shown at the field until the text changes
    bool making = false;         // the questions are being made
    std::uint32_t ticket = 0;    // of the last MakeQuiz: an answer to an older one is dropped
};

// A line above the screen that stays until it is dismissed.
struct Notice {
    Key words = Key::common_save_failed;
    std::string detail = {};  // fills {0}
    bool problem = true;
};

struct AppState {
    Settings settings;
    TypingState typing;
    Screen screen = Screen::loading;
    std::vector<LibraryEntry> library;  // supplied ones first, then the person's own, newest first
    std::string current_id;             // the article of the screens reading, quiz, result
    PasteState paste;
    std::optional<Refusal> refusal;  // why the last step in the quiz was not possible: shown at the options
    std::vector<Span> highlight;     // reading: sentences to show as evidence; the way back leads to the question
    std::optional<Notice> notice;
};

// The entry of current_id; null when there is none.
const LibraryEntry* current_entry(const AppState& state);
LibraryEntry* current_entry(AppState& state);

}  // namespace bodh
