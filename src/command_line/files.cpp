#include "command_line/files.h"

#include <cstdio>
#include <memory>

namespace bodh {

Result<std::string> read_file(const std::string& name) {
    const auto close = [](std::FILE* file) {
        if (file != stdin) std::fclose(file);
    };
    const std::unique_ptr<std::FILE, decltype(close)> file(name == "-" ? stdin : std::fopen(name.c_str(), "rb"), close);
    std::string bytes;
    char buffer[65536];
    if (file) {
        while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file.get())) bytes.append(buffer, count);
        if (std::ferror(file.get()) == 0) return bytes;
    }
    return Error{ErrorCode::file_not_readable, name, name};
}

}  // namespace bodh
