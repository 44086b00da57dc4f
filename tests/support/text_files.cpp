#include "support/text_files.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

namespace bodh {

std::string read_bytes(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    CAPTURE(path);
    REQUIRE(file.is_open());
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string first_article() {
    return read_bytes(BODH_HOUSE_DIR "/quizzes/2024-06-putin-north-korea.txt");
}

}  // namespace bodh
