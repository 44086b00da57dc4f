#include "command_line/run_program.h"

#include <doctest/doctest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support/text_files.h"

namespace bodh {
namespace {

// Removed with all in it when the tests end.
class ScratchFolder {
public:
    ScratchFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "bodh-tests-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        path_ = pattern;
    }
    ~ScratchFolder() {
        std::error_code none;
        std::filesystem::remove_all(path_, none);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

}  // namespace

std::string scratch_file(const std::string& name, const std::string& text) {
    static const ScratchFolder folder;
    const std::string path = folder.path() + "/" + name;
    std::ofstream file(path, std::ios::binary);
    file << text;
    REQUIRE(file.good());
    return path;
}

ProgramRun run_bodh(const std::string& arguments, const std::string& input) {
    const std::string in = scratch_file("in", input);
    const std::string out = scratch_file("out", "");
    const std::string err = scratch_file("err", "");
    const std::string command =
        std::string("'") + BODH_PROGRAM + "' " + arguments + " <'" + in + "' >'" + out + "' 2>'" + err + "'";
    const int status = std::system(command.c_str());
    ProgramRun run;
    run.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    run.complaints = read_bytes(err);
    const std::string bytes = read_bytes(out);
    for (std::size_t from = 0; from < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', from), bytes.size());
        run.lines.push_back(bytes.substr(from, end - from));
        from = end + 1;
    }
    return run;
}

}  // namespace bodh
