#include "grading/arrangement.h"

#include <algorithm>
#include <numeric>

namespace bodh {

bool is_arranged(AnswerForm form) {
    return form == AnswerForm::order || form == AnswerForm::match;
}

Arrangement first_arrangement(const Question& question) {
    Arrangement arrangement;
    for (std::uint32_t index = 0; index < question.options.size(); ++index) {
        arrangement.places.emplace_back();
        if (question.form == AnswerForm::order) arrangement.places.back() = index;
    }
    return arrangement;
}

Arrangement right_arrangement(const Question& question) {
    Arrangement arrangement = first_arrangement(question);
    if (question.form == AnswerForm::order) {
        std::stable_sort(arrangement.places.begin(), arrangement.places.end(), [&](const auto& one, const auto& other) {
            return question.options[*one].place < question.options[*other].place;
        });
        return arrangement;
    }
    for (std::size_t option = 0; option < question.options.size(); ++option) {
        const auto partner =
            std::find(question.partners.begin(), question.partners.end(), question.options[option].partner);
        if (partner == question.partners.end()) continue;
        arrangement.places[option] = static_cast<std::uint32_t>(partner - question.partners.begin());
    }
    return arrangement;
}

Arrangement with_option_at(Arrangement order, std::uint32_t option, std::size_t place) {
    const auto from = std::find(order.places.begin(), order.places.end(), option);
    if (from == order.places.end() || place >= order.places.size()) return order;
    const auto to = order.places.begin() + static_cast<std::ptrdiff_t>(place);
    if (from < to) {
        std::rotate(from, from + 1, to + 1);
    } else {
        std::rotate(to, from, from + 1);
    }
    return order;
}

Arrangement with_partner(Arrangement match, std::uint32_t option, std::uint32_t partner) {
    if (option >= match.places.size()) return match;
    for (auto& other : match.places) {
        if (other == partner) other.reset();
    }
    match.places[option] = partner;
    return match;
}

bool fits(const Question& question, const Arrangement& arrangement, Complete complete) {
    if (!is_arranged(question.form) || arrangement.places.size() != question.options.size()) return false;
    const bool match = question.form == AnswerForm::match;
    std::vector<bool> used(match ? question.partners.size() : question.options.size());
    for (const auto& part : arrangement.places) {
        if (!part) {
            if (!match || complete == Complete::yes) return false;
            continue;
        }
        if (*part >= used.size() || used[*part]) return false;
        used[*part] = true;
    }
    return true;
}

std::vector<bool> right_places(const Question& question, const Arrangement& arrangement) {
    std::vector<bool> right(arrangement.places.size());
    for (std::size_t place = 0; place < right.size(); ++place) {
        const auto& part = arrangement.places[place];
        if (!part) continue;
        right[place] = question.form == AnswerForm::match ? question.partners[*part] == question.options[place].partner
                                                          : question.options[*part].place == place + 1;
    }
    return right;
}

std::string arrangement_text(const Question& question, const Arrangement& arrangement) {
    const bool match = question.form == AnswerForm::match;
    std::string words;
    for (std::size_t place = 0; place < arrangement.places.size(); ++place) {
        const auto& part = arrangement.places[place];
        if (!part) continue;
        if (!words.empty()) words += match ? "; " : " → ";
        words += match ? question.options[place].text + " – " + question.partners[*part] : question.options[*part].text;
    }
    return words;
}

}  // namespace bodh
