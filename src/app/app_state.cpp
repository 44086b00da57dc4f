#include "app/app_state.h"

#include <algorithm>

namespace bodh {

const LibraryEntry* current_entry(const AppState& state) {
    const auto found = std::find_if(state.library.begin(), state.library.end(),
                                    [&](const LibraryEntry& entry) { return entry.id() == state.current_id; });
    return found == state.library.end() ? nullptr : &*found;
}

LibraryEntry* current_entry(AppState& state) {
    return const_cast<LibraryEntry*>(current_entry(static_cast<const AppState&>(state)));
}

}  // namespace bodh
