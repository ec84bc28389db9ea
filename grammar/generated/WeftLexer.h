
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
    NEXT = 42, NOT = 43, NULLS = 44, NULL_ = 45, OFFSET = 46, OPTIONAL = 47, 
    OR = 48, ORDER = 49, ORDINALITY = 50, PROFILE = 51, REPEATABLE = 52, 
    RETURN = 53, SHORTEST = 54, SIMPLE = 55, SKIP_ = 56, STARTS = 57, STRING_TYPE = 58, 
    THEN = 59, TIMESTAMP = 60, TRAIL = 61, TRUE_ = 62, UNION = 63, UNKNOWN = 64, 
    VALUE = 65, WALK = 66, WHEN = 67, WHERE = 68, WITH = 69, XOR = 70, LEFT_PAREN = 71, 
    RIGHT_PAREN = 72, LEFT_BRACKET = 73, RIGHT_BRACKET = 74, LEFT_BRACE = 75, 
    RIGHT_BRACE = 76, COMMA = 77, COLON = 78, SEMICOLON = 79, DOT = 80, 
    EQUAL = 81, NOT_EQUAL = 82, LESS = 83, LESS_EQUAL = 84, GREATER = 85, 
    GREATER_EQUAL = 86, MATCHES = 87, CONCATENATE = 88, PLUS = 89, MINUS = 90, 
    STAR = 91, SLASH = 92, PERCENT = 93, QUESTION = 94, BAR = 95, AMPERSAND = 96, 
    EXCLAMATION = 97, INTEGER = 98, DECIMAL_NUMBER = 99, FLOAT_NUMBER = 100, 
    STRING = 101, UNTERMINATED_STRING = 102, WORD = 103, BACKTICKED = 104, 
    UNTERMINATED_NAME = 105, PARAMETER = 106, SPACE = 107, LINE_COMMENT = 108, 
    BLOCK_COMMENT = 109, UNTERMINATED_COMMENT = 110, LONG_ARROW = 111, STRAY = 112
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
