#include "platform/browser_platform.h"

#include <emscripten/emscripten.h>

#include <utility>

extern "C" {
// browser_library.js. Text is UTF-8 by address and size.
void host_store(const char* key, std::size_t key_size, const char* bytes, std::size_t size);
void host_pick_text_file();
void host_set_page(const char* language, std::size_t language_size, int dark, const char* title,
                   std::size_t title_size);
void host_announce(const char* words, std::size_t size, int assertive);
void host_replace_before_caret(std::size_t units, const char* text, std::size_t size);
void host_update_semantics(const char* json, std::size_t size);
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
    host_set_page(look.language.data(), look.language.size(), look.dark ? 1 : 0, look.title.data(), look.title.size());
}

void BrowserPlatform::announce(const std::string& words, bool assertive) {
    host_announce(words.data(), words.size(), assertive ? 1 : 0);
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

}  // extern "C"
