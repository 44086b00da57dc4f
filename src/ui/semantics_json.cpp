// The accessible tree as web/semantics.js reads it; only what changed since the last message:
//
//     {"order": [[id, parent], …],                   the whole tree in reading order, when that changed
//      "nodes": [{"id", "role", "name", …}, …],      new or changed nodes; fields at their default are left out
//      "places": [[id, x, y, w, h, vx, vy, vw, vh]], device pixels: the rect and the visible part of it
//      "focus": id,                                  where DOM focus is to go
//      "heir": id}                                   where it is to go if what has it is gone; only with "order"
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

json rect_json(const Rect& rect) {
    return {rect.x, rect.y, rect.width, rect.height};
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
    text("name", node.name);
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
    for (const TextLine& line : node.lines) out["lines"].push_back({line.text, rect_json(line.rect)});
    return out;
}

// The node without what "places" tells and what a field's owner is the page for.
bool same_besides_place(const Node& a, const Node& b) {
    Node moved = b;
    moved.rect = a.rect;
    moved.visible = a.visible;
    if (a.role == Role::text_field) moved.value = a.value;
    return a == moved;
}

}  // namespace

std::string Semantics::take_changes_json() {
    json message = json::object();
    std::vector<std::pair<NodeId, NodeId>> order;
    std::map<NodeId, Node> now;
    for (const Node& node : nodes_) {
        order.emplace_back(node.id, node.parent);
        const auto before = sent_.find(node.id);
        const bool is_new = before == sent_.end() || before->second.role != node.role;
        if (is_new || !same_besides_place(before->second, node)) message["nodes"].push_back(node_json(node, is_new));
        if (is_new || before->second.rect != node.rect || before->second.visible != node.visible) {
            const Rect& r = node.rect;
            const Rect& v = node.visible;
            message["places"].push_back({node.id, r.x, r.y, r.width, r.height, v.x, v.y, v.width, v.height});
        }
        now.emplace(node.id, node);
    }
    if (order != sent_order_) {
        message["order"] = json::array();
        for (const auto& [id, parent] : order) message["order"].push_back({id, parent});
        if (focus_heir_ != 0) message["heir"] = focus_heir_;
    }
    if (focus_request_ != 0) message["focus"] = focus_request_;

    sent_ = std::move(now);
    sent_order_ = std::move(order);
    focus_request_ = 0;
    focus_heir_ = 0;
    if (message.empty()) return {};
    return message.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace bodh::ui
