// The accessible tree. While drawing, each widget adds a node that says what it is; the page keeps a real element for
// every node, laid over the canvas (web/semantics.js), and tells back what people did to those elements.
//
//     NodeId id = semantics.add("check", {.role = Role::button, .name = words.check, .rect = rect});
//     if (semantics.activated(id, pressed_by_pointer)) actions.push_back(...);
//
// Order of nodes is reading order and Tab order. DOM focus is the only focus: draw the ring where focused(id) is true.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ui/rect.h"
#include "ui/typeset/layout.h"

namespace bodh::ui {

// Stable from frame to frame: a hash of the keys on the path from the root. 0 is the root.
using NodeId = std::uint32_t;

enum class Role : std::uint8_t {
    group,  // no meaning of its own, only a step in the path
    main,
    banner,
    navigation,
    article,
    heading,  // level 1 … 6
    paragraph,
    link,
    button,
    radio_group,  // of radios, or of buttons that choose one of several; name is the legend
    radio,
    checkbox,
    toggle,  // a switch
    text_field,
    progress,  // progress.value of progress.maximum
    list,
    list_item,
    dialog,  // everything else is inert while it is there
    status,
    keyboard,  // a panel of keys
};

enum class Tristate : std::uint8_t { none, no, yes };

struct Progress {
    int value = 0;
    int maximum = 0;
    bool operator==(const Progress&) const = default;
};

// A real text field stands over the node's rect and shows its own text; draw only its frame. Enter in a field of one
// line activates the node.
struct TextField {
    float font_size = 0;  // device pixels
    std::string placeholder = {};
    std::uint32_t maximum = 0;  // characters; 0: no limit in the page
    bool multiline = false;
    bool own_keyboard = false;  // the phone's stays away
    bool phonetic = false;      // what is typed goes to PhoneticTyping
    bool operator==(const TextField&) const = default;
};

// What a press of the node does to the text field in use. The page does it at once and by itself: a frame may come
// later than the next press, and no letter may be lost.
struct KeyStroke {
    enum class Kind : std::uint8_t { none, insert, erase, enter, take };
    Kind kind = Kind::none;
    std::string text = {};  // insert
    int candidate = 0;      // take: of the words that phonetic typing offers
    bool operator==(const KeyStroke&) const = default;
};

struct Node {
    Role role = Role::group;
    std::string name = {};         // the words a person sees, in logical Unicode; empty where `text` holds them
    std::string value = {};        // text_field: the text when the field first appears (the page owns it from then on)
    std::string description = {};  // said after the name: a hint, or what is wrong with the value
    std::string lang = {};         // "hi" or "en" where it differs from the parent's
    Rect rect = {};                // device pixels on the stage
    std::uint8_t level = 0;        // heading
    Tristate checked = Tristate::none;
    Tristate expanded = Tristate::none;
    bool disabled = false;
    bool invalid = false;
    bool current = false;
    bool keeps_focus = false;  // a press leaves the focus in the text field
    bool focusable = false;    // heading, paragraph, article: may receive focus from request_focus
    Progress progress = {};
    TextField field = {};
    KeyStroke stroke = {};
    std::shared_ptr<const Layout> text = {};  // paragraph: the page lays real text over its lines

    // Filled in by Semantics.
    NodeId id = 0;
    NodeId parent = 0;
    Rect visible = {};           // the part of rect inside the clip
    bool place_pending = false;  // out of sight and moving: the page is told of its place when it rests

    // What a person sees of it: `name`, or the words of `text`.
    std::string_view words() const;

    bool operator==(const Node&) const = default;
};

class Semantics {
public:
    // --- drawing -------------------------------------------------------------------------------------------------
    void begin_frame(double now_ms);
    // Keys are unique among siblings. open() makes the node the parent of what follows until close().
    NodeId open(std::string_view key, Node node);
    void close();
    NodeId add(std::string_view key, Node node);
    // The id that `key` would get here, for asking before the node is added.
    NodeId id_of(std::string_view key) const;
    // What lies outside is not shown (a scrolled list): such elements keep their place in the order but take no
    // pointer.
    void push_clip(const Rect& rect);
    void pop_clip();
    // Call when the frame is drawn: activations nobody asked for are forgotten.
    void end_frame();

    // True once for each activation: `pressed` is what ImGui saw of the pointer, the page's click is added to it. A
    // click that follows the pointer's own press within 400 ms (or the other way round) is the same activation, not a
    // second.
    bool activated(NodeId id, bool pressed = false);
    bool focused(NodeId id) const { return id != 0 && focused_ == id; }
    // True in the frame in which focus came by keyboard or assistive technology: scroll the widget into view then.
    bool just_focused(NodeId id) const { return focused(id) && focus_is_new_; }
    // The new text of a field when the person changed it since the last frame, else null.
    const std::string* text_input(NodeId id) const;

    // Escape was pressed since the last frame: the dialog that is there should go.
    bool dismissed() const { return dismissed_; }

    // Moves DOM focus after this frame: to a new screen's heading, into a dialog.
    void request_focus(NodeId id) { focus_request_ = id; }
    // When what has DOM focus is gone after this frame (a button that gave way to another), focus goes there.
    void catch_focus(NodeId id) { focus_heir_ = id; }

    // --- what the page tells; called between frames --------------------------------------------------------------
    enum class Click : std::uint8_t { keyboard, pointer };
    void on_click(NodeId id, Click click);
    void on_focus(NodeId id);  // 0: focus left
    void on_text(NodeId id, std::string text);
    void on_dismiss() { dismissed_ = true; }  // Escape, while a dialog is there

    // --- for the page --------------------------------------------------------------------------------------------
    const std::vector<Node>& nodes() const { return nodes_; }
    // What changed since the last call, as JSON for web/semantics.js (format: there); empty when nothing did.
    std::string take_changes_json();
    // Whether places were kept back in the last call: another frame is wanted.
    bool has_pending_places() const;

private:
    struct Activation {
        double at_ms = 0;
        bool by_page = false;
    };

    std::vector<Node> nodes_;
    std::vector<Node> sent_;  // what the page has
    bool taken_ = false;      // nodes_ are what the page has
    std::vector<NodeId> path_;
    std::vector<Rect> clips_;
    std::map<NodeId, Click> clicks_;
    std::map<NodeId, Activation> activations_;
    std::map<NodeId, std::string> texts_;
    NodeId focused_ = 0;
    bool focus_is_new_ = false;
    NodeId focus_request_ = 0;
    bool dismissed_ = false;
    NodeId focus_heir_ = 0;
    double now_ms_ = 0;
};

}  // namespace bodh::ui
