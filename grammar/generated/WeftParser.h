
// Generated from Weft.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace weft::syntax {


class  WeftParser : public antlr4::Parser {
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

  enum {
    RuleQuery = 0, RuleSubquery = 1, RuleComposite = 2, RuleSetOperation = 3, 
    RulePart = 4, RuleAsOf = 5, RuleClause = 6, RuleMatchClause = 7, RuleLetClause = 8, 
    RuleLetItem = 9, RuleForClause = 10, RuleReturnClause = 11, RuleReturnItem = 12, 
    RuleOrderBy = 13, RuleSortKey = 14, RuleOffset = 15, RuleLimit = 16, 
    RuleCount = 17, RuleGraphPattern = 18, RuleMatchMode = 19, RulePathPattern = 20, 
    RulePathName = 21, RuleSelector = 22, RulePathMode = 23, RulePathElements = 24, 
    RulePlace = 25, RuleNode = 26, RuleEdge = 27, RuleSubpath = 28, RuleFiller = 29, 
    RuleLabels = 30, RuleProperties = 31, RulePropertyEntry = 32, RuleQuantifier = 33, 
    RuleBound = 34, RuleLabelExpression = 35, RuleLabelTerm = 36, RuleLabelFactor = 37, 
    RuleLabelPrimary = 38, RuleExpression = 39, RuleConjunction = 40, RuleNegation = 41, 
    RulePredicate = 42, RulePredicateTail = 43, RuleConcatenation = 44, 
    RuleSum = 45, RuleProduct = 46, RuleFactor = 47, RulePostfix = 48, RulePrimary = 49, 
    RuleLiteral = 50, RuleCall = 51, RuleFunctionName = 52, RuleVariable = 53, 
    RuleList = 54, RuleCaseExpression = 55, RuleCaseBranch = 56, RuleValueType = 57, 
    RuleName = 58, RuleAnyName = 59, RuleSoftKeyword = 60, RuleReservedKeyword = 61
  };

  WeftParser(antlr4::TokenStream *input);
  ~WeftParser();

  virtual std::string getGrammarFileName() const override;
  virtual const antlr4::atn::ATN& getATN() const override { return _atn; };
  virtual const std::vector<std::string>& getTokenNames() const override { return _tokenNames; }; // deprecated: use vocabulary instead.
  virtual const std::vector<std::string>& getRuleNames() const override;
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;


  class QueryContext;
  class SubqueryContext;
  class CompositeContext;
  class SetOperationContext;
  class PartContext;
  class AsOfContext;
  class ClauseContext;
  class MatchClauseContext;
  class LetClauseContext;
  class LetItemContext;
  class ForClauseContext;
  class ReturnClauseContext;
  class ReturnItemContext;
  class OrderByContext;
  class SortKeyContext;
  class OffsetContext;
  class LimitContext;
  class CountContext;
  class GraphPatternContext;
  class MatchModeContext;
  class PathPatternContext;
  class PathNameContext;
  class SelectorContext;
  class PathModeContext;
  class PathElementsContext;
  class PlaceContext;
  class NodeContext;
  class EdgeContext;
  class SubpathContext;
  class FillerContext;
  class LabelsContext;
  class PropertiesContext;
  class PropertyEntryContext;
  class QuantifierContext;
  class BoundContext;
  class LabelExpressionContext;
  class LabelTermContext;
  class LabelFactorContext;
  class LabelPrimaryContext;
  class ExpressionContext;
  class ConjunctionContext;
  class NegationContext;
  class PredicateContext;
  class PredicateTailContext;
  class ConcatenationContext;
  class SumContext;
  class ProductContext;
  class FactorContext;
  class PostfixContext;
  class PrimaryContext;
  class LiteralContext;
  class CallContext;
  class FunctionNameContext;
  class VariableContext;
  class ListContext;
  class CaseExpressionContext;
  class CaseBranchContext;
  class ValueTypeContext;
  class NameContext;
  class AnyNameContext;
  class SoftKeywordContext;
  class ReservedKeywordContext; 

