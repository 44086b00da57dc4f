#include "article/article_words.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "base/table.h"
#include "text/fold.h"

namespace bodh {

extern const std::string_view article_words_tsv;  // generated, see src/article/CMakeLists.txt

namespace {

struct ArticleWords {
    std::vector<std::string> clutter;
    std::set<std::string, std::less<>> places;
    std::set<std::string, std::less<>> go_on;
};

const ArticleWords& article_words() {
    static const ArticleWords words = [] {
        ArticleWords read;
        const Result<Table> table = Table::from_tsv("article_words.tsv", article_words_tsv);
        for (std::size_t row = 0; row < table->row_count(); ++row) {
            const std::string_view kind = table->cell(row, "kind");
            std::string folded = fold(table->cell(row, "words"));
            if (kind == "clutter") {
                read.clutter.push_back(std::move(folded));
            } else {
                (kind == "place" ? read.places : read.go_on).insert(std::move(folded));
            }
        }
        return read;
    }();
    return words;
}

}  // namespace

bool begins_with_clutter(std::string_view line) {
    constexpr std::size_t opening_bytes = 240;  // far more than any row; the rest of a long line says nothing here
    const std::string folded = fold(line.substr(0, opening_bytes));
    const auto& clutter = article_words().clutter;
    return std::any_of(clutter.begin(), clutter.end(),
                       [&folded](const std::string& words) { return folded.compare(0, words.size(), words) == 0; });
}

bool is_dateline_place(std::string_view words) {
    return article_words().places.find(fold(words)) != article_words().places.end();
}

bool carries_sentence_on(std::string_view word) {
    return article_words().go_on.find(fold(word)) != article_words().go_on.end();
}

}  // namespace bodh
