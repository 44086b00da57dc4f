// A platform for tests: what was stored, said and asked for can be looked at, and both storing and reading can fail.
#pragma once

#include <map>
#include <optional>
#include <utility>

#include "platform/platform.h"

namespace bodh {

class MemoryPlatform final : public Platform {
public:
    std::map<std::string, std::string> stored;
    bool storage_full = false;
    std::optional<FileRead> next_file;  // what the person will pick; nothing: they cancel
    bool files_unreadable = false;
    std::string language;
    std::string title;
    std::string theme;
    bool serif = false;
    int serif_fetches = 0;
    std::vector<std::pair<std::string, bool>> announced;
    bool has_quiz_maker = false;
    std::vector<std::string> quiz_requests;  // that the maker got
    bool quiz_maker_stopped = false;
    bool language_asked_for = false;

    void store(const std::string& key, const std::string& bytes) override;
    void pick_text_file() override;
    void set_page(const PageLook& look) override;
    void fetch_serifs() override { ++serif_fetches; }
    void announce(const std::string& words, bool assertive) override;
    void prepare_quiz_maker() override;
    void make_quiz(const std::string& request) override;
    void stop_quiz_maker() override { quiz_maker_stopped = true; }
    void fetch_language() override { language_asked_for = true; }
    std::vector<PlatformEvent> take_events() override;

    void on_event(PlatformEvent event) { events_.push_back(std::move(event)); }

private:
    std::vector<PlatformEvent> events_;
};

}  // namespace bodh
