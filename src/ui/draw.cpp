#include "ui/draw.h"

#include <imgui.h>

#include <utility>

#include "ui/screens/dialogs.h"
#include "ui/screens/screens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/hindi_keyboard.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/top_bar.h"

namespace bodh::ui {
namespace {

// What a person would call "here": another one begins at its top.
std::string place_of(const AppState& state) {
    std::string place = std::to_string(static_cast<int>(state.screen));
    const LibraryEntry* entry = current_entry(state);
    if (!entry || state.screen == Screen::library || state.screen == Screen::paste) return place;
    place += " " + entry->id();
    if (state.screen == Screen::quiz && entry->session) {
        place += " " + std::to_string(entry->session->rounds) + "." + std::to_string(entry->session->position);
    }
    return place;
}

TopBarLook top_bar_of(const AppState& state, const Canvas& canvas) {
    TopBarLook look{.back = {}};
    switch (state.screen) {
        case Screen::loading:
        case Screen::library: break;
        case Screen::quiz:
            look.back = canvas.words(Key::reading_article);
            look.back_name = canvas.words(Key::common_back_to_article);
            look.back_action = ReadAgain{};
            look.css_width = size::panes_width;
            break;
        case Screen::reading:
        case Screen::result:
        case Screen::paste:
            look.back = canvas.words(Key::common_back_to_library);
            look.back_action = OpenLibrary{};
            break;
    }
    return look;
}

// The notice above the screen; gives its height.
float draw_notice(const AppState& state, const Canvas& canvas, const Rect& stage) {
    if (!state.notice) return 0;
    Column column = centred_column(canvas, stage, size::library_width);
    const BannerKind kind = state.notice->problem ? BannerKind::problem : BannerKind::note;
    put_banner(canvas, column, "notice", kind, text(state.notice->words, canvas.language, {state.notice->detail}));
    column.gap(canvas.px(space::hair));
    std::vector<RowButton> buttons;
    if (!state.notice->article.empty()) {
        const ButtonLook open{.words = std::string(canvas.words(Key::paste_open_ready))};
        buttons.push_back({"open", open, OpenArticle{state.notice->article}});
    }
    const ButtonLook dismiss{.words = std::string(canvas.words(Key::common_dismiss)), .kind = ButtonKind::quiet};
    buttons.push_back({"dismiss", dismiss, DismissNotice{}});
    put_buttons(canvas, column, buttons, ButtonsPlace::end);
    column.gap(canvas.px(space::small));
    return column.y - stage.y;
}

NodeId draw_loading(const ScreenContext& context) {
    Column column = centred_column(context.canvas, context.stage, size::form_width);
    column.gap(context.canvas.px(space::huge));
    put_paragraph(context.canvas, column, "loading", context.canvas.words(Key::common_loading),
                  {.step = type::body, .colour = context.canvas.colours.text_secondary});
    return 0;
}

NodeId draw_screen(const ScreenContext& context) {
    const LibraryEntry* entry = current_entry(context.state);
    switch (context.state.screen) {
        case Screen::loading: return draw_loading(context);
        case Screen::library: return draw_library_screen(context);
        case Screen::paste: return draw_paste_screen(context);
        case Screen::reading:
            if (entry) return draw_reading_screen(context, *entry);
            break;
        case Screen::quiz:
            if (entry && entry->session && !entry->session->finished()) {
                return draw_quiz_screen(context, *entry, *entry->session);
            }
            break;
        case Screen::result:
            if (entry && entry->session) return draw_result_screen(context, *entry, *entry->session);
            break;
    }
    return 0;
}

void draw_dialog(const ScreenContext& context) {
    const LibraryEntry* entry = current_entry(context.state);
    switch (context.state.dialog) {
        case Dialog::none: break;
        case Dialog::appearance: return draw_appearance_dialog(context);
        case Dialog::article:
            if (entry) draw_article_dialog(context, *entry);
            break;
    }
}

bool wants_keyboard(const AppState& state, const TypingUi& typing) {
    return state.settings.typing.keyboard && typing.field_shown && state.dialog == Dialog::none;
}

// Before anything else is drawn: how much of the stage's foot the on-screen keyboard takes. It is there while the
// person wants it and the last frame had a text field.
float keyboard_room(const AppState& state, TypingUi& typing, const Canvas& canvas, const Rect& stage) {
    const bool shown = wants_keyboard(state, typing);
    typing.keyboard_is_new = shown && !typing.keyboard_shown;
    typing.keyboard_shown = shown;
    if (!shown) typing.layer = KeyboardLayer::plain;
    if (!state.settings.typing.phonetic) typing.phonetic.forget();
    return shown ? keyboard_height(canvas, stage.width, stage.height) : 0;
}

// ImGui's own measures would add margins that the design does not know.
void push_bare_style() {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0f);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0.0f);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowMinSize, ImVec2(1, 1));
}

}  // namespace

