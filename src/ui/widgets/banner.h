// A message in a box with a sign: something went right, wrong, or is worth knowing.
#pragma once

#include <string_view>

#include "ui/widgets/button.h"
#include "ui/widgets/canvas.h"

namespace bodh::ui {

enum class BannerKind { note, right, problem };

void put_banner(const Canvas& canvas, Column& column, std::string_view key, BannerKind kind, std::string_view words);
float banner_height(const Canvas& canvas, float width, std::string_view words);

}  // namespace bodh::ui
