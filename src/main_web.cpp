// The page's program: what is called at the start, and what happens in one frame. web/main.js calls the functions
// below. The same module also makes questions in a worker: platform/browser_quiz_worker.cpp.
#include <emscripten/emscripten.h>
#include <emscripten/html5.h>
#include <imgui.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/update.h"
#include "language/language.h"
#include "platform/browser_input.h"
#include "platform/browser_platform.h"
#include "platform/browser_renderer.h"
#include "platform/effects.h"
#include "ui/draw.h"
#include "ui/semantics.h"
#include "ui/typeset/typesetter.h"

namespace bodh {
namespace {

constexpr const char* canvas = "#canvas";

struct Program {
    ui::FontFiles fonts;  // until start
    Started started;      // until start
    std::unique_ptr<ui::Typesetter> typesetter;
    ui::Semantics semantics;
    BrowserPlatform platform;
    BrowserRenderer renderer;
    EffectRunner effects{platform};
    AppState state;
    ui::UiState ui_state;
};

Program& program() {
    static Program only;
    return only;
}

void take(const std::vector<Action>& actions) {
    for (const Action& action : actions) program().effects.run(update(program().state, action));
}

void watch_context() {
    emscripten_set_webglcontextlost_callback(canvas, nullptr, EM_TRUE, [](int, const void*, void*) -> EM_BOOL {
        program().renderer.context_lost();
        return EM_TRUE;  // else the browser would not give it back
    });
    emscripten_set_webglcontextrestored_callback(canvas, nullptr, EM_TRUE, [](int, const void*, void*) -> EM_BOOL {
        program().renderer.context_restored();
        return EM_TRUE;
    });
}

// Lays out the present state and gives what the person asked for. True in `more` when something is still moving.
std::vector<Action> make_frame(double now_ms, bool& more) {
    Program& p = program();
    ui::Frame frame{.typesetter = *p.typesetter, .semantics = p.semantics};
    frame.now_ms = now_ms;
    frame.scroll = begin_browser_frame(now_ms);
    frame.css_pixel = browser_input().css_pixel;
    frame.text_scale = browser_input().text_scale;
    frame.covered_bottom = browser_input().covered_bottom;
    frame.insets = browser_input().insets;
    p.typesetter->begin_frame();
    p.semantics.begin_frame(now_ms);
    ImGui::NewFrame();
    std::vector<Action> actions = ui::draw(p.state, p.ui_state, frame);
    ImGui::Render();
    p.semantics.end_frame();
    more = frame.more_frames;
    return actions;
}

ui::PhoneticTyping& phonetic() {
    return program().ui_state.typing.phonetic;
}

void replace(const std::optional<ui::Replacement>& replacement) {
    if (replacement) program().platform.replace_before_caret(replacement->units, replacement->text);
}

}  // namespace
}  // namespace bodh

