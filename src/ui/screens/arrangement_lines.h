// An order or a match to be read, a line for each place: "1. …", "… – …".
#pragma once

#include <string_view>

#include "grading/answer.h"
#include "questions/question.h"
#include "ui/widgets/canvas.h"

namespace bodh::ui {

// Whether each line says if it is right, by sign and word.
enum class ShowRight { no, yes };

void put_arrangement(const Canvas& canvas, Column& column, std::string_view key, const Question& question,
                     const Arrangement& arrangement, ShowRight show);

}  // namespace bodh::ui
