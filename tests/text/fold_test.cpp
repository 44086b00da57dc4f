#include "text/fold.h"

#include <doctest/doctest.h>

#include "text/random_text.h"

using namespace bodh;

TEST_CASE("spellings a reader takes for the same word fold alike, others do not") {
    struct Row {
        const char* a;
        const char* b;
        bool same;
    };
    const Row rows[] = {
        {"हिन्दी", "हिंदी", true},
        {"सम्बन्ध", "संबंध", true},
        {"पङ्कज", "पंकज", true},
        {"पञ्च", "पंच", true},
        {"अण्डा", "अंडा", true},
        {"सेन्टर", "सेंटर", true},
        {"इन्कार", "इंकार", true},
        {"हाँ", "हां", true},
        {"\u095b\u0930\u0942\u0930\u0940", "\u091c\u093c\u0930\u0942\u0930\u0940", true},  // ज़रूरी in both encodings
        {"ज़रूरी", "जरूरी", true},
        {"सड़क", "सडक", true},
        {"गयी", "गई", true},
        {"गये", "गए", true},
        {"गयीं", "गईं", true},
        {"लिये", "लिए", true},
        {"जायेंगे", "जाएंगे", true},
        {"रुपये", "रुपए", true},
        {"२०२४", "2024", true},
        {"क\u200d्या", "क्या", true},
        {"UN", "un", true},
        {"24\u00a0घंटे", "24 घंटे", true},
        {"ये", "ए", false},  // the pronoun keeps its य
        {"समय", "समे", false},
        {"जन्म", "जंम", false},  // no plosive follows
        {"अन्न", "अंन", false},
        {"उन्होंने", "उंहोंने", false},
        {"सम्मान", "संमान", false},
        {"मूल्ये", "मूल्ए", false},  // य of a conjunct
        {"दिन", "दीन", false},
        {"कॉलेज", "कालेज", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.a);
        CAPTURE(row.b);
        CHECK((fold(row.a) == fold(row.b)) == row.same);
    }
}

TEST_CASE("folding is stable, and its map leads back in order, whatever the bytes") {
    for (std::uint32_t seed = 1; seed <= 3000; ++seed) {
        const std::string text = random_text(seed);
        CAPTURE(seed);
        const Folded folded = fold_with_origin(text);
        REQUIRE(folded.text == fold(text));
        REQUIRE(fold(folded.text) == folded.text);
        REQUIRE(folded.origin.size() == folded.text.size() + 1);
        REQUIRE(folded.origin.back() == text.size());
        for (std::size_t i = 0; i + 1 < folded.origin.size(); ++i) REQUIRE(folded.origin[i] <= folded.origin[i + 1]);
    }
}

TEST_CASE("a folded range leads back to the letters it came from, dropped marks included") {
    const std::string text = "बड़ी सम्बन्ध";
    const Folded folded = fold_with_origin(text);
    REQUIRE(folded.text == "बडी संबंध");
    const std::size_t word = folded.text.find("संबंध");
    CHECK(text.substr(folded.origin[word]) == "सम्बन्ध");
    const std::size_t da = folded.text.find("ड");
    CHECK(text.substr(folded.origin[da], folded.origin[da + 3] - folded.origin[da]) == "\u0921\u093c");
}
