#include "language/lexicon.h"

#include <utility>

#include "language/features_from_tags.h"
#include "language/lexicon_format.h"
#include "language/pack_format.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace bodh {

namespace format = lexicon_format;

std::uint32_t Lexicon::word(std::size_t part, std::size_t index) const {
    return read_word(bytes_, part + index * 4);
}

// Lays out the parts; false when the file does not have exactly the size its header tells.
bool Lexicon::read_parts() {
    if (bytes_.size() < format::header_words * 4 || header(format::magic_word) != format::magic) return false;
    std::uint64_t at = format::header_words * 4;
    const auto place = [&at](std::uint64_t size) {
        const std::uint64_t begin = at;
        at += size;
        return static_cast<std::size_t>(begin);
    };
    const auto words = [this](std::size_t count, std::uint64_t extra) { return (header(count) + extra) * 4; };
    parts_.transitions = place(words(format::transition_count, 0));
    parts_.sets = place(words(format::set_count, 1));
    parts_.readings = place(words(format::reading_count, 0));
    parts_.suffix_begins = place(words(format::suffix_count, 1));
    parts_.tag_begins = place(words(format::tag_count, 1));
    parts_.suffix_letters = place(header(format::suffix_bytes));
    parts_.tag_text = place(header(format::tag_bytes));
    return at == bytes_.size() && header(format::transition_count) > 0;
}

// Every number that later leads somewhere leads inside the file, so that no lookup needs to check again.
bool Lexicon::references_are_sound() const {
    const auto rises_to = [this](std::size_t part, std::size_t count, std::uint32_t limit) {
        for (std::size_t i = 0; i < count; ++i) {
            if (word(part, i) > word(part, i + 1)) return false;
        }
        return word(part, count) <= limit;
    };
    if (!rises_to(parts_.sets, header(format::set_count), header(format::reading_count)) ||
        !rises_to(parts_.suffix_begins, header(format::suffix_count), header(format::suffix_bytes)) ||
        !rises_to(parts_.tag_begins, header(format::tag_count), header(format::tag_bytes))) {
        return false;
    }
    const std::size_t count = header(format::transition_count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t transition = word(parts_.transitions, i);
        const bool ends_word = (transition & 0xFFU) == 0;
        if ((transition >> 9U) >= (ends_word ? header(format::set_count) : count - i)) return false;
    }
    if ((word(parts_.transitions, count - 1) & 0x100U) == 0) return false;
    for (std::size_t i = 0; i < header(format::reading_count); ++i) {
        const std::uint32_t reading = word(parts_.readings, i);
        if (((reading >> 6U) & 0x3FFU) >= header(format::tag_count)) return false;
        if ((reading >> 16U) >= header(format::suffix_count)) return false;
    }
    return true;
}

Result<Lexicon> Lexicon::from_bytes(std::string bytes) {
    Lexicon lexicon;
    lexicon.bytes_ = std::move(bytes);
    if (!lexicon.read_parts() || !lexicon.references_are_sound()) {
        return Error{ErrorCode::language_data_broken, "lexicon", ""};
    }
    for (std::uint32_t i = 0; i < lexicon.header(format::tag_count); ++i) {
        lexicon.tag_features_.push_back(features_from_tags(lexicon.tags(i)));
    }
    return lexicon;
}

std::string_view Lexicon::tags(std::uint32_t tag_set) const {
    const std::uint32_t begin = word(parts_.tag_begins, tag_set);
    const std::uint32_t end = word(parts_.tag_begins, tag_set + 1);
    return std::string_view(bytes_).substr(parts_.tag_text + begin, end - begin);
}

std::optional<std::uint32_t> Lexicon::find_set(std::string_view folded) const {
    if (bytes_.empty()) return std::nullopt;  // nothing loaded
    std::size_t state = 0;
    // The set or state that `letter` leads to. The last flag ends the walk: the file's last transition has it.
    const auto follow = [this, &state](std::uint8_t letter) -> std::optional<std::uint32_t> {
        for (std::size_t i = state;; ++i) {
            const std::uint32_t transition = word(parts_.transitions, i);
            if ((transition & 0xFFU) == letter)
                return (transition >> 9U) + (letter == 0 ? 0U : static_cast<std::uint32_t>(i));
            if ((transition & 0x100U) != 0) return std::nullopt;
        }
    };
    for (std::size_t at = 0; at < folded.size();) {
        const CodePoint point = code_point_at(folded, at);
        const std::optional<std::uint8_t> letter = format::byte_of_letter(point.value);
        if (!letter) return std::nullopt;
        const std::optional<std::uint32_t> next = follow(*letter);
        if (!next) return std::nullopt;
        state = *next;
        at += point.size;
    }
    return follow(0);
}

std::string Lexicon::lemma_of(std::string_view folded, std::uint32_t strip, std::uint32_t suffix) const {
    std::size_t kept = folded.size();
    for (; strip > 0 && kept > 0; --strip) kept -= code_point_before(folded, kept).size;
    std::string lemma(folded.substr(0, kept));
    const std::uint32_t end = word(parts_.suffix_begins, suffix + 1);
    for (std::uint32_t i = word(parts_.suffix_begins, suffix); i < end; ++i) {
        append_utf8(lemma, format::letter_of_byte(static_cast<std::uint8_t>(bytes_[parts_.suffix_letters + i])));
    }
    return lemma;
}

std::vector<Reading> Lexicon::readings(std::string_view surface) const {
    std::vector<Reading> found;
    const std::string folded = fold(surface);
    const std::optional<std::uint32_t> set = find_set(folded);
    if (!set) return found;
    const std::uint32_t begin = word(parts_.sets, *set);
    const std::uint32_t end = word(parts_.sets, *set + 1);
    found.reserve(end - begin);
    for (std::uint32_t i = begin; i < end; ++i) {
        const std::uint32_t reading = word(parts_.readings, i);
        const std::uint32_t tag_set = (reading >> 6U) & 0x3FFU;
        found.push_back({lemma_of(folded, reading & 0x3FU, reading >> 16U), tag_features_[tag_set], tags(tag_set)});
    }
    return found;
}

bool Lexicon::knows(std::string_view surface) const {
    return find_set(fold(surface)).has_value();
}

}  // namespace bodh
