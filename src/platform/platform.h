// What Bodh needs of the outside world besides drawing and input. browser_platform.h is the real one; memory_platform.h
// keeps everything in memory and can fail on purpose.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bodh {

// What the outside has to tell, some time after it was asked.
struct FileRead {
    std::string name;
    std::string bytes;  // exactly as in the file: perhaps not UTF-8
};
struct FileFailed {
    std::string name;
};
struct StoreFailed {
    std::string key;
};
struct QuizWorkDone {  // so far, 0 to 1
    std::uint32_t ticket = 0;
    double done = 0;
};
struct QuizWorkAnswered {
    std::string answer;  // app/quiz_work_json.h; anything else: the maker broke down
};
struct QuizMakerMissing {};
using PlatformEvent = std::variant<FileRead, FileFailed, StoreFailed, QuizWorkDone, QuizWorkAnswered, QuizMakerMissing>;

struct PageLook {
    std::string_view language;  // "hi", "en"
    std::string_view theme;     // "light", "sepia", "dark", "contrast"
    bool serif = false;         // the typeface of what is read
    std::string_view title;
};

class Platform {
public:
    virtual ~Platform() = default;

    // Keeps bytes under a key, over what was there, so that they outlive the page and the browser. StoreFailed follows
    // when that is not possible (storage full or forbidden). Of several in a row for one key the last is kept.
    virtual void store(const std::string& key, const std::string& bytes) = 0;
    // Lets the person choose a text file: FileRead or FileFailed follows, or nothing when they think better of it.
    virtual void pick_text_file() = 0;
    virtual void set_page(const PageLook& look) = 0;
    // The fonts with serifs, once; they are handed to the typesetter when they come.
    virtual void fetch_serifs() = 0;
    // Words for screen readers; assertive ones interrupt.
    virtual void announce(const std::string& words, bool assertive) = 0;

    // Questions are made beside this thread, by a maker of its own. QuizMakerMissing comes where there can be none,
    // when it is prepared or when it is asked. `request` is of app/quiz_work_json.h: QuizWorkDone follow, then
    // QuizWorkAnswered. Stopped, it tells nothing any more.
    virtual void prepare_quiz_maker() = 0;
    virtual void make_quiz(const std::string& request) = 0;
    virtual void stop_quiz_maker() = 0;
    // Asks for the language data on this thread (EffectRunner::set_language), where it is not needed otherwise.
    virtual void fetch_language() = 0;

    // What happened since the last call, in order.
    virtual std::vector<PlatformEvent> take_events() = 0;
};

}  // namespace bodh
