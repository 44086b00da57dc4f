#include "platform/browser_renderer.h"

#include <GLES3/gl3.h>
#include <emscripten/html5.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <initializer_list>

namespace bodh {
namespace {

// highp throughout: mediump holds whole pixels only up to 1024.
constexpr const char* vertex_source = R"(#version 300 es
precision highp float;
uniform vec2 pixel_scale;
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 texture_position;
layout(location = 2) in vec4 colour;
out vec2 fragment_texture_position;
out vec4 fragment_colour;
void main() {
    fragment_texture_position = texture_position;
    fragment_colour = colour;
    gl_Position = vec4(position.x * pixel_scale.x - 1.0, 1.0 - position.y * pixel_scale.y, 0.0, 1.0);
})";

constexpr const char* fragment_source = R"(#version 300 es
precision highp float;
uniform sampler2D coverage;
in vec2 fragment_texture_position;
in vec4 fragment_colour;
out vec4 result;
void main() {
    result = vec4(fragment_colour.rgb, fragment_colour.a * texture(coverage, fragment_texture_position).r);
})";

GLuint compile(GLenum kind, const char* source) {
    const GLuint shader = glCreateShader(kind);
    glShaderSource(shader, 1, &source, nullptr);
    glCompileShader(shader);
    return shader;
}

const void* offset(std::size_t bytes) {
    return reinterpret_cast<const void*>(bytes);
}

// The values have no padding.
template <typename Value>
bool same_bytes(const ImVector<Value>& a, const ImVector<Value>& b) {
    return a.Size == b.Size && std::memcmp(a.Data, b.Data, static_cast<std::size_t>(a.size_in_bytes())) == 0;
}

bool same_command(const ImDrawCmd& a, const ImDrawCmd& b) {
    return a.ClipRect.x == b.ClipRect.x && a.ClipRect.y == b.ClipRect.y && a.ClipRect.z == b.ClipRect.z &&
           a.ClipRect.w == b.ClipRect.w && a.ElemCount == b.ElemCount && a.IdxOffset == b.IdxOffset;
}

void upload(const ImTextureData& texture, const ImTextureRect& rect) {
    glTexSubImage2D(GL_TEXTURE_2D, 0, rect.x, rect.y, rect.w, rect.h, GL_RED, GL_UNSIGNED_BYTE,
                    texture.Pixels + rect.x + rect.y * texture.Width);
}

}  // namespace

bool BrowserRenderer::open(const char* canvas) {
    EmscriptenWebGLContextAttributes wanted;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.majorVersion = 2;
    wanted.alpha = wanted.depth = wanted.stencil = wanted.antialias = false;
    wanted.powerPreference = EM_WEBGL_POWER_PREFERENCE_LOW_POWER;
    const EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = emscripten_webgl_create_context(canvas, &wanted);
    if (context <= 0 || emscripten_webgl_make_context_current(context) != EMSCRIPTEN_RESULT_SUCCESS) return false;
    create_objects();
    return true;
}

void BrowserRenderer::create_objects() {
    lost_ = false;
    forget_picture();
    program_ = glCreateProgram();
    for (const GLuint shader :
         {compile(GL_VERTEX_SHADER, vertex_source), compile(GL_FRAGMENT_SHADER, fragment_source)}) {
        glAttachShader(program_, shader);
        glDeleteShader(shader);  // lives on in the program
    }
    glLinkProgram(program_);
    glUseProgram(program_);
    pixel_scale_ = glGetUniformLocation(program_, "pixel_scale");
    glUniform1i(glGetUniformLocation(program_, "coverage"), 0);

    glGenVertexArrays(1, &vertex_array_);
    glGenBuffers(1, &vertices_);
    glGenBuffers(1, &indices_);
    glBindVertexArray(vertex_array_);
    glBindBuffer(GL_ARRAY_BUFFER, vertices_);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_);
    for (const GLuint attribute : {0u, 1u, 2u}) glEnableVertexAttribArray(attribute);
    glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, sizeof(ImDrawVert), offset(offsetof(ImDrawVert, pos)));
    glVertexAttribPointer(1, 2, GL_FLOAT, GL_FALSE, sizeof(ImDrawVert), offset(offsetof(ImDrawVert, uv)));
    glVertexAttribPointer(2, 4, GL_UNSIGNED_BYTE, GL_TRUE, sizeof(ImDrawVert), offset(offsetof(ImDrawVert, col)));

    glEnable(GL_BLEND);
    glEnable(GL_SCISSOR_TEST);
    glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glActiveTexture(GL_TEXTURE0);
}

void BrowserRenderer::context_lost() {
    lost_ = true;
}

void BrowserRenderer::context_restored() {
    // ImGui asks for destroyed textures anew at its next frame.
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    create_objects();
}

