#include "ui/typeset/font_face.h"

#include <hb-ot.h>
#include <hb.h>

#include <utility>

namespace bodh::ui {

std::unique_ptr<FontFace> FontFace::create(std::vector<std::uint8_t> bytes) {
    std::unique_ptr<FontFace> face(new FontFace(std::move(bytes)));
    hb_blob_t* blob =
        hb_blob_create(reinterpret_cast<const char*>(face->bytes_.data()),
                       static_cast<unsigned int>(face->bytes_.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t* tables = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    face->units_per_em_ = static_cast<int>(hb_face_get_upem(tables));
    face->glyph_count_ = static_cast<int>(hb_face_get_glyph_count(tables));
    face->font_ = hb_font_create(tables);  // keeps a reference of its own to the face
    hb_face_destroy(tables);
    hb_font_set_scale(face->font_, face->units_per_em_, face->units_per_em_);
    hb_font_extents_t extents = {};
    hb_font_get_h_extents(face->font_, &extents);
    face->ascent_ = extents.ascender;
    face->descent_ = -extents.descender;
    if (face->glyph_count_ == 0 || !face->has(U' ')) return nullptr;
    return face;
}

FontFace::~FontFace() {
    hb_font_destroy(font_);
}

bool FontFace::has(char32_t character) const {
    return glyph_of(character) != 0;
}

std::uint16_t FontFace::glyph_of(char32_t character) const {
    hb_codepoint_t glyph = 0;
    if (!hb_font_get_nominal_glyph(font_, character, &glyph)) return 0;
    return static_cast<std::uint16_t>(glyph);
}

}  // namespace bodh::ui
