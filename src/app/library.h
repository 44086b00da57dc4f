// The articles a person can read, each with its quiz and the last attempt at it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "article/article.h"
#include "quiz/quiz.h"
#include "session/session.h"

namespace bodh {

enum class Origin : std::uint8_t {
    supplied,  // from quizzes/
    own,       // pasted by the person; kept on the device
};

struct LibraryEntry {
    Quiz quiz;
    Article article;  // read from quiz.article.text
    Origin origin = Origin::supplied;
    std::uint32_t words = 0;
    std::optional<Session> session;  // the last attempt, running or finished

    const std::string& id() const { return quiz.article.id; }
};

// Errors: those of read_article.
Result<LibraryEntry> make_library_entry(Quiz quiz, Origin origin);

// What the entry is called: the article's title, or its first words where it has none.
std::string entry_title(const LibraryEntry& entry);

// Pieces of text between white space.
std::uint32_t count_words(std::string_view text);

// Minutes to read that many words, at least 1. 150 words a minute is an assumption: fluent adults read plain prose at
// about 240 (Brysbaert 2019, English, silent reading); somebody who learns the language is a good deal slower.
std::uint32_t reading_minutes(std::uint32_t words);

// The sentence that starts at or around `span`, as an index into article.sentences; sentences.size() when there is
// none.
std::size_t sentence_at(const Article& article, Span span);

}  // namespace bodh
