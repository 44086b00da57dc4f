// Chooses what each word does in its sentence. Rules of Hindi, from the surest to the least:
//   closed classes first (postpositions, pronouns, clause words, negation);
//   की/के as a verb only where a sentence part ends after it: घोषणा की।, घोषणा की गई;
//   a form that is noun or verb is the verb where the verb stands: before another verb form, a copula or the end.
#pragma once

#include <vector>

#include "analysis/token.h"
#include "language/language.h"

namespace bodh {

void choose_parts(const Language& language, std::vector<Token>& tokens);

// True for a token at which a finite verb can end: end of text, punctuation, clause words, relative pronouns.
bool is_clause_edge(const std::vector<Token>& tokens, std::size_t index);

}  // namespace bodh