extern "C" {

using bodh::program;

// --- before start: files by address and size -------------------------------------------------------------------------
// The faces with serifs may also come later.
EMSCRIPTEN_KEEPALIVE void bodh_font(int face, const std::uint8_t* bytes, std::size_t size) {
    std::vector<std::uint8_t> file(bytes, bytes + size);
    if (program().typesetter) {
        program().typesetter->add_face(static_cast<bodh::ui::Face>(face), std::move(file));
    } else {
        program().fonts.faces[static_cast<std::size_t>(face)] = std::move(file);
    }
}
EMSCRIPTEN_KEEPALIVE void bodh_quiz_file(const char* name, std::size_t name_size, const char* bytes, std::size_t size) {
    program().started.quiz_files.push_back({{name, name_size}, {bytes, size}});
}
EMSCRIPTEN_KEEPALIVE void bodh_stored(const char* key, std::size_t key_size, const char* bytes, std::size_t size) {
    program().started.stored[{key, key_size}] = {bytes, size};
}

// 0 when all is well, 1 when a font is broken, 2 when there is no WebGL2.
EMSCRIPTEN_KEEPALIVE int bodh_start(int prefers_dark, int prefers_contrast) {
    bodh::Program& p = program();
    p.typesetter = bodh::ui::Typesetter::create(std::exchange(p.fonts, {}));
    if (!p.typesetter) return 1;
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    if (!p.renderer.open(bodh::canvas)) return 2;
    bodh::watch_context();
    p.typesetter->install(*ImGui::GetIO().Fonts);
    p.started.prefers_dark = prefers_dark != 0;
    p.started.prefers_contrast = prefers_contrast != 0;
    bodh::take({std::exchange(p.started, {})});
    return 0;
}

// Only where host.fetchLanguage was asked for it; size 0 when it could not be fetched.
EMSCRIPTEN_KEEPALIVE void bodh_language_pack(const char* bytes, std::size_t size) {
    program().effects.set_language(bodh::load_language({bytes, size}));
}

// --- the page's elements were used (web/semantics.js)
// ------------------------------------------------------------------
EMSCRIPTEN_KEEPALIVE void bodh_click(bodh::ui::NodeId id, int by_keyboard) {
    using Click = bodh::ui::Semantics::Click;
    program().semantics.on_click(id, by_keyboard != 0 ? Click::keyboard : Click::pointer);
}
EMSCRIPTEN_KEEPALIVE void bodh_focus(bodh::ui::NodeId id) {
    program().semantics.on_focus(id);
}
EMSCRIPTEN_KEEPALIVE void bodh_dismiss() {
    program().semantics.on_dismiss();
}
EMSCRIPTEN_KEEPALIVE void bodh_text(bodh::ui::NodeId id, const char* text, std::size_t size) {
    program().semantics.on_text(id, {text, size});
}

// --- phonetic typing: asked between frames, and answered before the call returns (web/typing.js) ---
EMSCRIPTEN_KEEPALIVE void bodh_typed(bodh::ui::NodeId field, int change, const char* before, std::size_t size) {
    using Change = bodh::ui::PhoneticTyping::Change;
    bodh::replace(
        bodh::phonetic().changed(field, {before, size}, static_cast<Change>(change), program().effects.language()));
}
EMSCRIPTEN_KEEPALIVE int bodh_typing_key(int key) {
    const auto result = bodh::phonetic().key(static_cast<bodh::ui::PhoneticTyping::Key>(key));
    bodh::replace(result.replacement);
    return result.taken ? 1 : 0;
}
EMSCRIPTEN_KEEPALIVE void bodh_typing_take(int index) {
    bodh::replace(bodh::phonetic().take(static_cast<std::size_t>(index)));
}
EMSCRIPTEN_KEEPALIVE void bodh_typing_leave() {
    bodh::replace(bodh::phonetic().leave());
}

// The canvas was wiped, or the browser may have let go of it.
EMSCRIPTEN_KEEPALIVE void bodh_picture_gone() {
    program().renderer.forget_picture();
}

// --- one frame: what happened → what is drawn → what was asked for → what the outside must do
// True when another frame is wanted at once.
EMSCRIPTEN_KEEPALIVE int bodh_frame(double now_ms) {
    bodh::Program& p = program();
    bodh::take(p.effects.take_results());
    bool more = false;
    std::vector<bodh::Action> actions = bodh::make_frame(now_ms, more);
    if (!actions.empty()) {
        // What a tap brought about is shown in the frame that heard of it, not in the next.
        bodh::take(actions);
        actions = bodh::make_frame(now_ms, more);
    }
    p.renderer.draw(*ImGui::GetDrawData());
    p.effects.frame_shown();
    bodh::take(actions);
    if (const std::string changes = p.semantics.take_changes_json(); !changes.empty())
        p.platform.update_semantics(changes);
    return more || !actions.empty() || p.effects.has_work() || p.semantics.has_pending_places() ? 1 : 0;
}

}  // extern "C"
