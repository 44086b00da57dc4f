// Lines from text: pieces that stay together are shaped (each word once, see WordCache) and put on lines greedily. A
// piece wider than the line is cut between clusters where that changes no glyph.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ui/typeset/layout.h"
#include "ui/typeset/shape.h"

namespace bodh::ui {

// Words in font units, so that a new size or width shapes nothing again.
class WordCache {
public:
    explicit WordCache(const FontFaces& faces) : faces_(faces) {}
    const FontFaces& faces() const { return faces_; }
    // The reference is good until the next call.
    const std::vector<ShapedRun>& shaped(std::string_view word, Family family, Weight weight);

private:
    const FontFaces& faces_;
    std::unordered_map<std::string, std::vector<ShapedRun>> words_;
};

Layout layout_text(WordCache& words, std::string_view text, const TextStyle& style, float width,
                   const LayoutOptions& options);

}  // namespace bodh::ui
