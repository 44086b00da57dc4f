#include "app/saved_json.h"

#include <algorithm>
#include <array>

#include "base/fields_json.h"
#include "quiz/quiz_json.h"
#include "session/session_json.h"

namespace bodh {
namespace {

struct ScreenName {
    Screen screen;
    std::string_view name;
};
// The screens a reload comes back to.
constexpr std::array<ScreenName, 5> screen_names = {{{Screen::library, "library"},
                                                     {Screen::reading, "reading"},
                                                     {Screen::quiz, "quiz"},
                                                     {Screen::result, "result"},
                                                     {Screen::paste, "paste"}}};

Result<nlohmann::json> read_kept(std::string_view text, std::string_view format) {
    Result<nlohmann::json> json = parse_json(text);
    if (!json) return json.error();
    std::optional<Error> fault;
    const JsonFields root(*json, fault);
    const std::string found = root.field("format").string();
    const std::int64_t version = root.field("version").integer(0, 1'000'000);
    if (fault) return *fault;
    if (found != format || version != 1) return Error{ErrorCode::quiz_unknown_format, "format", found};
    return json;
}

}  // namespace

std::string write_settings(const Settings& settings) {
    return write_json({{"format", "bodh.settings"},
                       {"version", 1},
                       {"language", std::string(language_code(settings.language))},
                       {"theme", std::string(theme_name(settings.theme))},
                       {"typeface", settings.typeface == Typeface::serif ? "serif" : "sans"},
                       {"text_percent", settings.text_percent},
                       {"wide_spacing", settings.wide_spacing},
                       {"phonetic_typing", settings.typing.phonetic},
                       {"screen_keyboard", settings.typing.keyboard}});
}

Result<Settings> read_settings(std::string_view text) {
    const Result<nlohmann::json> json = read_kept(text, "bodh.settings");
    if (!json) return json.error();
    std::optional<Error> fault;
    const JsonFields root(*json, fault);
    const std::string language = root.field("language").string();
    const std::string theme = root.field("theme").string();
    const std::optional<Theme> known_theme = theme_named(theme);
    if (language != "hi" && language != "en") root.field("language").refuse();
    if (!known_theme) root.field("theme").refuse();
    Settings settings;
    settings.language = language == "hi" ? InterfaceLanguage::hindi : InterfaceLanguage::english;
    settings.theme = known_theme.value_or(Theme::light);
    // What came later may be missing.
    if (root.has("typeface")) {
        const std::string typeface = root.field("typeface").string();
        if (typeface != "sans" && typeface != "serif") root.field("typeface").refuse();
        settings.typeface = typeface == "serif" ? Typeface::serif : Typeface::sans;
    }
    if (root.has("text_percent")) {
        const auto percent = static_cast<std::uint16_t>(root.field("text_percent").integer(0, 1000));
        if (std::find(text_percents.begin(), text_percents.end(), percent) == text_percents.end())
            root.field("text_percent").refuse();
        settings.text_percent = percent;
    }
    if (root.has("wide_spacing")) settings.wide_spacing = root.field("wide_spacing").boolean();
    if (root.has("phonetic_typing")) settings.typing.phonetic = root.field("phonetic_typing").boolean();
    if (root.has("screen_keyboard")) settings.typing.keyboard = root.field("screen_keyboard").boolean();
    if (fault) return *fault;
    return settings;
}

std::string write_own_articles(const std::vector<LibraryEntry>& library) {
    nlohmann::json quizzes = nlohmann::json::array();
    for (const LibraryEntry& entry : library) {
        if (entry.origin == Origin::own) quizzes.push_back(write_quiz(entry.quiz, -1));
    }
    return write_json({{"format", "bodh.articles"}, {"version", 1}, {"quizzes", quizzes}});
}

Result<OwnArticles> read_own_articles(std::string_view text) {
    const Result<nlohmann::json> json = read_kept(text, "bodh.articles");
    if (!json) return json.error();
    std::optional<Error> fault;
    const JsonFields list = JsonFields(*json, fault).field("quizzes");
    OwnArticles own;
    for (std::size_t i = 0, size = list.size(); i < size; ++i) {
        Result<Quiz> quiz = read_quiz(list.item(i).string());
        Result<LibraryEntry> entry = quiz ? make_library_entry(std::move(*quiz), Origin::own) : quiz.error();
        if (entry) {
            own.entries.push_back(std::move(*entry));
        } else {
            ++own.unreadable;
        }
    }
    if (fault) return *fault;
    return own;
}

std::string write_progress(const AppState& state) {
    nlohmann::json sessions = nlohmann::json::array();
    for (const LibraryEntry& entry : state.library) {
        if (!entry.session) continue;
        sessions.push_back({{"article", entry.id()}, {"session", write_session(entry.quiz, *entry.session)}});
    }
    const auto screen = std::find_if(screen_names.begin(), screen_names.end(),
                                     [&](const ScreenName& each) { return each.screen == state.screen; });
    return write_json({{"format", "bodh.progress"},
                       {"version", 1},
                       {"screen", screen == screen_names.end() ? "library" : std::string(screen->name)},
                       {"article", state.current_id},
                       {"sessions", sessions}});
}

Result<ProgressRead> read_progress(std::string_view text, AppState& state) {
    const Result<nlohmann::json> json = read_kept(text, "bodh.progress");
    if (!json) return json.error();
    std::optional<Error> fault;
    const JsonFields root(*json, fault);
    const std::string screen_name = root.field("screen").string();
    const auto screen = std::find_if(screen_names.begin(), screen_names.end(),
                                     [&](const ScreenName& each) { return each.name == screen_name; });
    if (screen == screen_names.end()) root.field("screen").refuse();
    const std::string current_id = root.field("article").string();
    struct Kept {
        std::string article, session;
    };
    std::vector<Kept> kept;
    const JsonFields sessions = root.field("sessions");
    for (std::size_t i = 0, size = sessions.size(); i < size; ++i) {
        kept.push_back({sessions.item(i).field("article").string(), sessions.item(i).field("session").string()});
    }
    if (fault) return *fault;

    ProgressRead progress;
    for (const Kept& each : kept) {
        const auto entry = std::find_if(state.library.begin(), state.library.end(),
                                        [&](const LibraryEntry& candidate) { return candidate.id() == each.article; });
        if (entry == state.library.end()) continue;
        Result<Session> session = read_session(entry->quiz, each.session);
        if (session) {
            entry->session = std::move(*session);
        } else {
            ++progress.unreadable;
        }
    }
    state.screen = screen->screen;
    state.current_id = current_id;
    return progress;
}

}  // namespace bodh
