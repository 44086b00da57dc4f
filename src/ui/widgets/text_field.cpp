#include "ui/widgets/text_field.h"

#include "ui/widgets/pressable.h"

namespace bodh::ui {

TextFieldNews put_text_field(const Canvas& canvas, Column& column, std::string_view key, const TextFieldLook& look) {
    const Layout& label = canvas.set(look.label, type::body_strong, column.width);
    canvas.draw(label, column.x, column.y, canvas.colours.text);
    column.y += label.height + canvas.px(space::hair);

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
    node.field.font_size = type::reading_small.size * canvas.frame.css_pixel;
    node.field.placeholder = look.placeholder;
    node.field.multiline = look.lines == TextLines::many;
    node.field.maximum = look.maximum;
    const NodeId id = canvas.semantics().add(key, std::move(node));

    const bool focused = canvas.semantics().focused(id);
    if (canvas.semantics().just_focused(id)) scroll_into_view(frame.y, frame.bottom(), canvas.px(space::large));
    canvas.fill(frame, canvas.colours.surface, radius);
    const Colour edge = !look.problem.empty() ? canvas.colours.wrong
                        : focused             ? canvas.colours.focus
                                              : canvas.colours.outline;
    canvas.stroke(frame, edge, canvas.px(focused ? size::focus_ring : look.problem.empty() ? 1.0f : 2.0f), radius);
    column.y += frame.height;

    TextFieldNews news;
    if (const std::string* typed = canvas.semantics().text_input(id)) news.typed = *typed;
    news.entered = canvas.semantics().activated(id);
    return news;
}

}  // namespace bodh::ui
