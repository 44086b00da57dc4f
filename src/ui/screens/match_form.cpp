#include <algorithm>

#include "grading/arrangement.h"
#include "ui/screens/answer_forms.h"
#include "ui/screens/article_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checked_row.h"
#include "ui/widgets/match_row.h"

namespace bodh::ui {
namespace {

// The item whose partners are shown: the one that the person opened, else the first that has none yet.
std::optional<std::uint32_t> open_item(const MatchState& state, const Arrangement& match) {
    if (state.opened) return state.opened;
    const auto found = std::find(match.places.begin(), match.places.end(), std::nullopt);
    if (found == match.places.end()) return std::nullopt;
    return static_cast<std::uint32_t>(found - match.places.begin());
}

// The partners to choose from for `item`. Those that others have can be taken from them.
void put_partners(const AskedQuestion& asked, Column& column, const Arrangement& match, std::uint32_t item) {
    const Canvas& canvas = asked.context.canvas;
    const Question& question = asked.question;
    std::vector<RowButton> buttons;
    for (std::uint32_t partner = 0; partner < question.partners.size(); ++partner) {
        ButtonLook look{.words = question.partners[partner], .lang = "hi"};
        const auto owner = std::find(match.places.begin(), match.places.end(), partner);
        if (owner != match.places.end()) {
            const Option& option = question.options[static_cast<std::size_t>(owner - match.places.begin())];
            look.icon = Icon::check;
            look.description = text(Key::quiz_match_used, canvas.language, {option.text});
        }
        buttons.push_back({"partner" + std::to_string(partner), look, PairOption{item, partner}});
    }
    const std::string& words = question.options[item].text;
    Node group{.role = Role::radio_group, .name = text(Key::quiz_match_partners, canvas.language, {words})};
    canvas.semantics().open("partners", std::move(group));
    const float indent = canvas.px(space::normal);
    Column inner{column.x + indent, column.y, column.width - indent};
    put_wrapped_buttons(canvas, inner, buttons);
    canvas.fill({column.x, column.y, canvas.px(3), inner.y - column.y}, canvas.colours.accent, canvas.px(2));
    canvas.semantics().close();
    column.y = inner.y;
}

std::uint32_t chosen_partner(const Canvas& canvas) {
    return std::get<PairOption>(canvas.actions.back()).partner;
}

// The partners are gone with the choice or are another item's now: the focus goes to the row that they belong to, or on
// to the check when nothing is open any more.
void focus_what_is_next(const Canvas& canvas, const MatchState& state, const Arrangement& match) {
    const std::optional<std::uint32_t> next = open_item(state, match);
    Semantics& semantics = canvas.semantics();
    semantics.request_focus(semantics.id_of(next ? "item" + std::to_string(*next) : "advance"));
}

void put_open_rows(const AskedQuestion& asked, Column& column, const Arrangement& match) {
    const Canvas& canvas = asked.context.canvas;
    MatchState& state = asked.context.ui.match;
    const std::optional<std::uint32_t> open = open_item(state, match);
    std::optional<std::uint32_t> pressed;
    for (std::uint32_t item = 0; item < match.places.size(); ++item) {
        const auto& partner = match.places[item];
        MatchRowLook look{.text = asked.question.options[item].text, .partner = {}, .open = open == item};
        if (partner) look.partner = asked.question.partners[*partner];
        const float top = column.y;
        if (put_match_row(canvas, column, "item" + std::to_string(item), look)) pressed = item;
        column.gap(canvas.px(space::small));
        if (!look.open) continue;
        const std::size_t asked_before = canvas.actions.size();
        put_partners(asked, column, match, item);
        if (canvas.actions.size() > asked_before) {
            state.opened.reset();
            focus_what_is_next(canvas, state, with_partner(match, item, chosen_partner(canvas)));
        }
        // The next item and its partners come into sight by themselves.
        if (state.shown && state.shown != open) {
            glide_into_view(canvas, asked.context.ui.content, asked.area, top, column.y);
        }
        column.gap(canvas.px(space::normal));
    }
    state.shown = open;
    if (pressed) state.opened = state.opened == pressed ? std::nullopt : pressed;
}

void put_checked_pairs(const AskedQuestion& asked, Column& column, const Arrangement& match) {
    const Canvas& canvas = asked.context.canvas;
    const std::vector<bool> right = right_places(asked.question, match);
    for (std::size_t item = 0; item < match.places.size(); ++item) {
        const Option& option = asked.question.options[item];
        CheckedRowLook look;
        look.text = option.text + " – " + asked.question.partners[*match.places[item]];
        look.right = right[item];
        look.verdict = look.right ? std::string(canvas.words(Key::quiz_pair_right))
                                  : text(Key::quiz_pair_wrong, canvas.language, {option.partner});
        look.why = in_language(option.why, canvas.language);
        put_checked_row(canvas, column, "item" + std::to_string(item), look);
        column.gap(canvas.px(space::small));
    }
}

}  // namespace

void put_match_form(const AskedQuestion& asked, Column& column) {
    const Canvas& canvas = asked.context.canvas;
    const auto* chosen = asked.attempt.chosen ? std::get_if<Arrangement>(&*asked.attempt.chosen) : nullptr;
    const Arrangement match = chosen ? *chosen : first_arrangement(asked.question);
    if (!asked.attempt.checked) return put_open_rows(asked, column, match);
    canvas.semantics().open("match", Node{.role = Role::list, .name = std::string(canvas.words(Key::quiz_match_list))});
    put_checked_pairs(asked, column, match);
    canvas.semantics().close();
}

}  // namespace bodh::ui
