// What proves an answer: the explanation, and the sentence in its place in the article, marked.
#pragma once

#include <cstdint>

#include "app/library.h"
#include "ui/widgets/canvas.h"

namespace bodh::ui {

enum class EvidenceDetail {
    with_passage,      // the sentence with its neighbours, and the way to the article
    explanation_only,  // the article stands beside, marked
};

struct EvidencePanelLook {
    const LibraryEntry& entry;
    std::uint32_t question = 0;
    EvidenceDetail detail = EvidenceDetail::with_passage;
};

void put_evidence_panel(const Canvas& canvas, Column& column, const EvidencePanelLook& look);

// Only the passages, marked: a line of the result.
void put_passages(const Canvas& canvas, Column& column, const LibraryEntry& entry, std::uint32_t question);

}  // namespace bodh::ui
