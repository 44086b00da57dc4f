#include "ui/widgets/typing_help.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/widgets/pressable.h"

namespace bodh::ui {
namespace {

constexpr float small_track_width = 34;
constexpr float small_track_height = 20;
constexpr float number_gap = 6;

struct Switch {
    const char* key;
    Key words;
    bool on;
    TypingState turned;
};

std::array<Switch, 2> switches(const TypingState& state) {
    return {Switch{"phonetic", Key::typing_phonetic, state.phonetic, {!state.phonetic, state.keyboard}},
            Switch{"keyboard", Key::typing_keyboard, state.keyboard, {state.phonetic, !state.keyboard}}};
}

float switch_width(const Canvas& canvas, Key words) {
    const Layout& layout = canvas.set(canvas.words(words), type::small);
    return std::ceil(layout.width) + canvas.px(small_track_width + space::small + 2 * space::small);
}

void draw_switch(const Canvas& canvas, const Switch& look, const Rect& rect) {
    Node node{.role = Role::toggle, .name = std::string(canvas.words(look.words))};
    node.checked = look.on ? Tristate::yes : Tristate::no;
    node.keeps_focus = true;
    node.rect = rect;
    const Press state = press(canvas, look.key, std::move(node));
    const Palette& colours = canvas.colours;
    if (state.hovered || state.held) canvas.fill(rect, colours.accent_soft, canvas.px(size::radius_small));

    const float height = canvas.px(small_track_height);
    const Rect track{rect.x + canvas.px(space::small), std::round(rect.y + (rect.height - height) / 2),
                     canvas.px(small_track_width), height};
    canvas.fill(track, look.on ? colours.accent : colours.surface, height / 2);
    canvas.stroke(track, look.on ? colours.accent : colours.outline, canvas.px(1.5f), height / 2);
    const float inset = canvas.px(4);
    const float knob = height - 2 * inset;
    const float knob_x = look.on ? track.right() - inset - knob : track.x + inset;
    canvas.fill({knob_x, track.y + inset, knob, knob}, look.on ? colours.on_accent : colours.outline, knob / 2);

    const Layout& words = canvas.set(canvas.words(look.words), type::small);
    canvas.draw(words, track.right() + canvas.px(space::small), centred_top(words, rect.y + rect.height / 2),
                look.on ? colours.accent : colours.text);
    draw_focus_ring(canvas, state, rect, canvas.px(size::radius_small));
    if (state.activated) canvas.act(SetTyping{look.turned});
}

// One of the words to choose from, with the key that takes it.
class Chip {
public:
    Chip(const Canvas& canvas, const std::string& word, std::size_t place, bool latin)
        : canvas_(canvas),
          word_(canvas.set(word, type::option)),
          number_(canvas.set(latin ? "Esc" : std::to_string(place + 1), type::small)),
          place_(place),
          latin_(latin) {}

    float width() const {
        const float content = number_.width + canvas_.px(number_gap) + word_.width;
        return std::max(canvas_.px(size::target), std::ceil(content) + canvas_.px(2 * space::medium));
    }
    void draw(float x, float y, bool chosen) const {
        const Rect rect{x, y, width(), canvas_.px(size::target)};
        Node node{.role = Role::button, .name = number_.text + " " + word_.text};
        node.lang = latin_ ? "en" : "hi";
        node.current = chosen;
        node.keeps_focus = true;
        node.stroke = {KeyStroke::Kind::take, {}, static_cast<int>(place_)};
        node.rect = rect;
        const Press state = press(canvas_, "take", std::move(node));
        const Palette& colours = canvas_.colours;
        const float radius = canvas_.px(size::radius_small);
        const bool lit = chosen || state.hovered || state.held;
        canvas_.fill(rect, lit ? colours.accent_soft : colours.surface, radius);
        canvas_.stroke(rect, chosen ? colours.accent : colours.outline, canvas_.px(chosen ? 2.0f : 1.0f), radius);
        const float content = number_.width + canvas_.px(number_gap) + word_.width;
        const float left = std::round(x + (rect.width - content) / 2);
        const float middle = y + rect.height / 2;
        canvas_.draw(number_, left, centred_top(number_, middle), colours.text_secondary);
        canvas_.draw(word_, left + number_.width + canvas_.px(number_gap), centred_top(word_, middle),
                     chosen ? colours.accent : colours.text);
        draw_focus_ring(canvas_, state, rect, radius);
    }

private:
    const Canvas& canvas_;
    const Layout& word_;
    const Layout& number_;
    std::size_t place_;
    bool latin_;
};

void put_chips(const Canvas& canvas, Column& column, const PhoneticTyping& phonetic) {
    const std::vector<std::string>& words = phonetic.offered();
    Node list{.role = Role::list, .name = std::string(canvas.words(Key::typing_candidates))};
    canvas.semantics().open("offered", std::move(list));
    const float gap = canvas.px(space::small);
    float x = column.x;
    for (std::size_t place = 0; place < words.size(); ++place) {
        const Chip chip(canvas, words[place], place, place + 1 == words.size());
        if (x > column.x && x + chip.width() > column.right()) {
            x = column.x;
            column.y += canvas.px(size::target) + gap;
        }
        canvas.semantics().open(std::to_string(place), {.role = Role::list_item});
        chip.draw(x, column.y, place == phonetic.choice());
        canvas.semantics().close();
        x += chip.width() + gap;
    }
    canvas.semantics().close();
    column.y += canvas.px(size::target);
}

}  // namespace

float typing_switches_width(const Canvas& canvas) {
    return switch_width(canvas, Key::typing_phonetic) + switch_width(canvas, Key::typing_keyboard) +
           canvas.px(space::small);
}

void put_typing_switches(const Canvas& canvas, Column& column, const TypingState& state) {
    const float height = canvas.px(size::target);
    float x = column.x;
    for (const Switch& each : switches(state)) {
        const float width = std::min(switch_width(canvas, each.words), column.width);
        if (x > column.x && x + width > column.right()) {
            x = column.x;
            column.y += height;
        }
        draw_switch(canvas, each, {x, column.y, width, height});
        x += width + canvas.px(space::small);
    }
    column.y += height;
}

void put_offered_words(const Canvas& canvas, Column& column, NodeId id, const PhoneticTyping& phonetic) {
    const bool offering = phonetic.field() == id && !phonetic.offered().empty();
    // Says the choice while letters are typed; there before it has something to say, else it would not be heard.
    Node said{.role = Role::status, .lang = "hi"};
    if (offering) {
        said.name = text(Key::typing_candidates_said, canvas.language,
                         {phonetic.offered()[phonetic.choice()], std::to_string(phonetic.offered().size()),
                          std::to_string(phonetic.choice() + 1)});
    }
    said.rect = {column.x, column.y, 1, 1};
    canvas.semantics().add("said", std::move(said));
    if (offering) return put_chips(canvas, column, phonetic);

    // As high as a row of words, so that what stands below keeps its place.
    const float height = canvas.px(size::target);
    const std::string_view hint = canvas.words(Key::typing_phonetic_hint);
    const Layout& words = canvas.set(hint, type::small, column.width);
    Node node{.role = Role::paragraph, .name = std::string(hint)};
    node.rect = {column.x, column.y, words.width, std::max(height, words.height)};
    canvas.semantics().add("hint", std::move(node));
    canvas.draw(words, column.x, words.lines.size() == 1 ? centred_top(words, column.y + height / 2) : column.y,
                canvas.colours.text_secondary);
    column.y += std::max(height, words.height);
}

}  // namespace bodh::ui
