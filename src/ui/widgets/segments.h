// One of a few, side by side: languages, levels, colours. In the accessible tree they are radio buttons in a group.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/widgets/canvas.h"

namespace bodh::ui {

struct Segment {
    std::string key;
    std::string words;
    std::string lang = {};  // where it differs from the interface's
};

// A strip of words of which one is chosen; in as many rows as it needs. Gives the index of one that was just chosen.
std::optional<std::size_t> put_segments(const Canvas& canvas, Column& column, std::string_view key,
                                        std::string_view legend, const std::vector<Segment>& segments,
                                        std::size_t chosen);

// The same as tiles that show what they stand for: letters in their own colours, face or size.
struct Tile {
    std::string key;
    std::string words;  // under the sample
    std::string sample;
    TypeStep step = type::heading;
    Family family = Family::sans;
    Colour ground = {};
    Colour ink = {};
};
std::optional<std::size_t> put_tiles(const Canvas& canvas, Column& column, std::string_view key,
                                     std::string_view legend, const std::vector<Tile>& tiles, std::size_t chosen);

}  // namespace bodh::ui
