// The fonts that the page is given, for tests.
#pragma once

#include <string>

#include "ui/typeset/font_face.h"
#include "ui/typeset/typesetter.h"

namespace bodh::ui {

std::string font_path(Face face);
FontFiles read_font_files();
const FontFaces& test_faces();

}  // namespace bodh::ui
