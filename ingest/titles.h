// Titles and roles: "deputy general manager", "Minister for Foreign Affairs", "Dr.".
#pragma once
#include "ingest/article_words.h"
#include "ingest/lexicon.h"

namespace weft {

// The titles that somebody holds, or that are held somewhere: a noun that the lexicon knows as a
// role, occupation or title, with what describes it before it ("deputy general") and what it is
// for or of ("of the board"), as the trees say, up to a name. Its holder is the person named right
// after it, in apposition to it or said to be it; its body the organization or place named in front
// of it or after its preposition ("Acme's chairman", "chairman of Acme").
// No office is what the article's own title begins with: "King Louie" is called so.
// Honorific: an abbreviation or such a word right before its holder ("Dr.", "Sir"). Titles lie in
// no name, but for one that begins a person's, which then holds it without that word.
// None where the text comes without trees.
// Cost: linear in the words, but for sentences with many roles: roles times names of a sentence.
Titles find_titles(const ArticleWords& words, const Trees& trees, const Lexicon& lexicon,
                   const Names& names);

}  // namespace weft