  class  QueryContext : public antlr4::ParserRuleContext {
  public:
    QueryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SubqueryContext *subquery();
    antlr4::tree::TerminalNode *EOF();
    antlr4::tree::TerminalNode *SEMICOLON();
    antlr4::tree::TerminalNode *EXPLAIN();
    antlr4::tree::TerminalNode *PROFILE();

   
  };

  QueryContext* query();

  class  SubqueryContext : public antlr4::ParserRuleContext {
  public:
    SubqueryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<CompositeContext *> composite();
    CompositeContext* composite(size_t i);
    std::vector<antlr4::tree::TerminalNode *> NEXT();
    antlr4::tree::TerminalNode* NEXT(size_t i);

   
  };

  SubqueryContext* subquery();

  class  CompositeContext : public antlr4::ParserRuleContext {
  public:
    CompositeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<PartContext *> part();
    PartContext* part(size_t i);
    std::vector<SetOperationContext *> setOperation();
    SetOperationContext* setOperation(size_t i);

   
  };

  CompositeContext* composite();

  class  SetOperationContext : public antlr4::ParserRuleContext {
  public:
    SetOperationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *UNION();
    antlr4::tree::TerminalNode *EXCEPT();
    antlr4::tree::TerminalNode *INTERSECT();
    antlr4::tree::TerminalNode *ALL();
    antlr4::tree::TerminalNode *DISTINCT();

   
  };

  SetOperationContext* setOperation();

  class  PartContext : public antlr4::ParserRuleContext {
  public:
    PartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ReturnClauseContext *returnClause();
    AsOfContext *asOf();
    std::vector<ClauseContext *> clause();
    ClauseContext* clause(size_t i);

   
  };

  PartContext* part();

  class  AsOfContext : public antlr4::ParserRuleContext {
  public:
    AsOfContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *AS();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *PARAMETER();

   
  };

  AsOfContext* asOf();

  class  ClauseContext : public antlr4::ParserRuleContext {
  public:
    ClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    MatchClauseContext *matchClause();
    antlr4::tree::TerminalNode *FILTER();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *WHERE();
    LetClauseContext *letClause();
    ForClauseContext *forClause();
    OrderByContext *orderBy();
    OffsetContext *offset();
    LimitContext *limit();

   
  };

  ClauseContext* clause();

  class  MatchClauseContext : public antlr4::ParserRuleContext {
  public:
    MatchClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MATCH();
    GraphPatternContext *graphPattern();
    antlr4::tree::TerminalNode *OPTIONAL();

   
  };

  MatchClauseContext* matchClause();

