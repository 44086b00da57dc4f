#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "strings/error_message.h"
#include "strings/show_date.h"
#include "strings/strings_table.h"
#include "strings/text.h"

using namespace bodh;

namespace {

constexpr InterfaceLanguage languages[] = {InterfaceLanguage::hindi, InterfaceLanguage::english};

// All code of the interface, in which every key must be named somewhere.
std::string sources() {
    std::string all;
    for (const auto& file : std::filesystem::recursive_directory_iterator(std::string(BODH_HOUSE_DIR) + "/src")) {
        const auto extension = file.path().extension();
        if (extension != ".cpp" && extension != ".h") continue;
        std::ifstream stream(file.path());
        all.append(std::istreambuf_iterator<char>(stream), {});
    }
    return all;
}

bool has_devanagari(std::string_view words) {
    return words.find("\xE0\xA4") != std::string_view::npos;
}

}  // namespace

TEST_CASE("every key is used by the interface") {
    const std::string code = sources();
    for (const StringsRow& row : strings_table) {
        const std::string key = row.key;
        // Months are reached by counting from the first.
        if (key.rfind("date_month_", 0) == 0) continue;
        CAPTURE(key);
        const std::size_t at = code.find("Key::" + key);
        CHECK(at != std::string::npos);
    }
}

TEST_CASE("placeholders are filled, and stay when there is no value for them") {
    CHECK(text(Key::quiz_progress, InterfaceLanguage::hindi, {"3", "10"}) == "प्रश्न 3 / 10");
    CHECK(text(Key::quiz_progress, InterfaceLanguage::english, {"3", "10"}) == "Question 3 of 10");
    CHECK(text(Key::result_score, InterfaceLanguage::hindi, {"7", "9"}) == "9 में से 7 सही");
    CHECK(text(Key::quiz_progress, InterfaceLanguage::english, {"3"}) == "Question 3 of {1}");
    CHECK(text(Key::quiz_next, InterfaceLanguage::hindi) == "अगला");
}

TEST_CASE("Hindi counts 0 and 1 as one, English only 1") {
    struct Row {
        std::uint64_t count;
        const char* hindi;
        const char* english;
    };
    const Row rows[] = {
        {0, "0 प्रश्न बना।", "0 questions made."},
        {1, "1 प्रश्न बना।", "1 question made."},
        {2, "2 प्रश्न बने।", "2 questions made."},
    };
    for (const Row& row : rows) {
        CAPTURE(row.count);
        CHECK(counted_text(Key::paste_done_one, Key::paste_done_other, row.count, InterfaceLanguage::hindi) ==
              row.hindi);
        CHECK(counted_text(Key::paste_done_one, Key::paste_done_other, row.count, InterfaceLanguage::english) ==
              row.english);
    }
}

TEST_CASE("every error has words of its own in both languages, with nothing left to fill in") {
    // The last code; a new one behind it makes the switch in error_message.cpp fail to compile until it has words.
    const int last = static_cast<int>(ErrorCode::language_data_broken);
    for (const InterfaceLanguage language : languages) {
        for (int code = 0; code <= last; ++code) {
            const Error error{static_cast<ErrorCode>(code), "questions[2].stem", "262144"};
            CAPTURE(error_code_name(error.code));
            const std::string message = error_message(error, language);
            CHECK(message.size() > 20);
            CHECK(message.find('{') == std::string::npos);
            CHECK(has_devanagari(message) == (language == InterfaceLanguage::hindi));
        }
    }
}

TEST_CASE("limits are told in units people know") {
    const Error long_text{ErrorCode::text_too_long, {}, "262144"};
    CHECK(error_message(long_text, InterfaceLanguage::english).find("256 KB (about 16300 words)") != std::string::npos);
    const Error short_text{ErrorCode::text_too_short, {}, "25"};
    CHECK(error_message(short_text, InterfaceLanguage::hindi).find("कम से कम 25 शब्द") != std::string::npos);
}

TEST_CASE("dates are shown in words, and what is no date is left alone") {
    struct Row {
        const char* iso;
        const char* hindi;
        const char* english;
    };
    const Row rows[] = {
        {"2024-06-19", "19 जून 2024", "19 June 2024"},
        {"2025-01-05", "5 जनवरी 2025", "5 January 2025"},
        {"2025-12-31", "31 दिसंबर 2025", "31 December 2025"},
        {"2025-13-01", "2025-13-01", "2025-13-01"},
        {"2025-00-01", "2025-00-01", "2025-00-01"},
        {"2025", "2025", "2025"},
        {"", "", ""},
        {"पिछले साल", "पिछले साल", "पिछले साल"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.iso);
        CHECK(show_date(row.iso, InterfaceLanguage::hindi) == row.hindi);
        CHECK(show_date(row.iso, InterfaceLanguage::english) == row.english);
    }
}
