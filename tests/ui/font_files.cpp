#include "ui/font_files.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

namespace bodh::ui {

std::string font_path(Face face) {
    constexpr const char* names[] = {"devanagari-regular",  "devanagari-bold",          "latin-regular",
                                     "latin-bold",          "devanagari-serif-regular", "devanagari-serif-bold",
                                     "latin-serif-regular", "latin-serif-bold"};
    return std::string(BODH_ASSETS_DIR) + "/fonts/" + names[static_cast<std::size_t>(face)] + ".ttf";
}

FontFiles read_font_files() {
    FontFiles files;
    for (std::size_t i = 0; i < face_count; ++i) {
        const std::string path = font_path(static_cast<Face>(i));
        std::ifstream stream(path, std::ios::binary);
        REQUIRE_MESSAGE(stream.good(), path);
        files.faces[i].assign(std::istreambuf_iterator<char>(stream), {});
    }
    return files;
}

const FontFaces& test_faces() {
    static const FontFaces faces = [] {
        FontFiles files = read_font_files();
        FontFaces opened;
        for (std::size_t i = 0; i < face_count; ++i) opened[i] = FontFace::create(std::move(files.faces[i]));
        return opened;
    }();
    return faces;
}

}  // namespace bodh::ui
