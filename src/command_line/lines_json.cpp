#include "command_line/lines_json.h"

#include "base/fields_json.h"
#include "strings/error_message.h"

namespace bodh {

Result<InputLine> read_input_line(std::string_view line) {
    const Result<nlohmann::json> json = parse_json(line);
    if (!json) return json.error();
    std::optional<Error> fault;
    const JsonFields root(*json, fault);
    InputLine input;
    if (root.has("id")) input.id = root.field("id").string();
    input.text = root.field("text").string();
    if (fault) return *fault;
    return input;
}

std::string write_error_line(const std::string& id, const Error& error, std::string_view list, int indent) {
    nlohmann::ordered_json json = {{"id", id},
                                   {"error",
                                    {{"code", error_code_name(error.code)},
                                     {"message", error_message(error, InterfaceLanguage::hindi)},
                                     {"message_en", error_message(error, InterfaceLanguage::english)},
                                     {"where", error.where}}}};
    json[std::string(list)] = nlohmann::ordered_json::array();
    return write_json(json, indent);
}

}  // namespace bodh