std::vector<Action> draw(const AppState& state, UiState& ui_state, Frame& frame) {
    std::vector<Action> actions;
    const Canvas canvas{frame, palette(state.settings.theme), state.settings, state.settings.language, actions};
    const ImVec2 display = ImGui::GetIO().DisplaySize;
    frame.keyboard_came = frame.covered_bottom > ui_state.covered_bottom;
    ui_state.covered_bottom = frame.covered_bottom;
    const Insets& insets = frame.insets;
    // The keyboard covers the home bar too.
    const float bottom = std::max(insets.bottom, frame.covered_bottom);
    Rect stage{insets.left, insets.top, std::max(0.0f, display.x - insets.left - insets.right),
               std::max(0.0f, display.y - insets.top - bottom)};

    push_bare_style();
    ImGui::SetNextWindowPos(ImVec2(0, 0));
    ImGui::SetNextWindowSize(ImVec2(std::max(1.0f, display.x), std::max(1.0f, display.y)));
    constexpr ImGuiWindowFlags flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                       ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                                       ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollWithMouse |
                                       ImGuiWindowFlags_NoBringToFrontOnFocus;
    ImGui::Begin("bodh", nullptr, flags);
    canvas.fill({0, 0, display.x, display.y}, canvas.colours.paper);

    const float keyboard = keyboard_room(state, ui_state.typing, canvas, stage);
    stage.height -= keyboard;
    const Rect keyboard_panel{stage.x, stage.bottom(), stage.width, keyboard};
    ui_state.typing.field_shown = false;

    const std::string place = place_of(state);
    const bool arrived = place != ui_state.place;
    const bool first_frame = ui_state.place.empty() || ui_state.screen == Screen::loading;
    if (arrived) {
        ui_state.content = {};
        ui_state.content.to_top = true;
        // The article beside stays where it was read while questions go on.
        if (ui_state.screen != Screen::quiz) {
            ui_state.article = {};
            ui_state.article.to_top = true;
        }
        ui_state.match = {};
        ui_state.evidence_shown = false;
        ui_state.place = place;
        ui_state.screen = state.screen;
        frame.more_frames = true;
    }

    const bool dialog = state.dialog != Dialog::none;
    const Rect whole_stage = stage;
    const float scroll_keys = std::exchange(frame.scroll.keyboard, dialog ? 0.0f : frame.scroll.keyboard);
    const float bar = std::min(top_bar_height(canvas), stage.height);
    TopBarLook top_bar = top_bar_of(state, canvas);
    top_bar.edge = ui_state.content.scrolled || (state.screen == Screen::quiz && ui_state.article.scrolled);
    draw_top_bar(canvas, {stage.x, stage.y, stage.width, bar}, top_bar);
    stage = {stage.x, stage.y + bar, stage.width, stage.height - bar};
    Node main{.role = Role::main};
    main.rect = stage;
    canvas.semantics().open("main", std::move(main));
    const float notice = std::min(draw_notice(state, canvas, stage), stage.height);
    stage = {stage.x, stage.y + notice, stage.width, stage.height - notice};
    const NodeId heading = draw_screen({state, ui_state, canvas, stage});
    canvas.semantics().close();
    if (ui_state.typing.keyboard_shown) draw_keyboard(canvas, keyboard_panel, state.settings.typing, ui_state.typing);
    if (wants_keyboard(state, ui_state.typing) != ui_state.typing.keyboard_shown) frame.more_frames = true;
    if (arrived && !first_frame && heading != 0) canvas.semantics().request_focus(heading);
    if (dialog) {
        frame.scroll.keyboard = scroll_keys;
        draw_dialog({state, ui_state, canvas, whole_stage});
    } else {
        ui_state.dialog.shown = false;
    }

    ImGui::End();
    ImGui::PopStyleVar(5);
    return actions;
}

}  // namespace bodh::ui
