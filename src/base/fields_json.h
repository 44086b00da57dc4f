// Reading JSON that came from outside, without exceptions: every fault is remembered with the path of its field.
// Only *_json.cpp files include this.
//
//     Result<nlohmann::json> json = parse_json(text);
//     if (!json) return json.error();
//     std::optional<Error> fault;
//     const JsonFields root(*json, fault);
//     quiz.seed = root.field("seed").integer(0, 1'000'000);
//     for (std::size_t i = 0; i < root.field("questions").size(); ++i) … root.field("questions").item(i)
//     if (fault) return *fault;          // the first one: {json_field_missing, "questions[2].stem"}
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"

namespace bodh {

inline constexpr int json_depth_limit = 32;

// The library's own builder of values, stopped at the first fault and at the ceiling of nesting.
class JsonBuilder : public nlohmann::detail::json_sax_dom_parser<nlohmann::json> {
    using Builder = nlohmann::detail::json_sax_dom_parser<nlohmann::json>;

public:
    explicit JsonBuilder(nlohmann::json& value) : Builder(value, false) {}

    bool start_object(std::size_t size) { return ++depth_ <= json_depth_limit && Builder::start_object(size); }
    bool start_array(std::size_t size) { return ++depth_ <= json_depth_limit && Builder::start_array(size); }
    bool end_object() { return --depth_, Builder::end_object(); }
    bool end_array() { return --depth_, Builder::end_array(); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) {
        offset_ = position > 0 ? position - 1 : 0;  // the library counts the bytes it has read
        return false;
    }

    bool too_deep() const { return depth_ > json_depth_limit; }
    std::size_t offset() const { return offset_; }

private:
    int depth_ = 0;
    std::size_t offset_ = 0;
};

// Errors: json_broken (where = byte offset), json_too_deep (detail = json_depth_limit).
inline Result<nlohmann::json> parse_json(std::string_view text) {
    nlohmann::json root;
    JsonBuilder builder(root);
    if (nlohmann::json::sax_parse(text, &builder)) return root;
    if (builder.too_deep()) return Error{ErrorCode::json_too_deep, {}, std::to_string(json_depth_limit)};
    return Error{ErrorCode::json_broken, std::to_string(builder.offset()), {}};
}

// One place in a JSON value, with its path. After a fault every reader goes on with empty values, so that code reads
// straight through and looks at `fault` once.
class JsonFields {
public:
    JsonFields(const nlohmann::json& value, std::optional<Error>& fault, std::string path = {})
        : value_(&value), fault_(&fault), path_(std::move(path)) {}

    bool has(std::string_view name) const { return value_->is_object() && value_->contains(name); }
    bool is_null() const { return value_->is_null(); }

    JsonFields field(std::string_view name) const {
        const std::string path = path_.empty() ? std::string(name) : path_ + "." + std::string(name);
        if (has(name)) return {*value_->find(name), *fault_, path};
        blame(ErrorCode::json_field_missing, path);
        return {nothing(), *fault_, path};
    }

    // How many items; a fault when it is no array.
    std::size_t size() const {
        if (value_->is_array()) return value_->size();
        blame(ErrorCode::json_field_wrong, path_);
        return 0;
    }
    JsonFields item(std::size_t index) const {
        return {(*value_)[index], *fault_, path_ + "[" + std::to_string(index) + "]"};
    }

    std::string string() const {
        if (const auto* text = value_->get_ptr<const nlohmann::json::string_t*>()) return *text;
        blame(ErrorCode::json_field_wrong, path_);
        return {};
    }
    // A whole number in [minimum, maximum]; `minimum` after a fault.
    std::int64_t integer(std::int64_t minimum, std::int64_t maximum) const {
        if (const auto* positive = value_->get_ptr<const nlohmann::json::number_unsigned_t*>()) {
            const bool fits = maximum >= 0 && *positive <= static_cast<std::uint64_t>(maximum);
            if (fits && static_cast<std::int64_t>(*positive) >= minimum) return static_cast<std::int64_t>(*positive);
        } else if (const auto* whole = value_->get_ptr<const nlohmann::json::number_integer_t*>()) {
            if (*whole >= minimum && *whole <= maximum) return *whole;
        }
        blame(ErrorCode::json_field_wrong, path_);
        return minimum;
    }
    // A number in [minimum, maximum], whole or not; `minimum` after a fault.
    double number(double minimum, double maximum) const {
        const double value = value_->is_number() ? value_->get<double>() : minimum - 1;
        if (value >= minimum && value <= maximum) return value;
        blame(ErrorCode::json_field_wrong, path_);
        return minimum;
    }
    bool boolean() const {
        if (const auto* truth = value_->get_ptr<const nlohmann::json::boolean_t*>()) return *truth;
        blame(ErrorCode::json_field_wrong, path_);
        return false;
    }

    // Marks this place as wrong: of a proper type, but of a value that does not fit.
    void refuse() const { blame(ErrorCode::json_field_wrong, path_); }

private:
    static const nlohmann::json& nothing() {
        static const nlohmann::json null;
        return null;
    }
    void blame(ErrorCode code, const std::string& path) const {
        if (!*fault_) *fault_ = Error{code, path, {}};
    }

    const nlohmann::json* value_;
    std::optional<Error>* fault_;
    std::string path_;
};

// One line, or indented by `indent` ≥ 0. Bytes that are not UTF-8 are written as � instead of failing.
inline std::string write_json(const nlohmann::json& value, int indent = -1) {
    return value.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
}
// The same with the fields in the order in which they were put in.
inline std::string write_json(const nlohmann::ordered_json& value, int indent) {
    return value.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace bodh
