#include "text/split_words.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "text/searchable_text.h"

using namespace bodh;

TEST_CASE("words are found in a text only whole and in a row") {
    struct Row {
        std::string_view text;
        std::string_view words;
        bool found;
    };
    const Row rows[] = {
        {"किम जोंग उन आए", "किम", true},
        {"किम जोंग उन आए", "जोंग उन", true},
        {"किम जोंग उन आए", "आए", true},
        {"किम जोंग उन आए", "किम जोंग उन आए", true},
        {"उनका उन", "उन", true},
        {"उनका घर", "उन", false},
        {"पुराना", "ना", false},
        {"किम जोंग उन", "किम उन", false},
        {"किम", "किम जोंग", false},
        {"किम जोंग", "", false},
        {"", "किम", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CAPTURE(row.words);
        CHECK(contains_words(row.text, row.words) == row.found);
        CHECK(SearchableText(std::string(row.text)).contains(row.words) == row.found);
    }
}

TEST_CASE("the last of several words looked up may be a beginning") {
    const SearchableText text("ने एक सुझाव दिया");
    CHECK(text.contains_beginning("सुझ"));
    CHECK(text.contains_beginning("एक सुझ"));
    CHECK(text.contains_beginning("दिया"));
    CHECK_FALSE(text.contains_beginning("झाव"));
    CHECK_FALSE(text.contains_beginning("ए सुझाव"));
    CHECK_FALSE(text.contains_beginning("दिया था"));
    CHECK_FALSE(text.contains_beginning(""));
}
