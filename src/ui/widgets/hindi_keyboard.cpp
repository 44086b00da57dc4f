#include "ui/widgets/hindi_keyboard.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "text/letters.h"
#include "text/utf8.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inscript_layout.h"
#include "ui/widgets/pressable.h"

namespace bodh::ui {
namespace {

constexpr float key_height = size::target;
constexpr float least_key_height = 30;      // where the stage is low: a phone on its side
constexpr float largest_stage_part = 0.6f;  // the field has to be seen above it
constexpr float keyboard_width_most = 860;  // keys far apart are slow to reach
constexpr float icon_side = 22;
constexpr float room_for_both_layers = 46;  // width of a key that shows its shifted letter too

KeyboardForm form_of(const Canvas& canvas, float stage_width) {
    return stage_width < canvas.px(size::phone_below) ? KeyboardForm::narrow : KeyboardForm::wide;
}

// ा → आ: a sign is named by its vowel.
std::string vowel_of_sign(char32_t sign) {
    constexpr char32_t first_sign = 0x093E;
    constexpr char32_t first_vowel = 0x0906;
    std::string vowel;
    append_utf8(vowel, sign == 0x0944 ? 0x0960 : sign - first_sign + first_vowel);
    return vowel;
}

std::string name_of(const Canvas& canvas, const std::string& letter) {
    struct Named {
        std::string_view letter;
        Key name;
    };
    constexpr Named named[] = {
        {"्", Key::typing_key_halant},        {"़", Key::typing_key_nukta},     {"ं", Key::typing_key_anusvara},
        {"ँ", Key::typing_key_chandrabindu},  {"ः", Key::typing_key_visarga},  {"ॅ", Key::typing_key_candra_e},
        {"्र", Key::typing_key_ra_below},     {"र्", Key::typing_key_ra_above}, {"।", Key::typing_key_danda},
        {"॥", Key::typing_key_double_danda},
    };
    for (const Named& each : named) {
        if (each.letter == letter) return std::string(canvas.words(each.name));
    }
    const char32_t first = code_point_at(letter, 0).value;
    if (is_devanagari_vowel_sign(first)) {
        return text(Key::typing_key_vowel_sign, canvas.language, {vowel_of_sign(first)});
    }
    return letter;
}

struct SpecialKey {
    Key name;
    Icon icon = Icon::none;
};
SpecialKey special_key(KeyPurpose purpose, KeyboardLayer layer) {
    switch (purpose) {
        case KeyPurpose::letter: break;
        case KeyPurpose::shift: return {Key::typing_key_shift, Icon::shift};
        case KeyPurpose::digits:
            return {layer == KeyboardLayer::digits ? Key::typing_key_letters : Key::typing_key_digits};
        case KeyPurpose::space: return {Key::typing_key_space};
        case KeyPurpose::backspace: return {Key::typing_key_backspace, Icon::backspace};
        case KeyPurpose::enter: return {Key::typing_key_enter, Icon::enter};
        case KeyPurpose::close: break;
    }
    return {Key::typing_key_close, Icon::chevron_down};
}

class Panel {
public:
    Panel(const Canvas& canvas, const Rect& panel, const TypingState& state, TypingUi& ui)
        : canvas_(canvas), state_(state), ui_(ui), rows_(inscript_layout(form_of(canvas, panel.width))) {
        const float margin = canvas.px(space::small);
        gap_ = canvas.px(panel.width < canvas.px(size::phone_below) ? 4 : 6);
        const float width = std::min(panel.width - 2 * margin, canvas.px(keyboard_width_most));
        area_ = {panel.x + std::floor((panel.width - width) / 2), panel.y + margin, width, panel.height - 2 * margin};
    }

    void draw() {
        const auto count = static_cast<float>(rows_.size());
        const float height = std::floor((area_.height - (count - 1) * gap_) / count);
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            const float y = area_.y + static_cast<float>(row) * (height + gap_);
            float keys = 0;
            for (const KeyboardKey& key : rows_[row]) keys += key.width;
            const float unit = (area_.width + gap_) / keys;
            float begun = 0;
            for (std::size_t place = 0; place < rows_[row].size(); ++place) {
                const KeyboardKey& key = rows_[row][place];
                const float left = std::round(begun * unit);
                begun += key.width;
                const float right = std::round(begun * unit) - gap_;
                const std::string id = std::to_string(row) + "." + std::to_string(place);
                draw_key(key, id, {area_.x + left, y, right - left, height});
            }
        }
        if (next_layer_) {
            ui_.layer = *next_layer_;
            canvas_.frame.more_frames = true;
        }
    }

private:
    Node node_of(const KeyboardKey& key) const {
        Node node{.role = Role::button};
        node.keeps_focus = true;
        node.lang = "hi";
        switch (key.purpose) {
            case KeyPurpose::letter:
                node.name = name_of(canvas_, key.on(ui_.layer));
                node.stroke = {KeyStroke::Kind::insert, key.on(ui_.layer)};
                break;
            case KeyPurpose::space: node.stroke = {KeyStroke::Kind::insert, " "}; break;
            case KeyPurpose::backspace: node.stroke = {KeyStroke::Kind::erase}; break;
            case KeyPurpose::enter: node.stroke = {KeyStroke::Kind::enter}; break;
            case KeyPurpose::shift:
                node.role = Role::toggle;
                node.checked = ui_.layer == KeyboardLayer::shifted ? Tristate::yes : Tristate::no;
                break;
            case KeyPurpose::digits:
            case KeyPurpose::close: break;
        }
        if (key.purpose != KeyPurpose::letter) {
            node.name = canvas_.words(special_key(key.purpose, ui_.layer).name);
            node.lang = {};
        }
        return node;
    }