  class  LetClauseContext : public antlr4::ParserRuleContext {
  public:
    LetClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LET();
    std::vector<LetItemContext *> letItem();
    LetItemContext* letItem(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  LetClauseContext* letClause();

  class  LetItemContext : public antlr4::ParserRuleContext {
  public:
    LetItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *EQUAL();
    ExpressionContext *expression();

   
  };

  LetItemContext* letItem();

  class  ForClauseContext : public antlr4::ParserRuleContext {
  public:
    ForClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FOR();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *IN();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *ORDINALITY();
    antlr4::tree::TerminalNode *OFFSET();

   
  };

  ForClauseContext* forClause();

  class  ReturnClauseContext : public antlr4::ParserRuleContext {
  public:
    ReturnClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RETURN();
    antlr4::tree::TerminalNode *STAR();
    std::vector<ReturnItemContext *> returnItem();
    ReturnItemContext* returnItem(size_t i);
    antlr4::tree::TerminalNode *DISTINCT();
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *BY();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    OrderByContext *orderBy();
    OffsetContext *offset();
    LimitContext *limit();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ReturnClauseContext* returnClause();

  class  ReturnItemContext : public antlr4::ParserRuleContext {
  public:
    ReturnItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *AS();
    AnyNameContext *anyName();

   
  };

  ReturnItemContext* returnItem();

  class  OrderByContext : public antlr4::ParserRuleContext {
  public:
    OrderByContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ORDER();
    antlr4::tree::TerminalNode *BY();
    std::vector<SortKeyContext *> sortKey();
    SortKeyContext* sortKey(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  OrderByContext* orderBy();

  class  SortKeyContext : public antlr4::ParserRuleContext {
  public:
    SortKeyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *NULLS();
    antlr4::tree::TerminalNode *ASC();
    antlr4::tree::TerminalNode *DESC();
    antlr4::tree::TerminalNode *FIRST();
    antlr4::tree::TerminalNode *LAST();

   
  };

  SortKeyContext* sortKey();

  class  OffsetContext : public antlr4::ParserRuleContext {
  public:
    OffsetContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    CountContext *count();
    antlr4::tree::TerminalNode *OFFSET();
    antlr4::tree::TerminalNode *SKIP_();

   
  };

  OffsetContext* offset();

  class  LimitContext : public antlr4::ParserRuleContext {
  public:
    LimitContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LIMIT();
    CountContext *count();

   
  };

  LimitContext* limit();

  class  CountContext : public antlr4::ParserRuleContext {
  public:
    CountContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *INTEGER();
    antlr4::tree::TerminalNode *PARAMETER();

   
  };

  CountContext* count();

  class  GraphPatternContext : public antlr4::ParserRuleContext {
  public:
    GraphPatternContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<PathPatternContext *> pathPattern();
    PathPatternContext* pathPattern(size_t i);
    MatchModeContext *matchMode();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *WHERE();
    ExpressionContext *expression();

   
  };

  GraphPatternContext* graphPattern();

  class  MatchModeContext : public antlr4::ParserRuleContext {
  public:
    MatchModeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *REPEATABLE();
    antlr4::tree::TerminalNode *ELEMENTS();
    antlr4::tree::TerminalNode *DIFFERENT();
    antlr4::tree::TerminalNode *EDGES();

   
  };

  MatchModeContext* matchMode();

  class  PathPatternContext : public antlr4::ParserRuleContext {
  public:
    PathPatternContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PathElementsContext *pathElements();
    PathNameContext *pathName();
    SelectorContext *selector();
    PathModeContext *pathMode();

   
  };

  PathPatternContext* pathPattern();

  class  PathNameContext : public antlr4::ParserRuleContext {
  public:
    PathNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *EQUAL();

   
  };

  PathNameContext* pathName();

  class  SelectorContext : public antlr4::ParserRuleContext {
  public:
    SelectorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ANY();
    antlr4::tree::TerminalNode *SHORTEST();
    antlr4::tree::TerminalNode *ALL();
    CountContext *count();
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *GROUPS();

   
  };

  SelectorContext* selector();

  class  PathModeContext : public antlr4::ParserRuleContext {
  public:
    PathModeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WALK();
    antlr4::tree::TerminalNode *TRAIL();
    antlr4::tree::TerminalNode *ACYCLIC();
    antlr4::tree::TerminalNode *SIMPLE();

   
  };

  PathModeContext* pathMode();

  class  PathElementsContext : public antlr4::ParserRuleContext {
  public:
    PathElementsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<PlaceContext *> place();
    PlaceContext* place(size_t i);
    std::vector<EdgeContext *> edge();
    EdgeContext* edge(size_t i);

   
  };

  PathElementsContext* pathElements();

  class  PlaceContext : public antlr4::ParserRuleContext {
  public:
    PlaceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NodeContext *node();
    SubpathContext *subpath();

   
  };

  PlaceContext* place();

  class  NodeContext : public antlr4::ParserRuleContext {
  public:
    NodeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_PAREN();
    FillerContext *filler();
    antlr4::tree::TerminalNode *RIGHT_PAREN();

   
  };

  NodeContext* node();

  class  EdgeContext : public antlr4::ParserRuleContext {
  public:
    EdgeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> MINUS();
    antlr4::tree::TerminalNode* MINUS(size_t i);
    antlr4::tree::TerminalNode *LEFT_BRACKET();
    FillerContext *filler();
    antlr4::tree::TerminalNode *RIGHT_BRACKET();
    antlr4::tree::TerminalNode *GREATER();
    antlr4::tree::TerminalNode *LESS();
    QuantifierContext *quantifier();

   
  };

  EdgeContext* edge();

  class  SubpathContext : public antlr4::ParserRuleContext {
  public:
    SubpathContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_PAREN();
    PathElementsContext *pathElements();
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    PathNameContext *pathName();
    SelectorContext *selector();
    PathModeContext *pathMode();
    antlr4::tree::TerminalNode *WHERE();
    ExpressionContext *expression();
    QuantifierContext *quantifier();

   
  };

  SubpathContext* subpath();

  class  FillerContext : public antlr4::ParserRuleContext {
  public:
    FillerContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    LabelsContext *labels();
    PropertiesContext *properties();
    antlr4::tree::TerminalNode *WHERE();
    ExpressionContext *expression();

   
  };

  FillerContext* filler();

  class  LabelsContext : public antlr4::ParserRuleContext {
  public:
    LabelsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LabelExpressionContext *labelExpression();
    antlr4::tree::TerminalNode *COLON();
    antlr4::tree::TerminalNode *IS();

   
  };

  LabelsContext* labels();

  class  PropertiesContext : public antlr4::ParserRuleContext {
  public:
    PropertiesContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_BRACE();
    antlr4::tree::TerminalNode *RIGHT_BRACE();
    std::vector<PropertyEntryContext *> propertyEntry();
    PropertyEntryContext* propertyEntry(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  PropertiesContext* properties();

  class  PropertyEntryContext : public antlr4::ParserRuleContext {
  public:
    PropertyEntryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AnyNameContext *anyName();
    antlr4::tree::TerminalNode *COLON();
    ExpressionContext *expression();

   
  };

  PropertyEntryContext* propertyEntry();

  class  QuantifierContext : public antlr4::ParserRuleContext {
  public:
    WeftParser::BoundContext *lower = nullptr;;
    WeftParser::BoundContext *upper = nullptr;;
    QuantifierContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_BRACE();
    std::vector<BoundContext *> bound();
    BoundContext* bound(size_t i);
    antlr4::tree::TerminalNode *RIGHT_BRACE();
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *STAR();
    antlr4::tree::TerminalNode *PLUS();
    antlr4::tree::TerminalNode *QUESTION();

   
  };

  QuantifierContext* quantifier();

  class  BoundContext : public antlr4::ParserRuleContext {
  public:
    BoundContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *INTEGER();

   
  };

  BoundContext* bound();

  class  LabelExpressionContext : public antlr4::ParserRuleContext {
  public:
    LabelExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<LabelTermContext *> labelTerm();
    LabelTermContext* labelTerm(size_t i);
    std::vector<antlr4::tree::TerminalNode *> BAR();
    antlr4::tree::TerminalNode* BAR(size_t i);

   
  };

  LabelExpressionContext* labelExpression();

  class  LabelTermContext : public antlr4::ParserRuleContext {
  public:
    LabelTermContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<LabelFactorContext *> labelFactor();
    LabelFactorContext* labelFactor(size_t i);
    std::vector<antlr4::tree::TerminalNode *> AMPERSAND();
    antlr4::tree::TerminalNode* AMPERSAND(size_t i);

   
  };

  LabelTermContext* labelTerm();

  class  LabelFactorContext : public antlr4::ParserRuleContext {
  public:
    LabelFactorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LabelPrimaryContext *labelPrimary();
    std::vector<antlr4::tree::TerminalNode *> EXCLAMATION();
    antlr4::tree::TerminalNode* EXCLAMATION(size_t i);

   
  };

  LabelFactorContext* labelFactor();

  class  LabelPrimaryContext : public antlr4::ParserRuleContext {
  public:
    LabelPrimaryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PERCENT();
    AnyNameContext *anyName();
    antlr4::tree::TerminalNode *LEFT_PAREN();
    LabelExpressionContext *labelExpression();
    antlr4::tree::TerminalNode *RIGHT_PAREN();

   
  };

  LabelPrimaryContext* labelPrimary();

  class  ExpressionContext : public antlr4::ParserRuleContext {
  public:
    ExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ConjunctionContext *> conjunction();
    ConjunctionContext* conjunction(size_t i);
    std::vector<antlr4::tree::TerminalNode *> OR();
    antlr4::tree::TerminalNode* OR(size_t i);
    std::vector<antlr4::tree::TerminalNode *> XOR();
    antlr4::tree::TerminalNode* XOR(size_t i);

   
  };

  ExpressionContext* expression();

  class  ConjunctionContext : public antlr4::ParserRuleContext {
  public:
    ConjunctionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NegationContext *> negation();
    NegationContext* negation(size_t i);
    std::vector<antlr4::tree::TerminalNode *> AND();
    antlr4::tree::TerminalNode* AND(size_t i);

   
  };

  ConjunctionContext* conjunction();

  class  NegationContext : public antlr4::ParserRuleContext {
  public:
    NegationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PredicateContext *predicate();
    std::vector<antlr4::tree::TerminalNode *> NOT();
    antlr4::tree::TerminalNode* NOT(size_t i);

   
  };

  NegationContext* negation();

  class  PredicateContext : public antlr4::ParserRuleContext {
  public:
    PredicateContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ConcatenationContext *concatenation();
    std::vector<PredicateTailContext *> predicateTail();
    PredicateTailContext* predicateTail(size_t i);

   
  };

  PredicateContext* predicate();

  class  PredicateTailContext : public antlr4::ParserRuleContext {
  public:
    PredicateTailContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ConcatenationContext *concatenation();
    antlr4::tree::TerminalNode *EQUAL();
    antlr4::tree::TerminalNode *NOT_EQUAL();
    antlr4::tree::TerminalNode *LESS();
    antlr4::tree::TerminalNode *LESS_EQUAL();
    antlr4::tree::TerminalNode *GREATER();
    antlr4::tree::TerminalNode *GREATER_EQUAL();
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *CONTAINS();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *IS();
    antlr4::tree::TerminalNode *NULL_();
    antlr4::tree::TerminalNode *TRUE_();
    antlr4::tree::TerminalNode *FALSE_();
    antlr4::tree::TerminalNode *UNKNOWN();
    antlr4::tree::TerminalNode *NOT();
    antlr4::tree::TerminalNode *LABELED();
    LabelExpressionContext *labelExpression();
    antlr4::tree::TerminalNode *COLON();

   
  };

  PredicateTailContext* predicateTail();

  class  ConcatenationContext : public antlr4::ParserRuleContext {
  public:
    ConcatenationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<SumContext *> sum();
    SumContext* sum(size_t i);
    std::vector<antlr4::tree::TerminalNode *> CONCATENATE();
    antlr4::tree::TerminalNode* CONCATENATE(size_t i);

   
  };

  ConcatenationContext* concatenation();

  class  SumContext : public antlr4::ParserRuleContext {
  public:
    SumContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ProductContext *> product();
    ProductContext* product(size_t i);
    std::vector<antlr4::tree::TerminalNode *> PLUS();
    antlr4::tree::TerminalNode* PLUS(size_t i);
    std::vector<antlr4::tree::TerminalNode *> MINUS();
    antlr4::tree::TerminalNode* MINUS(size_t i);

   
  };

  SumContext* sum();

  class  ProductContext : public antlr4::ParserRuleContext {
  public:
    ProductContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<FactorContext *> factor();
    FactorContext* factor(size_t i);
    std::vector<antlr4::tree::TerminalNode *> STAR();
    antlr4::tree::TerminalNode* STAR(size_t i);
    std::vector<antlr4::tree::TerminalNode *> SLASH();
    antlr4::tree::TerminalNode* SLASH(size_t i);
    std::vector<antlr4::tree::TerminalNode *> PERCENT();
    antlr4::tree::TerminalNode* PERCENT(size_t i);

   
  };

  ProductContext* product();

  class  FactorContext : public antlr4::ParserRuleContext {
  public:
    FactorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PostfixContext *postfix();
    std::vector<antlr4::tree::TerminalNode *> PLUS();
    antlr4::tree::TerminalNode* PLUS(size_t i);
    std::vector<antlr4::tree::TerminalNode *> MINUS();
    antlr4::tree::TerminalNode* MINUS(size_t i);

   
  };

  FactorContext* factor();

  class  PostfixContext : public antlr4::ParserRuleContext {
  public:
    PostfixContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PrimaryContext *primary();
    std::vector<antlr4::tree::TerminalNode *> DOT();
    antlr4::tree::TerminalNode* DOT(size_t i);
    std::vector<AnyNameContext *> anyName();
    AnyNameContext* anyName(size_t i);
    std::vector<antlr4::tree::TerminalNode *> LEFT_BRACKET();
    antlr4::tree::TerminalNode* LEFT_BRACKET(size_t i);
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    std::vector<antlr4::tree::TerminalNode *> RIGHT_BRACKET();
    antlr4::tree::TerminalNode* RIGHT_BRACKET(size_t i);

   
  };

  PostfixContext* postfix();

  class  PrimaryContext : public antlr4::ParserRuleContext {
  public:
    PrimaryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LiteralContext *literal();
    antlr4::tree::TerminalNode *PARAMETER();
    CallContext *call();
    VariableContext *variable();
    antlr4::tree::TerminalNode *LEFT_PAREN();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    ListContext *list();
    CaseExpressionContext *caseExpression();
    antlr4::tree::TerminalNode *CAST();
    antlr4::tree::TerminalNode *AS();
    ValueTypeContext *valueType();
    antlr4::tree::TerminalNode *EXISTS();
    antlr4::tree::TerminalNode *LEFT_BRACE();
    GraphPatternContext *graphPattern();
    antlr4::tree::TerminalNode *RIGHT_BRACE();
    antlr4::tree::TerminalNode *MATCH();
    antlr4::tree::TerminalNode *VALUE();
    SubqueryContext *subquery();

   
  };

  PrimaryContext* primary();

  class  LiteralContext : public antlr4::ParserRuleContext {
  public:
    LiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *INTEGER();
    antlr4::tree::TerminalNode *DECIMAL_NUMBER();
    antlr4::tree::TerminalNode *FLOAT_NUMBER();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *TRUE_();
    antlr4::tree::TerminalNode *FALSE_();
    antlr4::tree::TerminalNode *NULL_();
    antlr4::tree::TerminalNode *UNKNOWN();
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *TIMESTAMP();
    antlr4::tree::TerminalNode *DURATION();

   
  };

  LiteralContext* literal();

  class  CallContext : public antlr4::ParserRuleContext {
  public:
    CallContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    FunctionNameContext *functionName();
    antlr4::tree::TerminalNode *LEFT_PAREN();
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    antlr4::tree::TerminalNode *STAR();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *DISTINCT();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  CallContext* call();

  class  FunctionNameContext : public antlr4::ParserRuleContext {
  public:
    FunctionNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WORD();
    SoftKeywordContext *softKeyword();

   
  };

  FunctionNameContext* functionName();

  class  VariableContext : public antlr4::ParserRuleContext {
  public:
    VariableContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();

   
  };

  VariableContext* variable();

  class  ListContext : public antlr4::ParserRuleContext {
  public:
    ListContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_BRACKET();
    antlr4::tree::TerminalNode *RIGHT_BRACKET();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ListContext* list();

  class  CaseExpressionContext : public antlr4::ParserRuleContext {
  public:
    WeftParser::ExpressionContext *operand = nullptr;;
    WeftParser::ExpressionContext *otherwise = nullptr;;
    CaseExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CASE();
    antlr4::tree::TerminalNode *END();
    std::vector<CaseBranchContext *> caseBranch();
    CaseBranchContext* caseBranch(size_t i);
    antlr4::tree::TerminalNode *ELSE();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);

   
  };

  CaseExpressionContext* caseExpression();

  class  CaseBranchContext : public antlr4::ParserRuleContext {
  public:
    CaseBranchContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHEN();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *THEN();

   
  };

  CaseBranchContext* caseBranch();

  class  ValueTypeContext : public antlr4::ParserRuleContext {
  public:
    ValueTypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STRING_TYPE();
    antlr4::tree::TerminalNode *INTEGER_TYPE();
    antlr4::tree::TerminalNode *DECIMAL_TYPE();
    antlr4::tree::TerminalNode *FLOAT_TYPE();
    antlr4::tree::TerminalNode *BOOLEAN_TYPE();
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *TIMESTAMP();

   
  };

  ValueTypeContext* valueType();

  class  NameContext : public antlr4::ParserRuleContext {
  public:
    NameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WORD();
    antlr4::tree::TerminalNode *BACKTICKED();
    SoftKeywordContext *softKeyword();

   
  };

  NameContext* name();

  class  AnyNameContext : public antlr4::ParserRuleContext {
  public:
    AnyNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    ReservedKeywordContext *reservedKeyword();

   
  };

  AnyNameContext* anyName();

  class  SoftKeywordContext : public antlr4::ParserRuleContext {
  public:
    SoftKeywordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ACYCLIC();
    antlr4::tree::TerminalNode *BOOLEAN_TYPE();
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *DECIMAL_TYPE();
    antlr4::tree::TerminalNode *DIFFERENT();
    antlr4::tree::TerminalNode *DURATION();
    antlr4::tree::TerminalNode *EDGES();
    antlr4::tree::TerminalNode *ELEMENTS();
    antlr4::tree::TerminalNode *FIRST();
    antlr4::tree::TerminalNode *FLOAT_TYPE();
    antlr4::tree::TerminalNode *GROUPS();
    antlr4::tree::TerminalNode *INTEGER_TYPE();
    antlr4::tree::TerminalNode *LABELED();
    antlr4::tree::TerminalNode *LAST();
    antlr4::tree::TerminalNode *NULLS();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *ORDINALITY();
    antlr4::tree::TerminalNode *REPEATABLE();
    antlr4::tree::TerminalNode *SIMPLE();
    antlr4::tree::TerminalNode *STRING_TYPE();
    antlr4::tree::TerminalNode *TIMESTAMP();
    antlr4::tree::TerminalNode *TRAIL();
    antlr4::tree::TerminalNode *VALUE();
    antlr4::tree::TerminalNode *WALK();

   
  };

  SoftKeywordContext* softKeyword();

  class  ReservedKeywordContext : public antlr4::ParserRuleContext {
  public:
    ReservedKeywordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ALL();
    antlr4::tree::TerminalNode *AND();
    antlr4::tree::TerminalNode *ANY();
    antlr4::tree::TerminalNode *AS();
    antlr4::tree::TerminalNode *ASC();
    antlr4::tree::TerminalNode *BY();
    antlr4::tree::TerminalNode *CASE();
    antlr4::tree::TerminalNode *CAST();
    antlr4::tree::TerminalNode *CONTAINS();
    antlr4::tree::TerminalNode *DESC();
    antlr4::tree::TerminalNode *DISTINCT();
    antlr4::tree::TerminalNode *ELSE();
    antlr4::tree::TerminalNode *END();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *EXCEPT();
    antlr4::tree::TerminalNode *EXISTS();
    antlr4::tree::TerminalNode *EXPLAIN();
    antlr4::tree::TerminalNode *FALSE_();
    antlr4::tree::TerminalNode *FILTER();
    antlr4::tree::TerminalNode *FOR();
    antlr4::tree::TerminalNode *GROUP();
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *INTERSECT();
    antlr4::tree::TerminalNode *IS();
    antlr4::tree::TerminalNode *LET();
    antlr4::tree::TerminalNode *LIMIT();
    antlr4::tree::TerminalNode *MATCH();
    antlr4::tree::TerminalNode *NEXT();
    antlr4::tree::TerminalNode *NOT();
    antlr4::tree::TerminalNode *NULL_();
    antlr4::tree::TerminalNode *OFFSET();
    antlr4::tree::TerminalNode *OPTIONAL();
    antlr4::tree::TerminalNode *OR();
    antlr4::tree::TerminalNode *ORDER();
    antlr4::tree::TerminalNode *PROFILE();
    antlr4::tree::TerminalNode *RETURN();
    antlr4::tree::TerminalNode *SHORTEST();
    antlr4::tree::TerminalNode *SKIP_();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *THEN();
    antlr4::tree::TerminalNode *TRUE_();
    antlr4::tree::TerminalNode *UNION();
    antlr4::tree::TerminalNode *UNKNOWN();
    antlr4::tree::TerminalNode *WHEN();
    antlr4::tree::TerminalNode *WHERE();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *XOR();

   
  };

  ReservedKeywordContext* reservedKeyword();


private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace weft::syntax
