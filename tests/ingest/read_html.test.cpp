#include "ingest/read_html.h"

#include <catch2/catch.hpp>
#include <string>

#include "ingest/html_depth.h"

using weft::html_depth;
using weft::ParsedArticle;

namespace {

ParsedArticle read_html(std::string_view page) {
  return weft::read_html(page, "p.html");
}

const std::string kPage = R"(<!doctype html><html><head>
<title>A Bridge – Lund Daily</title>
<meta property="og:title" content="A Bridge for Lund">
<meta property="article:published_time" content="2021-06-01T06:30:00+02:00">
<meta name="author" content="By Mia Ek">
<link rel="canonical" href="https://lund.example/bridge">
<style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav>
<header><h1>Lund Daily</h1></header>
<article><header><h1>A Bridge   for
 Lund</h1></header>
<p>Lund has a <a href="x">new&nbsp;bridge</a>, said <b>Mia</b> &amp; Bo.</p>
<script>var no = "<p>no</p>";</script>
<figure><img src="b.jpg" alt="no"><figcaption>The bridge at dawn</figcaption></figure>
<ul><li>It is long.</li><li>It is new.<br>Really.</li></ul>
<p hidden>Not shown.</p><aside>Read also</aside>
<table><tr><td>Length</td><td>300 m</td></tr></table>
</article><footer>© Lund Daily</footer></body></html>)";

}  // namespace

TEST_CASE("A page gives its article, without what surrounds it", "[ingest]") {
  const auto article = read_html(kPage).article;
  CHECK(article.title == "A Bridge for Lund");
  CHECK(article.date == "2021-06-01");
  CHECK(article.author == "Mia Ek");
  CHECK(article.source == "https://lund.example/bridge");
  CHECK(article.text ==
        "Lund has a new bridge, said Mia & Bo.\n\nThe bridge at dawn\n\nIt is long.\n\n"
        "It is new. Really.\n\nLength 300 m");
}

TEST_CASE("A page without marks gives its body without blocks of links", "[ingest]") {
  const auto article = read_html(
                           "<title>T</title><div><a href=a>One</a> <a href=b>Two</a></div>"
                           "<p>Lund has a bridge.<p>See <a href=c>here</a> for more of it.")
                           .article;
  CHECK(article.title == "T");
  CHECK(article.text == "Lund has a bridge.\n\nSee here for more of it.");
}

TEST_CASE("A time element dates a page that has no other date", "[ingest]") {
  CHECK(read_html("<p>One.<time datetime=2021-06-01>yesterday</time>").article.date ==
        "2021-06-01");
  CHECK(read_html("<p>One.<time>June 1, 2021</time>").article.date == "2021-06-01");
}

TEST_CASE("A byline and date in the text count where the head is silent", "[ingest]") {
  const auto article =
      read_html("<main><h1>A</h1><p>By Mia Ek<p>1 June 2021<p>One.</main>").article;
  CHECK(article.author == "Mia Ek");
  CHECK(article.date == "2021-06-01");
  CHECK(article.text == "One.");
}

TEST_CASE("Nesting beyond all measure is refused before it is parsed", "[ingest]") {
  std::string deep;
  for (int i = 0; i < 900; ++i)
    deep += "<b>";
  CHECK(read_html(deep + "deep").article.text == "deep");
  for (int i = 0; i < 200'000; ++i)
    deep += "<b>";
  CHECK_THROWS_WITH(read_html(deep),
                    "p.html: more than 1000 elements are open at once; close them");
}

TEST_CASE("Only elements that stay open count as depth", "[ingest]") {
  CHECK(html_depth("<div><p>a<p>b<br><b>c</b></div><i>d</i>") == 2);
  CHECK(html_depth("<script>if (a<b && c<d) x()</SCRIPT><div>") == 1);
  CHECK(html_depth("<!-- <div><div> --><div>1 < 2</div></div></div><div>") == 1);
  CHECK(html_depth("<div <div <") == 2);
  CHECK(html_depth("") == 0);
}
