#include "ingest/html_text.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace weft {
namespace {

constexpr std::array kLeftOut{
    GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_HEAD,
    GUMBO_TAG_NAV,    GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE,    GUMBO_TAG_FORM,     GUMBO_TAG_BUTTON,
    GUMBO_TAG_SELECT, GUMBO_TAG_IFRAME, GUMBO_TAG_SVG,      GUMBO_TAG_MATH,     GUMBO_TAG_OBJECT,
    GUMBO_TAG_CANVAS, GUMBO_TAG_AUDIO,  GUMBO_TAG_VIDEO,    GUMBO_TAG_TEXTAREA, GUMBO_TAG_TITLE};

constexpr std::array kBlocks{
    GUMBO_TAG_P,       GUMBO_TAG_DIV,        GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,
    GUMBO_TAG_MAIN,    GUMBO_TAG_HEADER,     GUMBO_TAG_H1,      GUMBO_TAG_H2,
    GUMBO_TAG_H3,      GUMBO_TAG_H4,         GUMBO_TAG_H5,      GUMBO_TAG_H6,
    GUMBO_TAG_UL,      GUMBO_TAG_OL,         GUMBO_TAG_LI,      GUMBO_TAG_DL,
    GUMBO_TAG_DT,      GUMBO_TAG_DD,         GUMBO_TAG_TABLE,   GUMBO_TAG_TR,
    GUMBO_TAG_CAPTION, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_FIGURE,  GUMBO_TAG_FIGCAPTION,
    GUMBO_TAG_PRE,     GUMBO_TAG_ADDRESS,    GUMBO_TAG_HR,      GUMBO_TAG_BODY};

template <typename Tags>
bool contains(const Tags& tags, GumboTag tag) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool is_hidden(const GumboElement& element) {
  if (gumbo_get_attribute(&element.attributes, "hidden") != nullptr) return true;
  const GumboAttribute* aria = gumbo_get_attribute(&element.attributes, "aria-hidden");
  return aria != nullptr && std::string_view(aria->value) == "true";
}

// Gathers words into paragraphs; white space of any length is one blank.
class Paragraphs {
 public:
  explicit Paragraphs(LinkBlocks link_blocks) : link_blocks_(link_blocks) {}

  void add(std::string_view text, bool linked) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const bool no_break_space = text.substr(i, 2) == "\u00A0";
      if (no_break_space || std::string_view(" \t\n\r\f").find(text[i]) != std::string_view::npos) {
        space_pending_ = true;
        i += no_break_space ? 1 : 0;
        continue;
      }
      if (space_pending_ && !paragraph_.empty()) paragraph_ += ' ';
      space_pending_ = false;
      paragraph_ += text[i];
      linked_bytes_ += linked ? 1 : 0;
    }
  }
  void add_space() { space_pending_ = true; }

  void end() {
    const bool mostly_links = linked_bytes_ * 2 > paragraph_.size();
    if (!paragraph_.empty() && !(mostly_links && link_blocks_ == LinkBlocks::dropped)) {
      if (!text_.empty()) text_ += "\n\n";
      text_ += paragraph_;
    }
    paragraph_.clear();
    linked_bytes_ = 0;
    space_pending_ = false;
  }

  std::string take() {
    end();
    return std::move(text_);
  }

 private:
  LinkBlocks link_blocks_;
  std::string text_, paragraph_;
  std::size_t linked_bytes_ = 0;
  bool space_pending_ = false;
};

// A node to walk into, or the mark that its end is reached.
struct Step {
  const GumboNode* node;
  bool linked, leaving;
};

class Walk {
 public:
  Walk(const GumboNode* root, const GumboNode* title, Paragraphs& out)
      : root_(root), title_(title), out_(out), open_{{root, false, false}} {}

  void run() {
    while (!open_.empty()) {
      const Step step = open_.back();
      open_.pop_back();
      visit(step);
    }
  }

 private:
  void visit(const Step& step) {
    switch (step.node->type) {
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_WHITESPACE:
      case GUMBO_NODE_CDATA:
        out_.add(step.node->v.text.text, step.linked);
        break;
      case GUMBO_NODE_ELEMENT:
        visit_element(step);
        break;
      default:
        break;  // documents, comments, templates
    }
  }

  void visit_element(const Step& step) {
    const GumboElement& element = step.node->v.element;
    const bool block = contains(kBlocks, element.tag);
    if (step.leaving) {
      if (block) out_.end();
      if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH) out_.add_space();
      return;
    }
    const bool left_out = contains(kLeftOut, element.tag) || is_hidden(element);
    if (step.node == title_ || (left_out && step.node != root_)) return;
    if (block) out_.end();
    if (element.tag == GUMBO_TAG_BR) out_.add_space();
    open_.push_back({step.node, step.linked, true});
    const bool linked = step.linked || element.tag == GUMBO_TAG_A;
    for (unsigned i = element.children.length; i > 0; --i) {
      open_.push_back({static_cast<const GumboNode*>(element.children.data[i - 1]), linked, false});
    }
  }

  const GumboNode* root_;
  const GumboNode* title_;
  Paragraphs& out_;
  std::vector<Step> open_;
};

}  // namespace

std::string html_words(const GumboInternalNode* node) {
  const std::string paragraphs = html_paragraphs(node, nullptr, LinkBlocks::kept);
  std::string words;
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    const bool between_paragraphs = paragraphs[i] == '\n';
    words += between_paragraphs ? ' ' : paragraphs[i];
    i += between_paragraphs ? 1 : 0;  // two newlines, one blank
  }
  return words;
}

std::string html_paragraphs(const GumboInternalNode* part, const GumboInternalNode* title,
                            LinkBlocks link_blocks) {
  Paragraphs paragraphs(link_blocks);
  Walk(part, title, paragraphs).run();
  return paragraphs.take();
}

}  // namespace weft
