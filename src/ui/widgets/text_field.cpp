#include "ui/widgets/text_field.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/pressable.h"
#include "ui/widgets/typing_help.h"

namespace bodh::ui {
namespace {

// The label, with the switches of the help beside it where there is room, else below.
void put_label(const Canvas& canvas, Column& column, const TextFieldLook& look) {
    const Layout& label = canvas.set(look.label, type::body_strong, column.width);
    if (!look.typing_ui) {
        canvas.draw(label, column.x, column.y, canvas.colours.text);
        column.y += label.height + canvas.px(space::hair);
        return;
    }
    const float switches = typing_switches_width(canvas);
    const float row = canvas.px(size::target);
    if (label.lines.size() == 1 && label.width + canvas.px(space::normal) + switches <= column.width) {
        canvas.draw(label, column.x, centred_top(label, column.y + row / 2), canvas.colours.text);
        Column right{column.right() - switches, column.y, switches};
        put_typing_switches(canvas, right, look.typing);
        column.y = right.y;
    } else {
        canvas.draw(label, column.x, column.y, canvas.colours.text);
        column.y += label.height;
        // Their words, not their edges, begin where the label does.
        Column below{column.x - canvas.px(space::small), column.y, column.width + canvas.px(space::small)};
        put_typing_switches(canvas, below, look.typing);
        column.y = below.y;
    }
    column.y += canvas.px(space::hair);
}

void put_help_below(const Canvas& canvas, Column& column, std::string_view key, NodeId field,
                    const TextFieldLook& look) {
    look.typing_ui->field_shown = true;
    if (!look.typing.phonetic) return;
    column.y += canvas.px(space::small);
    canvas.semantics().open("words-" + std::string(key), {.role = Role::group});
    put_offered_words(canvas, column, field, look.typing_ui->phonetic);
    canvas.semantics().close();
}

}  // namespace

TextFieldNews put_text_field(const Canvas& canvas, Column& column, std::string_view key, const TextFieldLook& look) {
    canvas.semantics().open("help-" + std::string(key), {.role = Role::group});
    put_label(canvas, column, look);
    canvas.semantics().close();

    const Rect frame{column.x, column.y, column.width, look.height};
    const float radius = canvas.px(size::radius_small);
    const float padding = canvas.px(space::medium);
    // The browser itself puts one line into the middle of its field.
    const float padding_above = look.lines == TextLines::many ? padding : canvas.px(space::hair);
    Node node{.role = Role::text_field, .name = look.label, .value = look.value};
    node.description = look.problem.empty() ? look.hint : look.problem;
    node.lang = "hi";
    node.rect = {frame.x + padding, frame.y + padding_above, frame.width - 2 * padding,
                 frame.height - 2 * padding_above};
    node.invalid = !look.problem.empty();
    node.field.font_size = grown(type::reading_small.size, canvas.text_scale()) * canvas.frame.css_pixel;
    node.field.placeholder = look.placeholder;
    node.field.multiline = look.lines == TextLines::many;
    node.field.maximum = look.maximum;
    node.field.own_keyboard = look.typing_ui && look.typing.keyboard;
    node.field.phonetic = look.typing_ui && look.typing.phonetic;
    const NodeId id = canvas.semantics().add(key, std::move(node));

    const bool focused = canvas.semantics().focused(id);
    canvas.fill(frame, canvas.colours.surface, radius);
    const Colour edge = !look.problem.empty() ? canvas.colours.wrong
                        : focused             ? canvas.colours.focus
                                              : canvas.colours.outline;
    canvas.stroke(frame, edge, canvas.px(focused ? size::focus_ring : look.problem.empty() ? 1.0f : 2.0f), radius);
    column.y += frame.height;
    if (look.typing_ui) put_help_below(canvas, column, key, id, look);
    // The keyboard, the phone's or ours, comes some time after the focus that called it.
    const bool keyboard_came =
        (focused && canvas.frame.keyboard_came) || (look.typing_ui && look.typing_ui->keyboard_is_new);
    if (canvas.semantics().just_focused(id) || keyboard_came) {
        scroll_into_view(frame.y, column.y, canvas.px(space::large));
    }

    TextFieldNews news;
    if (const std::string* typed = canvas.semantics().text_input(id)) news.typed = *typed;
    news.entered = canvas.semantics().activated(id);
    return news;
}

}  // namespace bodh::ui
