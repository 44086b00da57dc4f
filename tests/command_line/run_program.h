// Runs the built `bodh` as a person would.
#pragma once

#include <string>
#include <vector>

namespace bodh {

struct ProgramRun {
    int exit_code = -1;
    std::vector<std::string> lines;  // of standard output
    std::string complaints;          // standard error
};

// `arguments` are words for the shell; `input` is standard input.
ProgramRun run_bodh(const std::string& arguments, const std::string& input);

// A file of this text in the test's own folder, which goes when the program ends; gives its path.
std::string scratch_file(const std::string& name, const std::string& text);

}  // namespace bodh
