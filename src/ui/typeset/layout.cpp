#include "ui/typeset/layout.h"

#include <algorithm>

#include "text/letters.h"
#include "text/utf8.h"

namespace bodh::ui {
namespace {

const Line* line_at(const Layout& layout, float y) {
    for (const Line& line : layout.lines)
        if (y >= line.top && y < line.top + line.height) return &line;
    return nullptr;
}

bool is_word_part(const Layout& layout, Span cluster) {
    const char32_t c = code_point_at(layout.text, cluster.begin).value;
    return is_letter(c) || is_digit(c);
}

}  // namespace

std::vector<Rect> Layout::rects_of(Span span) const {
    std::vector<Rect> rects;
    for (const Line& line : lines) {
        float left = 0;
        float right = -1;
        for (const Cluster& cluster : line.clusters) {
            if (!cluster.span.overlaps(span)) continue;
            if (right < 0) left = cluster.x;
            right = cluster.x + cluster.width;
        }
        if (right >= 0) rects.push_back({line.x + left, line.top, right - left, line.height});
    }
    return rects;
}

Span Layout::cluster_at(float x, float y) const {
    const Line* line = line_at(*this, y);
    if (line == nullptr) return {};
    const auto under = [&](const Cluster& cluster) {
        return x >= line->x + cluster.x && x < line->x + cluster.x + cluster.width;
    };
    const auto found = std::find_if(line->clusters.begin(), line->clusters.end(), under);
    return found == line->clusters.end() ? Span{} : found->span;
}

Span Layout::word_at(float x, float y) const {
    Span word = cluster_at(x, y);
    if (word.empty() || !is_word_part(*this, word)) return {};
    // A word that was too long for its line goes on in the next, so all clusters are looked at, not only this line's.
    std::vector<Span> clusters;
    for (const Line& line : lines)
        for (const Cluster& cluster : line.clusters) clusters.push_back(cluster.span);
    const auto at = std::find(clusters.begin(), clusters.end(), word);
    for (auto before = at; before != clusters.begin();) {
        --before;
        if (before->end != word.begin || !is_word_part(*this, *before)) break;
        word.begin = before->begin;
    }
    for (auto after = at + 1; after != clusters.end(); ++after) {
        if (after->begin != word.end || !is_word_part(*this, *after)) break;
        word.end = after->end;
    }
    return word;
}

}  // namespace bodh::ui
