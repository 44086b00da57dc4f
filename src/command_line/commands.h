// What each verb of the command line does. Output goes to standard output, messages for people to standard error; the
// number returned is the exit code.
#pragma once

#include "command_line/options.h"
#include "language/language.h"

namespace bodh {

int run_articles(const Language& language, const CommandLine& command);  // analyze, facts, generate
int run_review(const Language& language, const CommandLine& command);
int run_grade(const CommandLine& command);

}  // namespace bodh
