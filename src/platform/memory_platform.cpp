#include "platform/memory_platform.h"

namespace bodh {

void MemoryPlatform::store(const std::string& key, const std::string& bytes) {
    if (storage_full)
        events_.push_back(StoreFailed{key});
    else
        stored[key] = bytes;
}

void MemoryPlatform::pick_text_file() {
    if (!next_file) return;
    if (files_unreadable)
        events_.push_back(FileFailed{next_file->name});
    else
        events_.push_back(*next_file);
}

void MemoryPlatform::set_page(const PageLook& look) {
    language = look.language;
    title = look.title;
    theme = look.theme;
    serif = look.serif;
}

void MemoryPlatform::announce(const std::string& words, bool assertive) {
    announced.emplace_back(words, assertive);
}

void MemoryPlatform::prepare_quiz_maker() {
    if (!has_quiz_maker) events_.push_back(QuizMakerMissing{});
}

void MemoryPlatform::make_quiz(const std::string& request) {
    prepare_quiz_maker();
    if (has_quiz_maker) quiz_requests.push_back(request);
}

std::vector<PlatformEvent> MemoryPlatform::take_events() {
    return std::exchange(events_, {});
}

}  // namespace bodh
