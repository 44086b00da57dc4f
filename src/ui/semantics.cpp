#include "ui/semantics.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "ui/typeset/layout.h"

namespace bodh::ui {

std::string_view Node::words() const {
    return text ? std::string_view(text->text) : std::string_view(name);
}

namespace {

// Page click and pointer press within this time are two reports of one tap.
constexpr double same_activation_ms = 400;

// FNV-1a over the parent's id and the key.
NodeId hash(NodeId parent, std::string_view key) {
    std::uint32_t value = 2166136261u;
    const auto add = [&](std::uint8_t byte) { value = (value ^ byte) * 16777619u; };
    for (int shift = 0; shift < 32; shift += 8) add(static_cast<std::uint8_t>(parent >> shift));
    for (const char c : key) add(static_cast<std::uint8_t>(c));
    return value == 0 ? 1 : value;
}

}  // namespace

void Semantics::begin_frame(double now_ms) {
    now_ms_ = now_ms;
    if (std::exchange(taken_, false)) sent_.swap(nodes_);
    nodes_.clear();
    path_.clear();
    clips_.clear();
}

NodeId Semantics::id_of(std::string_view key) const {
    return hash(path_.empty() ? 0 : path_.back(), key);
}

NodeId Semantics::add(std::string_view key, Node node) {
    node.id = id_of(key);
    node.parent = path_.empty() ? 0 : path_.back();
    node.visible = clips_.empty() ? node.rect : intersection(node.rect, clips_.back());
    assert(std::none_of(nodes_.begin(), nodes_.end(), [&](const Node& other) { return other.id == node.id; }) &&
           "two nodes with one key");
    nodes_.push_back(std::move(node));
    return nodes_.back().id;
}

NodeId Semantics::open(std::string_view key, Node node) {
    const NodeId id = add(key, std::move(node));
    path_.push_back(id);
    return id;
}

void Semantics::close() {
    assert(!path_.empty());
    path_.pop_back();
}

void Semantics::push_clip(const Rect& rect) {
    clips_.push_back(clips_.empty() ? rect : intersection(rect, clips_.back()));
}

void Semantics::pop_clip() {
    assert(!clips_.empty());
    clips_.pop_back();
}

void Semantics::end_frame() {
    assert(path_.empty() && clips_.empty());
    clicks_.clear();
    texts_.clear();
    focus_is_new_ = false;
    dismissed_ = false;
    for (auto it = activations_.begin(); it != activations_.end();)
        it = now_ms_ - it->second.at_ms > same_activation_ms ? activations_.erase(it) : std::next(it);
}

bool Semantics::activated(NodeId id, bool pressed) {
    const auto click = clicks_.find(id);
    const bool by_keyboard = click != clicks_.end() && click->second == Click::keyboard;
    const bool by_page = click != clicks_.end() && click->second == Click::pointer;
    if (click != clicks_.end()) clicks_.erase(click);
    if (by_keyboard) return true;
    if (!pressed && !by_page) return false;
    const bool only_page = by_page && !pressed;
    const auto before = activations_.find(id);
    const bool told_before = before != activations_.end() && before->second.by_page != only_page &&
                             now_ms_ - before->second.at_ms <= same_activation_ms;
    if (told_before) {
        activations_.erase(before);
        return false;
    }
    // Both at once: neither report is outstanding.
    if (!(pressed && by_page)) activations_[id] = {now_ms_, only_page};
    return true;
}

const std::string* Semantics::text_input(NodeId id) const {
    const auto found = texts_.find(id);
    return found == texts_.end() ? nullptr : &found->second;
}

bool Semantics::has_pending_places() const {
    return std::any_of(nodes_.begin(), nodes_.end(), [](const Node& node) { return node.place_pending; });
}

void Semantics::on_click(NodeId id, Click click) {
    clicks_[id] = click;
}

void Semantics::on_focus(NodeId id) {
    focus_is_new_ = id != focused_;
    focused_ = id;
}

void Semantics::on_text(NodeId id, std::string text) {
    texts_[id] = std::move(text);
}

}  // namespace bodh::ui
