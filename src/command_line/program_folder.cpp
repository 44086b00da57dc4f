#include "command_line/program_folder.h"

#include <filesystem>
#include <system_error>

namespace bodh {

std::string program_folder(const char* called_as) {
    std::error_code none;
    std::filesystem::path path = std::filesystem::read_symlink("/proc/self/exe", none);
    if (none) path = called_as;
    const std::string folder = path.parent_path().string();
    return folder.empty() ? folder : folder + "/";
}

}  // namespace bodh
