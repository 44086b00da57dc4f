#include "strings/show_date.h"

#include <algorithm>

#include "strings/text.h"

namespace bodh {
namespace {

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string show_date(std::string_view iso_date, InterfaceLanguage language) {
    const bool shaped = iso_date.size() == 10 && iso_date[4] == '-' && iso_date[7] == '-' &&
                        all_digits(iso_date.substr(0, 4)) && all_digits(iso_date.substr(5, 2)) &&
                        all_digits(iso_date.substr(8, 2));
    if (!shaped) return std::string(iso_date);
    const int month = (iso_date[5] - '0') * 10 + (iso_date[6] - '0');
    if (month < 1 || month > 12) return std::string(iso_date);
    const auto month_key = static_cast<Key>(static_cast<int>(Key::date_month_01) + month - 1);
    const std::string_view day = iso_date.substr(iso_date[8] == '0' ? 9 : 8, iso_date[8] == '0' ? 1 : 2);
    return text(Key::date_full, language, {day, text(month_key, language), iso_date.substr(0, 4)});
}

}  // namespace bodh
