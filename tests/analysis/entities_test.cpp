#include <doctest/doctest.h>

#include "support/printed_analysis.h"
#include "support/understand.h"

using namespace bodh;

namespace {

// "व्लादिमीर पुतिन 2": the names of an article's entities with how often each is mentioned, in order of the text.
std::string entities_of(const std::string& text) {
    const ArticleAnalysis analysis = analyzed(text);
    std::vector<int> mentioned(analysis.entities.size(), 0);
    std::vector<std::size_t> order;
    for (const SentenceAnalysis& sentence : analysis.sentences)
        for (const Mention& mention : sentence.mentions)
            if (mention.type == MentionType::person || mention.type == MentionType::place ||
                mention.type == MentionType::organisation)
                if (++mentioned.at(mention.entity) == 1) order.push_back(mention.entity);
    std::string line;
    for (const std::size_t index : order)
        line += (line.empty() ? "" : ", ") + analysis.entities[index].name + " " + std::to_string(mentioned[index]);
    return line;
}

}  // namespace

TEST_CASE("names of one person, place or organisation are one entity under its fullest name") {
    struct Row {
        std::string text;
        std::string entities;
    };
    const Row rows[] = {
        {"व्लादिमीर पुतिन आए। पुतिन ने भाषण दिया।", "व्लादिमीर पुतिन 2"},
        {"पुतिन आए। व्लादिमीर पुतिन ने भाषण दिया।", "व्लादिमीर पुतिन 2"},
        {"सुनीता वर्मा आईं। वर्मा ने पुल देखा। सुनीता ने फूल लिए।", "सुनीता वर्मा 3"},
        {"भाजपा ने रैली की। भारतीय जनता पार्टी ने भीड़ जुटाई।", "भारतीय जनता पार्टी 2"},
        {"अमेरिका ने मदद दी। अमरीका ने दवा भेजी।", "अमेरिका 2"},
        {"केंद्रीय जाँच ब्यूरो (सीबीआई) ने छापा मारा। सीबीआई ने चोर को पकड़ा।", "केंद्रीय जाँच ब्यूरो 3"},
        // what is not the same one
        {"सुनीता वर्मा आईं। सुरेश मेहता ने पुल देखा।", "सुनीता वर्मा 1, सुरेश मेहता 1"},
        {"भारत आगे है। जापान पीछे है। भारत जीतेगा।", "भारत 2, जापान 1"},
        {"दिल्ली में सभा हुई। दिल्ली विश्वविद्यालय बंद रहा।", "दिल्ली 1, दिल्ली विश्वविद्यालय 1"},
        {"उत्तर कोरिया ने पुल बनाया। दक्षिण कोरिया ने सड़क बनाई।", "उत्तर कोरिया 1, दक्षिण कोरिया 1"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(entities_of(row.text) == row.entities);
    }
}

TEST_CASE("the verb that agrees with a name tells whether it is a woman's") {
    const auto gender_of_first = [](const std::string& text) {
        const ArticleAnalysis analysis = analyzed(text);
        REQUIRE_FALSE(analysis.entities.empty());
        return analysis.entities[analysis.sentences[0].mentions[0].entity].gender;
    };
    CHECK(gender_of_first("प्रवक्ता ओलिस तेरमान दिल्ली पहुँचीं।") == Gender::feminine);
    CHECK(gender_of_first("प्रवक्ता ओलिस तेरमान दिल्ली पहुँचे।") == Gender::masculine);
    // the verb agrees with the letter
    CHECK(gender_of_first("प्रवक्ता ओलिस तेरमान ने चिट्ठी लिखी।") == Gender::none);
}

TEST_CASE("a name without a type takes the one its other mentions show") {
    const ArticleAnalysis analysis = analyzed("मंत्री झिंगारो बलटकर जयपुर पहुँचे। बलटकर जयपुर में रुके।");
    REQUIRE(analysis.sentences.size() == 2);
    CHECK(printed_mentions(analysis, analysis.sentences[1]) == "person: बलटकर | place: जयपुर");
    CHECK(analysis.sentences[0].mentions[0].entity == analysis.sentences[1].mentions[0].entity);
}

TEST_CASE("spans point to the words they name") {
    const ArticleAnalysis analysis = analyzed("खेल की ख़बर\n\nजापान की टीम ने भारत को हराया। सुनीता वर्मा ने तीन अंक लिए।");
    for (const SentenceAnalysis& sentence : analysis.sentences)
        for (const Mention& mention : sentence.mentions) {
            std::string words;
            for (std::size_t i = mention.first; i < mention.past; ++i)
                words +=
                    (words.empty() ? "" : " ") + std::string(slice(analysis.article.text, sentence.tokens[i].span));
            CHECK(slice(analysis.article.text, mention.span) == words);
        }
}
