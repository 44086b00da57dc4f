#include <algorithm>

#include "ui/screens/dialogs.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_block.h"

namespace bodh::ui {
namespace {

constexpr std::string_view letters = "अआ";

void put_themes(const Canvas& canvas, Column& column) {
    struct Choice {
        Theme theme;
        Key words;
    };
    constexpr Choice choices[] = {{Theme::light, Key::appearance_light},
                                  {Theme::sepia, Key::appearance_sepia},
                                  {Theme::dark, Key::appearance_dark},
                                  {Theme::contrast, Key::appearance_contrast}};
    std::vector<Tile> tiles;
    for (const Choice& choice : choices) {
        const Palette& colours = palette(choice.theme);
        tiles.push_back({std::string(theme_name(choice.theme)), std::string(canvas.words(choice.words)),
                         std::string(letters), type::heading, Family::sans, colours.paper, colours.text});
    }
    const auto chosen = static_cast<std::size_t>(canvas.settings.theme);
    const auto pressed = put_tiles(canvas, column, "theme", canvas.words(Key::appearance_colours), tiles, chosen);
    if (pressed) canvas.change(&Settings::theme, choices[*pressed].theme);
}

void put_typefaces(const Canvas& canvas, Column& column) {
    const Palette& colours = canvas.colours;
    const auto tile = [&](std::string_view key, Key words, Family family) {
        return Tile{std::string(key),
                    std::string(canvas.words(words)),
                    std::string(canvas.words(Key::appearance_news)),
                    type::title_small,
                    family,
                    colours.surface,
                    colours.text};
    };
    const std::vector<Tile> tiles = {tile("sans", Key::appearance_sans, Family::sans),
                                     tile("serif", Key::appearance_serif, Family::serif)};
    const auto chosen = static_cast<std::size_t>(canvas.settings.typeface);
    const auto pressed = put_tiles(canvas, column, "typeface", canvas.words(Key::appearance_typeface), tiles, chosen);
    if (pressed) canvas.change(&Settings::typeface, *pressed == 1 ? Typeface::serif : Typeface::sans);
}

void put_text_sizes(const Canvas& canvas, Column& column) {
    std::vector<Tile> tiles;
    for (const std::uint16_t percent : text_percents) {
        TypeStep step = type::body;
        step.size *= static_cast<float>(percent) / 100;
        const std::string number = std::to_string(percent);
        tiles.push_back({number, text(Key::appearance_percent, canvas.language, {number}), "अ", step, Family::sans,
                         canvas.colours.surface, canvas.colours.text});
    }
    const auto found = std::find(text_percents.begin(), text_percents.end(), canvas.settings.text_percent);
    const auto chosen = static_cast<std::size_t>(found - text_percents.begin());
    const auto pressed = put_tiles(canvas, column, "size", canvas.words(Key::appearance_size), tiles, chosen);
    if (pressed) canvas.change(&Settings::text_percent, text_percents[*pressed]);
}

void put_spacing(const Canvas& canvas, Column& column) {
    const bool wide = canvas.settings.wide_spacing;
    if (put_switch(canvas, column, "spacing", canvas.words(Key::appearance_spacing), wide))
        canvas.change(&Settings::wide_spacing, !wide);
}

void put_sample(const Canvas& canvas, Column& column) {
    const float inset = canvas.px(space::normal);
    const float radius = canvas.px(size::radius);
    const std::string_view words = canvas.words(Key::appearance_sample);
    Column inner{column.x + inset, column.y + inset, column.width - 2 * inset};
    const float height = canvas.set(words, type::reading_small, inner.width).height;
    const Rect card{column.x, column.y, column.width, height + 2 * inset};
    canvas.fill(card, canvas.colours.surface, radius);
    canvas.stroke(card, canvas.colours.hairline, canvas.px(1), radius);
    put_paragraph(canvas, inner, "sample", words,
                  {.step = type::reading_small, .colour = canvas.colours.text, .tongue = Tongue::hindi});
    column.gap(card.height);
}

void put_language(const Canvas& canvas, Column& column) {
    const std::vector<Segment> languages = {{"hi", "हिन्दी", "hi"}, {"en", "English", "en"}};
    const auto chosen = static_cast<std::size_t>(canvas.language);
    const auto pressed =
        put_segments(canvas, column, "language", canvas.words(Key::appearance_language), languages, chosen);
    if (pressed) canvas.change(&Settings::language, static_cast<InterfaceLanguage>(*pressed));
}

}  // namespace

void draw_appearance_dialog(const ScreenContext& context) {
    const Canvas& canvas = context.canvas;
    const DialogLook look{.title = std::string(canvas.words(Key::appearance_heading))};
    const Rect area = begin_dialog(canvas, "appearance", look, context.stage, context.ui.dialog);
    Column column = centred_column(canvas, area, look.css_width);
    for (const auto put : {put_themes, put_text_sizes, put_typefaces, put_spacing, put_sample, put_language}) {
        put(canvas, column);
        column.gap(canvas.px(space::large));
    }
    if (end_dialog(canvas, context.ui.dialog, column.y)) canvas.act(CloseDialog{});
}

}  // namespace bodh::ui
