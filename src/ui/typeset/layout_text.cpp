#include "ui/typeset/layout_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "text/letters.h"
#include "text/utf8.h"
#include "ui/typeset/break_opportunities.h"

namespace bodh::ui {
namespace {

constexpr std::string_view ellipsis = "…";

// A stretch of text measured at a size, not yet on a line: x counts from its own left edge.
struct Strip {
    std::vector<PlacedGlyph> glyphs;
    std::vector<Cluster> clusters;
    std::vector<bool> safe_before;  // for each cluster: the text may be cut before it
    float width = 0;
};

bool only_punctuation(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (is_letter(point.value) || is_digit(point.value)) return false;
        at += point.size;
    }
    return true;
}

class LineFiller {
public:
    LineFiller(WordCache& words, std::string_view text, const TextStyle& style, float width,
               const LayoutOptions& options)
        : words_(words), style_(style), options_(options), width_(width) {
        layout_.text = text;
        layout_.size = std::max(1.0f, std::round(style.size));
    }

    Layout fill() {
        for (const Piece& piece : break_opportunities(layout_.text)) {
            if (full()) break;
            add(piece);
        }
        if (!line_.span.empty() && !full()) finish_line(true);
        if (layout_.truncated) end_with_ellipsis(layout_.lines.back());
        place_lines();
        return std::move(layout_);
    }

private:
    bool full() const { return layout_.truncated; }
    std::string_view text_of(Span span) const { return slice(layout_.text, span); }

    void add(const Piece& piece) {
        const Strip ink = measure(piece.ink);
        if (!line_.span.empty() && pen_ + ink.width > width_) finish_line(false);
        if (full()) return;
        if (ink.width > width_)
            add_in_parts(piece);
        else
            append(piece.span, piece.ink, measure(piece.span));
        if (piece.ends_line && !full()) finish_line(true);
    }

    void add_in_parts(const Piece& piece) {
        Span rest = piece.ink;
        for (Strip strip = measure(rest); strip.width > width_; strip = measure(rest)) {
            const Span part{rest.begin, cut_position(strip, rest)};
            if (part.end >= rest.end) break;
            append(part, part, measure(part));
            finish_line(false);
            if (full()) return;
            rest.begin = part.end;
        }
        append({rest.begin, piece.span.end}, rest, measure({rest.begin, piece.span.end}));
    }

    // Where to cut a strip that is too wide: as far right as fits, where no glyph changes, at least one cluster on the
    // line, and something other than punctuation left for the next one.
    std::uint32_t cut_position(const Strip& strip, Span rest) const {
        std::uint32_t best = rest.end;
        for (std::size_t i = 1; i < strip.clusters.size(); ++i) {
            const Cluster& next = strip.clusters[i];
            const bool fits = next.x <= width_;
            if (!fits && best != rest.end) break;
            if (strip.safe_before[i] && !only_punctuation(text_of({next.span.begin, rest.end}))) best = next.span.begin;
        }
        return best;
    }

    Strip measure(Span span) {
        Strip strip;
        std::uint32_t at = span.begin;
        while (at < span.end) {
            const auto [weight, end] = weight_at(at, span.end);
            measure_in_weight({at, end}, weight, strip);
            at = end;
        }
        return strip;
    }

    // The weight at a byte and where it may change next.
    std::pair<Weight, std::uint32_t> weight_at(std::uint32_t at, std::uint32_t limit) const {
        for (const StyledSpan& styled : options_.weights) {
            if (styled.span.contains({at, at + 1})) return {styled.weight, std::min(limit, styled.span.end)};
            if (styled.span.begin > at) return {style_.weight, std::min(limit, styled.span.begin)};
        }
        return {style_.weight, limit};
    }

    void measure_in_weight(Span span, Weight weight, Strip& strip) {
        for (const ShapedRun& run : words_.shaped(text_of(span), style_.family, weight)) {
            const FontFace& face = *words_.faces()[static_cast<std::size_t>(run.face)];
            const float scale = layout_.size / static_cast<float>(face.units_per_em());
            const std::uint32_t run_end = span.begin + run.span.end;
            for (const ShapedGlyph& glyph : run.glyphs) {
                const std::uint32_t begin = span.begin + glyph.cluster;
                if (strip.clusters.empty() || strip.clusters.back().span.begin != begin) {
                    if (!strip.clusters.empty()) strip.clusters.back().span.end = begin;
                    strip.clusters.push_back({{begin, run_end}, strip.width, 0});
                    strip.safe_before.push_back(!glyph.unsafe_to_break);
                }
                strip.glyphs.push_back({glyph.glyph, run.face, strip.width + static_cast<float>(glyph.x_offset) * scale,
                                        static_cast<float>(glyph.y_offset) * scale});
                const float advance = static_cast<float>(glyph.advance) * scale;
                strip.clusters.back().width += advance;
                strip.width += advance;
            }
        }
    }

