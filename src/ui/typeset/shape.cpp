#include "ui/typeset/shape.h"

#include <hb.h>

#include <memory>

#include "text/letters.h"
#include "text/utf8.h"

namespace bodh::ui {
namespace {

enum class Script { common, devanagari, latin };

Script script_of(char32_t c) {
    if (is_devanagari_letter(c) || is_devanagari_digit(c) || c == danda || c == double_danda ||
        c == abbreviation_sign || (c >= 0xA8E0 && c <= 0xA8FF))
        return Script::devanagari;
    if (is_latin_letter(c)) return Script::latin;
    return Script::common;
}

// Marks and joiners are drawn by the face of the letter they belong to, whatever it has.
bool joins_letter_before(char32_t c) {
    return is_joiner(c) || is_devanagari_vowel_sign(c) || is_devanagari_modifier(c) || c == nukta || c == halant;
}

Script first_script(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (const Script script = script_of(point.value); script != Script::common) return script;
        at += point.size;
    }
    return Script::devanagari;
}

bool has(const FontFaces& faces, Face face, char32_t c) {
    return faces[static_cast<std::size_t>(face)]->has(c);
}

// The face that draws the Devanagari of a word: the regular one without serifs, which has the letters and accents of
// all languages, where the wanted one lacks something of it.
Face devanagari_face_for(const FontFaces& faces, std::string_view text, Family family, Weight weight) {
    const Face wanted = devanagari_face(family, weight);
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        at += point.size;
        const bool devanagari = script_of(point.value) == Script::devanagari || joins_letter_before(point.value);
        if (devanagari && !has(faces, wanted, point.value) && has(faces, Face::devanagari_regular, point.value))
            return Face::devanagari_regular;
    }
    return wanted;
}

Face face_for(const FontFaces& faces, char32_t c, Script script, Face devanagari, Face latin) {
    const Face wanted = script == Script::latin ? latin : devanagari;
    const Face other = script == Script::latin ? devanagari : latin;
    return !has(faces, wanted, c) && has(faces, other, c) ? other : wanted;
}

ShapedRun shape_run(const FontFaces& faces, std::string_view text, const ScriptRun& run) {
    const std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer(hb_buffer_create(), hb_buffer_destroy);
    const bool latin = is_latin(run.face);
    for (std::size_t at = run.span.begin; at < run.span.end;) {
        const CodePoint point = code_point_at(text, at);
        const bool control = point.value < U' ' || (point.value >= 0x7F && point.value < 0xA0);
        hb_buffer_add(buffer.get(), control ? U' ' : point.value, static_cast<unsigned int>(at));
        at += point.size;
    }
    hb_buffer_set_content_type(buffer.get(), HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), latin ? HB_SCRIPT_LATIN : HB_SCRIPT_DEVANAGARI);
    static const hb_language_t hindi = hb_language_from_string("hi", -1);
    static const hb_language_t english = hb_language_from_string("en", -1);
    hb_buffer_set_language(buffer.get(), latin ? english : hindi);
    hb_shape(faces[static_cast<std::size_t>(run.face)]->shaping_font(), buffer.get(), nullptr, 0);

    unsigned int count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
    ShapedRun shaped{run.span, run.face, {}};
    shaped.glyphs.reserve(count);
    for (unsigned int i = 0; i < count; ++i) {
        const bool unsafe = (hb_glyph_info_get_glyph_flags(&infos[i]) & HB_GLYPH_FLAG_UNSAFE_TO_BREAK) != 0;
        shaped.glyphs.push_back({static_cast<std::uint16_t>(infos[i].codepoint), infos[i].cluster,
                                 positions[i].x_advance, positions[i].x_offset, positions[i].y_offset, unsafe});
    }
    return shaped;
}

}  // namespace

std::vector<ScriptRun> script_runs(const FontFaces& faces, std::string_view text, Family family, Weight weight) {
    std::vector<ScriptRun> runs;
    const Face devanagari = devanagari_face_for(faces, text, family, weight);
    const Face latin = latin_face(family, weight);
    Script script = first_script(text);
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const auto begin = static_cast<std::uint32_t>(at);
        const auto end = static_cast<std::uint32_t>(at + point.size);
        if (const Script own = script_of(point.value); own != Script::common) script = own;
        const bool joins = !runs.empty() && joins_letter_before(point.value);
        const Face face = joins ? runs.back().face : face_for(faces, point.value, script, devanagari, latin);
        if (!runs.empty() && runs.back().face == face)
            runs.back().span.end = end;
        else
            runs.push_back({{begin, end}, face});
        at = end;
    }
    return runs;
}

std::vector<ShapedRun> shape(const FontFaces& faces, std::string_view text, Family family, Weight weight) {
    std::vector<ShapedRun> shaped;
    for (const ScriptRun& run : script_runs(faces, text, family, weight)) shaped.push_back(shape_run(faces, text, run));
    return shaped;
}

}  // namespace bodh::ui
