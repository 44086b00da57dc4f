#include "ui/widgets/link_card.h"

#include <cmath>

#include "ui/widgets/button.h"
#include "ui/widgets/pressable.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr float padding_css = 22;
constexpr int excerpt_lines = 2;

// What stands in a card, one below the other; empty parts take no room.
struct CardParts {
    float topic = 0;
    const Layout* title = nullptr;
    const Layout* excerpt = nullptr;
    const Layout* details = nullptr;
    const Layout* status = nullptr;
    float progress = 0;
    float remove = 0;  // the row of the delete button, outside the link
};

ButtonLook remove_button(const Canvas& canvas, const LinkCardLook& look) {
    return {.words = std::string(canvas.words(Key::library_delete_short)),
            .kind = ButtonKind::quiet,
            .icon = Icon::cross,
            .name = look.delete_name};
}

CardParts parts_of(const Canvas& canvas, const LinkCardLook& look, float width) {
    const float inner = width - 2 * canvas.px(padding_css);
    CardParts parts;
    if (!look.topic.empty()) parts.topic = chip_height(canvas) + canvas.px(space::small);
    parts.title = &canvas.set(look.title, look.large ? type::title_small : type::heading, inner);
    if (!look.excerpt.empty()) {
        parts.excerpt = &canvas.set(look.excerpt, type::body, inner, {.max_lines = excerpt_lines});
    }
    parts.details = &canvas.set(look.details, type::small, inner);
    if (!look.status.empty()) parts.status = &canvas.set(look.status, type::small_strong, inner);
    if (look.progress_maximum > 0) parts.progress = canvas.px(6 + space::small);
    if (!look.delete_name.empty()) {
        parts.remove = button_height(canvas, remove_button(canvas, look), inner) + canvas.px(space::small);
    }
    return parts;
}

float link_height(const Canvas& canvas, const CardParts& parts) {
    float height =
        2 * canvas.px(padding_css) + parts.topic + parts.title->height + parts.details->height + canvas.px(space::hair);
    if (parts.excerpt) height += parts.excerpt->height + canvas.px(space::hair);
    if (parts.status) height += parts.status->height + canvas.px(space::hair) + parts.progress;
    // The button under it brings room of its own.
    if (parts.remove > 0) height -= canvas.px(padding_css - space::hair);
    return height;
}

}  // namespace

float link_card_height(const Canvas& canvas, const LinkCardLook& look, float width) {
    const CardParts parts = parts_of(canvas, look, width);
    return link_height(canvas, parts) + parts.remove;
}

CardPress draw_link_card(const Canvas& canvas, std::string_view key, const LinkCardLook& look, const Rect& rect) {
    const CardParts parts = parts_of(canvas, look, rect.width);
    CardPress result;
    canvas.semantics().open(key, Node{.role = Role::list_item});

    Node node{.role = Role::link, .name = look.title, .lang = "hi"};
    node.rect = {rect.x, rect.y, rect.width, rect.height - parts.remove};
    // The link covers the card, so what else stands on it is said with the link.
    for (const std::string& part : {look.topic, look.details, look.status}) {
        if (!part.empty()) node.description += (node.description.empty() ? "" : ". ") + part;
    }
    const Press state = press(canvas, "open", node);
    result.opened = state.activated;

    const float radius = canvas.px(size::radius);
    const bool lit = state.hovered || state.held;
    canvas.shadow(rect, radius, lit ? 6 : 3);
    canvas.fill(rect, lit ? canvas.colours.surface_hovered : canvas.colours.surface, radius);
    canvas.stroke(rect, lit ? canvas.colours.accent : canvas.colours.hairline, canvas.px(lit ? 2 : 1), radius);

    Column column{rect.x + canvas.px(padding_css), rect.y + canvas.px(padding_css),
                  rect.width - 2 * canvas.px(padding_css)};
    if (!look.topic.empty()) {
        draw_chip(canvas, look.topic, column.x, column.y);
        column.gap(parts.topic);
    }
    canvas.draw(*parts.title, column.x, column.y, lit ? canvas.colours.accent : canvas.colours.text);
    column.gap(parts.title->height);
    if (parts.excerpt) {
        canvas.draw(*parts.excerpt, column.x, column.y, canvas.colours.text_secondary);
        column.gap(parts.excerpt->height + canvas.px(space::hair));
    }
    column.gap(canvas.px(space::hair));
    canvas.draw(*parts.details, column.x, column.y, canvas.colours.text_secondary);
    column.gap(parts.details->height);
    if (parts.status) {
        column.gap(canvas.px(space::hair));
        canvas.draw(*parts.status, column.x, column.y, canvas.colours.accent);
        column.gap(parts.status->height);
    }
    if (look.progress_maximum > 0) {
        column.gap(canvas.px(space::small));
        const float part = static_cast<float>(look.progress) / static_cast<float>(look.progress_maximum);
        const Rect track{column.x, column.y, column.width, canvas.px(6)};
        canvas.fill(track, canvas.colours.hairline, track.height / 2);
        canvas.fill({track.x, track.y, std::round(track.width * part), track.height}, canvas.colours.accent,
                    track.height / 2);
    }
    draw_focus_ring(canvas, state, node.rect, radius);

    if (parts.remove > 0) {
        const ButtonLook remove = remove_button(canvas, look);
        const float x = rect.x + canvas.px(padding_css - 10);
        result.deleted =
            draw_button(canvas, "delete", remove, x, rect.bottom() - parts.remove, button_width(canvas, remove));
    }
    canvas.semantics().close();
    return result;
}

}  // namespace bodh::ui
