// Laws of the whole way from text to questions: whatever the text, nothing crashes, every span lies in the text, and
// every question passes review.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/random.h"
#include "facts/extract_facts.h"
#include "questions/generate_questions.h"
#include "questions/review.h"
#include "support/hindi.h"
#include "support/text_files.h"
#include "text/utf8.h"

using namespace bodh;

namespace {

// doctest's checks are slow by the million: one REQUIRE a text, with what was wrong.
class Complaints {
public:
    void unless(bool holds, const char* what) {
        if (!holds && first_.empty()) first_ = what;
    }
    const std::string& first() const { return first_; }

private:
    std::string first_;
};

bool ordered(std::size_t first, std::size_t past, std::size_t count) {
    return first < past && past <= count;
}

void check_analysis(const ArticleAnalysis& analysis, Complaints& complaints) {
    for (const SentenceAnalysis& sentence : analysis.sentences) {
        const std::size_t count = sentence.tokens.size();
        std::uint32_t end = sentence.sentence.span.begin;
        for (const Token& token : sentence.tokens) {
            complaints.unless(token.span.begin >= end && !token.span.empty(), "tokens are in order");
            end = token.span.end;
        }
        complaints.unless(end <= sentence.sentence.span.end, "tokens lie in their sentence");
        std::size_t past = 0;
        for (const Mention& mention : sentence.mentions) {
            complaints.unless(mention.first >= past && ordered(mention.first, mention.past, count),
                              "mentions are in order and do not overlap");
            past = mention.past;
            complaints.unless(mention.span.begin == sentence.tokens[mention.first].span.begin &&
                                  mention.span.end == sentence.tokens[mention.past - 1].span.end,
                              "a mention's span is that of its tokens");
        }
        past = 0;
        for (const Phrase& phrase : sentence.phrases) {
            complaints.unless(phrase.first >= past && ordered(phrase.first, phrase.past, count) &&
                                  phrase.extent_first <= phrase.first && phrase.postposition_past >= phrase.past &&
                                  phrase.postposition_past <= count,
                              "phrases are in order and do not overlap");
            past = phrase.past;
        }
        for (const VerbGroup& verb : sentence.verb_groups)
            complaints.unless(verb.first <= verb.verb_first && ordered(verb.verb_first, verb.past, count),
                              "a verb group lies in its sentence");
        past = 0;
        for (const Clause& clause : sentence.clauses) {
            complaints.unless(clause.first == past && ordered(clause.first, clause.past, count) &&
                                  clause.verb < sentence.verb_groups.size(),
                              "clauses follow one another");
            past = clause.past;
        }
    }
}

void check_facts(const ArticleAnalysis& analysis, const std::vector<Fact>& facts, Complaints& complaints) {
    const auto in_text = [&](Span span) { return !slice(analysis.article.text, span).empty(); };
    for (const Fact& fact : facts) {
        complaints.unless(fact.sentence < analysis.sentences.size() && !fact.evidence.empty() &&
                              std::all_of(fact.evidence.begin(), fact.evidence.end(), in_text),
                          "evidence lies in the text");
        complaints.unless(!fact.statement.text().empty(), "a fact states something");
        for (const RoleFiller& filler : fact.roles)
            complaints.unless(in_text(filler.span) && filler.phrase < analysis.sentences[fact.sentence].phrases.size(),
                              "roles lie in the text");
        if (fact.attribution) complaints.unless(in_text(fact.attribution->source), "who claims it is in the text");
    }
}

// How many questions the text gives; all that must hold of it is checked on the way.
std::size_t questions_of(const std::string& text) {
    Result<Article> article = read_article(text, ArticleCeilings::any);
    if (!article) return 0;
    Complaints complaints;
    const ArticleAnalysis analysis = analyze_article(hindi(), *std::move(article));
    check_analysis(analysis, complaints);
    const std::vector<Fact> facts = extract_facts(hindi(), analysis);
    check_facts(analysis, facts, complaints);
    const QuestionContext context{hindi(), analysis, facts, 1};
    const std::vector<Draft> drafts = generate_questions(context, {});
    for (const Draft& draft : drafts)
        complaints.unless(review_question(hindi(), draft.question, text).empty(), "every question passes review");
    CAPTURE(text.substr(0, 400));
    REQUIRE(complaints.first() == "");
    return drafts.size();
}

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    std::string word;
    for (const char byte : text + " ") {
        if (byte != ' ' && byte != '\n') {
            word += byte;
        } else if (!word.empty()) {
            words.push_back(word);
            word.clear();
        }
    }
    return words;
}

}  // namespace