    void draw_key(const KeyboardKey& key, const std::string& id, const Rect& rect) {
        Node node = node_of(key);
        node.rect = rect;
        const Press state = press(canvas_, id, std::move(node));
        const Palette& colours = canvas_.colours;
        const bool letter = key.purpose == KeyPurpose::letter || key.purpose == KeyPurpose::space;
        const bool on = (key.purpose == KeyPurpose::shift && ui_.layer == KeyboardLayer::shifted) ||
                        (key.purpose == KeyPurpose::digits && ui_.layer == KeyboardLayer::digits);
        const float radius = canvas_.px(size::radius_small);
        const Colour ground = on              ? colours.accent
                              : state.held    ? colours.evidence
                              : !letter       ? colours.accent_soft
                              : state.hovered ? colours.surface_hovered
                                              : colours.surface;
        canvas_.fill(rect, ground, radius);
        canvas_.stroke(rect, colours.hairline, std::max(1.0f, canvas_.px(1)), radius);
        draw_face(key, rect, on ? colours.on_accent : colours.text);
        draw_focus_ring(canvas_, state, rect, radius);
        if (state.activated) act(key);
    }

    void draw_face(const KeyboardKey& key, const Rect& rect, Colour colour) const {
        if (key.purpose == KeyPurpose::letter) {
            const bool both = rect.width >= canvas_.px(room_for_both_layers) && ui_.layer == KeyboardLayer::plain &&
                              key.text[0] != key.text[1];
            const float centre = both ? 0.4f : 0.5f;
            draw_words(key.on(ui_.layer), type::reading, rect, centre, colour);
            if (!both) return;
            const Layout& second = canvas_.set(key.text[1], type::small);
            canvas_.draw(second, rect.right() - second.width - canvas_.px(space::hair + 2),
                         centred_top(second, rect.y + rect.height * 0.36f), canvas_.colours.text_secondary);
            return;
        }
        const SpecialKey special = special_key(key.purpose, ui_.layer);
        if (special.icon != Icon::none) {
            const float side = std::min(canvas_.px(icon_side), rect.height - canvas_.px(space::small));
            draw_icon(canvas_, special.icon,
                      {std::round(rect.x + (rect.width - side) / 2), std::round(rect.y + (rect.height - side) / 2),
                       side, side},
                      colour);
            return;
        }
        if (key.purpose == KeyPurpose::digits) {
            const bool letters = ui_.layer == KeyboardLayer::digits;
            draw_words(letters ? "कख" : "१२३", type::small_strong, rect, 0.5f, colour);
        } else {
            draw_words(canvas_.words(special.name), type::small, rect, 0.5f, canvas_.colours.text_secondary);
        }
    }

    // `centre`: where across the key, from 0 to 1.
    void draw_words(std::string_view words, const TypeStep& step, const Rect& rect, float centre, Colour colour) const {
        const Layout& layout = canvas_.set(words, step);
        canvas_.draw(layout, std::round(rect.x + rect.width * centre - layout.width / 2),
                     centred_top(layout, rect.y + rect.height / 2), colour);
    }

    void act(const KeyboardKey& key) {
        switch (key.purpose) {
            case KeyPurpose::letter:
                // As on a phone: shift counts for one letter.
                if (ui_.layer == KeyboardLayer::shifted) next_layer_ = KeyboardLayer::plain;
                break;
            case KeyPurpose::shift:
                next_layer_ = ui_.layer == KeyboardLayer::shifted ? KeyboardLayer::plain : KeyboardLayer::shifted;
                break;
            case KeyPurpose::digits:
                next_layer_ = ui_.layer == KeyboardLayer::digits ? KeyboardLayer::plain : KeyboardLayer::digits;
                break;
            case KeyPurpose::close: canvas_.act(SetTyping{{state_.phonetic, false}}); break;
            case KeyPurpose::space:
            case KeyPurpose::backspace:
            case KeyPurpose::enter: break;
        }
    }

    const Canvas& canvas_;
    const TypingState& state_;
    TypingUi& ui_;
    const KeyboardRows& rows_;
    Rect area_;
    float gap_ = 0;
    std::optional<KeyboardLayer> next_layer_;  // after this frame, so that all keys are of one layer
};

}  // namespace

float keyboard_height(const Canvas& canvas, float stage_width, float stage_height) {
    const auto rows = static_cast<float>(inscript_layout(form_of(canvas, stage_width)).size());
    const float around = canvas.px(2 * space::small) + (rows - 1) * canvas.px(6);
    const float wanted = rows * canvas.px(key_height) + around;
    const float least = rows * canvas.px(least_key_height) + around;
    return std::round(std::min(stage_height, std::clamp(stage_height * largest_stage_part, least, wanted)));
}

void draw_keyboard(const Canvas& canvas, const Rect& panel, const TypingState& state, TypingUi& ui) {
    canvas.fill(panel, canvas.colours.paper);
    canvas.fill({panel.x, panel.y, panel.width, std::max(1.0f, canvas.px(1))}, canvas.colours.hairline);
    Node node{.role = Role::keyboard, .name = std::string(canvas.words(Key::typing_keyboard))};
    node.rect = panel;
    canvas.semantics().open("keyboard", std::move(node));
    Panel(canvas, panel, state, ui).draw();
    canvas.semantics().close();
}

}  // namespace bodh::ui