void BrowserRenderer::update_texture(ImTextureData& texture) const {
    IM_ASSERT(texture.Format == ImTextureFormat_Alpha8);
    if (texture.Status == ImTextureStatus_WantCreate) {
        GLuint name = 0;
        glGenTextures(1, &name);
        glBindTexture(GL_TEXTURE_2D, name);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, texture.Width, texture.Height, 0, GL_RED, GL_UNSIGNED_BYTE,
                     texture.Pixels);
        texture.SetTexID(name);
        texture.SetStatus(ImTextureStatus_OK);
    } else if (texture.Status == ImTextureStatus_WantUpdates) {
        glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(texture.TexID));
        glPixelStorei(GL_UNPACK_ROW_LENGTH, texture.Width);
        for (const ImTextureRect& rect : texture.Updates) upload(texture, rect);
        texture.SetStatus(ImTextureStatus_OK);
    } else if (texture.Status == ImTextureStatus_WantDestroy && texture.UnusedFrames > 0) {
        const auto name = static_cast<GLuint>(texture.TexID);
        glDeleteTextures(1, &name);
        texture.SetTexID(ImTextureID_Invalid);
        texture.SetStatus(ImTextureStatus_Destroyed);
    }
}

// Whether there was anything to update.
bool BrowserRenderer::update_textures(const ImDrawData& data) const {
    bool updated = false;
    if (data.Textures == nullptr) return updated;
    for (ImTextureData* texture : *data.Textures) {
        if (texture->Status == ImTextureStatus_OK) continue;
        update_texture(*texture);
        updated = true;
    }
    return updated;
}

bool BrowserRenderer::is_on_canvas(const ImDrawData& data) const {
    if (picture_size_.x != data.DisplaySize.x || picture_size_.y != data.DisplaySize.y) return false;
    return std::equal(picture_.begin(), picture_.end(), data.CmdLists.begin(), data.CmdLists.end(),
                      [](const DrawnList& drawn, const ImDrawList* list) {
                          return same_bytes(drawn.vertices, list->VtxBuffer) &&
                                 same_bytes(drawn.indices, list->IdxBuffer) &&
                                 std::equal(drawn.commands.begin(), drawn.commands.end(), list->CmdBuffer.begin(),
                                            list->CmdBuffer.end(), same_command);
                      });
}

// The lists give their buffers for those of the picture before: ImGui empties them for the next frame anyway.
void BrowserRenderer::keep_picture(ImDrawData& data) {
    picture_size_ = data.DisplaySize;
    picture_.resize(static_cast<std::size_t>(data.CmdLists.Size));
    for (int i = 0; i < data.CmdLists.Size; ++i) {
        DrawnList& drawn = picture_[static_cast<std::size_t>(i)];
        drawn.vertices.swap(data.CmdLists[i]->VtxBuffer);
        drawn.indices.swap(data.CmdLists[i]->IdxBuffer);
        drawn.commands.swap(data.CmdLists[i]->CmdBuffer);
    }
}

void BrowserRenderer::forget_picture() {
    picture_size_ = {};
}

void BrowserRenderer::draw(ImDrawData& data) {
    if (lost_) return;
    if (update_textures(data)) forget_picture();
    if (data.DisplaySize.x <= 0 || data.DisplaySize.y <= 0 || is_on_canvas(data)) return;
    draw_lists(data);
    keep_picture(data);
}

void BrowserRenderer::draw_lists(const ImDrawData& data) const {
    const auto width = static_cast<GLsizei>(data.DisplaySize.x);
    const auto height = static_cast<GLsizei>(data.DisplaySize.y);
    glViewport(0, 0, width, height);
    glUniform2f(pixel_scale_, 2.0f / data.DisplaySize.x, 2.0f / data.DisplaySize.y);
    glScissor(0, 0, width, height);
    glClearColor(1, 1, 1, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    for (const ImDrawList* list : data.CmdLists) {
        glBufferData(GL_ARRAY_BUFFER, list->VtxBuffer.size_in_bytes(), list->VtxBuffer.Data, GL_STREAM_DRAW);
        glBufferData(GL_ELEMENT_ARRAY_BUFFER, list->IdxBuffer.size_in_bytes(), list->IdxBuffer.Data, GL_STREAM_DRAW);
        for (const ImDrawCmd& command : list->CmdBuffer) {
            const auto left = static_cast<GLint>(command.ClipRect.x);
            const auto top = static_cast<GLint>(command.ClipRect.y);
            const auto right = static_cast<GLint>(command.ClipRect.z);
            const auto bottom = static_cast<GLint>(command.ClipRect.w);
            if (right <= left || bottom <= top) continue;
            glScissor(left, height - bottom, right - left, bottom - top);
            glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(command.GetTexID()));
            glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(command.ElemCount),
                           sizeof(ImDrawIdx) == 2 ? GL_UNSIGNED_SHORT : GL_UNSIGNED_INT,
                           offset(command.IdxOffset * sizeof(ImDrawIdx)));
        }
    }
}

}  // namespace bodh