    void append(Span span, Span ink, const Strip& strip) {
        if (line_.span.empty()) {
            line_.span.begin = span.begin;
            line_.ink_span = {ink.begin, ink.begin};
        }
        for (PlacedGlyph glyph : strip.glyphs) {
            glyph.x += pen_;
            line_.glyphs.push_back(glyph);
        }
        for (Cluster cluster : strip.clusters) {
            cluster.x += pen_;
            line_.clusters.push_back(cluster);
        }
        pen_ += strip.width;
        line_.span.end = span.end;
        if (!ink.empty()) line_.ink_span.end = ink.end;
    }

    void finish_line(bool ends_paragraph) {
        line_.ends_paragraph = ends_paragraph;
        // Spaces at the end hang: they take no width and nobody can point at them.
        while (!line_.clusters.empty() && line_.clusters.back().span.begin >= line_.ink_span.end)
            line_.clusters.pop_back();
        line_.width = line_.clusters.empty() ? 0 : line_.clusters.back().x + line_.clusters.back().width;
        layout_.lines.push_back(std::move(line_));
        line_ = {};
        pen_ = 0;
        const bool last_allowed = static_cast<int>(layout_.lines.size()) == options_.max_lines;
        if (last_allowed && layout_.lines.back().span.end < layout_.text.size()) layout_.truncated = true;
    }

    void end_with_ellipsis(Line& line) {
        Strip dots;
        for (const ShapedRun& run : words_.shaped(ellipsis, style_.family, style_.weight)) {
            const FontFace& face = *words_.faces()[static_cast<std::size_t>(run.face)];
            const float scale = layout_.size / static_cast<float>(face.units_per_em());
            for (const ShapedGlyph& glyph : run.glyphs) {
                dots.glyphs.push_back({glyph.glyph, run.face, dots.width, 0});
                dots.width += static_cast<float>(glyph.advance) * scale;
            }
        }
        while (!line.clusters.empty() &&
               (line.width + dots.width > width_ || only_punctuation(text_of(line.clusters.back().span)))) {
            line.width = line.clusters.back().x;
            line.ink_span.end = line.clusters.back().span.begin;
            line.clusters.pop_back();
        }
        const auto beyond = [&](const PlacedGlyph& glyph) { return glyph.x >= line.width; };
        line.glyphs.erase(std::remove_if(line.glyphs.begin(), line.glyphs.end(), beyond), line.glyphs.end());
        for (PlacedGlyph glyph : dots.glyphs) {
            glyph.x += line.width;
            line.glyphs.push_back(glyph);
        }
        line.width += dots.width;
    }

    void place_lines() {
        for (const Line& line : layout_.lines) layout_.width = std::max(layout_.width, line.width);
        const float box = width_ < unlimited_width ? width_ : layout_.width;
        const FontFace& face = *words_.faces()[static_cast<std::size_t>(devanagari_face(style_.family, style_.weight))];
        const float scale = layout_.size / static_cast<float>(face.units_per_em());
        const float height = std::round(style_.line_height * layout_.size);
        const float ascent = static_cast<float>(face.ascent()) * scale;
        const float descent = static_cast<float>(face.descent()) * scale;
        const float baseline = std::round((height - ascent - descent) / 2 + ascent);
        for (Line& line : layout_.lines) {
            line.top = layout_.height;
            line.height = height;
            line.baseline = line.top + baseline;
            if (options_.align == Align::centre) line.x = std::floor((box - line.width) / 2);
            if (options_.align == Align::end) line.x = std::floor(box - line.width);
            layout_.height += height;
        }
    }

    WordCache& words_;
    const TextStyle& style_;
    const LayoutOptions& options_;
    const float width_;
    Layout layout_;
    Line line_;
    float pen_ = 0;
};

}  // namespace

const std::vector<ShapedRun>& WordCache::shaped(std::string_view word, Family family, Weight weight) {
    constexpr std::size_t most_words = 8192;  // a long article has about a thousand different ones
    std::string key(1, static_cast<char>(devanagari_face(family, weight)));
    key += word;
    if (const auto found = words_.find(key); found != words_.end()) return found->second;
    if (words_.size() >= most_words) words_.clear();
    return words_.emplace(std::move(key), shape(faces_, word, family, weight)).first->second;
}

Layout layout_text(WordCache& words, std::string_view text, const TextStyle& style, float width,
                   const LayoutOptions& options) {
    return LineFiller(words, text, style, width, options).fill();
}

}  // namespace bodh::ui
