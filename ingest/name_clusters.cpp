#include "ingest/name_clusters.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace weft {
namespace {

using KeyWords = std::vector<std::string>;

KeyWords split(const std::string& key) {
  KeyWords result;
  std::size_t begin = 0;
  while (begin < key.size()) {
    const std::size_t end = std::min(key.find(' ', begin), key.size());
    result.push_back(key.substr(begin, end - begin));
    begin = end + 1;
  }
  return result;
}

std::string join(KeyWords::const_iterator first, KeyWords::const_iterator last) {
  std::string result;
  for (; first != last; ++first)
    result += (result.empty() ? "" : " ") + *first;
  return result;
}

class Clustering {
 public:
  Clustering(const ArticleWords& words, const Lexicon& lexicon, const std::vector<NamedSpan>& spans)
      : words_(words),
        lexicon_(lexicon),
        spans_(spans),
        parent_(spans.size()),
        local_(spans.size(), false) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    for (const NamedSpan& span : spans)
      keys_.push_back(name_key(words.phrase(span.span)));
  }

  void join_equal() {
    std::map<std::string, std::size_t> first;
    for (std::size_t i = 0; i < spans_.size(); ++i) {
      const auto [found, inserted] = first.emplace(keys_[i], i);
      if (!inserted) unite(found->second, i);
    }
  }

  // What the text itself calls an alias is one everywhere, but for "(hereinafter the Company)".
  void join(std::size_t name, std::size_t alias) {
    unite(name, alias);
    const KeyWords words = split(keys_[alias]);
    if (words.size() != 1) return;
    local_[alias] = !lexicon_.noun_class(words[0]).empty() || lexicon_.in("business", words[0]);
  }

