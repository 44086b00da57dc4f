// The page as the outside world: each call goes through browser_library.js to web/host.js, and what happens later comes
// back through the functions that browser_platform.cpp exports.
#pragma once

#include "platform/platform.h"

namespace bodh {

class BrowserPlatform final : public Platform {
public:
    BrowserPlatform();

    void store(const std::string& key, const std::string& bytes) override;
    void pick_text_file() override;
    void set_page(const PageLook& look) override;
    void fetch_serifs() override;
    void announce(const std::string& words, bool assertive) override;
    void prepare_quiz_maker() override;
    void make_quiz(const std::string& request) override;
    void stop_quiz_maker() override;
    void fetch_language() override;
    std::vector<PlatformEvent> take_events() override;

    // In the text field in use, at once: `units` UTF-16 units before the caret give way to `text`.
    void replace_before_caret(std::size_t units, const std::string& text);
    // Hands the accessible tree's changes to web/semantics.js.
    void update_semantics(const std::string& changes_json);

    void on_event(PlatformEvent event) { events_.push_back(std::move(event)); }

private:
    std::vector<PlatformEvent> events_;
};

}  // namespace bodh
