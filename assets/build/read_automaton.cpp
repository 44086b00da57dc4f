#include "read_automaton.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace bodh {
namespace {

constexpr std::size_t path_limit = 4'000'000;
constexpr std::size_t depth_limit = 400;
constexpr std::size_t state_limit = 10'000'000;

struct Arc {
    std::size_t target = 0;
    std::string input;
    std::string output;
};
struct State {
    std::vector<Arc> arcs;
    bool final = false;
};

std::string_view largest_section(std::string_view att) {
    std::string_view largest;
    while (!att.empty()) {
        const std::size_t end = att.find("\n--\n");
        const std::string_view section = att.substr(0, end);
        if (section.size() > largest.size()) largest = section;
        if (end == std::string_view::npos) break;
        att.remove_prefix(end + 4);
    }
    return largest;
}

std::vector<std::string_view> cells_of(std::string_view line) {
    std::vector<std::string_view> cells;
    while (true) {
        const std::size_t tab = line.find('\t');
        cells.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos) return cells;
        line.remove_prefix(tab + 1);
    }
}

std::string symbol(std::string_view cell) {
    if (cell == "ε" || cell == "@0@") return "";
    if (cell == "@_SPACE_@") return " ";
    return std::string(cell);
}

// nullopt-like: state_limit when the cell is no state number.
std::size_t state_number(std::string_view cell) {
    std::size_t number = 0;
    for (const char c : cell) {
        if (c < '0' || c > '9' || number >= state_limit) return state_limit;
        number = number * 10 + static_cast<std::size_t>(c - '0');
    }
    return cell.empty() ? state_limit : std::min(number, state_limit);
}

Result<std::vector<State>> read_states(std::string_view section) {
    std::vector<State> states;
    const auto state = [&states](std::size_t number) -> State& {
        if (states.size() <= number) states.resize(number + 1);
        return states[number];
    };
    while (!section.empty()) {
        const std::size_t end = std::min(section.find('\n'), section.size());
        const std::string_view line = section.substr(0, end);
        section.remove_prefix(std::min(end + 1, section.size()));
        if (line.empty()) continue;
        const std::vector<std::string_view> cells = cells_of(line);
        const std::size_t from = state_number(cells[0]);
        const std::size_t to = cells.size() >= 4 ? state_number(cells[1]) : from;
        if (from == state_limit || to == state_limit) {
            return Error{ErrorCode::language_data_broken, std::string(line), ""};
        }
        state(std::max(from, to));
        if (cells.size() >= 4) {
            state(from).arcs.push_back({to, symbol(cells[2]), symbol(cells[3])});
        } else {
            state(from).final = true;
        }
    }
    return states;
}

// "रूस<np><top><sg>" → {"रूस", "np.top.sg"}
Analysis split_analysis(const std::string& surface, const std::string& analysis) {
    const std::size_t begin = std::min(analysis.find('<'), analysis.size());
    Analysis split{surface, analysis.substr(0, begin), ""};
    for (std::size_t i = begin; i < analysis.size(); ++i) {
        if (analysis[i] == '<') {
            if (!split.tags.empty()) split.tags += '.';
        } else if (analysis[i] != '>') {
            split.tags += analysis[i];
        }
    }
    return split;
}

class PathSpeller {
public:
    explicit PathSpeller(const std::vector<State>& states) : states_(states) {}

    // False when there are too many paths or one is too long to be a word, which a cycle would make.
    bool spell(std::size_t state, std::size_t depth) {
        if (depth > depth_limit || paths_.size() > path_limit) return false;
        if (states_[state].final) paths_.push_back(split_analysis(surface_, analysis_));
        for (const Arc& arc : states_[state].arcs) {
            const std::size_t surface_size = surface_.size();
            const std::size_t analysis_size = analysis_.size();
            surface_ += arc.input;
            analysis_ += arc.output;
            const bool ended = spell(arc.target, depth + 1);
            surface_.resize(surface_size);
            analysis_.resize(analysis_size);
            if (!ended) return false;
        }
        return true;
    }

    std::vector<Analysis> take() { return std::move(paths_); }

private:
    const std::vector<State>& states_;
    std::string surface_;
    std::string analysis_;
    std::vector<Analysis> paths_;
};

}  // namespace

Result<std::vector<Analysis>> read_automaton(std::string_view att) {
    const Result<std::vector<State>> states = read_states(largest_section(att));
    if (!states) return states.error();
    if (states->empty()) return Error{ErrorCode::language_data_broken, "automaton", "empty"};
    PathSpeller speller(*states);
    if (!speller.spell(0, 0)) return Error{ErrorCode::language_data_broken, "automaton", "cyclic"};
    return speller.take();
}

}  // namespace bodh
