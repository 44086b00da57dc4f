// The parts of update(), one file for each group: update_start.cpp, update_library.cpp, update_quiz.cpp,
// update_paste.cpp. Only update.cpp and these include this.
#pragma once

#include "app/action.h"
#include "app/app_state.h"
#include "app/effect.h"

namespace bodh {

// update_start.cpp
void start(AppState& state, const Started& action, Effects& effects);

// update_library.cpp: moving between screens, keeping, telling
void go_to(AppState& state, Screen screen, Effects& effects);
void set_page(const AppState& state, Effects& effects);
void fetch_what_typing_needs(const AppState& state, Effects& effects);
void save_settings(const AppState& state, Effects& effects);
void save_progress(const AppState& state, Effects& effects);
void save_own_articles(const AppState& state, Effects& effects);
void show_notice(AppState& state, Notice notice, Effects& effects);
void open_library(AppState& state, Effects& effects);
void open_article(AppState& state, const std::string& id, Effects& effects);
void delete_article(AppState& state, const std::string& id, Effects& effects);
void restore_article(AppState& state, Effects& effects);
void open_dialog(AppState& state, Dialog dialog, Effects& effects);
void close_dialog(AppState& state);

// update_quiz.cpp
void start_quiz(AppState& state, Effects& effects);
void continue_quiz(AppState& state, Effects& effects);
void choose_answer(AppState& state, const Answer& answer, Effects& effects);
void move_option(AppState& state, const MoveOption& action, Effects& effects);
void pair_option(AppState& state, const PairOption& action, Effects& effects);
void check_answer(AppState& state, Effects& effects);
void next_question(AppState& state, Effects& effects);
void show_evidence(AppState& state, std::uint32_t question, Effects& effects);
void retry_wrong_ones(AppState& state, Effects& effects);

// update_paste.cpp
void open_paste(AppState& state, Effects& effects);
void edit_draft(AppState& state, const std::string& text, Effects& effects);
void refuse_text(AppState& state, const Error& error, Effects& effects);
void take_file(AppState& state, const FilePicked& action, Effects& effects);
void make_questions(AppState& state, Effects& effects);
void cancel_questions(AppState& state, Effects& effects);
void take_progress(AppState& state, const QuizProgressed& action);
void take_quiz(AppState& state, const QuizMade& action, Effects& effects);

}  // namespace bodh
