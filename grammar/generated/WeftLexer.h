
// Generated from Weft.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace weft::syntax {


class  WeftLexer : public antlr4::Lexer {
public:
  enum {
    ACYCLIC = 1, ALL = 2, AND = 3, ANY = 4, AS = 5, ASC = 6, BOOLEAN_TYPE = 7, 
    BY = 8, CASE = 9, CAST = 10, CONTAINS = 11, DATE = 12, DECIMAL_TYPE = 13, 
    DESC = 14, DIFFERENT = 15, DISTINCT = 16, DURATION = 17, EDGES = 18, 
    ELEMENTS = 19, ELSE = 20, END = 21, ENDS = 22, EXCEPT = 23, EXISTS = 24, 
    EXPLAIN = 25, FALSE_ = 26, FILTER = 27, FIRST = 28, FLOAT_TYPE = 29, 
    FOR = 30, GROUP = 31, GROUPS = 32, IN = 33, INTEGER_TYPE = 34, INTERSECT = 35, 
    IS = 36, LABELED = 37, LAST = 38, LET = 39, LIMIT = 40, MATCH = 41, 
    NEXT = 42, NOT = 43, NULLS = 44, NULL_ = 45, OF = 46, OFFSET = 47, OPTIONAL = 48, 
    OR = 49, ORDER = 50, ORDINALITY = 51, PROFILE = 52, REPEATABLE = 53, 
    RETURN = 54, SHORTEST = 55, SIMPLE = 56, SKIP_ = 57, STARTS = 58, STRING_TYPE = 59, 
    THEN = 60, TIMESTAMP = 61, TRAIL = 62, TRUE_ = 63, UNION = 64, UNKNOWN = 65, 
    VALUE = 66, WALK = 67, WHEN = 68, WHERE = 69, WITH = 70, XOR = 71, LEFT_PAREN = 72, 
    RIGHT_PAREN = 73, LEFT_BRACKET = 74, RIGHT_BRACKET = 75, LEFT_BRACE = 76, 
    RIGHT_BRACE = 77, COMMA = 78, COLON = 79, SEMICOLON = 80, DOT = 81, 
    EQUAL = 82, NOT_EQUAL = 83, LESS = 84, LESS_EQUAL = 85, GREATER = 86, 
    GREATER_EQUAL = 87, MATCHES = 88, CONCATENATE = 89, PLUS = 90, MINUS = 91, 
    STAR = 92, SLASH = 93, PERCENT = 94, QUESTION = 95, BAR = 96, AMPERSAND = 97, 
    EXCLAMATION = 98, INTEGER = 99, DECIMAL_NUMBER = 100, FLOAT_NUMBER = 101, 
    STRING = 102, UNTERMINATED_STRING = 103, WORD = 104, BACKTICKED = 105, 
    UNTERMINATED_NAME = 106, PARAMETER = 107, SPACE = 108, LINE_COMMENT = 109, 
    BLOCK_COMMENT = 110, UNTERMINATED_COMMENT = 111, LONG_ARROW = 112, STRAY = 113
  };

  WeftLexer(antlr4::CharStream *input);
  ~WeftLexer();

  virtual std::string getGrammarFileName() const override;
  virtual const std::vector<std::string>& getRuleNames() const override;

  virtual const std::vector<std::string>& getChannelNames() const override;
  virtual const std::vector<std::string>& getModeNames() const override;
  virtual const std::vector<std::string>& getTokenNames() const override; // deprecated, use vocabulary instead
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;

  virtual const std::vector<uint16_t> getSerializedATN() const override;
  virtual const antlr4::atn::ATN& getATN() const override;

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;
  static std::vector<std::string> _channelNames;
  static std::vector<std::string> _modeNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  // Individual action functions triggered by action() above.

  // Individual semantic predicate functions triggered by sempred() above.

  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace weft::syntax
