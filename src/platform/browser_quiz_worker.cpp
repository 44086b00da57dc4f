// This module in a worker, where it only makes questions (web/quiz_worker.js): nothing of the page is there, and
// nothing here may draw. What the two say to each other is of app/quiz_work_json.h.
#include <emscripten/emscripten.h>

#include <cstddef>
#include <optional>

#include "app/make_quiz.h"
#include "app/quiz_work_json.h"
#include "language/language.h"

extern "C" {
// browser_library.js
void host_quiz_work_done(std::uint32_t ticket, double done);
void host_quiz_work_answered(const char* answer, std::size_t size);
}

namespace bodh {
namespace {

Result<Language>& language() {
    static Result<Language> only = Error{ErrorCode::language_data_broken, {}, {}};
    return only;
}

QuizMade answer_to(const MakeQuiz& request) {
    if (!language()) return {request.ticket, language().error()};
    return make_quiz(*language(), request, [&](double done) { host_quiz_work_done(request.ticket, done); });
}

}  // namespace
}  // namespace bodh

extern "C" {

// Size 0 when it could not be fetched.
EMSCRIPTEN_KEEPALIVE void bodh_worker_language(const char* bytes, std::size_t size) {
    bodh::language() = bodh::load_language({bytes, size});
}

EMSCRIPTEN_KEEPALIVE void bodh_worker_make(const char* request, std::size_t size) {
    const bodh::Result<bodh::MakeQuiz> asked = bodh::read_quiz_request({request, size});
    const std::string answer = asked ? bodh::write_quiz_answer(bodh::answer_to(*asked)) : std::string();
    host_quiz_work_answered(answer.data(), answer.size());
}

}  // extern "C"
