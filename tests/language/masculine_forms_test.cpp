#include "language/masculine_forms.h"

#include <doctest/doctest.h>

#include "support/hindi.h"

using namespace bodh;

TEST_CASE("a verb form that agreed with its object becomes masculine singular; another stays") {
    struct Row {
        std::string form;
        std::string masculine;
    };
    const Row rows[] = {
        {"भेजीं", "भेजा"},
        {"भेजी", "भेजा"},
        {"भेजे", "भेजा"},
        {"बनाई", "बनाया"},
        {"बनाए", "बनाया"},
        {"दीं", "दिया"},
        {"दिए", "दिया"},
        {"की", "किया"},
        {"लीं", "लिया"},
        {"थीं", "था"},
        {"थे", "था"},
        {"हैं", "है"},
        {"गईं", "गया"},
        {"ख़रीदीं", "ख़रीदा"},
        {"बोए", "बोया"},
        // nothing to change
        {"भेजा", "भेजा"},
        {"किया", "किया"},
        {"है", "है"},
        {"कर", "कर"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.form);
        CHECK(hindi().masculine_forms.masculine_singular(row.form) == row.masculine);
    }
}
