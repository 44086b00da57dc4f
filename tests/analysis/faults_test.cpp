#include <doctest/doctest.h>

#include "support/understand.h"

using namespace bodh;

namespace {

std::string fault_name(FaultKind kind) {
    switch (kind) {
        case FaultKind::genitive_agreement: return "genitive";
        case FaultKind::verb_agreement: return "verb";
        case FaultKind::numeral_agreement: return "numeral";
        case FaultKind::two_agents: return "two agents";
        case FaultKind::agent_without_ne: return "no ne";
        case FaultKind::ne_without_perfective: return "ne";
        case FaultKind::ne_with_intransitive: return "ne, intransitive";
        case FaultKind::ne_with_passive: return "ne, passive";
        case FaultKind::oblique_without_postposition: return "oblique";
        case FaultKind::number_agreement: return "number";
        case FaultKind::auxiliary_agreement: return "auxiliary";
        case FaultKind::stranded_postposition: return "stranded";
        case FaultKind::too_many_bare_phrases: return "bare";
        case FaultKind::repeated_word: return "repeated";
    }
    return {};
}

// "verb: बैठक", one a line.
std::string faults_of(const std::string& text) {
    const ArticleAnalysis analysis = analyzed(text);
    std::string lines;
    for (const SentenceAnalysis& sentence : analysis.sentences)
        for (const Fault& fault : sentence.faults)
            lines += (lines.empty() ? "" : "\n") + fault_name(fault.kind) + ": " +
                     std::string(slice(analysis.article.text, sentence.tokens[fault.token].span));
    return lines;
}

}  // namespace

TEST_CASE("words that should agree and do not are a fault of the sentence") {
    struct Row {
        std::string text;
        std::string faults;
    };
    const Row rows[] = {
        {"सरकार का नीति बदल गई।", "genitive: का"},
        {"सरकार की नीति बदल गई।", ""},
        {"शहर में नई मूर्ति था।", "verb: मूर्ति"},
        {"शहर में नई मूर्ति थी।", ""},
        {"सुनीता वर्मा ने किताब पढ़ा।", "verb: किताब"},
        {"सुनीता वर्मा ने किताब पढ़ी।", ""},
        {"मेले में चार किताब थीं।", "numeral: किताब"},
        {"मेले में चार किताबें थीं।", ""},
        {"मेले में दस रुपये लगे।", ""},  // a unit needs no plural
        // ने: one agent, with the perfective of a transitive verb and only there
        {"सुनीता वर्मा ने मंत्री ने किताब पढ़ी।", "two agents: ने"},
        {"सुनीता वर्मा ने किताब पढ़ती है।", "ne: पढ़ती"},
        {"सुनीता वर्मा किताब पढ़ी।", "no ne: वर्मा"},
        {"सुनीता वर्मा किताब लाई।", ""},  // लाना takes none
        {"सुनीता वर्मा ने काम पूरा कर दिया।", ""},
        {"सुनीता वर्मा ने दिल्ली से निकली।", "ne, intransitive: निकली"},
        {"घोषणा ने निवेशकों को चौंका दिया।", ""},  // the vector takes it
        {"सुनीता वर्मा ने पुल को खोला गया।", "ne, passive: खोला"},
        {"पुल को खोला गया।", ""},
        // the oblique plural stands before a postposition
        {"शहर में इमारतों ढह गईं।", "oblique: इमारतों"},
        {"शहर में इमारतें ढह गईं।", ""},
        {"शहर की इमारतों और पुलों को देखा गया।", ""},
        // the plural of what the verb agrees with, and the parts of the verb with each other
        {"शहर में बिजली की लाइनें कट गई।", "number: लाइनें"},
        {"शहर में बिजली की लाइनें कट गईं।", ""},
        {"शहर की इमारतें ढह गए थीं।", "auxiliary: थीं"},
        {"शहर की इमारतें ढह गई थीं।", ""},
        {"सरकार की, देश में बैठक हुई।", ""},
        {"नई नीति सरकार के।", "stranded: के"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(faults_of(row.text) == row.faults);
    }
}

TEST_CASE("a quotation is followed over the sentences up to the mark that closes it") {
    struct Row {
        std::string text;
        std::string inside;  // 1 for every sentence that begins inside one
    };
    const Row rows[] = {
        {"मंत्री ने कहा, “पुल बन गया। सड़क भी बनेगी।” मेला बंद रहा।", "010"},
        {"मंत्री ने कहा, \"पुल बन गया। सड़क भी बनेगी।\" मेला बंद रहा।", "010"},
        {"मंत्री ने कहा, “पुल बन गया।” सड़क भी बनेगी।", "00"},
        // a mark that was forgotten opens nothing
        {"मंत्री ने कहा, “पुल बन गया। सड़क भी बनेगी। मेला बंद रहा।", "000"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        std::string inside;
        for (const SentenceAnalysis& sentence : analyzed(row.text).sentences)
            inside += sentence.opens_quoted ? '1' : '0';
        CHECK(inside == row.inside);
    }
}
