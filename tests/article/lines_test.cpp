#include "article/lines.h"

#include <doctest/doctest.h>

#include <string>

using namespace bodh;

TEST_CASE("what belongs to the page and not to the article is told apart") {
    for (const char* line :
         {"यह भी पढ़ें: बाढ़ की पूरी कहानी", "ये भी पढ़ें- बाढ़", "https://example.org/a?b=c", "😀😀", "***", "#बाढ़ #नदी", "@nadi",
          "देश | विदेश | खेल", "फोटो: रमेश", "Also Read: flood", "Updated: 5 May 2024", "2024", "विज्ञापन"}) {
        CAPTURE(line);
        CHECK(is_clutter(line));
    }
    for (const char* line : {"नदी भर गई।", "पढ़ें और समझें, यही नारा है।", "देखिए https://example.org पर।",
                             "वह आया| वह गया| सब चले गए|", "वह आया। | ।", "बाढ़ से तबाही", "NATO"}) {
        CAPTURE(line);
        CHECK(!is_clutter(line));
    }
}

TEST_CASE("lines are cut at every kind of line end, without the white space around them") {
    const std::string text = "\ufeffपहली\r\nदूसरी \r\rतीसरी\u2028चौथी\n\n\t पाँचवीं";
    const std::vector<Line> lines = split_lines(text);
    const char* expected[] = {"पहली", "दूसरी", "तीसरी", "चौथी", "पाँचवीं"};
    const bool after_blank[] = {true, false, true, false, true};
    REQUIRE(lines.size() == 5);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CHECK(slice(text, lines[i].span) == expected[i]);
        CHECK(lines[i].after_blank == after_blank[i]);
    }
}

TEST_CASE("a web address ends before the mark that follows it") {
    const std::string text = "देखें https://example.org/a.html। या (www.example.com), बस।";
    const std::vector<Span> links = find_links(text, {0, static_cast<std::uint32_t>(text.size())});
    REQUIRE(links.size() == 2);
    CHECK(slice(text, links[0]) == "https://example.org/a.html");
    CHECK(slice(text, links[1]) == "www.example.com");
}
