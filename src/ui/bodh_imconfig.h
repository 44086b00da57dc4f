// Dear ImGui as Bodh uses it: no built-in font (it could not show Hindi), no files, no shell, no demo, no debug
// windows. Characters stay 16-bit: typeset/glyph_loader.h puts glyphs, not characters, into its table.
#pragma once

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS

// The one copy of stb_truetype is in typeset/glyph_raster.cpp.
#define IMGUI_DISABLE_STB_TRUETYPE_IMPLEMENTATION
