#include "ui/widgets/toast.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "ui/widgets/text_block.h"

namespace bodh::ui {

void draw_toast(const Canvas& canvas, std::string_view key, const Rect& stage, const ToastLook& look) {
    const float padding = canvas.px(space::normal);
    const float margin = canvas.px(space::medium);
    const float widest = std::min(stage.width - 2 * margin, canvas.text_px(size::form_width));
    const float button = button_width(canvas, look.button.look);
    const float one_row = std::ceil(canvas.set(look.words, type::body).width) + button + 3 * padding;
    const bool beside = one_row <= widest || button <= widest * 0.4f;
    const float width = std::min(widest, std::max(one_row, button + 2 * padding));
    const float words_width = width - 2 * padding - (beside ? button + padding : 0);
    const Layout& words = canvas.set(look.words, type::body, words_width);
    const float button_tall = button_height(canvas, look.button.look, button);
    const float inner = beside ? std::max(words.height, button_tall) : words.height + button_tall;
    const Rect rect{stage.x + std::floor((stage.width - width) / 2),
                    stage.bottom() - margin - inner - 2 * canvas.px(space::small), width,
                    inner + 2 * canvas.px(space::small)};

    // A window of its own: what lies under it is not hovered.
    ImGui::SetCursorScreenPos(ImVec2(rect.x, rect.y));
    ImGui::BeginChild("toast", ImVec2(rect.width, rect.height), ImGuiChildFlags_None,
                      ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground |
                          ImGuiWindowFlags_NoSavedSettings);
    canvas.semantics().open(key, Node{.role = Role::group});
    const float radius = canvas.px(size::radius);
    ImGui::GetWindowDrawList()->PushClipRectFullScreen();
    canvas.shadow(rect, radius, 10);
    canvas.fill(rect, canvas.colours.surface, radius);
    canvas.stroke(rect, canvas.colours.outline, canvas.px(1), radius);
    ImGui::GetWindowDrawList()->PopClipRect();

    const float middle = rect.y + rect.height / 2;
    Column column{rect.x + padding, beside ? std::round(middle - words.height / 2) : rect.y + canvas.px(space::small),
                  words_width};
    put_paragraph(canvas, column, "words", look.words, {.step = type::body, .colour = canvas.colours.text});
    const float x = beside ? rect.right() - padding - button : rect.x + padding;
    const float y = beside ? std::round(middle - button_tall / 2) : column.y;
    if (draw_button(canvas, look.button.key, look.button.look, x, y, button)) canvas.act(look.button.action);
    canvas.semantics().close();
    ImGui::EndChild();
}

}  // namespace bodh::ui
