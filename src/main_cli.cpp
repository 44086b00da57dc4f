// The command line `bodh`: read what is asked, load the language, do it.
#include <cstdio>
#include <string>
#include <vector>

#include "command_line/commands.h"
#include "command_line/files.h"
#include "command_line/program_folder.h"
#include "strings/error_message.h"

int main(int count, char** words) {
    bodh::UsageFault fault;
    const auto command = bodh::read_command_line(std::vector<std::string>(words + 1, words + count), fault);
    if (!command) return std::fprintf(stderr, "%s\n\n%s", fault.message.c_str(), bodh::usage_text), 2;
    if (command->verb == bodh::Verb::help) return std::fputs(bodh::usage_text, stdout), 0;
    if (command->verb == bodh::Verb::grade) return bodh::run_grade(*command);

    const std::string pack_file =
        command->language_file.empty() ? bodh::program_folder(words[0]) + "hindi.pack" : command->language_file;
    bodh::Result<std::string> pack = bodh::read_file(pack_file);
    bodh::Result<bodh::Language> language = pack ? bodh::load_language(*std::move(pack)) : pack.error();
    if (!language) {
        const std::string message = bodh::error_message(language.error(), bodh::InterfaceLanguage::english);
        return std::fprintf(stderr, "%s\n", message.c_str()), 1;
    }
    return command->verb == bodh::Verb::review ? bodh::run_review(*language, *command)
                                               : bodh::run_articles(*language, *command);
}
