// Where widgets and screens draw: this frame, the palette, the person's language, and the list that collects what was
// asked for. Lengths go in as CSS pixels through px(); rectangles are device pixels.
#pragma once

#include <string_view>
#include <vector>

#include "app/action.h"
#include "strings/text.h"
#include "ui/frame.h"
#include "ui/rect.h"
#include "ui/semantics.h"
#include "ui/theme.h"
#include "ui/typeset/typesetter.h"

namespace bodh::ui {

struct Canvas {
    Frame& frame;
    const Palette& colours;
    const Settings& settings;
    InterfaceLanguage language = InterfaceLanguage::hindi;
    std::vector<Action>& actions;

    // CSS pixels to whole device pixels.
    float px(float css) const;
    // The person's text size over the usual one: what they set here times what they set in the browser.
    float text_scale() const;
    // px for what holds a line of text or stands beside one, and for widths counted in letters: grows with the text.
    float text_px(float css) const;
    std::string_view words(Key key) const { return text(key, language); }
    Semantics& semantics() const { return frame.semantics; }
    void act(Action action) const { actions.push_back(std::move(action)); }
    // Asks for the settings as they are but for one.
    template <typename Value>
    void change(Value Settings::*setting, Value value) const {
        Settings changed = settings;
        changed.*setting = value;
        act(ChangeSettings{changed});
    }

    const Layout& set(std::string_view words, const TypeStep& step, float width = unlimited_width,
                      const LayoutOptions& options = {}) const;
    // In a family of its own choice, at the usual text size: a sample of letters.
    const Layout& set_in(Family family, std::string_view words, const TypeStep& step) const;
    void draw(const Layout& layout, float x, float y, Colour colour) const;
    void fill(const Rect& rect, Colour colour, float radius = 0, float opacity = 1) const;
    // Under a card or a dialog of that shape; `height_css` is how far it seems to stand above the page.
    void shadow(const Rect& rect, float radius, float height_css) const;
    void stroke(const Rect& rect, Colour colour, float thickness, float radius = 0) const;
};

// Where the eye finds the middle of a line: halfway between baseline and headline, which is also the middle of Latin
// small letters. The middle of the line box lies lower, because marks need room above. From the layout's top.
float middle_of_first_line(const Layout& layout);
// The y at which `layout` looks centred on `centre`.
float centred_top(const Layout& layout, float centre);

// A column in which things are put one below the other; y is where the next one begins.
struct Column {
    float x = 0;
    float y = 0;
    float width = 0;

    void gap(float device_pixels) { y += device_pixels; }
    float right() const { return x + width; }
};

// A column of at most `css_width` at the usual text size, in the middle of `area`, with margins that suit its width.
Column centred_column(const Canvas& canvas, const Rect& area, float css_width);

}  // namespace bodh::ui
