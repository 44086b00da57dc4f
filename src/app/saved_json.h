// What is kept on the device, as bytes under a key each. Formats bodh.settings, bodh.articles, bodh.progress, all
// version 1; "draft" is plain text. Broken or newer bytes give an error and change nothing; a part of a list that
// cannot be read is left out and counted.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/app_state.h"
#include "base/result.h"

namespace bodh {

std::string write_settings(const Settings& settings);
Result<Settings> read_settings(std::string_view json);

// The person's own articles with their quizzes.
std::string write_own_articles(const std::vector<LibraryEntry>& library);
struct OwnArticles {
    std::vector<LibraryEntry> entries;
    std::size_t unreadable = 0;
};
Result<OwnArticles> read_own_articles(std::string_view json);

// Where the person is, and the attempt at each article.
std::string write_progress(const AppState& state);
struct ProgressRead {
    std::size_t unreadable = 0;  // attempts that do not fit their quiz any more
};
// Sets screen, current_id and the sessions of `state`, whose library must be loaded before. An attempt at an article
// that is not there is passed over.
Result<ProgressRead> read_progress(std::string_view json, AppState& state);

}  // namespace bodh
