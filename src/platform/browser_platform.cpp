#include "platform/browser_platform.h"

#include <emscripten/emscripten.h>

#include <utility>

extern "C" {
// browser_library.js. Text is UTF-8 by address and size.
void host_store(const char* key, std::size_t key_size, const char* bytes, std::size_t size);
void host_pick_text_file();
void host_set_page(const char* language, std::size_t language_size, const char* theme, std::size_t theme_size,
                   int serif, const char* title, std::size_t title_size);
void host_fetch_serifs();
void host_announce(const char* words, std::size_t size, int assertive);
void host_replace_before_caret(std::size_t units, const char* text, std::size_t size);
void host_update_semantics(const char* json, std::size_t size);
void host_prepare_quiz_maker();
void host_make_quiz(const char* request, std::size_t size);
void host_stop_quiz_maker();
void host_fetch_language();
}

namespace bodh {
namespace {

BrowserPlatform* the_page = nullptr;

}  // namespace

BrowserPlatform::BrowserPlatform() {
    the_page = this;
}

void BrowserPlatform::store(const std::string& key, const std::string& bytes) {
    host_store(key.data(), key.size(), bytes.data(), bytes.size());
}

void BrowserPlatform::pick_text_file() {
    host_pick_text_file();
}

void BrowserPlatform::set_page(const PageLook& look) {
    host_set_page(look.language.data(), look.language.size(), look.theme.data(), look.theme.size(), look.serif ? 1 : 0,
                  look.title.data(), look.title.size());
}

void BrowserPlatform::fetch_serifs() {
    host_fetch_serifs();
}

void BrowserPlatform::announce(const std::string& words, bool assertive) {
    host_announce(words.data(), words.size(), assertive ? 1 : 0);
}

void BrowserPlatform::prepare_quiz_maker() {
    host_prepare_quiz_maker();
}

void BrowserPlatform::make_quiz(const std::string& request) {
    host_make_quiz(request.data(), request.size());
}

void BrowserPlatform::stop_quiz_maker() {
    host_stop_quiz_maker();
}

void BrowserPlatform::fetch_language() {
    host_fetch_language();
}

void BrowserPlatform::replace_before_caret(std::size_t units, const std::string& text) {
    host_replace_before_caret(units, text.data(), text.size());
}

void BrowserPlatform::update_semantics(const std::string& changes_json) {
    host_update_semantics(changes_json.data(), changes_json.size());
}

std::vector<PlatformEvent> BrowserPlatform::take_events() {
    return std::exchange(events_, {});
}

}  // namespace bodh

extern "C" {

EMSCRIPTEN_KEEPALIVE void bodh_file_read(const char* name, std::size_t name_size, const char* bytes, std::size_t size) {
    bodh::the_page->on_event(bodh::FileRead{{name, name_size}, {bytes, size}});
}

EMSCRIPTEN_KEEPALIVE void bodh_file_failed(const char* name, std::size_t name_size) {
    bodh::the_page->on_event(bodh::FileFailed{{name, name_size}});
}

EMSCRIPTEN_KEEPALIVE void bodh_store_failed(const char* key, std::size_t key_size) {
    bodh::the_page->on_event(bodh::StoreFailed{{key, key_size}});
}

EMSCRIPTEN_KEEPALIVE void bodh_quiz_work_done(std::uint32_t ticket, double done) {
    bodh::the_page->on_event(bodh::QuizWorkDone{ticket, done});
}

EMSCRIPTEN_KEEPALIVE void bodh_quiz_work_answered(const char* answer, std::size_t size) {
    bodh::the_page->on_event(bodh::QuizWorkAnswered{{answer, size}});
}

EMSCRIPTEN_KEEPALIVE void bodh_quiz_maker_missing() {
    bodh::the_page->on_event(bodh::QuizMakerMissing{});
}

}  // extern "C"
