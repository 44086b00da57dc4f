// Expected failures as values. A function that can fail returns Result<T>: either the value or an Error with a typed
// code, the place of the fault and the details its message needs. Words for people are made in strings/error_message.h.
//
//     Result<Quiz> quiz = read_quiz(text);
//     if (!quiz) return quiz.error();
//     use(*quiz);
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

#include "base/error_code.h"

namespace bodh {

struct Error {
    ErrorCode code = ErrorCode::internal;
    std::string
        where;  // file, line or JSON path of the fault; empty when there is no better place than the whole input
    std::string detail;  // a number, name or limit that the message quotes; may be empty
};

template <typename Value>
class [[nodiscard]] Result {
public:
    Result(Value value) : state_(std::move(value)) {}
    Result(Error error) : state_(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<Value>(state_); }
    const Value& operator*() const& { return value(); }
    Value& operator*() & { return value(); }
    Value&& operator*() && { return std::move(value()); }
    const Value* operator->() const { return &value(); }
    Value* operator->() { return &value(); }
    const Error& error() const {
        assert(!*this);
        return *std::get_if<Error>(&state_);
    }

private:
    const Value& value() const {
        assert(*this);
        return *std::get_if<Value>(&state_);
    }
    Value& value() {
        assert(*this);
        return *std::get_if<Value>(&state_);
    }

    std::variant<Value, Error> state_;
};

}  // namespace bodh
