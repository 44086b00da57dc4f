// The accessible tree as web/semantics.js reads it; only what changed since the last message:
//
//     {"order": [[id, parent], …],                   the whole tree in reading order, when that changed
//      "nodes": [{"id", "role", "name", …}, …],      new or changed nodes; fields at their default are left out
//      "focus": id,                                  where DOM focus is to go
//      "heir": id,                                   where it is to go if what has it is gone; only with "order"
//      "places": [[id, x, y, w, h, vx, vy, vw, vh]]} whole device pixels: the rect and the visible part of it, which is
//                                                    left out where that is the whole; of what is and was out of
//                                                    sight only when it rests
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "ui/semantics.h"

namespace bodh::ui {
namespace {

using nlohmann::json;

const char* role_name(Role role) {
    switch (role) {
        case Role::group: return "group";
        case Role::main: return "main";
        case Role::banner: return "banner";
        case Role::navigation: return "navigation";
        case Role::article: return "article";
        case Role::heading: return "heading";
        case Role::paragraph: return "paragraph";
        case Role::link: return "link";
        case Role::button: return "button";
        case Role::radio_group: return "radio_group";
        case Role::radio: return "radio";
        case Role::checkbox: return "checkbox";
        case Role::toggle: return "toggle";
        case Role::text_field: return "text_field";
        case Role::progress: return "progress";
        case Role::list: return "list";
        case Role::list_item: return "list_item";
        case Role::dialog: return "dialog";
        case Role::status: return "status";
        case Role::keyboard: return "keyboard";
    }
    return "group";
}

// The em, the height of a line, and the lines with what stands between them and the next: spaces, a new line, nothing.
json text_json(const Layout& layout) {
    json lines = json::array();
    for (std::size_t i = 0; i < layout.lines.size(); ++i) {
        const bool last = i + 1 == layout.lines.size();
        const std::uint32_t begin = layout.lines[i].ink_span.begin;
        const std::uint32_t end = last ? layout.lines[i].ink_span.end : layout.lines[i + 1].ink_span.begin;
        lines.push_back({slice(layout.text, {begin, end}), layout.lines[i].width});
    }
    const float height = layout.lines.empty() ? layout.size : layout.lines.front().height;
    return {{"size", layout.size}, {"height", height}, {"lines", std::move(lines)}};
}

json stroke_json(const KeyStroke& stroke) {
    switch (stroke.kind) {
        case KeyStroke::Kind::none: break;
        case KeyStroke::Kind::insert: return {{"insert", stroke.text}};
        case KeyStroke::Kind::erase: return {{"erase", true}};
        case KeyStroke::Kind::enter: return {{"enter", true}};
        case KeyStroke::Kind::take: return {{"take", stroke.candidate}};
    }
    return {};
}

json node_json(const Node& node, bool is_new) {
    json out = {{"id", node.id}, {"role", role_name(node.role)}};
    const auto text = [&](const char* key, const std::string& value) {
        if (!value.empty()) out[key] = value;
    };
    const auto flag = [&](const char* key, bool value) {
        if (value) out[key] = true;
    };
    const auto tristate = [&](const char* key, Tristate value) {
        if (value != Tristate::none) out[key] = value == Tristate::yes;
    };
    if (!node.text) text("name", node.name);
    // A field's text is the page's own once the field is there: sending it back would be 300 KB for each letter typed.
    if (is_new) text("value", node.value);
    text("description", node.description);
    text("lang", node.lang);
    if (node.level > 0) out["level"] = node.level;
    tristate("checked", node.checked);
    tristate("expanded", node.expanded);
    flag("disabled", node.disabled);
    flag("invalid", node.invalid);
    flag("current", node.current);
    flag("keepsFocus", node.keeps_focus);
    flag("focusable", node.focusable);
    if (node.progress.maximum > 0) out["progress"] = {node.progress.value, node.progress.maximum};
    if (node.role == Role::text_field)
        out["field"] = {{"fontSize", node.field.font_size},       {"placeholder", node.field.placeholder},
                        {"maximum", node.field.maximum},          {"multiline", node.field.multiline},
                        {"ownKeyboard", node.field.own_keyboard}, {"phonetic", node.field.phonetic}};
    if (node.stroke.kind != KeyStroke::Kind::none) out["stroke"] = stroke_json(node.stroke);
    if (node.text) out["text"] = text_json(*node.text);
    return out;
}

// Written by hand: while the screen scrolls there is one for every node in every frame.
void add_place(std::string& places, const Node& node) {
    const auto number = [&](auto value) {
        std::array<char, 16> digits = {};
        const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        places.append(digits.data(), end);
    };
    const auto add_rect = [&](const Rect& rect) {
        const auto x = std::lround(rect.x);
        const auto y = std::lround(rect.y);
        for (const long value : {x, y, std::lround(rect.right()) - x, std::lround(rect.bottom()) - y}) {
            places += ',';
            number(value);
        }
    };
    places += places.empty() ? "[" : ",[";
    number(node.id);
    add_rect(node.rect);
    if (node.visible != node.rect) add_rect(node.visible);
    places += ']';
}

// What the page has, found by id. In most frames each node is where it was before.
class Sent {
public:
    explicit Sent(std::vector<Node>& nodes) : nodes_(nodes) {}
    Node* find(std::size_t place, NodeId id) {
        if (place < nodes_.size() && nodes_[place].id == id) return &nodes_[place];
        if (by_id_.empty())
            for (Node& node : nodes_) by_id_.emplace(node.id, &node);
        const auto found = by_id_.find(id);
        return found == by_id_.end() ? nullptr : found->second;
    }

private:
    std::vector<Node>& nodes_;
    std::map<NodeId, Node*> by_id_;
};

bool same_order(const std::vector<Node>& a, const std::vector<Node>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Node& x, const Node& y) { return x.id == y.id && x.parent == y.parent; });
}

}  // namespace

std::string Semantics::take_changes_json() {
    json message = json::object();
    std::vector<Node>& sent = taken_ ? nodes_ : sent_;
    if (!same_order(nodes_, sent)) {
        message["order"] = json::array();
        for (const Node& node : nodes_) message["order"].push_back({node.id, node.parent});
        if (focus_heir_ != 0) message["heir"] = focus_heir_;
    }
    Sent before(sent);
    std::string places;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        Node& node = nodes_[i];
        Node* old = before.find(i, node.id);
        const bool is_new = old == nullptr || old->role != node.role;
        const bool moved = is_new || old->rect != node.rect || old->visible != node.visible;
        // Most of a long article is out of sight while it scrolls; nobody can tell where until it rests.
        const bool keep_back = moved && !is_new && old->visible.empty() && node.visible.empty();
        if (!keep_back && (moved || old->place_pending)) add_place(places, node);
        node.place_pending = keep_back;
        if (!is_new) {
            // The old node is needed no longer, so it may take over what does not count: the place, which has been told
            // above, and a field's text, which is the page's own.
            old->rect = node.rect;
            old->visible = node.visible;
            old->place_pending = node.place_pending;
            if (node.role == Role::text_field) old->value = node.value;
        }
        if (is_new || *old != node) message["nodes"].push_back(node_json(node, is_new));
    }
    if (focus_request_ != 0) message["focus"] = focus_request_;
    focus_request_ = 0;
    focus_heir_ = 0;
    taken_ = true;
    if (message.empty() && places.empty()) return {};
    std::string text = message.dump(-1, ' ', false, json::error_handler_t::replace);
    if (!places.empty()) {
        text.back() = text.size() > 2 ? ',' : ' ';
        text += "\"places\":[" + places + "]}";
    }
    return text;
}

}  // namespace bodh::ui