TEST_CASE("an article cut after any byte is understood or refused") {
    const std::string article = first_article();
    std::size_t questions = 0;
    for (std::size_t size = 0; size < article.size(); size += 97) {
        const std::string cut = article.substr(0, size);
        const std::size_t whole_letters = first_ill_formed_byte(cut).value_or(size);
        if (whole_letters < size) CHECK(questions_of(cut) == 0);
        questions = std::max(questions, questions_of(cut.substr(0, whole_letters)));
    }
    CHECK(questions > 0);
}

TEST_CASE("random bytes are understood or refused") {
    Random random({20240619});
    for (int round = 0; round < 400; ++round) {
        std::string text;
        for (std::size_t left = random.below(200); left > 0; --left) text += static_cast<char>(random.below(256));
        questions_of(text);
        // The same with every byte in its place made one of Devanagari's.
        std::string letters;
        for (const char byte : text) {
            letters += "\xe0\xa4";
            letters += static_cast<char>(0x80 | (static_cast<unsigned char>(byte) & 0x3f));
            if ((byte & 7) == 0) letters += ' ';
        }
        questions_of(letters);
    }
}

TEST_CASE("an article with its words in any order is understood") {
    const std::vector<std::string> words = words_of(first_article());
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        std::vector<std::string> shuffled = words;
        Random({seed}).shuffle(shuffled);
        std::string text;
        for (const std::string& word : shuffled) text += word + " ";
        questions_of(text);
    }
}

TEST_CASE("an article of small words that join and point, in any order, is understood") {
    const std::vector<std::string> words = {"कि",   "और",    "जो", "ने",   "को",   "की",  "के",  "से",     "पर",  "में",
                                            "नहीं",  "है",     "था", "।",   "“",    "”",   "(",  ")",     ",",   "वह",
                                            "इस",   "19",    "जून", "साल", "पुतिन", "कहा", "ही", "अनुसार", "गया", "हुए",
                                            "संयुक्त", "राष्ट्र", "\"", "दो",  "%",    "-",   "एक", "भी"};
    Random random({7});
    for (int round = 0; round < 300; ++round) {
        std::string text;
        for (std::size_t left = 1 + random.below(60); left > 0; --left) text += words[random.below(words.size())] + " ";
        questions_of(text);
    }
}

TEST_CASE("strange shapes of text are understood or refused") {
    const auto repeated = [](const std::string& piece, int times) {
        std::string text;
        for (int i = 0; i < times; ++i) text += piece;
        return text;
    };
    const std::string texts[] = {
        repeated("क", 20'000),
        repeated("क्", 10'000) + "क",
        repeated("।", 1'000),
        "राम ने आम खाया" + repeated("।", 1'000),
        repeated("“", 500) + "राम ने आम खाया" + repeated("”", 499),
        repeated("(", 1'000),
        repeated("-", 3'000),
        repeated("राम और ", 500) + "आए।",
        repeated("राम के ", 500) + "घर।",
        repeated("9", 5'000) + " लोग आए।",
        repeated("एक ", 800) + "लोग आए।",
        "राम ने आम खाया।" + repeated("\n", 2'000) + "श्याम ने आम खाया।",
        repeated("राम ने कहा कि ", 300) + "आम मीठा है।",
    };
    for (const std::string& text : texts) questions_of(text);
}