  // Short forms: each distinct key is compared with every longer one.
  void join_short_forms() {
    std::map<std::string, std::size_t> distinct;
    for (std::size_t i = 0; i < spans_.size(); ++i)
      distinct.emplace(keys_[i], i);
    // Long ones first: what "Acme Tools" is must be known before "Acme" is asked for.
    std::vector<std::pair<std::string, std::size_t>> order(distinct.begin(), distinct.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    for (const auto& [key, at] : order) {
      std::optional<std::size_t> full;
      bool clear = true;
      for (const auto& [other, other_at] : distinct) {
        if (other == key || !shortens(at, other_at)) continue;
        if (full && root(*full) != root(other_at)) {
          // Two of the family: the one who was named in full before the short form is meant.
          if (!is_person(other_at) || !is_person(*full)) clear = false;
          if (*full < at && other_at < at) clear = false;
          if (other_at > at) continue;
        }
        full = other_at;
      }
      if (!full || !clear || root(*full) == root(at)) continue;
      const bool stands_alone = !is_inside(at, *full) || drops_only_redundant(at, *full);
      for (std::size_t i = 0; i < spans_.size(); ++i) {
        if (keys_[i] == key && !stands_alone) local_[i] = true;
      }
      unite(at, *full);
    }
  }

  std::vector<NameCluster> clusters() {
    std::map<std::size_t, NameCluster> by_root;  // the root is the first member
    for (std::size_t i = 0; i < spans_.size(); ++i) {
      NameCluster& cluster = by_root[root(i)];
      if (cluster.members.empty()) cluster.preferred = i;
      cluster.members.push_back(i);
      if (local_[i]) cluster.local.push_back(i);
      if (fuller(i, cluster.preferred)) cluster.preferred = i;
    }
    std::vector<NameCluster> result;
    for (auto& [unused, cluster] : by_root)
      result.push_back(std::move(cluster));
    return result;
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const std::vector<NamedSpan>& spans_;
  std::vector<std::string> keys_;
  std::vector<std::size_t> parent_;
  std::vector<bool> local_;

  std::size_t root(std::size_t i) const {
    while (parent_[i] != i)
      i = parent_[i];
    return i;
  }
  void unite(std::size_t a, std::size_t b) {
    const std::size_t ra = root(a), rb = root(b);
    parent_[std::max(ra, rb)] = std::min(ra, rb);
  }

  bool fuller(std::size_t a, std::size_t b) const {
    if (local_[a] != local_[b]) return !local_[a];
    const bool both_full = split(keys_[a]).size() > 2 && split(keys_[b]).size() > 2;
    if (both_full && !is_inside(a, b) && !is_inside(b, a) && frequency(a) != frequency(b)) {
      return frequency(a) > frequency(b);
    }
    return keys_[a].size() > keys_[b].size();
  }

  // Only a part of the other name: it means the same in this article alone.
  bool is_inside(std::size_t part, std::size_t full) const {
    return (' ' + keys_[full] + ' ').find(' ' + keys_[part] + ' ') != std::string::npos;
  }

  std::ptrdiff_t frequency(std::size_t i) const {
    return std::count(keys_.begin(), keys_.end(), keys_[i]);
  }

  bool is_person(std::size_t i) const { return spans_[i].type == NameType::person; }

  // Whether `full` can be meant where the text says `part`.
  bool shortens(std::size_t part, std::size_t full) const {
    const KeyWords p = split(keys_[part]), f = split(keys_[full]);
    if (p.empty()) return false;
    if (p.size() == f.size() && p.size() > 2) return same_place(p, f);
    if (p.size() >= f.size()) return false;
    if (is_person(full)) return shortens_person(part, p, f);
    if (starts_organization(part, full, p, f)) return true;
    if (is_person(part)) return false;
    if (drops_only_redundant(part, full)) return true;
    if (p.size() < 2) return false;
    const bool suffix = std::equal(p.rbegin(), p.rend(), f.rbegin());
    if (suffix) return heads_match(part, p) && !ends_a_phrase(part, full, p, f);
    const bool both_or_none =
        (spans_[part].type == NameType::work) == (spans_[full].type == NameType::work);
    return is_office_of(part, full, p, f) || (both_or_none && shares_owner(p, f));
  }

  // "Brightwater" for "Brightwater Energy Ltd."; a town that a firm is named after is not the firm.
  bool starts_organization(std::size_t part, std::size_t full, const KeyWords& p,
                           const KeyWords& f) const {
    return p.size() == 1 && spans_[full].type == NameType::organization &&
           spans_[part].type != NameType::place && p[0].size() > 3 && p[0] == f.front() &&
           lexicon_.noun_class(p[0]).empty() && !lexicon_.is_demonym(p[0]);
  }

  bool shortens_person(std::size_t part, const KeyWords& p, const KeyWords& f) const {
    if (p.size() != 1 || p[0].size() < 2) return false;
    if (!is_person(part) && spans_[part].type != NameType::other) return false;
    return p[0] == f.back() || p[0] == f.front();
  }

  // "New Area" for "New District" with the same words before.
  bool same_place(const KeyWords& p, const KeyWords& f) const {
    return std::equal(p.begin(), p.end() - 1, f.begin()) && lexicon_.in("same_place", p.back()) &&
           lexicon_.in("same_place", f.back());
  }

  // "Acme" and "Acme Inc.", "Leeds" and "Leeds City".
  bool drops_only_redundant(std::size_t part, std::size_t full) const {
    const KeyWords p = split(keys_[part]), f = split(keys_[full]);
    if (p.size() >= f.size() || !std::equal(p.begin(), p.end(), f.begin())) return false;
    return std::all_of(
        f.begin() + static_cast<std::ptrdiff_t>(p.size()), f.end(), [&](const std::string& word) {
          return lexicon_.in("redundant_head", word) || lexicon_.is_corporate_suffix(word);
        });
  }

  // The short form must still say what it is: "New District", not "Johnson Smith".
  bool heads_match(std::size_t part, const KeyWords& p) const {
    return !lexicon_.noun_class(p.back()).empty() || spans_[part].type == NameType::organization ||
           spans_[part].type == NameType::place;
  }

  static bool is_connector(const std::string& word) {
    return word == "of" || word == "on" || word == "between" || word == "for" || word == "to" ||
           word == "in" || word == "at" || word == "with" || word == "from" || word == "against";
  }
  // "Agreement on Building Leeds Park" is not the park: what stands after a preposition is another
  // thing than the whole, as is a member of a list, and a work is never the thing that it is about.
  bool ends_a_phrase(std::size_t part, std::size_t full, const KeyWords& p,
                     const KeyWords& f) const {
    const bool one_work = spans_[part].type == NameType::work;
    if (one_work != (spans_[full].type == NameType::work)) return true;
    const auto end = f.end() - static_cast<std::ptrdiff_t>(p.size());
    return *(end - 1) == "and" ||
           std::any_of(f.begin(), end, [&](const std::string& word) { return is_connector(word); });
  }

  // "Bureau of Trade" for "Bureau of Trade of Leeds"; "Trade Bureau" for "Trade Bureau of Leeds".
  bool is_office_of(std::size_t part, std::size_t full, const KeyWords& p,
                    const KeyWords& f) const {
    if (p.size() + 1 >= f.size() || !std::equal(p.begin(), p.end(), f.begin())) return false;
    const bool works = spans_[part].type == NameType::work || spans_[full].type == NameType::work;
    if (works) return is_connector(f[p.size()]);
    return f[p.size()] == "of" && !lexicon_.noun_class(p.back()).empty();
  }

  // "Leeds Park Innovation Centre" for "Science and Innovation Centre" where Leeds Park is a name.
  bool shares_owner(const KeyWords& p, const KeyWords& f) const {
    for (const auto* side : {&p, &f}) {
      const KeyWords& other = side == &p ? f : p;
      for (std::size_t cut = 1; cut + 2 < side->size() + 1 && cut < side->size(); ++cut) {
        const auto at = side->begin() + static_cast<std::ptrdiff_t>(cut);
        if (side->size() - cut < 3 || !is_name(weft::join(side->begin(), at))) continue;
        const std::size_t rest = side->size() - cut;
        if (rest <= other.size() &&
            std::equal(side->rbegin(), side->rbegin() + static_cast<std::ptrdiff_t>(rest),
                       other.rbegin()) &&
            !lexicon_.noun_class(side->back()).empty()) {
          return true;
        }
      }
    }
    return false;
  }

  bool is_name(const std::string& key) const {
    return std::find(keys_.begin(), keys_.end(), key) != keys_.end();
  }
};

}  // namespace

std::string name_key(std::string_view name) {
  std::string key;
  bool space = false;
  const auto put = [&](char c) {
    if (space && !key.empty()) key += ' ';
    space = false;
    key += c;
  };
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i];
    const auto byte = static_cast<unsigned char>(c);
    if (name.substr(i).starts_with("’") || name.substr(i).starts_with("‘") ||
        name.substr(i).starts_with("“") || name.substr(i).starts_with("”") ||
        name.substr(i).starts_with("–") || name.substr(i).starts_with("—")) {
      i += 2;
      space = true;
    } else if (byte >= 0x80) {
      put(c);
    } else if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
      put(c);
    } else if (c >= 'A' && c <= 'Z') {
      put(static_cast<char>(c - 'A' + 'a'));
    } else if (c != '.') {  // "U.S." is "us"
      space = true;
    }
  }
  if (key.starts_with("the ")) key.erase(0, 4);
  return key;
}

std::vector<NameCluster> cluster_names(
    const ArticleWords& words, const Lexicon& lexicon, const std::vector<NamedSpan>& spans,
    const std::vector<std::pair<std::size_t, std::size_t>>& aliases) {
  Clustering clustering(words, lexicon, spans);
  clustering.join_equal();
  for (const auto& [a, b] : aliases)
    clustering.join(a, b);
  clustering.join_short_forms();
  return clustering.clusters();
}

}  // namespace weft
