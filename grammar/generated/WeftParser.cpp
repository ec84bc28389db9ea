
// Generated from Weft.g4 by ANTLR 4.7.2



#include "WeftParser.h"


using namespace antlrcpp;
using namespace weft::syntax;
using namespace antlr4;

WeftParser::WeftParser(TokenStream *input) : Parser(input) {
  _interpreter = new atn::ParserATNSimulator(this, _atn, _decisionToDFA, _sharedContextCache);
}

WeftParser::~WeftParser() {
  delete _interpreter;
}

std::string WeftParser::getGrammarFileName() const {
  return "Weft.g4";
}

const std::vector<std::string>& WeftParser::getRuleNames() const {
  return _ruleNames;
}

dfa::Vocabulary& WeftParser::getVocabulary() const {
  return _vocabulary;
}


//----------------- QueryContext ------------------------------------------------------------------

WeftParser::QueryContext::QueryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::SubqueryContext* WeftParser::QueryContext::subquery() {
  return getRuleContext<WeftParser::SubqueryContext>(0);
}

tree::TerminalNode* WeftParser::QueryContext::EOF() {
  return getToken(WeftParser::EOF, 0);
}

tree::TerminalNode* WeftParser::QueryContext::SEMICOLON() {
  return getToken(WeftParser::SEMICOLON, 0);
}

tree::TerminalNode* WeftParser::QueryContext::EXPLAIN() {
  return getToken(WeftParser::EXPLAIN, 0);
}

tree::TerminalNode* WeftParser::QueryContext::PROFILE() {
  return getToken(WeftParser::PROFILE, 0);
}


size_t WeftParser::QueryContext::getRuleIndex() const {
  return WeftParser::RuleQuery;
}


WeftParser::QueryContext* WeftParser::query() {
  QueryContext *_localctx = _tracker.createInstance<QueryContext>(_ctx, getState());
  enterRule(_localctx, 0, WeftParser::RuleQuery);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(125);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::EXPLAIN

    || _la == WeftParser::PROFILE) {
      setState(124);
      _la = _input->LA(1);
      if (!(_la == WeftParser::EXPLAIN

      || _la == WeftParser::PROFILE)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(127);
    subquery();
    setState(129);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::SEMICOLON) {
      setState(128);
      match(WeftParser::SEMICOLON);
    }
    setState(131);
    match(WeftParser::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SubqueryContext ------------------------------------------------------------------

WeftParser::SubqueryContext::SubqueryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<WeftParser::CompositeContext *> WeftParser::SubqueryContext::composite() {
  return getRuleContexts<WeftParser::CompositeContext>();
}

WeftParser::CompositeContext* WeftParser::SubqueryContext::composite(size_t i) {
  return getRuleContext<WeftParser::CompositeContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::SubqueryContext::NEXT() {
  return getTokens(WeftParser::NEXT);
}

tree::TerminalNode* WeftParser::SubqueryContext::NEXT(size_t i) {
  return getToken(WeftParser::NEXT, i);
}


size_t WeftParser::SubqueryContext::getRuleIndex() const {
  return WeftParser::RuleSubquery;
}


WeftParser::SubqueryContext* WeftParser::subquery() {
  SubqueryContext *_localctx = _tracker.createInstance<SubqueryContext>(_ctx, getState());
  enterRule(_localctx, 2, WeftParser::RuleSubquery);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(133);
    composite();
    setState(138);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::NEXT) {
      setState(134);
      match(WeftParser::NEXT);
      setState(135);
      composite();
      setState(140);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CompositeContext ------------------------------------------------------------------

WeftParser::CompositeContext::CompositeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<WeftParser::PartContext *> WeftParser::CompositeContext::part() {
  return getRuleContexts<WeftParser::PartContext>();
}

WeftParser::PartContext* WeftParser::CompositeContext::part(size_t i) {
  return getRuleContext<WeftParser::PartContext>(i);
}

std::vector<WeftParser::SetOperationContext *> WeftParser::CompositeContext::setOperation() {
  return getRuleContexts<WeftParser::SetOperationContext>();
}

WeftParser::SetOperationContext* WeftParser::CompositeContext::setOperation(size_t i) {
  return getRuleContext<WeftParser::SetOperationContext>(i);
}


size_t WeftParser::CompositeContext::getRuleIndex() const {
  return WeftParser::RuleComposite;
}


WeftParser::CompositeContext* WeftParser::composite() {
  CompositeContext *_localctx = _tracker.createInstance<CompositeContext>(_ctx, getState());
  enterRule(_localctx, 4, WeftParser::RuleComposite);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(141);
    part();
    setState(147);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 23) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 23)) & ((1ULL << (WeftParser::EXCEPT - 23))
      | (1ULL << (WeftParser::INTERSECT - 23))
      | (1ULL << (WeftParser::UNION - 23)))) != 0)) {
      setState(142);
      setOperation();
      setState(143);
      part();
      setState(149);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SetOperationContext ------------------------------------------------------------------

WeftParser::SetOperationContext::SetOperationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::SetOperationContext::UNION() {
  return getToken(WeftParser::UNION, 0);
}

tree::TerminalNode* WeftParser::SetOperationContext::EXCEPT() {
  return getToken(WeftParser::EXCEPT, 0);
}

tree::TerminalNode* WeftParser::SetOperationContext::INTERSECT() {
  return getToken(WeftParser::INTERSECT, 0);
}

tree::TerminalNode* WeftParser::SetOperationContext::ALL() {
  return getToken(WeftParser::ALL, 0);
}

tree::TerminalNode* WeftParser::SetOperationContext::DISTINCT() {
  return getToken(WeftParser::DISTINCT, 0);
}


size_t WeftParser::SetOperationContext::getRuleIndex() const {
  return WeftParser::RuleSetOperation;
}


WeftParser::SetOperationContext* WeftParser::setOperation() {
  SetOperationContext *_localctx = _tracker.createInstance<SetOperationContext>(_ctx, getState());
  enterRule(_localctx, 6, WeftParser::RuleSetOperation);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(150);
    _la = _input->LA(1);
    if (!(((((_la - 23) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 23)) & ((1ULL << (WeftParser::EXCEPT - 23))
      | (1ULL << (WeftParser::INTERSECT - 23))
      | (1ULL << (WeftParser::UNION - 23)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(152);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::ALL

    || _la == WeftParser::DISTINCT) {
      setState(151);
      _la = _input->LA(1);
      if (!(_la == WeftParser::ALL

      || _la == WeftParser::DISTINCT)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PartContext ------------------------------------------------------------------

WeftParser::PartContext::PartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::ReturnClauseContext* WeftParser::PartContext::returnClause() {
  return getRuleContext<WeftParser::ReturnClauseContext>(0);
}

WeftParser::AsOfContext* WeftParser::PartContext::asOf() {
  return getRuleContext<WeftParser::AsOfContext>(0);
}

std::vector<WeftParser::ClauseContext *> WeftParser::PartContext::clause() {
  return getRuleContexts<WeftParser::ClauseContext>();
}

WeftParser::ClauseContext* WeftParser::PartContext::clause(size_t i) {
  return getRuleContext<WeftParser::ClauseContext>(i);
}


size_t WeftParser::PartContext::getRuleIndex() const {
  return WeftParser::RulePart;
}


WeftParser::PartContext* WeftParser::part() {
  PartContext *_localctx = _tracker.createInstance<PartContext>(_ctx, getState());
  enterRule(_localctx, 8, WeftParser::RulePart);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(155);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::AS) {
      setState(154);
      asOf();
    }
    setState(160);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::FILTER)
      | (1ULL << WeftParser::FOR)
      | (1ULL << WeftParser::LET)
      | (1ULL << WeftParser::LIMIT)
      | (1ULL << WeftParser::MATCH)
      | (1ULL << WeftParser::OFFSET)
      | (1ULL << WeftParser::OPTIONAL)
      | (1ULL << WeftParser::ORDER)
      | (1ULL << WeftParser::SKIP_))) != 0)) {
      setState(157);
      clause();
      setState(162);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(163);
    returnClause();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AsOfContext ------------------------------------------------------------------

WeftParser::AsOfContext::AsOfContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::AsOfContext::AS() {
  return getToken(WeftParser::AS, 0);
}

tree::TerminalNode* WeftParser::AsOfContext::OF() {
  return getToken(WeftParser::OF, 0);
}

tree::TerminalNode* WeftParser::AsOfContext::DATE() {
  return getToken(WeftParser::DATE, 0);
}

tree::TerminalNode* WeftParser::AsOfContext::STRING() {
  return getToken(WeftParser::STRING, 0);
}

tree::TerminalNode* WeftParser::AsOfContext::PARAMETER() {
  return getToken(WeftParser::PARAMETER, 0);
}


size_t WeftParser::AsOfContext::getRuleIndex() const {
  return WeftParser::RuleAsOf;
}


WeftParser::AsOfContext* WeftParser::asOf() {
  AsOfContext *_localctx = _tracker.createInstance<AsOfContext>(_ctx, getState());
  enterRule(_localctx, 10, WeftParser::RuleAsOf);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(165);
    match(WeftParser::AS);
    setState(166);
    match(WeftParser::OF);
    setState(170);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case WeftParser::DATE: {
        setState(167);
        match(WeftParser::DATE);
        setState(168);
        match(WeftParser::STRING);
        break;
      }

      case WeftParser::PARAMETER: {
        setState(169);
        match(WeftParser::PARAMETER);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseContext ------------------------------------------------------------------

WeftParser::ClauseContext::ClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::MatchClauseContext* WeftParser::ClauseContext::matchClause() {
  return getRuleContext<WeftParser::MatchClauseContext>(0);
}

tree::TerminalNode* WeftParser::ClauseContext::FILTER() {
  return getToken(WeftParser::FILTER, 0);
}

WeftParser::ExpressionContext* WeftParser::ClauseContext::expression() {
  return getRuleContext<WeftParser::ExpressionContext>(0);
}

tree::TerminalNode* WeftParser::ClauseContext::WHERE() {
  return getToken(WeftParser::WHERE, 0);
}

WeftParser::LetClauseContext* WeftParser::ClauseContext::letClause() {
  return getRuleContext<WeftParser::LetClauseContext>(0);
}

WeftParser::ForClauseContext* WeftParser::ClauseContext::forClause() {
  return getRuleContext<WeftParser::ForClauseContext>(0);
}

WeftParser::OrderByContext* WeftParser::ClauseContext::orderBy() {
  return getRuleContext<WeftParser::OrderByContext>(0);
}

WeftParser::OffsetContext* WeftParser::ClauseContext::offset() {
  return getRuleContext<WeftParser::OffsetContext>(0);
}

WeftParser::LimitContext* WeftParser::ClauseContext::limit() {
  return getRuleContext<WeftParser::LimitContext>(0);
}


size_t WeftParser::ClauseContext::getRuleIndex() const {
  return WeftParser::RuleClause;
}


WeftParser::ClauseContext* WeftParser::clause() {
  ClauseContext *_localctx = _tracker.createInstance<ClauseContext>(_ctx, getState());
  enterRule(_localctx, 12, WeftParser::RuleClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(183);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case WeftParser::MATCH:
      case WeftParser::OPTIONAL: {
        enterOuterAlt(_localctx, 1);
        setState(172);
        matchClause();
        break;
      }

      case WeftParser::FILTER: {
        enterOuterAlt(_localctx, 2);
        setState(173);
        match(WeftParser::FILTER);
        setState(175);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == WeftParser::WHERE) {
          setState(174);
          match(WeftParser::WHERE);
        }
        setState(177);
        expression();
        break;
      }

      case WeftParser::LET: {
        enterOuterAlt(_localctx, 3);
        setState(178);
        letClause();
        break;
      }

      case WeftParser::FOR: {
        enterOuterAlt(_localctx, 4);
        setState(179);
        forClause();
        break;
      }

      case WeftParser::ORDER: {
        enterOuterAlt(_localctx, 5);
        setState(180);
        orderBy();
        break;
      }

      case WeftParser::OFFSET:
      case WeftParser::SKIP_: {
        enterOuterAlt(_localctx, 6);
        setState(181);
        offset();
        break;
      }

      case WeftParser::LIMIT: {
        enterOuterAlt(_localctx, 7);
        setState(182);
        limit();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MatchClauseContext ------------------------------------------------------------------

WeftParser::MatchClauseContext::MatchClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::MatchClauseContext::MATCH() {
  return getToken(WeftParser::MATCH, 0);
}

WeftParser::GraphPatternContext* WeftParser::MatchClauseContext::graphPattern() {
  return getRuleContext<WeftParser::GraphPatternContext>(0);
}

tree::TerminalNode* WeftParser::MatchClauseContext::OPTIONAL() {
  return getToken(WeftParser::OPTIONAL, 0);
}


size_t WeftParser::MatchClauseContext::getRuleIndex() const {
  return WeftParser::RuleMatchClause;
}


WeftParser::MatchClauseContext* WeftParser::matchClause() {
  MatchClauseContext *_localctx = _tracker.createInstance<MatchClauseContext>(_ctx, getState());
  enterRule(_localctx, 14, WeftParser::RuleMatchClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(186);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::OPTIONAL) {
      setState(185);
      match(WeftParser::OPTIONAL);
    }
    setState(188);
    match(WeftParser::MATCH);
    setState(189);
    graphPattern();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LetClauseContext ------------------------------------------------------------------

WeftParser::LetClauseContext::LetClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::LetClauseContext::LET() {
  return getToken(WeftParser::LET, 0);
}

std::vector<WeftParser::LetItemContext *> WeftParser::LetClauseContext::letItem() {
  return getRuleContexts<WeftParser::LetItemContext>();
}

WeftParser::LetItemContext* WeftParser::LetClauseContext::letItem(size_t i) {
  return getRuleContext<WeftParser::LetItemContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::LetClauseContext::COMMA() {
  return getTokens(WeftParser::COMMA);
}

tree::TerminalNode* WeftParser::LetClauseContext::COMMA(size_t i) {
  return getToken(WeftParser::COMMA, i);
}


size_t WeftParser::LetClauseContext::getRuleIndex() const {
  return WeftParser::RuleLetClause;
}


WeftParser::LetClauseContext* WeftParser::letClause() {
  LetClauseContext *_localctx = _tracker.createInstance<LetClauseContext>(_ctx, getState());
  enterRule(_localctx, 16, WeftParser::RuleLetClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(191);
    match(WeftParser::LET);
    setState(192);
    letItem();
    setState(197);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::COMMA) {
      setState(193);
      match(WeftParser::COMMA);
      setState(194);
      letItem();
      setState(199);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LetItemContext ------------------------------------------------------------------

WeftParser::LetItemContext::LetItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::NameContext* WeftParser::LetItemContext::name() {
  return getRuleContext<WeftParser::NameContext>(0);
}

tree::TerminalNode* WeftParser::LetItemContext::EQUAL() {
  return getToken(WeftParser::EQUAL, 0);
}

WeftParser::ExpressionContext* WeftParser::LetItemContext::expression() {
  return getRuleContext<WeftParser::ExpressionContext>(0);
}


size_t WeftParser::LetItemContext::getRuleIndex() const {
  return WeftParser::RuleLetItem;
}


WeftParser::LetItemContext* WeftParser::letItem() {
  LetItemContext *_localctx = _tracker.createInstance<LetItemContext>(_ctx, getState());
  enterRule(_localctx, 18, WeftParser::RuleLetItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(200);
    name();
    setState(201);
    match(WeftParser::EQUAL);
    setState(202);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ForClauseContext ------------------------------------------------------------------

WeftParser::ForClauseContext::ForClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::ForClauseContext::FOR() {
  return getToken(WeftParser::FOR, 0);
}

std::vector<WeftParser::NameContext *> WeftParser::ForClauseContext::name() {
  return getRuleContexts<WeftParser::NameContext>();
}

WeftParser::NameContext* WeftParser::ForClauseContext::name(size_t i) {
  return getRuleContext<WeftParser::NameContext>(i);
}

tree::TerminalNode* WeftParser::ForClauseContext::IN() {
  return getToken(WeftParser::IN, 0);
}

WeftParser::ExpressionContext* WeftParser::ForClauseContext::expression() {
  return getRuleContext<WeftParser::ExpressionContext>(0);
}

tree::TerminalNode* WeftParser::ForClauseContext::WITH() {
  return getToken(WeftParser::WITH, 0);
}

tree::TerminalNode* WeftParser::ForClauseContext::ORDINALITY() {
  return getToken(WeftParser::ORDINALITY, 0);
}

tree::TerminalNode* WeftParser::ForClauseContext::OFFSET() {
  return getToken(WeftParser::OFFSET, 0);
}


size_t WeftParser::ForClauseContext::getRuleIndex() const {
  return WeftParser::RuleForClause;
}


WeftParser::ForClauseContext* WeftParser::forClause() {
  ForClauseContext *_localctx = _tracker.createInstance<ForClauseContext>(_ctx, getState());
  enterRule(_localctx, 20, WeftParser::RuleForClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(204);
    match(WeftParser::FOR);
    setState(205);
    name();
    setState(206);
    match(WeftParser::IN);
    setState(207);
    expression();
    setState(211);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::WITH) {
      setState(208);
      match(WeftParser::WITH);
      setState(209);
      _la = _input->LA(1);
      if (!(_la == WeftParser::OFFSET

      || _la == WeftParser::ORDINALITY)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(210);
      name();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReturnClauseContext ------------------------------------------------------------------

WeftParser::ReturnClauseContext::ReturnClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::ReturnClauseContext::RETURN() {
  return getToken(WeftParser::RETURN, 0);
}

tree::TerminalNode* WeftParser::ReturnClauseContext::STAR() {
  return getToken(WeftParser::STAR, 0);
}

std::vector<WeftParser::ReturnItemContext *> WeftParser::ReturnClauseContext::returnItem() {
  return getRuleContexts<WeftParser::ReturnItemContext>();
}

WeftParser::ReturnItemContext* WeftParser::ReturnClauseContext::returnItem(size_t i) {
  return getRuleContext<WeftParser::ReturnItemContext>(i);
}

tree::TerminalNode* WeftParser::ReturnClauseContext::DISTINCT() {
  return getToken(WeftParser::DISTINCT, 0);
}

tree::TerminalNode* WeftParser::ReturnClauseContext::GROUP() {
  return getToken(WeftParser::GROUP, 0);
}

tree::TerminalNode* WeftParser::ReturnClauseContext::BY() {
  return getToken(WeftParser::BY, 0);
}

std::vector<WeftParser::NameContext *> WeftParser::ReturnClauseContext::name() {
  return getRuleContexts<WeftParser::NameContext>();
}

WeftParser::NameContext* WeftParser::ReturnClauseContext::name(size_t i) {
  return getRuleContext<WeftParser::NameContext>(i);
}

WeftParser::OrderByContext* WeftParser::ReturnClauseContext::orderBy() {
  return getRuleContext<WeftParser::OrderByContext>(0);
}

WeftParser::OffsetContext* WeftParser::ReturnClauseContext::offset() {
  return getRuleContext<WeftParser::OffsetContext>(0);
}

WeftParser::LimitContext* WeftParser::ReturnClauseContext::limit() {
  return getRuleContext<WeftParser::LimitContext>(0);
}

std::vector<tree::TerminalNode *> WeftParser::ReturnClauseContext::COMMA() {
  return getTokens(WeftParser::COMMA);
}

tree::TerminalNode* WeftParser::ReturnClauseContext::COMMA(size_t i) {
  return getToken(WeftParser::COMMA, i);
}


size_t WeftParser::ReturnClauseContext::getRuleIndex() const {
  return WeftParser::RuleReturnClause;
}


WeftParser::ReturnClauseContext* WeftParser::returnClause() {
  ReturnClauseContext *_localctx = _tracker.createInstance<ReturnClauseContext>(_ctx, getState());
  enterRule(_localctx, 22, WeftParser::RuleReturnClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(213);
    match(WeftParser::RETURN);
    setState(215);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::DISTINCT) {
      setState(214);
      match(WeftParser::DISTINCT);
    }
    setState(226);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case WeftParser::STAR: {
        setState(217);
        match(WeftParser::STAR);
        break;
      }

      case WeftParser::ACYCLIC:
      case WeftParser::BOOLEAN_TYPE:
      case WeftParser::CASE:
      case WeftParser::CAST:
      case WeftParser::DATE:
      case WeftParser::DECIMAL_TYPE:
      case WeftParser::DIFFERENT:
      case WeftParser::DURATION:
      case WeftParser::EDGES:
      case WeftParser::ELEMENTS:
      case WeftParser::EXISTS:
      case WeftParser::FALSE_:
      case WeftParser::FIRST:
      case WeftParser::FLOAT_TYPE:
      case WeftParser::GROUPS:
      case WeftParser::INTEGER_TYPE:
      case WeftParser::LABELED:
      case WeftParser::LAST:
      case WeftParser::NOT:
      case WeftParser::NULLS:
      case WeftParser::NULL_:
      case WeftParser::OF:
      case WeftParser::ORDINALITY:
      case WeftParser::REPEATABLE:
      case WeftParser::SIMPLE:
      case WeftParser::STRING_TYPE:
      case WeftParser::TIMESTAMP:
      case WeftParser::TRAIL:
      case WeftParser::TRUE_:
      case WeftParser::UNKNOWN:
      case WeftParser::VALUE:
      case WeftParser::WALK:
      case WeftParser::LEFT_PAREN:
      case WeftParser::LEFT_BRACKET:
      case WeftParser::PLUS:
      case WeftParser::MINUS:
      case WeftParser::INTEGER:
      case WeftParser::DECIMAL_NUMBER:
      case WeftParser::FLOAT_NUMBER:
      case WeftParser::STRING:
      case WeftParser::WORD:
      case WeftParser::BACKTICKED:
      case WeftParser::PARAMETER: {
        setState(218);
        returnItem();
        setState(223);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == WeftParser::COMMA) {
          setState(219);
          match(WeftParser::COMMA);
          setState(220);
          returnItem();
          setState(225);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(238);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::GROUP) {
      setState(228);
      match(WeftParser::GROUP);
      setState(229);
      match(WeftParser::BY);
      setState(230);
      name();
      setState(235);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == WeftParser::COMMA) {
        setState(231);
        match(WeftParser::COMMA);
        setState(232);
        name();
        setState(237);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(241);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::ORDER) {
      setState(240);
      orderBy();
    }
    setState(244);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::OFFSET

    || _la == WeftParser::SKIP_) {
      setState(243);
      offset();
    }
    setState(247);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::LIMIT) {
      setState(246);
      limit();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReturnItemContext ------------------------------------------------------------------

WeftParser::ReturnItemContext::ReturnItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::ExpressionContext* WeftParser::ReturnItemContext::expression() {
  return getRuleContext<WeftParser::ExpressionContext>(0);
}

tree::TerminalNode* WeftParser::ReturnItemContext::AS() {
  return getToken(WeftParser::AS, 0);
}

WeftParser::AnyNameContext* WeftParser::ReturnItemContext::anyName() {
  return getRuleContext<WeftParser::AnyNameContext>(0);
}


size_t WeftParser::ReturnItemContext::getRuleIndex() const {
  return WeftParser::RuleReturnItem;
}


WeftParser::ReturnItemContext* WeftParser::returnItem() {
  ReturnItemContext *_localctx = _tracker.createInstance<ReturnItemContext>(_ctx, getState());
  enterRule(_localctx, 24, WeftParser::RuleReturnItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(249);
    expression();
    setState(252);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::AS) {
      setState(250);
      match(WeftParser::AS);
      setState(251);
      anyName();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OrderByContext ------------------------------------------------------------------

WeftParser::OrderByContext::OrderByContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::OrderByContext::ORDER() {
  return getToken(WeftParser::ORDER, 0);
}

tree::TerminalNode* WeftParser::OrderByContext::BY() {
  return getToken(WeftParser::BY, 0);
}

std::vector<WeftParser::SortKeyContext *> WeftParser::OrderByContext::sortKey() {
  return getRuleContexts<WeftParser::SortKeyContext>();
}

WeftParser::SortKeyContext* WeftParser::OrderByContext::sortKey(size_t i) {
  return getRuleContext<WeftParser::SortKeyContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::OrderByContext::COMMA() {
  return getTokens(WeftParser::COMMA);
}

tree::TerminalNode* WeftParser::OrderByContext::COMMA(size_t i) {
  return getToken(WeftParser::COMMA, i);
}


size_t WeftParser::OrderByContext::getRuleIndex() const {
  return WeftParser::RuleOrderBy;
}


WeftParser::OrderByContext* WeftParser::orderBy() {
  OrderByContext *_localctx = _tracker.createInstance<OrderByContext>(_ctx, getState());
  enterRule(_localctx, 26, WeftParser::RuleOrderBy);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(254);
    match(WeftParser::ORDER);
    setState(255);
    match(WeftParser::BY);
    setState(256);
    sortKey();
    setState(261);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::COMMA) {
      setState(257);
      match(WeftParser::COMMA);
      setState(258);
      sortKey();
      setState(263);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SortKeyContext ------------------------------------------------------------------

WeftParser::SortKeyContext::SortKeyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::ExpressionContext* WeftParser::SortKeyContext::expression() {
  return getRuleContext<WeftParser::ExpressionContext>(0);
}

tree::TerminalNode* WeftParser::SortKeyContext::NULLS() {
  return getToken(WeftParser::NULLS, 0);
}

tree::TerminalNode* WeftParser::SortKeyContext::ASC() {
  return getToken(WeftParser::ASC, 0);
}

tree::TerminalNode* WeftParser::SortKeyContext::DESC() {
  return getToken(WeftParser::DESC, 0);
}

tree::TerminalNode* WeftParser::SortKeyContext::FIRST() {
  return getToken(WeftParser::FIRST, 0);
}

tree::TerminalNode* WeftParser::SortKeyContext::LAST() {
  return getToken(WeftParser::LAST, 0);
}


size_t WeftParser::SortKeyContext::getRuleIndex() const {
  return WeftParser::RuleSortKey;
}


WeftParser::SortKeyContext* WeftParser::sortKey() {
  SortKeyContext *_localctx = _tracker.createInstance<SortKeyContext>(_ctx, getState());
  enterRule(_localctx, 28, WeftParser::RuleSortKey);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(264);
    expression();
    setState(266);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::ASC

    || _la == WeftParser::DESC) {
      setState(265);
      _la = _input->LA(1);
      if (!(_la == WeftParser::ASC

      || _la == WeftParser::DESC)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(270);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::NULLS) {
      setState(268);
      match(WeftParser::NULLS);
      setState(269);
      _la = _input->LA(1);
      if (!(_la == WeftParser::FIRST

      || _la == WeftParser::LAST)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OffsetContext ------------------------------------------------------------------

WeftParser::OffsetContext::OffsetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::CountContext* WeftParser::OffsetContext::count() {
  return getRuleContext<WeftParser::CountContext>(0);
}

tree::TerminalNode* WeftParser::OffsetContext::OFFSET() {
  return getToken(WeftParser::OFFSET, 0);
}

tree::TerminalNode* WeftParser::OffsetContext::SKIP_() {
  return getToken(WeftParser::SKIP_, 0);
}


size_t WeftParser::OffsetContext::getRuleIndex() const {
  return WeftParser::RuleOffset;
}


WeftParser::OffsetContext* WeftParser::offset() {
  OffsetContext *_localctx = _tracker.createInstance<OffsetContext>(_ctx, getState());
  enterRule(_localctx, 30, WeftParser::RuleOffset);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(272);
    _la = _input->LA(1);
    if (!(_la == WeftParser::OFFSET

    || _la == WeftParser::SKIP_)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(273);
    count();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LimitContext ------------------------------------------------------------------

WeftParser::LimitContext::LimitContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::LimitContext::LIMIT() {
  return getToken(WeftParser::LIMIT, 0);
}

WeftParser::CountContext* WeftParser::LimitContext::count() {
  return getRuleContext<WeftParser::CountContext>(0);
}


size_t WeftParser::LimitContext::getRuleIndex() const {
  return WeftParser::RuleLimit;
}


WeftParser::LimitContext* WeftParser::limit() {
  LimitContext *_localctx = _tracker.createInstance<LimitContext>(_ctx, getState());
  enterRule(_localctx, 32, WeftParser::RuleLimit);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(275);
    match(WeftParser::LIMIT);
    setState(276);
    count();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CountContext ------------------------------------------------------------------

WeftParser::CountContext::CountContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::CountContext::INTEGER() {
  return getToken(WeftParser::INTEGER, 0);
}

tree::TerminalNode* WeftParser::CountContext::PARAMETER() {
  return getToken(WeftParser::PARAMETER, 0);
}


size_t WeftParser::CountContext::getRuleIndex() const {
  return WeftParser::RuleCount;
}


WeftParser::CountContext* WeftParser::count() {
  CountContext *_localctx = _tracker.createInstance<CountContext>(_ctx, getState());
  enterRule(_localctx, 34, WeftParser::RuleCount);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(278);
    _la = _input->LA(1);
    if (!(_la == WeftParser::INTEGER

    || _la == WeftParser::PARAMETER)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GraphPatternContext ------------------------------------------------------------------

WeftParser::GraphPatternContext::GraphPatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<WeftParser::PathPatternContext *> WeftParser::GraphPatternContext::pathPattern() {
  return getRuleContexts<WeftParser::PathPatternContext>();
}

WeftParser::PathPatternContext* WeftParser::GraphPatternContext::pathPattern(size_t i) {
  return getRuleContext<WeftParser::PathPatternContext>(i);
}

WeftParser::MatchModeContext* WeftParser::GraphPatternContext::matchMode() {
  return getRuleContext<WeftParser::MatchModeContext>(0);
}

std::vector<tree::TerminalNode *> WeftParser::GraphPatternContext::COMMA() {
  return getTokens(WeftParser::COMMA);
}

tree::TerminalNode* WeftParser::GraphPatternContext::COMMA(size_t i) {
  return getToken(WeftParser::COMMA, i);
}

tree::TerminalNode* WeftParser::GraphPatternContext::WHERE() {
  return getToken(WeftParser::WHERE, 0);
}

WeftParser::ExpressionContext* WeftParser::GraphPatternContext::expression() {
  return getRuleContext<WeftParser::ExpressionContext>(0);
}


size_t WeftParser::GraphPatternContext::getRuleIndex() const {
  return WeftParser::RuleGraphPattern;
}


WeftParser::GraphPatternContext* WeftParser::graphPattern() {
  GraphPatternContext *_localctx = _tracker.createInstance<GraphPatternContext>(_ctx, getState());
  enterRule(_localctx, 36, WeftParser::RuleGraphPattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(281);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 25, _ctx)) {
    case 1: {
      setState(280);
      matchMode();
      break;
    }

    }
    setState(283);
    pathPattern();
    setState(288);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::COMMA) {
      setState(284);
      match(WeftParser::COMMA);
      setState(285);
      pathPattern();
      setState(290);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(293);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::WHERE) {
      setState(291);
      match(WeftParser::WHERE);
      setState(292);
      expression();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MatchModeContext ------------------------------------------------------------------

WeftParser::MatchModeContext::MatchModeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::MatchModeContext::REPEATABLE() {
  return getToken(WeftParser::REPEATABLE, 0);
}

tree::TerminalNode* WeftParser::MatchModeContext::ELEMENTS() {
  return getToken(WeftParser::ELEMENTS, 0);
}

tree::TerminalNode* WeftParser::MatchModeContext::DIFFERENT() {
  return getToken(WeftParser::DIFFERENT, 0);
}

tree::TerminalNode* WeftParser::MatchModeContext::EDGES() {
  return getToken(WeftParser::EDGES, 0);
}


size_t WeftParser::MatchModeContext::getRuleIndex() const {
  return WeftParser::RuleMatchMode;
}


WeftParser::MatchModeContext* WeftParser::matchMode() {
  MatchModeContext *_localctx = _tracker.createInstance<MatchModeContext>(_ctx, getState());
  enterRule(_localctx, 38, WeftParser::RuleMatchMode);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(299);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case WeftParser::REPEATABLE: {
        enterOuterAlt(_localctx, 1);
        setState(295);
        match(WeftParser::REPEATABLE);
        setState(296);
        match(WeftParser::ELEMENTS);
        break;
      }

      case WeftParser::DIFFERENT: {
        enterOuterAlt(_localctx, 2);
        setState(297);
        match(WeftParser::DIFFERENT);
        setState(298);
        match(WeftParser::EDGES);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PathPatternContext ------------------------------------------------------------------

WeftParser::PathPatternContext::PathPatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::PathElementsContext* WeftParser::PathPatternContext::pathElements() {
  return getRuleContext<WeftParser::PathElementsContext>(0);
}

WeftParser::PathNameContext* WeftParser::PathPatternContext::pathName() {
  return getRuleContext<WeftParser::PathNameContext>(0);
}

WeftParser::SelectorContext* WeftParser::PathPatternContext::selector() {
  return getRuleContext<WeftParser::SelectorContext>(0);
}

WeftParser::PathModeContext* WeftParser::PathPatternContext::pathMode() {
  return getRuleContext<WeftParser::PathModeContext>(0);
}


size_t WeftParser::PathPatternContext::getRuleIndex() const {
  return WeftParser::RulePathPattern;
}


WeftParser::PathPatternContext* WeftParser::pathPattern() {
  PathPatternContext *_localctx = _tracker.createInstance<PathPatternContext>(_ctx, getState());
  enterRule(_localctx, 40, WeftParser::RulePathPattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(302);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 29, _ctx)) {
    case 1: {
      setState(301);
      pathName();
      break;
    }

    }
    setState(305);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::ALL)
      | (1ULL << WeftParser::ANY)
      | (1ULL << WeftParser::SHORTEST))) != 0)) {
      setState(304);
      selector();
    }
    setState(308);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::ACYCLIC)
      | (1ULL << WeftParser::SIMPLE)
      | (1ULL << WeftParser::TRAIL))) != 0) || _la == WeftParser::WALK) {
      setState(307);
      pathMode();
    }
    setState(310);
    pathElements();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PathNameContext ------------------------------------------------------------------

WeftParser::PathNameContext::PathNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::NameContext* WeftParser::PathNameContext::name() {
  return getRuleContext<WeftParser::NameContext>(0);
}

tree::TerminalNode* WeftParser::PathNameContext::EQUAL() {
  return getToken(WeftParser::EQUAL, 0);
}


size_t WeftParser::PathNameContext::getRuleIndex() const {
  return WeftParser::RulePathName;
}


WeftParser::PathNameContext* WeftParser::pathName() {
  PathNameContext *_localctx = _tracker.createInstance<PathNameContext>(_ctx, getState());
  enterRule(_localctx, 42, WeftParser::RulePathName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(312);
    name();
    setState(313);
    match(WeftParser::EQUAL);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SelectorContext ------------------------------------------------------------------

WeftParser::SelectorContext::SelectorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::SelectorContext::ANY() {
  return getToken(WeftParser::ANY, 0);
}

tree::TerminalNode* WeftParser::SelectorContext::SHORTEST() {
  return getToken(WeftParser::SHORTEST, 0);
}

tree::TerminalNode* WeftParser::SelectorContext::ALL() {
  return getToken(WeftParser::ALL, 0);
}

WeftParser::CountContext* WeftParser::SelectorContext::count() {
  return getRuleContext<WeftParser::CountContext>(0);
}

tree::TerminalNode* WeftParser::SelectorContext::GROUP() {
  return getToken(WeftParser::GROUP, 0);
}

tree::TerminalNode* WeftParser::SelectorContext::GROUPS() {
  return getToken(WeftParser::GROUPS, 0);
}


size_t WeftParser::SelectorContext::getRuleIndex() const {
  return WeftParser::RuleSelector;
}


WeftParser::SelectorContext* WeftParser::selector() {
  SelectorContext *_localctx = _tracker.createInstance<SelectorContext>(_ctx, getState());
  enterRule(_localctx, 44, WeftParser::RuleSelector);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(328);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case WeftParser::ANY: {
        enterOuterAlt(_localctx, 1);
        setState(315);
        match(WeftParser::ANY);
        setState(317);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == WeftParser::SHORTEST) {
          setState(316);
          match(WeftParser::SHORTEST);
        }
        break;
      }

      case WeftParser::ALL: {
        enterOuterAlt(_localctx, 2);
        setState(319);
        match(WeftParser::ALL);
        setState(321);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == WeftParser::SHORTEST) {
          setState(320);
          match(WeftParser::SHORTEST);
        }
        break;
      }

      case WeftParser::SHORTEST: {
        enterOuterAlt(_localctx, 3);
        setState(323);
        match(WeftParser::SHORTEST);
        setState(324);
        count();
        setState(326);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == WeftParser::GROUP

        || _la == WeftParser::GROUPS) {
          setState(325);
          _la = _input->LA(1);
          if (!(_la == WeftParser::GROUP

          || _la == WeftParser::GROUPS)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PathModeContext ------------------------------------------------------------------

WeftParser::PathModeContext::PathModeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::PathModeContext::WALK() {
  return getToken(WeftParser::WALK, 0);
}

tree::TerminalNode* WeftParser::PathModeContext::TRAIL() {
  return getToken(WeftParser::TRAIL, 0);
}

tree::TerminalNode* WeftParser::PathModeContext::ACYCLIC() {
  return getToken(WeftParser::ACYCLIC, 0);
}

tree::TerminalNode* WeftParser::PathModeContext::SIMPLE() {
  return getToken(WeftParser::SIMPLE, 0);
}


size_t WeftParser::PathModeContext::getRuleIndex() const {
  return WeftParser::RulePathMode;
}


WeftParser::PathModeContext* WeftParser::pathMode() {
  PathModeContext *_localctx = _tracker.createInstance<PathModeContext>(_ctx, getState());
  enterRule(_localctx, 46, WeftParser::RulePathMode);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(330);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::ACYCLIC)
      | (1ULL << WeftParser::SIMPLE)
      | (1ULL << WeftParser::TRAIL))) != 0) || _la == WeftParser::WALK)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PathElementsContext ------------------------------------------------------------------

WeftParser::PathElementsContext::PathElementsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<WeftParser::PlaceContext *> WeftParser::PathElementsContext::place() {
  return getRuleContexts<WeftParser::PlaceContext>();
}

WeftParser::PlaceContext* WeftParser::PathElementsContext::place(size_t i) {
  return getRuleContext<WeftParser::PlaceContext>(i);
}

std::vector<WeftParser::EdgeContext *> WeftParser::PathElementsContext::edge() {
  return getRuleContexts<WeftParser::EdgeContext>();
}

WeftParser::EdgeContext* WeftParser::PathElementsContext::edge(size_t i) {
  return getRuleContext<WeftParser::EdgeContext>(i);
}


size_t WeftParser::PathElementsContext::getRuleIndex() const {
  return WeftParser::RulePathElements;
}


WeftParser::PathElementsContext* WeftParser::pathElements() {
  PathElementsContext *_localctx = _tracker.createInstance<PathElementsContext>(_ctx, getState());
  enterRule(_localctx, 48, WeftParser::RulePathElements);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(332);
    place();
    setState(339);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 72) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 72)) & ((1ULL << (WeftParser::LEFT_PAREN - 72))
      | (1ULL << (WeftParser::LESS - 72))
      | (1ULL << (WeftParser::MINUS - 72)))) != 0)) {
      setState(334);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == WeftParser::LESS

      || _la == WeftParser::MINUS) {
        setState(333);
        edge();
      }
      setState(336);
      place();
      setState(341);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PlaceContext ------------------------------------------------------------------

WeftParser::PlaceContext::PlaceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::NodeContext* WeftParser::PlaceContext::node() {
  return getRuleContext<WeftParser::NodeContext>(0);
}

WeftParser::SubpathContext* WeftParser::PlaceContext::subpath() {
  return getRuleContext<WeftParser::SubpathContext>(0);
}


size_t WeftParser::PlaceContext::getRuleIndex() const {
  return WeftParser::RulePlace;
}


WeftParser::PlaceContext* WeftParser::place() {
  PlaceContext *_localctx = _tracker.createInstance<PlaceContext>(_ctx, getState());
  enterRule(_localctx, 50, WeftParser::RulePlace);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(344);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 38, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(342);
      node();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(343);
      subpath();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NodeContext ------------------------------------------------------------------

WeftParser::NodeContext::NodeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::NodeContext::LEFT_PAREN() {
  return getToken(WeftParser::LEFT_PAREN, 0);
}

WeftParser::FillerContext* WeftParser::NodeContext::filler() {
  return getRuleContext<WeftParser::FillerContext>(0);
}

tree::TerminalNode* WeftParser::NodeContext::RIGHT_PAREN() {
  return getToken(WeftParser::RIGHT_PAREN, 0);
}


size_t WeftParser::NodeContext::getRuleIndex() const {
  return WeftParser::RuleNode;
}


WeftParser::NodeContext* WeftParser::node() {
  NodeContext *_localctx = _tracker.createInstance<NodeContext>(_ctx, getState());
  enterRule(_localctx, 52, WeftParser::RuleNode);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(346);
    match(WeftParser::LEFT_PAREN);
    setState(347);
    filler();
    setState(348);
    match(WeftParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EdgeContext ------------------------------------------------------------------

WeftParser::EdgeContext::EdgeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> WeftParser::EdgeContext::MINUS() {
  return getTokens(WeftParser::MINUS);
}

tree::TerminalNode* WeftParser::EdgeContext::MINUS(size_t i) {
  return getToken(WeftParser::MINUS, i);
}

tree::TerminalNode* WeftParser::EdgeContext::LEFT_BRACKET() {
  return getToken(WeftParser::LEFT_BRACKET, 0);
}

WeftParser::FillerContext* WeftParser::EdgeContext::filler() {
  return getRuleContext<WeftParser::FillerContext>(0);
}

tree::TerminalNode* WeftParser::EdgeContext::RIGHT_BRACKET() {
  return getToken(WeftParser::RIGHT_BRACKET, 0);
}

tree::TerminalNode* WeftParser::EdgeContext::GREATER() {
  return getToken(WeftParser::GREATER, 0);
}

tree::TerminalNode* WeftParser::EdgeContext::LESS() {
  return getToken(WeftParser::LESS, 0);
}

WeftParser::QuantifierContext* WeftParser::EdgeContext::quantifier() {
  return getRuleContext<WeftParser::QuantifierContext>(0);
}


size_t WeftParser::EdgeContext::getRuleIndex() const {
  return WeftParser::RuleEdge;
}


WeftParser::EdgeContext* WeftParser::edge() {
  EdgeContext *_localctx = _tracker.createInstance<EdgeContext>(_ctx, getState());
  enterRule(_localctx, 54, WeftParser::RuleEdge);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(375);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 39, _ctx)) {
    case 1: {
      setState(350);
      match(WeftParser::MINUS);
      setState(351);
      match(WeftParser::LEFT_BRACKET);
      setState(352);
      filler();
      setState(353);
      match(WeftParser::RIGHT_BRACKET);
      setState(354);
      match(WeftParser::MINUS);
      setState(355);
      match(WeftParser::GREATER);
      break;
    }

    case 2: {
      setState(357);
      match(WeftParser::LESS);
      setState(358);
      match(WeftParser::MINUS);
      setState(359);
      match(WeftParser::LEFT_BRACKET);
      setState(360);
      filler();
      setState(361);
      match(WeftParser::RIGHT_BRACKET);
      setState(362);
      match(WeftParser::MINUS);
      break;
    }

    case 3: {
      setState(364);
      match(WeftParser::MINUS);
      setState(365);
      match(WeftParser::LEFT_BRACKET);
      setState(366);
      filler();
      setState(367);
      match(WeftParser::RIGHT_BRACKET);
      setState(368);
      match(WeftParser::MINUS);
      break;
    }

    case 4: {
      setState(370);
      match(WeftParser::MINUS);
      setState(371);
      match(WeftParser::GREATER);
      break;
    }

    case 5: {
      setState(372);
      match(WeftParser::LESS);
      setState(373);
      match(WeftParser::MINUS);
      break;
    }

    case 6: {
      setState(374);
      match(WeftParser::MINUS);
      break;
    }

    }
    setState(378);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 76) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 76)) & ((1ULL << (WeftParser::LEFT_BRACE - 76))
      | (1ULL << (WeftParser::PLUS - 76))
      | (1ULL << (WeftParser::STAR - 76))
      | (1ULL << (WeftParser::QUESTION - 76)))) != 0)) {
      setState(377);
      quantifier();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SubpathContext ------------------------------------------------------------------

WeftParser::SubpathContext::SubpathContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::SubpathContext::LEFT_PAREN() {
  return getToken(WeftParser::LEFT_PAREN, 0);
}

WeftParser::PathElementsContext* WeftParser::SubpathContext::pathElements() {
  return getRuleContext<WeftParser::PathElementsContext>(0);
}

tree::TerminalNode* WeftParser::SubpathContext::RIGHT_PAREN() {
  return getToken(WeftParser::RIGHT_PAREN, 0);
}

WeftParser::PathNameContext* WeftParser::SubpathContext::pathName() {
  return getRuleContext<WeftParser::PathNameContext>(0);
}

WeftParser::SelectorContext* WeftParser::SubpathContext::selector() {
  return getRuleContext<WeftParser::SelectorContext>(0);
}

WeftParser::PathModeContext* WeftParser::SubpathContext::pathMode() {
  return getRuleContext<WeftParser::PathModeContext>(0);
}

tree::TerminalNode* WeftParser::SubpathContext::WHERE() {
  return getToken(WeftParser::WHERE, 0);
}

WeftParser::ExpressionContext* WeftParser::SubpathContext::expression() {
  return getRuleContext<WeftParser::ExpressionContext>(0);
}

WeftParser::QuantifierContext* WeftParser::SubpathContext::quantifier() {
  return getRuleContext<WeftParser::QuantifierContext>(0);
}


size_t WeftParser::SubpathContext::getRuleIndex() const {
  return WeftParser::RuleSubpath;
}


WeftParser::SubpathContext* WeftParser::subpath() {
  SubpathContext *_localctx = _tracker.createInstance<SubpathContext>(_ctx, getState());
  enterRule(_localctx, 56, WeftParser::RuleSubpath);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(380);
    match(WeftParser::LEFT_PAREN);
    setState(382);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 41, _ctx)) {
    case 1: {
      setState(381);
      pathName();
      break;
    }

    }
    setState(385);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::ALL)
      | (1ULL << WeftParser::ANY)
      | (1ULL << WeftParser::SHORTEST))) != 0)) {
      setState(384);
      selector();
    }
    setState(388);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::ACYCLIC)
      | (1ULL << WeftParser::SIMPLE)
      | (1ULL << WeftParser::TRAIL))) != 0) || _la == WeftParser::WALK) {
      setState(387);
      pathMode();
    }
    setState(390);
    pathElements();
    setState(393);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::WHERE) {
      setState(391);
      match(WeftParser::WHERE);
      setState(392);
      expression();
    }
    setState(395);
    match(WeftParser::RIGHT_PAREN);
    setState(397);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 76) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 76)) & ((1ULL << (WeftParser::LEFT_BRACE - 76))
      | (1ULL << (WeftParser::PLUS - 76))
      | (1ULL << (WeftParser::STAR - 76))
      | (1ULL << (WeftParser::QUESTION - 76)))) != 0)) {
      setState(396);
      quantifier();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FillerContext ------------------------------------------------------------------

WeftParser::FillerContext::FillerContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::NameContext* WeftParser::FillerContext::name() {
  return getRuleContext<WeftParser::NameContext>(0);
}

WeftParser::LabelsContext* WeftParser::FillerContext::labels() {
  return getRuleContext<WeftParser::LabelsContext>(0);
}

WeftParser::PropertiesContext* WeftParser::FillerContext::properties() {
  return getRuleContext<WeftParser::PropertiesContext>(0);
}

tree::TerminalNode* WeftParser::FillerContext::WHERE() {
  return getToken(WeftParser::WHERE, 0);
}

WeftParser::ExpressionContext* WeftParser::FillerContext::expression() {
  return getRuleContext<WeftParser::ExpressionContext>(0);
}


size_t WeftParser::FillerContext::getRuleIndex() const {
  return WeftParser::RuleFiller;
}


WeftParser::FillerContext* WeftParser::filler() {
  FillerContext *_localctx = _tracker.createInstance<FillerContext>(_ctx, getState());
  enterRule(_localctx, 58, WeftParser::RuleFiller);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(400);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::ACYCLIC)
      | (1ULL << WeftParser::BOOLEAN_TYPE)
      | (1ULL << WeftParser::DATE)
      | (1ULL << WeftParser::DECIMAL_TYPE)
      | (1ULL << WeftParser::DIFFERENT)
      | (1ULL << WeftParser::DURATION)
      | (1ULL << WeftParser::EDGES)
      | (1ULL << WeftParser::ELEMENTS)
      | (1ULL << WeftParser::FIRST)
      | (1ULL << WeftParser::FLOAT_TYPE)
      | (1ULL << WeftParser::GROUPS)
      | (1ULL << WeftParser::INTEGER_TYPE)
      | (1ULL << WeftParser::LABELED)
      | (1ULL << WeftParser::LAST)
      | (1ULL << WeftParser::NULLS)
      | (1ULL << WeftParser::OF)
      | (1ULL << WeftParser::ORDINALITY)
      | (1ULL << WeftParser::REPEATABLE)
      | (1ULL << WeftParser::SIMPLE)
      | (1ULL << WeftParser::STRING_TYPE)
      | (1ULL << WeftParser::TIMESTAMP)
      | (1ULL << WeftParser::TRAIL))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 66)) & ((1ULL << (WeftParser::VALUE - 66))
      | (1ULL << (WeftParser::WALK - 66))
      | (1ULL << (WeftParser::WORD - 66))
      | (1ULL << (WeftParser::BACKTICKED - 66)))) != 0)) {
      setState(399);
      name();
    }
    setState(403);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::IS

    || _la == WeftParser::COLON) {
      setState(402);
      labels();
    }
    setState(408);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case WeftParser::LEFT_BRACE: {
        setState(405);
        properties();
        break;
      }

      case WeftParser::WHERE: {
        setState(406);
        match(WeftParser::WHERE);
        setState(407);
        expression();
        break;
      }

      case WeftParser::RIGHT_PAREN:
      case WeftParser::RIGHT_BRACKET: {
        break;
      }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelsContext ------------------------------------------------------------------

WeftParser::LabelsContext::LabelsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::LabelExpressionContext* WeftParser::LabelsContext::labelExpression() {
  return getRuleContext<WeftParser::LabelExpressionContext>(0);
}

tree::TerminalNode* WeftParser::LabelsContext::COLON() {
  return getToken(WeftParser::COLON, 0);
}

tree::TerminalNode* WeftParser::LabelsContext::IS() {
  return getToken(WeftParser::IS, 0);
}


size_t WeftParser::LabelsContext::getRuleIndex() const {
  return WeftParser::RuleLabels;
}


WeftParser::LabelsContext* WeftParser::labels() {
  LabelsContext *_localctx = _tracker.createInstance<LabelsContext>(_ctx, getState());
  enterRule(_localctx, 60, WeftParser::RuleLabels);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(410);
    _la = _input->LA(1);
    if (!(_la == WeftParser::IS

    || _la == WeftParser::COLON)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(411);
    labelExpression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PropertiesContext ------------------------------------------------------------------

WeftParser::PropertiesContext::PropertiesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::PropertiesContext::LEFT_BRACE() {
  return getToken(WeftParser::LEFT_BRACE, 0);
}

tree::TerminalNode* WeftParser::PropertiesContext::RIGHT_BRACE() {
  return getToken(WeftParser::RIGHT_BRACE, 0);
}

std::vector<WeftParser::PropertyEntryContext *> WeftParser::PropertiesContext::propertyEntry() {
  return getRuleContexts<WeftParser::PropertyEntryContext>();
}

WeftParser::PropertyEntryContext* WeftParser::PropertiesContext::propertyEntry(size_t i) {
  return getRuleContext<WeftParser::PropertyEntryContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::PropertiesContext::COMMA() {
  return getTokens(WeftParser::COMMA);
}

tree::TerminalNode* WeftParser::PropertiesContext::COMMA(size_t i) {
  return getToken(WeftParser::COMMA, i);
}


size_t WeftParser::PropertiesContext::getRuleIndex() const {
  return WeftParser::RuleProperties;
}


WeftParser::PropertiesContext* WeftParser::properties() {
  PropertiesContext *_localctx = _tracker.createInstance<PropertiesContext>(_ctx, getState());
  enterRule(_localctx, 62, WeftParser::RuleProperties);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(413);
    match(WeftParser::LEFT_BRACE);
    setState(422);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::ACYCLIC)
      | (1ULL << WeftParser::ALL)
      | (1ULL << WeftParser::AND)
      | (1ULL << WeftParser::ANY)
      | (1ULL << WeftParser::AS)
      | (1ULL << WeftParser::ASC)
      | (1ULL << WeftParser::BOOLEAN_TYPE)
      | (1ULL << WeftParser::BY)
      | (1ULL << WeftParser::CASE)
      | (1ULL << WeftParser::CAST)
      | (1ULL << WeftParser::CONTAINS)
      | (1ULL << WeftParser::DATE)
      | (1ULL << WeftParser::DECIMAL_TYPE)
      | (1ULL << WeftParser::DESC)
      | (1ULL << WeftParser::DIFFERENT)
      | (1ULL << WeftParser::DISTINCT)
      | (1ULL << WeftParser::DURATION)
      | (1ULL << WeftParser::EDGES)
      | (1ULL << WeftParser::ELEMENTS)
      | (1ULL << WeftParser::ELSE)
      | (1ULL << WeftParser::END)
      | (1ULL << WeftParser::ENDS)
      | (1ULL << WeftParser::EXCEPT)
      | (1ULL << WeftParser::EXISTS)
      | (1ULL << WeftParser::EXPLAIN)
      | (1ULL << WeftParser::FALSE_)
      | (1ULL << WeftParser::FILTER)
      | (1ULL << WeftParser::FIRST)
      | (1ULL << WeftParser::FLOAT_TYPE)
      | (1ULL << WeftParser::FOR)
      | (1ULL << WeftParser::GROUP)
      | (1ULL << WeftParser::GROUPS)
      | (1ULL << WeftParser::IN)
      | (1ULL << WeftParser::INTEGER_TYPE)
      | (1ULL << WeftParser::INTERSECT)
      | (1ULL << WeftParser::IS)
      | (1ULL << WeftParser::LABELED)
      | (1ULL << WeftParser::LAST)
      | (1ULL << WeftParser::LET)
      | (1ULL << WeftParser::LIMIT)
      | (1ULL << WeftParser::MATCH)
      | (1ULL << WeftParser::NEXT)
      | (1ULL << WeftParser::NOT)
      | (1ULL << WeftParser::NULLS)
      | (1ULL << WeftParser::NULL_)
      | (1ULL << WeftParser::OF)
      | (1ULL << WeftParser::OFFSET)
      | (1ULL << WeftParser::OPTIONAL)
      | (1ULL << WeftParser::OR)
      | (1ULL << WeftParser::ORDER)
      | (1ULL << WeftParser::ORDINALITY)
      | (1ULL << WeftParser::PROFILE)
      | (1ULL << WeftParser::REPEATABLE)
      | (1ULL << WeftParser::RETURN)
      | (1ULL << WeftParser::SHORTEST)
      | (1ULL << WeftParser::SIMPLE)
      | (1ULL << WeftParser::SKIP_)
      | (1ULL << WeftParser::STARTS)
      | (1ULL << WeftParser::STRING_TYPE)
      | (1ULL << WeftParser::THEN)
      | (1ULL << WeftParser::TIMESTAMP)
      | (1ULL << WeftParser::TRAIL)
      | (1ULL << WeftParser::TRUE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (WeftParser::UNION - 64))
      | (1ULL << (WeftParser::UNKNOWN - 64))
      | (1ULL << (WeftParser::VALUE - 64))
      | (1ULL << (WeftParser::WALK - 64))
      | (1ULL << (WeftParser::WHEN - 64))
      | (1ULL << (WeftParser::WHERE - 64))
      | (1ULL << (WeftParser::WITH - 64))
      | (1ULL << (WeftParser::XOR - 64))
      | (1ULL << (WeftParser::WORD - 64))
      | (1ULL << (WeftParser::BACKTICKED - 64)))) != 0)) {
      setState(414);
      propertyEntry();
      setState(419);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == WeftParser::COMMA) {
        setState(415);
        match(WeftParser::COMMA);
        setState(416);
        propertyEntry();
        setState(421);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(424);
    match(WeftParser::RIGHT_BRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PropertyEntryContext ------------------------------------------------------------------

WeftParser::PropertyEntryContext::PropertyEntryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::AnyNameContext* WeftParser::PropertyEntryContext::anyName() {
  return getRuleContext<WeftParser::AnyNameContext>(0);
}

tree::TerminalNode* WeftParser::PropertyEntryContext::COLON() {
  return getToken(WeftParser::COLON, 0);
}

WeftParser::ExpressionContext* WeftParser::PropertyEntryContext::expression() {
  return getRuleContext<WeftParser::ExpressionContext>(0);
}


size_t WeftParser::PropertyEntryContext::getRuleIndex() const {
  return WeftParser::RulePropertyEntry;
}


WeftParser::PropertyEntryContext* WeftParser::propertyEntry() {
  PropertyEntryContext *_localctx = _tracker.createInstance<PropertyEntryContext>(_ctx, getState());
  enterRule(_localctx, 64, WeftParser::RulePropertyEntry);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(426);
    anyName();
    setState(427);
    match(WeftParser::COLON);
    setState(428);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QuantifierContext ------------------------------------------------------------------

WeftParser::QuantifierContext::QuantifierContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::QuantifierContext::LEFT_BRACE() {
  return getToken(WeftParser::LEFT_BRACE, 0);
}

std::vector<WeftParser::BoundContext *> WeftParser::QuantifierContext::bound() {
  return getRuleContexts<WeftParser::BoundContext>();
}

WeftParser::BoundContext* WeftParser::QuantifierContext::bound(size_t i) {
  return getRuleContext<WeftParser::BoundContext>(i);
}

tree::TerminalNode* WeftParser::QuantifierContext::RIGHT_BRACE() {
  return getToken(WeftParser::RIGHT_BRACE, 0);
}

tree::TerminalNode* WeftParser::QuantifierContext::COMMA() {
  return getToken(WeftParser::COMMA, 0);
}

tree::TerminalNode* WeftParser::QuantifierContext::STAR() {
  return getToken(WeftParser::STAR, 0);
}

tree::TerminalNode* WeftParser::QuantifierContext::PLUS() {
  return getToken(WeftParser::PLUS, 0);
}

tree::TerminalNode* WeftParser::QuantifierContext::QUESTION() {
  return getToken(WeftParser::QUESTION, 0);
}


size_t WeftParser::QuantifierContext::getRuleIndex() const {
  return WeftParser::RuleQuantifier;
}


WeftParser::QuantifierContext* WeftParser::quantifier() {
  QuantifierContext *_localctx = _tracker.createInstance<QuantifierContext>(_ctx, getState());
  enterRule(_localctx, 66, WeftParser::RuleQuantifier);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(446);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 53, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(430);
      match(WeftParser::LEFT_BRACE);
      setState(431);
      bound();
      setState(432);
      match(WeftParser::RIGHT_BRACE);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(434);
      match(WeftParser::LEFT_BRACE);
      setState(436);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == WeftParser::INTEGER) {
        setState(435);
        dynamic_cast<QuantifierContext *>(_localctx)->lower = bound();
      }
      setState(438);
      match(WeftParser::COMMA);
      setState(440);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == WeftParser::INTEGER) {
        setState(439);
        dynamic_cast<QuantifierContext *>(_localctx)->upper = bound();
      }
      setState(442);
      match(WeftParser::RIGHT_BRACE);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(443);
      match(WeftParser::STAR);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(444);
      match(WeftParser::PLUS);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(445);
      match(WeftParser::QUESTION);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BoundContext ------------------------------------------------------------------

WeftParser::BoundContext::BoundContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::BoundContext::INTEGER() {
  return getToken(WeftParser::INTEGER, 0);
}


size_t WeftParser::BoundContext::getRuleIndex() const {
  return WeftParser::RuleBound;
}


WeftParser::BoundContext* WeftParser::bound() {
  BoundContext *_localctx = _tracker.createInstance<BoundContext>(_ctx, getState());
  enterRule(_localctx, 68, WeftParser::RuleBound);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(448);
    match(WeftParser::INTEGER);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelExpressionContext ------------------------------------------------------------------

WeftParser::LabelExpressionContext::LabelExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<WeftParser::LabelTermContext *> WeftParser::LabelExpressionContext::labelTerm() {
  return getRuleContexts<WeftParser::LabelTermContext>();
}

WeftParser::LabelTermContext* WeftParser::LabelExpressionContext::labelTerm(size_t i) {
  return getRuleContext<WeftParser::LabelTermContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::LabelExpressionContext::BAR() {
  return getTokens(WeftParser::BAR);
}

tree::TerminalNode* WeftParser::LabelExpressionContext::BAR(size_t i) {
  return getToken(WeftParser::BAR, i);
}


size_t WeftParser::LabelExpressionContext::getRuleIndex() const {
  return WeftParser::RuleLabelExpression;
}


WeftParser::LabelExpressionContext* WeftParser::labelExpression() {
  LabelExpressionContext *_localctx = _tracker.createInstance<LabelExpressionContext>(_ctx, getState());
  enterRule(_localctx, 70, WeftParser::RuleLabelExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(450);
    labelTerm();
    setState(455);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::BAR) {
      setState(451);
      match(WeftParser::BAR);
      setState(452);
      labelTerm();
      setState(457);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelTermContext ------------------------------------------------------------------

WeftParser::LabelTermContext::LabelTermContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<WeftParser::LabelFactorContext *> WeftParser::LabelTermContext::labelFactor() {
  return getRuleContexts<WeftParser::LabelFactorContext>();
}

WeftParser::LabelFactorContext* WeftParser::LabelTermContext::labelFactor(size_t i) {
  return getRuleContext<WeftParser::LabelFactorContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::LabelTermContext::AMPERSAND() {
  return getTokens(WeftParser::AMPERSAND);
}

tree::TerminalNode* WeftParser::LabelTermContext::AMPERSAND(size_t i) {
  return getToken(WeftParser::AMPERSAND, i);
}


size_t WeftParser::LabelTermContext::getRuleIndex() const {
  return WeftParser::RuleLabelTerm;
}


WeftParser::LabelTermContext* WeftParser::labelTerm() {
  LabelTermContext *_localctx = _tracker.createInstance<LabelTermContext>(_ctx, getState());
  enterRule(_localctx, 72, WeftParser::RuleLabelTerm);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(458);
    labelFactor();
    setState(463);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::AMPERSAND) {
      setState(459);
      match(WeftParser::AMPERSAND);
      setState(460);
      labelFactor();
      setState(465);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelFactorContext ------------------------------------------------------------------

WeftParser::LabelFactorContext::LabelFactorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::LabelPrimaryContext* WeftParser::LabelFactorContext::labelPrimary() {
  return getRuleContext<WeftParser::LabelPrimaryContext>(0);
}

std::vector<tree::TerminalNode *> WeftParser::LabelFactorContext::EXCLAMATION() {
  return getTokens(WeftParser::EXCLAMATION);
}

tree::TerminalNode* WeftParser::LabelFactorContext::EXCLAMATION(size_t i) {
  return getToken(WeftParser::EXCLAMATION, i);
}


size_t WeftParser::LabelFactorContext::getRuleIndex() const {
  return WeftParser::RuleLabelFactor;
}


WeftParser::LabelFactorContext* WeftParser::labelFactor() {
  LabelFactorContext *_localctx = _tracker.createInstance<LabelFactorContext>(_ctx, getState());
  enterRule(_localctx, 74, WeftParser::RuleLabelFactor);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(469);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::EXCLAMATION) {
      setState(466);
      match(WeftParser::EXCLAMATION);
      setState(471);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(472);
    labelPrimary();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LabelPrimaryContext ------------------------------------------------------------------

WeftParser::LabelPrimaryContext::LabelPrimaryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::LabelPrimaryContext::PERCENT() {
  return getToken(WeftParser::PERCENT, 0);
}

WeftParser::AnyNameContext* WeftParser::LabelPrimaryContext::anyName() {
  return getRuleContext<WeftParser::AnyNameContext>(0);
}

tree::TerminalNode* WeftParser::LabelPrimaryContext::LEFT_PAREN() {
  return getToken(WeftParser::LEFT_PAREN, 0);
}

WeftParser::LabelExpressionContext* WeftParser::LabelPrimaryContext::labelExpression() {
  return getRuleContext<WeftParser::LabelExpressionContext>(0);
}

tree::TerminalNode* WeftParser::LabelPrimaryContext::RIGHT_PAREN() {
  return getToken(WeftParser::RIGHT_PAREN, 0);
}


size_t WeftParser::LabelPrimaryContext::getRuleIndex() const {
  return WeftParser::RuleLabelPrimary;
}


WeftParser::LabelPrimaryContext* WeftParser::labelPrimary() {
  LabelPrimaryContext *_localctx = _tracker.createInstance<LabelPrimaryContext>(_ctx, getState());
  enterRule(_localctx, 76, WeftParser::RuleLabelPrimary);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(480);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case WeftParser::PERCENT: {
        enterOuterAlt(_localctx, 1);
        setState(474);
        match(WeftParser::PERCENT);
        break;
      }

      case WeftParser::ACYCLIC:
      case WeftParser::ALL:
      case WeftParser::AND:
      case WeftParser::ANY:
      case WeftParser::AS:
      case WeftParser::ASC:
      case WeftParser::BOOLEAN_TYPE:
      case WeftParser::BY:
      case WeftParser::CASE:
      case WeftParser::CAST:
      case WeftParser::CONTAINS:
      case WeftParser::DATE:
      case WeftParser::DECIMAL_TYPE:
      case WeftParser::DESC:
      case WeftParser::DIFFERENT:
      case WeftParser::DISTINCT:
      case WeftParser::DURATION:
      case WeftParser::EDGES:
      case WeftParser::ELEMENTS:
      case WeftParser::ELSE:
      case WeftParser::END:
      case WeftParser::ENDS:
      case WeftParser::EXCEPT:
      case WeftParser::EXISTS:
      case WeftParser::EXPLAIN:
      case WeftParser::FALSE_:
      case WeftParser::FILTER:
      case WeftParser::FIRST:
      case WeftParser::FLOAT_TYPE:
      case WeftParser::FOR:
      case WeftParser::GROUP:
      case WeftParser::GROUPS:
      case WeftParser::IN:
      case WeftParser::INTEGER_TYPE:
      case WeftParser::INTERSECT:
      case WeftParser::IS:
      case WeftParser::LABELED:
      case WeftParser::LAST:
      case WeftParser::LET:
      case WeftParser::LIMIT:
      case WeftParser::MATCH:
      case WeftParser::NEXT:
      case WeftParser::NOT:
      case WeftParser::NULLS:
      case WeftParser::NULL_:
      case WeftParser::OF:
      case WeftParser::OFFSET:
      case WeftParser::OPTIONAL:
      case WeftParser::OR:
      case WeftParser::ORDER:
      case WeftParser::ORDINALITY:
      case WeftParser::PROFILE:
      case WeftParser::REPEATABLE:
      case WeftParser::RETURN:
      case WeftParser::SHORTEST:
      case WeftParser::SIMPLE:
      case WeftParser::SKIP_:
      case WeftParser::STARTS:
      case WeftParser::STRING_TYPE:
      case WeftParser::THEN:
      case WeftParser::TIMESTAMP:
      case WeftParser::TRAIL:
      case WeftParser::TRUE_:
      case WeftParser::UNION:
      case WeftParser::UNKNOWN:
      case WeftParser::VALUE:
      case WeftParser::WALK:
      case WeftParser::WHEN:
      case WeftParser::WHERE:
      case WeftParser::WITH:
      case WeftParser::XOR:
      case WeftParser::WORD:
      case WeftParser::BACKTICKED: {
        enterOuterAlt(_localctx, 2);
        setState(475);
        anyName();
        break;
      }

      case WeftParser::LEFT_PAREN: {
        enterOuterAlt(_localctx, 3);
        setState(476);
        match(WeftParser::LEFT_PAREN);
        setState(477);
        labelExpression();
        setState(478);
        match(WeftParser::RIGHT_PAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpressionContext ------------------------------------------------------------------

WeftParser::ExpressionContext::ExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<WeftParser::ConjunctionContext *> WeftParser::ExpressionContext::conjunction() {
  return getRuleContexts<WeftParser::ConjunctionContext>();
}

WeftParser::ConjunctionContext* WeftParser::ExpressionContext::conjunction(size_t i) {
  return getRuleContext<WeftParser::ConjunctionContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::ExpressionContext::OR() {
  return getTokens(WeftParser::OR);
}

tree::TerminalNode* WeftParser::ExpressionContext::OR(size_t i) {
  return getToken(WeftParser::OR, i);
}

std::vector<tree::TerminalNode *> WeftParser::ExpressionContext::XOR() {
  return getTokens(WeftParser::XOR);
}

tree::TerminalNode* WeftParser::ExpressionContext::XOR(size_t i) {
  return getToken(WeftParser::XOR, i);
}


size_t WeftParser::ExpressionContext::getRuleIndex() const {
  return WeftParser::RuleExpression;
}


WeftParser::ExpressionContext* WeftParser::expression() {
  ExpressionContext *_localctx = _tracker.createInstance<ExpressionContext>(_ctx, getState());
  enterRule(_localctx, 78, WeftParser::RuleExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(482);
    conjunction();
    setState(487);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::OR

    || _la == WeftParser::XOR) {
      setState(483);
      _la = _input->LA(1);
      if (!(_la == WeftParser::OR

      || _la == WeftParser::XOR)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(484);
      conjunction();
      setState(489);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConjunctionContext ------------------------------------------------------------------

WeftParser::ConjunctionContext::ConjunctionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<WeftParser::NegationContext *> WeftParser::ConjunctionContext::negation() {
  return getRuleContexts<WeftParser::NegationContext>();
}

WeftParser::NegationContext* WeftParser::ConjunctionContext::negation(size_t i) {
  return getRuleContext<WeftParser::NegationContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::ConjunctionContext::AND() {
  return getTokens(WeftParser::AND);
}

tree::TerminalNode* WeftParser::ConjunctionContext::AND(size_t i) {
  return getToken(WeftParser::AND, i);
}


size_t WeftParser::ConjunctionContext::getRuleIndex() const {
  return WeftParser::RuleConjunction;
}


WeftParser::ConjunctionContext* WeftParser::conjunction() {
  ConjunctionContext *_localctx = _tracker.createInstance<ConjunctionContext>(_ctx, getState());
  enterRule(_localctx, 80, WeftParser::RuleConjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(490);
    negation();
    setState(495);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::AND) {
      setState(491);
      match(WeftParser::AND);
      setState(492);
      negation();
      setState(497);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NegationContext ------------------------------------------------------------------

WeftParser::NegationContext::NegationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::PredicateContext* WeftParser::NegationContext::predicate() {
  return getRuleContext<WeftParser::PredicateContext>(0);
}

std::vector<tree::TerminalNode *> WeftParser::NegationContext::NOT() {
  return getTokens(WeftParser::NOT);
}

tree::TerminalNode* WeftParser::NegationContext::NOT(size_t i) {
  return getToken(WeftParser::NOT, i);
}


size_t WeftParser::NegationContext::getRuleIndex() const {
  return WeftParser::RuleNegation;
}


WeftParser::NegationContext* WeftParser::negation() {
  NegationContext *_localctx = _tracker.createInstance<NegationContext>(_ctx, getState());
  enterRule(_localctx, 82, WeftParser::RuleNegation);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(501);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::NOT) {
      setState(498);
      match(WeftParser::NOT);
      setState(503);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(504);
    predicate();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PredicateContext ------------------------------------------------------------------

WeftParser::PredicateContext::PredicateContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::ConcatenationContext* WeftParser::PredicateContext::concatenation() {
  return getRuleContext<WeftParser::ConcatenationContext>(0);
}

std::vector<WeftParser::PredicateTailContext *> WeftParser::PredicateContext::predicateTail() {
  return getRuleContexts<WeftParser::PredicateTailContext>();
}

WeftParser::PredicateTailContext* WeftParser::PredicateContext::predicateTail(size_t i) {
  return getRuleContext<WeftParser::PredicateTailContext>(i);
}


size_t WeftParser::PredicateContext::getRuleIndex() const {
  return WeftParser::RulePredicate;
}


WeftParser::PredicateContext* WeftParser::predicate() {
  PredicateContext *_localctx = _tracker.createInstance<PredicateContext>(_ctx, getState());
  enterRule(_localctx, 84, WeftParser::RulePredicate);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(506);
    concatenation();
    setState(510);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::CONTAINS)
      | (1ULL << WeftParser::ENDS)
      | (1ULL << WeftParser::IN)
      | (1ULL << WeftParser::IS)
      | (1ULL << WeftParser::STARTS))) != 0) || ((((_la - 79) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 79)) & ((1ULL << (WeftParser::COLON - 79))
      | (1ULL << (WeftParser::EQUAL - 79))
      | (1ULL << (WeftParser::NOT_EQUAL - 79))
      | (1ULL << (WeftParser::LESS - 79))
      | (1ULL << (WeftParser::LESS_EQUAL - 79))
      | (1ULL << (WeftParser::GREATER - 79))
      | (1ULL << (WeftParser::GREATER_EQUAL - 79))
      | (1ULL << (WeftParser::MATCHES - 79)))) != 0)) {
      setState(507);
      predicateTail();
      setState(512);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PredicateTailContext ------------------------------------------------------------------

WeftParser::PredicateTailContext::PredicateTailContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::ConcatenationContext* WeftParser::PredicateTailContext::concatenation() {
  return getRuleContext<WeftParser::ConcatenationContext>(0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::EQUAL() {
  return getToken(WeftParser::EQUAL, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::NOT_EQUAL() {
  return getToken(WeftParser::NOT_EQUAL, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::LESS() {
  return getToken(WeftParser::LESS, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::LESS_EQUAL() {
  return getToken(WeftParser::LESS_EQUAL, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::GREATER() {
  return getToken(WeftParser::GREATER, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::GREATER_EQUAL() {
  return getToken(WeftParser::GREATER_EQUAL, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::IN() {
  return getToken(WeftParser::IN, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::CONTAINS() {
  return getToken(WeftParser::CONTAINS, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::STARTS() {
  return getToken(WeftParser::STARTS, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::WITH() {
  return getToken(WeftParser::WITH, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::ENDS() {
  return getToken(WeftParser::ENDS, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::MATCHES() {
  return getToken(WeftParser::MATCHES, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::IS() {
  return getToken(WeftParser::IS, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::NULL_() {
  return getToken(WeftParser::NULL_, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::TRUE_() {
  return getToken(WeftParser::TRUE_, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::FALSE_() {
  return getToken(WeftParser::FALSE_, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::UNKNOWN() {
  return getToken(WeftParser::UNKNOWN, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::NOT() {
  return getToken(WeftParser::NOT, 0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::LABELED() {
  return getToken(WeftParser::LABELED, 0);
}

WeftParser::LabelExpressionContext* WeftParser::PredicateTailContext::labelExpression() {
  return getRuleContext<WeftParser::LabelExpressionContext>(0);
}

tree::TerminalNode* WeftParser::PredicateTailContext::COLON() {
  return getToken(WeftParser::COLON, 0);
}


size_t WeftParser::PredicateTailContext::getRuleIndex() const {
  return WeftParser::RulePredicateTail;
}


WeftParser::PredicateTailContext* WeftParser::predicateTail() {
  PredicateTailContext *_localctx = _tracker.createInstance<PredicateTailContext>(_ctx, getState());
  enterRule(_localctx, 86, WeftParser::RulePredicateTail);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(538);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 65, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(513);
      _la = _input->LA(1);
      if (!(((((_la - 82) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 82)) & ((1ULL << (WeftParser::EQUAL - 82))
        | (1ULL << (WeftParser::NOT_EQUAL - 82))
        | (1ULL << (WeftParser::LESS - 82))
        | (1ULL << (WeftParser::LESS_EQUAL - 82))
        | (1ULL << (WeftParser::GREATER - 82))
        | (1ULL << (WeftParser::GREATER_EQUAL - 82)))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(514);
      concatenation();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(522);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case WeftParser::IN: {
          setState(515);
          match(WeftParser::IN);
          break;
        }

        case WeftParser::CONTAINS: {
          setState(516);
          match(WeftParser::CONTAINS);
          break;
        }

        case WeftParser::STARTS: {
          setState(517);
          match(WeftParser::STARTS);
          setState(518);
          match(WeftParser::WITH);
          break;
        }

        case WeftParser::ENDS: {
          setState(519);
          match(WeftParser::ENDS);
          setState(520);
          match(WeftParser::WITH);
          break;
        }

        case WeftParser::MATCHES: {
          setState(521);
          match(WeftParser::MATCHES);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(524);
      concatenation();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(525);
      match(WeftParser::IS);
      setState(527);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == WeftParser::NOT) {
        setState(526);
        match(WeftParser::NOT);
      }
      setState(529);
      _la = _input->LA(1);
      if (!(((((_la - 26) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 26)) & ((1ULL << (WeftParser::FALSE_ - 26))
        | (1ULL << (WeftParser::NULL_ - 26))
        | (1ULL << (WeftParser::TRUE_ - 26))
        | (1ULL << (WeftParser::UNKNOWN - 26)))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(530);
      match(WeftParser::IS);
      setState(532);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == WeftParser::NOT) {
        setState(531);
        match(WeftParser::NOT);
      }
      setState(534);
      match(WeftParser::LABELED);
      setState(535);
      labelExpression();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(536);
      match(WeftParser::COLON);
      setState(537);
      labelExpression();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConcatenationContext ------------------------------------------------------------------

WeftParser::ConcatenationContext::ConcatenationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<WeftParser::SumContext *> WeftParser::ConcatenationContext::sum() {
  return getRuleContexts<WeftParser::SumContext>();
}

WeftParser::SumContext* WeftParser::ConcatenationContext::sum(size_t i) {
  return getRuleContext<WeftParser::SumContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::ConcatenationContext::CONCATENATE() {
  return getTokens(WeftParser::CONCATENATE);
}

tree::TerminalNode* WeftParser::ConcatenationContext::CONCATENATE(size_t i) {
  return getToken(WeftParser::CONCATENATE, i);
}


size_t WeftParser::ConcatenationContext::getRuleIndex() const {
  return WeftParser::RuleConcatenation;
}


WeftParser::ConcatenationContext* WeftParser::concatenation() {
  ConcatenationContext *_localctx = _tracker.createInstance<ConcatenationContext>(_ctx, getState());
  enterRule(_localctx, 88, WeftParser::RuleConcatenation);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(540);
    sum();
    setState(545);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::CONCATENATE) {
      setState(541);
      match(WeftParser::CONCATENATE);
      setState(542);
      sum();
      setState(547);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SumContext ------------------------------------------------------------------

WeftParser::SumContext::SumContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<WeftParser::ProductContext *> WeftParser::SumContext::product() {
  return getRuleContexts<WeftParser::ProductContext>();
}

WeftParser::ProductContext* WeftParser::SumContext::product(size_t i) {
  return getRuleContext<WeftParser::ProductContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::SumContext::PLUS() {
  return getTokens(WeftParser::PLUS);
}

tree::TerminalNode* WeftParser::SumContext::PLUS(size_t i) {
  return getToken(WeftParser::PLUS, i);
}

std::vector<tree::TerminalNode *> WeftParser::SumContext::MINUS() {
  return getTokens(WeftParser::MINUS);
}

tree::TerminalNode* WeftParser::SumContext::MINUS(size_t i) {
  return getToken(WeftParser::MINUS, i);
}


size_t WeftParser::SumContext::getRuleIndex() const {
  return WeftParser::RuleSum;
}


WeftParser::SumContext* WeftParser::sum() {
  SumContext *_localctx = _tracker.createInstance<SumContext>(_ctx, getState());
  enterRule(_localctx, 90, WeftParser::RuleSum);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(548);
    product();
    setState(553);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::PLUS

    || _la == WeftParser::MINUS) {
      setState(549);
      _la = _input->LA(1);
      if (!(_la == WeftParser::PLUS

      || _la == WeftParser::MINUS)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(550);
      product();
      setState(555);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProductContext ------------------------------------------------------------------

WeftParser::ProductContext::ProductContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<WeftParser::FactorContext *> WeftParser::ProductContext::factor() {
  return getRuleContexts<WeftParser::FactorContext>();
}

WeftParser::FactorContext* WeftParser::ProductContext::factor(size_t i) {
  return getRuleContext<WeftParser::FactorContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::ProductContext::STAR() {
  return getTokens(WeftParser::STAR);
}

tree::TerminalNode* WeftParser::ProductContext::STAR(size_t i) {
  return getToken(WeftParser::STAR, i);
}

std::vector<tree::TerminalNode *> WeftParser::ProductContext::SLASH() {
  return getTokens(WeftParser::SLASH);
}

tree::TerminalNode* WeftParser::ProductContext::SLASH(size_t i) {
  return getToken(WeftParser::SLASH, i);
}

std::vector<tree::TerminalNode *> WeftParser::ProductContext::PERCENT() {
  return getTokens(WeftParser::PERCENT);
}

tree::TerminalNode* WeftParser::ProductContext::PERCENT(size_t i) {
  return getToken(WeftParser::PERCENT, i);
}


size_t WeftParser::ProductContext::getRuleIndex() const {
  return WeftParser::RuleProduct;
}


WeftParser::ProductContext* WeftParser::product() {
  ProductContext *_localctx = _tracker.createInstance<ProductContext>(_ctx, getState());
  enterRule(_localctx, 92, WeftParser::RuleProduct);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(556);
    factor();
    setState(561);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 92) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 92)) & ((1ULL << (WeftParser::STAR - 92))
      | (1ULL << (WeftParser::SLASH - 92))
      | (1ULL << (WeftParser::PERCENT - 92)))) != 0)) {
      setState(557);
      _la = _input->LA(1);
      if (!(((((_la - 92) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 92)) & ((1ULL << (WeftParser::STAR - 92))
        | (1ULL << (WeftParser::SLASH - 92))
        | (1ULL << (WeftParser::PERCENT - 92)))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(558);
      factor();
      setState(563);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FactorContext ------------------------------------------------------------------

WeftParser::FactorContext::FactorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::PostfixContext* WeftParser::FactorContext::postfix() {
  return getRuleContext<WeftParser::PostfixContext>(0);
}

std::vector<tree::TerminalNode *> WeftParser::FactorContext::PLUS() {
  return getTokens(WeftParser::PLUS);
}

tree::TerminalNode* WeftParser::FactorContext::PLUS(size_t i) {
  return getToken(WeftParser::PLUS, i);
}

std::vector<tree::TerminalNode *> WeftParser::FactorContext::MINUS() {
  return getTokens(WeftParser::MINUS);
}

tree::TerminalNode* WeftParser::FactorContext::MINUS(size_t i) {
  return getToken(WeftParser::MINUS, i);
}


size_t WeftParser::FactorContext::getRuleIndex() const {
  return WeftParser::RuleFactor;
}


WeftParser::FactorContext* WeftParser::factor() {
  FactorContext *_localctx = _tracker.createInstance<FactorContext>(_ctx, getState());
  enterRule(_localctx, 94, WeftParser::RuleFactor);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(567);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::PLUS

    || _la == WeftParser::MINUS) {
      setState(564);
      _la = _input->LA(1);
      if (!(_la == WeftParser::PLUS

      || _la == WeftParser::MINUS)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(569);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(570);
    postfix();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PostfixContext ------------------------------------------------------------------

WeftParser::PostfixContext::PostfixContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::PrimaryContext* WeftParser::PostfixContext::primary() {
  return getRuleContext<WeftParser::PrimaryContext>(0);
}

std::vector<tree::TerminalNode *> WeftParser::PostfixContext::DOT() {
  return getTokens(WeftParser::DOT);
}

tree::TerminalNode* WeftParser::PostfixContext::DOT(size_t i) {
  return getToken(WeftParser::DOT, i);
}

std::vector<WeftParser::AnyNameContext *> WeftParser::PostfixContext::anyName() {
  return getRuleContexts<WeftParser::AnyNameContext>();
}

WeftParser::AnyNameContext* WeftParser::PostfixContext::anyName(size_t i) {
  return getRuleContext<WeftParser::AnyNameContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::PostfixContext::LEFT_BRACKET() {
  return getTokens(WeftParser::LEFT_BRACKET);
}

tree::TerminalNode* WeftParser::PostfixContext::LEFT_BRACKET(size_t i) {
  return getToken(WeftParser::LEFT_BRACKET, i);
}

std::vector<WeftParser::ExpressionContext *> WeftParser::PostfixContext::expression() {
  return getRuleContexts<WeftParser::ExpressionContext>();
}

WeftParser::ExpressionContext* WeftParser::PostfixContext::expression(size_t i) {
  return getRuleContext<WeftParser::ExpressionContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::PostfixContext::RIGHT_BRACKET() {
  return getTokens(WeftParser::RIGHT_BRACKET);
}

tree::TerminalNode* WeftParser::PostfixContext::RIGHT_BRACKET(size_t i) {
  return getToken(WeftParser::RIGHT_BRACKET, i);
}


size_t WeftParser::PostfixContext::getRuleIndex() const {
  return WeftParser::RulePostfix;
}


WeftParser::PostfixContext* WeftParser::postfix() {
  PostfixContext *_localctx = _tracker.createInstance<PostfixContext>(_ctx, getState());
  enterRule(_localctx, 96, WeftParser::RulePostfix);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(572);
    primary();
    setState(581);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == WeftParser::LEFT_BRACKET

    || _la == WeftParser::DOT) {
      setState(579);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case WeftParser::DOT: {
          setState(573);
          match(WeftParser::DOT);
          setState(574);
          anyName();
          break;
        }

        case WeftParser::LEFT_BRACKET: {
          setState(575);
          match(WeftParser::LEFT_BRACKET);
          setState(576);
          expression();
          setState(577);
          match(WeftParser::RIGHT_BRACKET);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(583);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PrimaryContext ------------------------------------------------------------------

WeftParser::PrimaryContext::PrimaryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::LiteralContext* WeftParser::PrimaryContext::literal() {
  return getRuleContext<WeftParser::LiteralContext>(0);
}

tree::TerminalNode* WeftParser::PrimaryContext::PARAMETER() {
  return getToken(WeftParser::PARAMETER, 0);
}

WeftParser::CallContext* WeftParser::PrimaryContext::call() {
  return getRuleContext<WeftParser::CallContext>(0);
}

WeftParser::VariableContext* WeftParser::PrimaryContext::variable() {
  return getRuleContext<WeftParser::VariableContext>(0);
}

tree::TerminalNode* WeftParser::PrimaryContext::LEFT_PAREN() {
  return getToken(WeftParser::LEFT_PAREN, 0);
}

WeftParser::ExpressionContext* WeftParser::PrimaryContext::expression() {
  return getRuleContext<WeftParser::ExpressionContext>(0);
}

tree::TerminalNode* WeftParser::PrimaryContext::RIGHT_PAREN() {
  return getToken(WeftParser::RIGHT_PAREN, 0);
}

WeftParser::ListContext* WeftParser::PrimaryContext::list() {
  return getRuleContext<WeftParser::ListContext>(0);
}

WeftParser::CaseExpressionContext* WeftParser::PrimaryContext::caseExpression() {
  return getRuleContext<WeftParser::CaseExpressionContext>(0);
}

tree::TerminalNode* WeftParser::PrimaryContext::CAST() {
  return getToken(WeftParser::CAST, 0);
}

tree::TerminalNode* WeftParser::PrimaryContext::AS() {
  return getToken(WeftParser::AS, 0);
}

WeftParser::ValueTypeContext* WeftParser::PrimaryContext::valueType() {
  return getRuleContext<WeftParser::ValueTypeContext>(0);
}

tree::TerminalNode* WeftParser::PrimaryContext::EXISTS() {
  return getToken(WeftParser::EXISTS, 0);
}

tree::TerminalNode* WeftParser::PrimaryContext::LEFT_BRACE() {
  return getToken(WeftParser::LEFT_BRACE, 0);
}

WeftParser::GraphPatternContext* WeftParser::PrimaryContext::graphPattern() {
  return getRuleContext<WeftParser::GraphPatternContext>(0);
}

tree::TerminalNode* WeftParser::PrimaryContext::RIGHT_BRACE() {
  return getToken(WeftParser::RIGHT_BRACE, 0);
}

tree::TerminalNode* WeftParser::PrimaryContext::MATCH() {
  return getToken(WeftParser::MATCH, 0);
}

tree::TerminalNode* WeftParser::PrimaryContext::VALUE() {
  return getToken(WeftParser::VALUE, 0);
}

WeftParser::SubqueryContext* WeftParser::PrimaryContext::subquery() {
  return getRuleContext<WeftParser::SubqueryContext>(0);
}


size_t WeftParser::PrimaryContext::getRuleIndex() const {
  return WeftParser::RulePrimary;
}


WeftParser::PrimaryContext* WeftParser::primary() {
  PrimaryContext *_localctx = _tracker.createInstance<PrimaryContext>(_ctx, getState());
  enterRule(_localctx, 98, WeftParser::RulePrimary);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(623);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 75, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(584);
      literal();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(585);
      match(WeftParser::PARAMETER);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(586);
      call();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(587);
      variable();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(588);
      match(WeftParser::LEFT_PAREN);
      setState(589);
      expression();
      setState(590);
      match(WeftParser::RIGHT_PAREN);
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(592);
      list();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(593);
      caseExpression();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(594);
      match(WeftParser::CAST);
      setState(595);
      match(WeftParser::LEFT_PAREN);
      setState(596);
      expression();
      setState(597);
      match(WeftParser::AS);
      setState(598);
      valueType();
      setState(599);
      match(WeftParser::RIGHT_PAREN);
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(601);
      match(WeftParser::EXISTS);
      setState(616);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case WeftParser::LEFT_BRACE: {
          setState(602);
          match(WeftParser::LEFT_BRACE);
          setState(604);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == WeftParser::MATCH) {
            setState(603);
            match(WeftParser::MATCH);
          }
          setState(606);
          graphPattern();
          setState(607);
          match(WeftParser::RIGHT_BRACE);
          break;
        }

        case WeftParser::LEFT_PAREN: {
          setState(609);
          match(WeftParser::LEFT_PAREN);
          setState(611);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == WeftParser::MATCH) {
            setState(610);
            match(WeftParser::MATCH);
          }
          setState(613);
          graphPattern();
          setState(614);
          match(WeftParser::RIGHT_PAREN);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      break;
    }

    case 10: {
      enterOuterAlt(_localctx, 10);
      setState(618);
      match(WeftParser::VALUE);
      setState(619);
      match(WeftParser::LEFT_BRACE);
      setState(620);
      subquery();
      setState(621);
      match(WeftParser::RIGHT_BRACE);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LiteralContext ------------------------------------------------------------------

WeftParser::LiteralContext::LiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::LiteralContext::INTEGER() {
  return getToken(WeftParser::INTEGER, 0);
}

tree::TerminalNode* WeftParser::LiteralContext::DECIMAL_NUMBER() {
  return getToken(WeftParser::DECIMAL_NUMBER, 0);
}

tree::TerminalNode* WeftParser::LiteralContext::FLOAT_NUMBER() {
  return getToken(WeftParser::FLOAT_NUMBER, 0);
}

tree::TerminalNode* WeftParser::LiteralContext::STRING() {
  return getToken(WeftParser::STRING, 0);
}

tree::TerminalNode* WeftParser::LiteralContext::TRUE_() {
  return getToken(WeftParser::TRUE_, 0);
}

tree::TerminalNode* WeftParser::LiteralContext::FALSE_() {
  return getToken(WeftParser::FALSE_, 0);
}

tree::TerminalNode* WeftParser::LiteralContext::NULL_() {
  return getToken(WeftParser::NULL_, 0);
}

tree::TerminalNode* WeftParser::LiteralContext::UNKNOWN() {
  return getToken(WeftParser::UNKNOWN, 0);
}

tree::TerminalNode* WeftParser::LiteralContext::DATE() {
  return getToken(WeftParser::DATE, 0);
}

tree::TerminalNode* WeftParser::LiteralContext::TIMESTAMP() {
  return getToken(WeftParser::TIMESTAMP, 0);
}

tree::TerminalNode* WeftParser::LiteralContext::DURATION() {
  return getToken(WeftParser::DURATION, 0);
}


size_t WeftParser::LiteralContext::getRuleIndex() const {
  return WeftParser::RuleLiteral;
}


WeftParser::LiteralContext* WeftParser::literal() {
  LiteralContext *_localctx = _tracker.createInstance<LiteralContext>(_ctx, getState());
  enterRule(_localctx, 100, WeftParser::RuleLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(635);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case WeftParser::INTEGER: {
        enterOuterAlt(_localctx, 1);
        setState(625);
        match(WeftParser::INTEGER);
        break;
      }

      case WeftParser::DECIMAL_NUMBER: {
        enterOuterAlt(_localctx, 2);
        setState(626);
        match(WeftParser::DECIMAL_NUMBER);
        break;
      }

      case WeftParser::FLOAT_NUMBER: {
        enterOuterAlt(_localctx, 3);
        setState(627);
        match(WeftParser::FLOAT_NUMBER);
        break;
      }

      case WeftParser::STRING: {
        enterOuterAlt(_localctx, 4);
        setState(628);
        match(WeftParser::STRING);
        break;
      }

      case WeftParser::TRUE_: {
        enterOuterAlt(_localctx, 5);
        setState(629);
        match(WeftParser::TRUE_);
        break;
      }

      case WeftParser::FALSE_: {
        enterOuterAlt(_localctx, 6);
        setState(630);
        match(WeftParser::FALSE_);
        break;
      }

      case WeftParser::NULL_: {
        enterOuterAlt(_localctx, 7);
        setState(631);
        match(WeftParser::NULL_);
        break;
      }

      case WeftParser::UNKNOWN: {
        enterOuterAlt(_localctx, 8);
        setState(632);
        match(WeftParser::UNKNOWN);
        break;
      }

      case WeftParser::DATE:
      case WeftParser::DURATION:
      case WeftParser::TIMESTAMP: {
        enterOuterAlt(_localctx, 9);
        setState(633);
        _la = _input->LA(1);
        if (!((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << WeftParser::DATE)
          | (1ULL << WeftParser::DURATION)
          | (1ULL << WeftParser::TIMESTAMP))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(634);
        match(WeftParser::STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CallContext ------------------------------------------------------------------

WeftParser::CallContext::CallContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::FunctionNameContext* WeftParser::CallContext::functionName() {
  return getRuleContext<WeftParser::FunctionNameContext>(0);
}

tree::TerminalNode* WeftParser::CallContext::LEFT_PAREN() {
  return getToken(WeftParser::LEFT_PAREN, 0);
}

tree::TerminalNode* WeftParser::CallContext::RIGHT_PAREN() {
  return getToken(WeftParser::RIGHT_PAREN, 0);
}

tree::TerminalNode* WeftParser::CallContext::STAR() {
  return getToken(WeftParser::STAR, 0);
}

std::vector<WeftParser::ExpressionContext *> WeftParser::CallContext::expression() {
  return getRuleContexts<WeftParser::ExpressionContext>();
}

WeftParser::ExpressionContext* WeftParser::CallContext::expression(size_t i) {
  return getRuleContext<WeftParser::ExpressionContext>(i);
}

tree::TerminalNode* WeftParser::CallContext::DISTINCT() {
  return getToken(WeftParser::DISTINCT, 0);
}

std::vector<tree::TerminalNode *> WeftParser::CallContext::COMMA() {
  return getTokens(WeftParser::COMMA);
}

tree::TerminalNode* WeftParser::CallContext::COMMA(size_t i) {
  return getToken(WeftParser::COMMA, i);
}


size_t WeftParser::CallContext::getRuleIndex() const {
  return WeftParser::RuleCall;
}


WeftParser::CallContext* WeftParser::call() {
  CallContext *_localctx = _tracker.createInstance<CallContext>(_ctx, getState());
  enterRule(_localctx, 102, WeftParser::RuleCall);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(637);
    functionName();
    setState(638);
    match(WeftParser::LEFT_PAREN);
    setState(651);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case WeftParser::STAR: {
        setState(639);
        match(WeftParser::STAR);
        break;
      }

      case WeftParser::ACYCLIC:
      case WeftParser::BOOLEAN_TYPE:
      case WeftParser::CASE:
      case WeftParser::CAST:
      case WeftParser::DATE:
      case WeftParser::DECIMAL_TYPE:
      case WeftParser::DIFFERENT:
      case WeftParser::DISTINCT:
      case WeftParser::DURATION:
      case WeftParser::EDGES:
      case WeftParser::ELEMENTS:
      case WeftParser::EXISTS:
      case WeftParser::FALSE_:
      case WeftParser::FIRST:
      case WeftParser::FLOAT_TYPE:
      case WeftParser::GROUPS:
      case WeftParser::INTEGER_TYPE:
      case WeftParser::LABELED:
      case WeftParser::LAST:
      case WeftParser::NOT:
      case WeftParser::NULLS:
      case WeftParser::NULL_:
      case WeftParser::OF:
      case WeftParser::ORDINALITY:
      case WeftParser::REPEATABLE:
      case WeftParser::SIMPLE:
      case WeftParser::STRING_TYPE:
      case WeftParser::TIMESTAMP:
      case WeftParser::TRAIL:
      case WeftParser::TRUE_:
      case WeftParser::UNKNOWN:
      case WeftParser::VALUE:
      case WeftParser::WALK:
      case WeftParser::LEFT_PAREN:
      case WeftParser::LEFT_BRACKET:
      case WeftParser::PLUS:
      case WeftParser::MINUS:
      case WeftParser::INTEGER:
      case WeftParser::DECIMAL_NUMBER:
      case WeftParser::FLOAT_NUMBER:
      case WeftParser::STRING:
      case WeftParser::WORD:
      case WeftParser::BACKTICKED:
      case WeftParser::PARAMETER: {
        setState(641);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == WeftParser::DISTINCT) {
          setState(640);
          match(WeftParser::DISTINCT);
        }
        setState(643);
        expression();
        setState(648);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == WeftParser::COMMA) {
          setState(644);
          match(WeftParser::COMMA);
          setState(645);
          expression();
          setState(650);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case WeftParser::RIGHT_PAREN: {
        break;
      }

    default:
      break;
    }
    setState(653);
    match(WeftParser::RIGHT_PAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FunctionNameContext ------------------------------------------------------------------

WeftParser::FunctionNameContext::FunctionNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::FunctionNameContext::WORD() {
  return getToken(WeftParser::WORD, 0);
}

WeftParser::SoftKeywordContext* WeftParser::FunctionNameContext::softKeyword() {
  return getRuleContext<WeftParser::SoftKeywordContext>(0);
}


size_t WeftParser::FunctionNameContext::getRuleIndex() const {
  return WeftParser::RuleFunctionName;
}


WeftParser::FunctionNameContext* WeftParser::functionName() {
  FunctionNameContext *_localctx = _tracker.createInstance<FunctionNameContext>(_ctx, getState());
  enterRule(_localctx, 104, WeftParser::RuleFunctionName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(657);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case WeftParser::WORD: {
        enterOuterAlt(_localctx, 1);
        setState(655);
        match(WeftParser::WORD);
        break;
      }

      case WeftParser::ACYCLIC:
      case WeftParser::BOOLEAN_TYPE:
      case WeftParser::DATE:
      case WeftParser::DECIMAL_TYPE:
      case WeftParser::DIFFERENT:
      case WeftParser::DURATION:
      case WeftParser::EDGES:
      case WeftParser::ELEMENTS:
      case WeftParser::FIRST:
      case WeftParser::FLOAT_TYPE:
      case WeftParser::GROUPS:
      case WeftParser::INTEGER_TYPE:
      case WeftParser::LABELED:
      case WeftParser::LAST:
      case WeftParser::NULLS:
      case WeftParser::OF:
      case WeftParser::ORDINALITY:
      case WeftParser::REPEATABLE:
      case WeftParser::SIMPLE:
      case WeftParser::STRING_TYPE:
      case WeftParser::TIMESTAMP:
      case WeftParser::TRAIL:
      case WeftParser::VALUE:
      case WeftParser::WALK: {
        enterOuterAlt(_localctx, 2);
        setState(656);
        softKeyword();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- VariableContext ------------------------------------------------------------------

WeftParser::VariableContext::VariableContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::NameContext* WeftParser::VariableContext::name() {
  return getRuleContext<WeftParser::NameContext>(0);
}


size_t WeftParser::VariableContext::getRuleIndex() const {
  return WeftParser::RuleVariable;
}


WeftParser::VariableContext* WeftParser::variable() {
  VariableContext *_localctx = _tracker.createInstance<VariableContext>(_ctx, getState());
  enterRule(_localctx, 106, WeftParser::RuleVariable);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(659);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ListContext ------------------------------------------------------------------

WeftParser::ListContext::ListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::ListContext::LEFT_BRACKET() {
  return getToken(WeftParser::LEFT_BRACKET, 0);
}

tree::TerminalNode* WeftParser::ListContext::RIGHT_BRACKET() {
  return getToken(WeftParser::RIGHT_BRACKET, 0);
}

std::vector<WeftParser::ExpressionContext *> WeftParser::ListContext::expression() {
  return getRuleContexts<WeftParser::ExpressionContext>();
}

WeftParser::ExpressionContext* WeftParser::ListContext::expression(size_t i) {
  return getRuleContext<WeftParser::ExpressionContext>(i);
}

std::vector<tree::TerminalNode *> WeftParser::ListContext::COMMA() {
  return getTokens(WeftParser::COMMA);
}

tree::TerminalNode* WeftParser::ListContext::COMMA(size_t i) {
  return getToken(WeftParser::COMMA, i);
}


size_t WeftParser::ListContext::getRuleIndex() const {
  return WeftParser::RuleList;
}


WeftParser::ListContext* WeftParser::list() {
  ListContext *_localctx = _tracker.createInstance<ListContext>(_ctx, getState());
  enterRule(_localctx, 108, WeftParser::RuleList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(661);
    match(WeftParser::LEFT_BRACKET);
    setState(670);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::ACYCLIC)
      | (1ULL << WeftParser::BOOLEAN_TYPE)
      | (1ULL << WeftParser::CASE)
      | (1ULL << WeftParser::CAST)
      | (1ULL << WeftParser::DATE)
      | (1ULL << WeftParser::DECIMAL_TYPE)
      | (1ULL << WeftParser::DIFFERENT)
      | (1ULL << WeftParser::DURATION)
      | (1ULL << WeftParser::EDGES)
      | (1ULL << WeftParser::ELEMENTS)
      | (1ULL << WeftParser::EXISTS)
      | (1ULL << WeftParser::FALSE_)
      | (1ULL << WeftParser::FIRST)
      | (1ULL << WeftParser::FLOAT_TYPE)
      | (1ULL << WeftParser::GROUPS)
      | (1ULL << WeftParser::INTEGER_TYPE)
      | (1ULL << WeftParser::LABELED)
      | (1ULL << WeftParser::LAST)
      | (1ULL << WeftParser::NOT)
      | (1ULL << WeftParser::NULLS)
      | (1ULL << WeftParser::NULL_)
      | (1ULL << WeftParser::OF)
      | (1ULL << WeftParser::ORDINALITY)
      | (1ULL << WeftParser::REPEATABLE)
      | (1ULL << WeftParser::SIMPLE)
      | (1ULL << WeftParser::STRING_TYPE)
      | (1ULL << WeftParser::TIMESTAMP)
      | (1ULL << WeftParser::TRAIL)
      | (1ULL << WeftParser::TRUE_))) != 0) || ((((_la - 65) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 65)) & ((1ULL << (WeftParser::UNKNOWN - 65))
      | (1ULL << (WeftParser::VALUE - 65))
      | (1ULL << (WeftParser::WALK - 65))
      | (1ULL << (WeftParser::LEFT_PAREN - 65))
      | (1ULL << (WeftParser::LEFT_BRACKET - 65))
      | (1ULL << (WeftParser::PLUS - 65))
      | (1ULL << (WeftParser::MINUS - 65))
      | (1ULL << (WeftParser::INTEGER - 65))
      | (1ULL << (WeftParser::DECIMAL_NUMBER - 65))
      | (1ULL << (WeftParser::FLOAT_NUMBER - 65))
      | (1ULL << (WeftParser::STRING - 65))
      | (1ULL << (WeftParser::WORD - 65))
      | (1ULL << (WeftParser::BACKTICKED - 65))
      | (1ULL << (WeftParser::PARAMETER - 65)))) != 0)) {
      setState(662);
      expression();
      setState(667);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == WeftParser::COMMA) {
        setState(663);
        match(WeftParser::COMMA);
        setState(664);
        expression();
        setState(669);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(672);
    match(WeftParser::RIGHT_BRACKET);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CaseExpressionContext ------------------------------------------------------------------

WeftParser::CaseExpressionContext::CaseExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::CaseExpressionContext::CASE() {
  return getToken(WeftParser::CASE, 0);
}

tree::TerminalNode* WeftParser::CaseExpressionContext::END() {
  return getToken(WeftParser::END, 0);
}

std::vector<WeftParser::CaseBranchContext *> WeftParser::CaseExpressionContext::caseBranch() {
  return getRuleContexts<WeftParser::CaseBranchContext>();
}

WeftParser::CaseBranchContext* WeftParser::CaseExpressionContext::caseBranch(size_t i) {
  return getRuleContext<WeftParser::CaseBranchContext>(i);
}

tree::TerminalNode* WeftParser::CaseExpressionContext::ELSE() {
  return getToken(WeftParser::ELSE, 0);
}

std::vector<WeftParser::ExpressionContext *> WeftParser::CaseExpressionContext::expression() {
  return getRuleContexts<WeftParser::ExpressionContext>();
}

WeftParser::ExpressionContext* WeftParser::CaseExpressionContext::expression(size_t i) {
  return getRuleContext<WeftParser::ExpressionContext>(i);
}


size_t WeftParser::CaseExpressionContext::getRuleIndex() const {
  return WeftParser::RuleCaseExpression;
}


WeftParser::CaseExpressionContext* WeftParser::caseExpression() {
  CaseExpressionContext *_localctx = _tracker.createInstance<CaseExpressionContext>(_ctx, getState());
  enterRule(_localctx, 110, WeftParser::RuleCaseExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(674);
    match(WeftParser::CASE);
    setState(676);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::ACYCLIC)
      | (1ULL << WeftParser::BOOLEAN_TYPE)
      | (1ULL << WeftParser::CASE)
      | (1ULL << WeftParser::CAST)
      | (1ULL << WeftParser::DATE)
      | (1ULL << WeftParser::DECIMAL_TYPE)
      | (1ULL << WeftParser::DIFFERENT)
      | (1ULL << WeftParser::DURATION)
      | (1ULL << WeftParser::EDGES)
      | (1ULL << WeftParser::ELEMENTS)
      | (1ULL << WeftParser::EXISTS)
      | (1ULL << WeftParser::FALSE_)
      | (1ULL << WeftParser::FIRST)
      | (1ULL << WeftParser::FLOAT_TYPE)
      | (1ULL << WeftParser::GROUPS)
      | (1ULL << WeftParser::INTEGER_TYPE)
      | (1ULL << WeftParser::LABELED)
      | (1ULL << WeftParser::LAST)
      | (1ULL << WeftParser::NOT)
      | (1ULL << WeftParser::NULLS)
      | (1ULL << WeftParser::NULL_)
      | (1ULL << WeftParser::OF)
      | (1ULL << WeftParser::ORDINALITY)
      | (1ULL << WeftParser::REPEATABLE)
      | (1ULL << WeftParser::SIMPLE)
      | (1ULL << WeftParser::STRING_TYPE)
      | (1ULL << WeftParser::TIMESTAMP)
      | (1ULL << WeftParser::TRAIL)
      | (1ULL << WeftParser::TRUE_))) != 0) || ((((_la - 65) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 65)) & ((1ULL << (WeftParser::UNKNOWN - 65))
      | (1ULL << (WeftParser::VALUE - 65))
      | (1ULL << (WeftParser::WALK - 65))
      | (1ULL << (WeftParser::LEFT_PAREN - 65))
      | (1ULL << (WeftParser::LEFT_BRACKET - 65))
      | (1ULL << (WeftParser::PLUS - 65))
      | (1ULL << (WeftParser::MINUS - 65))
      | (1ULL << (WeftParser::INTEGER - 65))
      | (1ULL << (WeftParser::DECIMAL_NUMBER - 65))
      | (1ULL << (WeftParser::FLOAT_NUMBER - 65))
      | (1ULL << (WeftParser::STRING - 65))
      | (1ULL << (WeftParser::WORD - 65))
      | (1ULL << (WeftParser::BACKTICKED - 65))
      | (1ULL << (WeftParser::PARAMETER - 65)))) != 0)) {
      setState(675);
      dynamic_cast<CaseExpressionContext *>(_localctx)->operand = expression();
    }
    setState(679); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(678);
      caseBranch();
      setState(681); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == WeftParser::WHEN);
    setState(685);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == WeftParser::ELSE) {
      setState(683);
      match(WeftParser::ELSE);
      setState(684);
      dynamic_cast<CaseExpressionContext *>(_localctx)->otherwise = expression();
    }
    setState(687);
    match(WeftParser::END);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CaseBranchContext ------------------------------------------------------------------

WeftParser::CaseBranchContext::CaseBranchContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::CaseBranchContext::WHEN() {
  return getToken(WeftParser::WHEN, 0);
}

std::vector<WeftParser::ExpressionContext *> WeftParser::CaseBranchContext::expression() {
  return getRuleContexts<WeftParser::ExpressionContext>();
}

WeftParser::ExpressionContext* WeftParser::CaseBranchContext::expression(size_t i) {
  return getRuleContext<WeftParser::ExpressionContext>(i);
}

tree::TerminalNode* WeftParser::CaseBranchContext::THEN() {
  return getToken(WeftParser::THEN, 0);
}


size_t WeftParser::CaseBranchContext::getRuleIndex() const {
  return WeftParser::RuleCaseBranch;
}


WeftParser::CaseBranchContext* WeftParser::caseBranch() {
  CaseBranchContext *_localctx = _tracker.createInstance<CaseBranchContext>(_ctx, getState());
  enterRule(_localctx, 112, WeftParser::RuleCaseBranch);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(689);
    match(WeftParser::WHEN);
    setState(690);
    expression();
    setState(691);
    match(WeftParser::THEN);
    setState(692);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ValueTypeContext ------------------------------------------------------------------

WeftParser::ValueTypeContext::ValueTypeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::ValueTypeContext::STRING_TYPE() {
  return getToken(WeftParser::STRING_TYPE, 0);
}

tree::TerminalNode* WeftParser::ValueTypeContext::INTEGER_TYPE() {
  return getToken(WeftParser::INTEGER_TYPE, 0);
}

tree::TerminalNode* WeftParser::ValueTypeContext::DECIMAL_TYPE() {
  return getToken(WeftParser::DECIMAL_TYPE, 0);
}

tree::TerminalNode* WeftParser::ValueTypeContext::FLOAT_TYPE() {
  return getToken(WeftParser::FLOAT_TYPE, 0);
}

tree::TerminalNode* WeftParser::ValueTypeContext::BOOLEAN_TYPE() {
  return getToken(WeftParser::BOOLEAN_TYPE, 0);
}

tree::TerminalNode* WeftParser::ValueTypeContext::DATE() {
  return getToken(WeftParser::DATE, 0);
}

tree::TerminalNode* WeftParser::ValueTypeContext::TIMESTAMP() {
  return getToken(WeftParser::TIMESTAMP, 0);
}


size_t WeftParser::ValueTypeContext::getRuleIndex() const {
  return WeftParser::RuleValueType;
}


WeftParser::ValueTypeContext* WeftParser::valueType() {
  ValueTypeContext *_localctx = _tracker.createInstance<ValueTypeContext>(_ctx, getState());
  enterRule(_localctx, 114, WeftParser::RuleValueType);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(694);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::BOOLEAN_TYPE)
      | (1ULL << WeftParser::DATE)
      | (1ULL << WeftParser::DECIMAL_TYPE)
      | (1ULL << WeftParser::FLOAT_TYPE)
      | (1ULL << WeftParser::INTEGER_TYPE)
      | (1ULL << WeftParser::STRING_TYPE)
      | (1ULL << WeftParser::TIMESTAMP))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NameContext ------------------------------------------------------------------

WeftParser::NameContext::NameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::NameContext::WORD() {
  return getToken(WeftParser::WORD, 0);
}

tree::TerminalNode* WeftParser::NameContext::BACKTICKED() {
  return getToken(WeftParser::BACKTICKED, 0);
}

WeftParser::SoftKeywordContext* WeftParser::NameContext::softKeyword() {
  return getRuleContext<WeftParser::SoftKeywordContext>(0);
}


size_t WeftParser::NameContext::getRuleIndex() const {
  return WeftParser::RuleName;
}


WeftParser::NameContext* WeftParser::name() {
  NameContext *_localctx = _tracker.createInstance<NameContext>(_ctx, getState());
  enterRule(_localctx, 116, WeftParser::RuleName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(699);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case WeftParser::WORD: {
        enterOuterAlt(_localctx, 1);
        setState(696);
        match(WeftParser::WORD);
        break;
      }

      case WeftParser::BACKTICKED: {
        enterOuterAlt(_localctx, 2);
        setState(697);
        match(WeftParser::BACKTICKED);
        break;
      }

      case WeftParser::ACYCLIC:
      case WeftParser::BOOLEAN_TYPE:
      case WeftParser::DATE:
      case WeftParser::DECIMAL_TYPE:
      case WeftParser::DIFFERENT:
      case WeftParser::DURATION:
      case WeftParser::EDGES:
      case WeftParser::ELEMENTS:
      case WeftParser::FIRST:
      case WeftParser::FLOAT_TYPE:
      case WeftParser::GROUPS:
      case WeftParser::INTEGER_TYPE:
      case WeftParser::LABELED:
      case WeftParser::LAST:
      case WeftParser::NULLS:
      case WeftParser::OF:
      case WeftParser::ORDINALITY:
      case WeftParser::REPEATABLE:
      case WeftParser::SIMPLE:
      case WeftParser::STRING_TYPE:
      case WeftParser::TIMESTAMP:
      case WeftParser::TRAIL:
      case WeftParser::VALUE:
      case WeftParser::WALK: {
        enterOuterAlt(_localctx, 3);
        setState(698);
        softKeyword();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AnyNameContext ------------------------------------------------------------------

WeftParser::AnyNameContext::AnyNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

WeftParser::NameContext* WeftParser::AnyNameContext::name() {
  return getRuleContext<WeftParser::NameContext>(0);
}

WeftParser::ReservedKeywordContext* WeftParser::AnyNameContext::reservedKeyword() {
  return getRuleContext<WeftParser::ReservedKeywordContext>(0);
}


size_t WeftParser::AnyNameContext::getRuleIndex() const {
  return WeftParser::RuleAnyName;
}


WeftParser::AnyNameContext* WeftParser::anyName() {
  AnyNameContext *_localctx = _tracker.createInstance<AnyNameContext>(_ctx, getState());
  enterRule(_localctx, 118, WeftParser::RuleAnyName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(703);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case WeftParser::ACYCLIC:
      case WeftParser::BOOLEAN_TYPE:
      case WeftParser::DATE:
      case WeftParser::DECIMAL_TYPE:
      case WeftParser::DIFFERENT:
      case WeftParser::DURATION:
      case WeftParser::EDGES:
      case WeftParser::ELEMENTS:
      case WeftParser::FIRST:
      case WeftParser::FLOAT_TYPE:
      case WeftParser::GROUPS:
      case WeftParser::INTEGER_TYPE:
      case WeftParser::LABELED:
      case WeftParser::LAST:
      case WeftParser::NULLS:
      case WeftParser::OF:
      case WeftParser::ORDINALITY:
      case WeftParser::REPEATABLE:
      case WeftParser::SIMPLE:
      case WeftParser::STRING_TYPE:
      case WeftParser::TIMESTAMP:
      case WeftParser::TRAIL:
      case WeftParser::VALUE:
      case WeftParser::WALK:
      case WeftParser::WORD:
      case WeftParser::BACKTICKED: {
        enterOuterAlt(_localctx, 1);
        setState(701);
        name();
        break;
      }

      case WeftParser::ALL:
      case WeftParser::AND:
      case WeftParser::ANY:
      case WeftParser::AS:
      case WeftParser::ASC:
      case WeftParser::BY:
      case WeftParser::CASE:
      case WeftParser::CAST:
      case WeftParser::CONTAINS:
      case WeftParser::DESC:
      case WeftParser::DISTINCT:
      case WeftParser::ELSE:
      case WeftParser::END:
      case WeftParser::ENDS:
      case WeftParser::EXCEPT:
      case WeftParser::EXISTS:
      case WeftParser::EXPLAIN:
      case WeftParser::FALSE_:
      case WeftParser::FILTER:
      case WeftParser::FOR:
      case WeftParser::GROUP:
      case WeftParser::IN:
      case WeftParser::INTERSECT:
      case WeftParser::IS:
      case WeftParser::LET:
      case WeftParser::LIMIT:
      case WeftParser::MATCH:
      case WeftParser::NEXT:
      case WeftParser::NOT:
      case WeftParser::NULL_:
      case WeftParser::OFFSET:
      case WeftParser::OPTIONAL:
      case WeftParser::OR:
      case WeftParser::ORDER:
      case WeftParser::PROFILE:
      case WeftParser::RETURN:
      case WeftParser::SHORTEST:
      case WeftParser::SKIP_:
      case WeftParser::STARTS:
      case WeftParser::THEN:
      case WeftParser::TRUE_:
      case WeftParser::UNION:
      case WeftParser::UNKNOWN:
      case WeftParser::WHEN:
      case WeftParser::WHERE:
      case WeftParser::WITH:
      case WeftParser::XOR: {
        enterOuterAlt(_localctx, 2);
        setState(702);
        reservedKeyword();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SoftKeywordContext ------------------------------------------------------------------

WeftParser::SoftKeywordContext::SoftKeywordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::SoftKeywordContext::ACYCLIC() {
  return getToken(WeftParser::ACYCLIC, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::BOOLEAN_TYPE() {
  return getToken(WeftParser::BOOLEAN_TYPE, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::DATE() {
  return getToken(WeftParser::DATE, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::DECIMAL_TYPE() {
  return getToken(WeftParser::DECIMAL_TYPE, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::DIFFERENT() {
  return getToken(WeftParser::DIFFERENT, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::DURATION() {
  return getToken(WeftParser::DURATION, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::EDGES() {
  return getToken(WeftParser::EDGES, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::ELEMENTS() {
  return getToken(WeftParser::ELEMENTS, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::FIRST() {
  return getToken(WeftParser::FIRST, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::FLOAT_TYPE() {
  return getToken(WeftParser::FLOAT_TYPE, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::GROUPS() {
  return getToken(WeftParser::GROUPS, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::INTEGER_TYPE() {
  return getToken(WeftParser::INTEGER_TYPE, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::LABELED() {
  return getToken(WeftParser::LABELED, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::LAST() {
  return getToken(WeftParser::LAST, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::NULLS() {
  return getToken(WeftParser::NULLS, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::OF() {
  return getToken(WeftParser::OF, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::ORDINALITY() {
  return getToken(WeftParser::ORDINALITY, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::REPEATABLE() {
  return getToken(WeftParser::REPEATABLE, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::SIMPLE() {
  return getToken(WeftParser::SIMPLE, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::STRING_TYPE() {
  return getToken(WeftParser::STRING_TYPE, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::TIMESTAMP() {
  return getToken(WeftParser::TIMESTAMP, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::TRAIL() {
  return getToken(WeftParser::TRAIL, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::VALUE() {
  return getToken(WeftParser::VALUE, 0);
}

tree::TerminalNode* WeftParser::SoftKeywordContext::WALK() {
  return getToken(WeftParser::WALK, 0);
}


size_t WeftParser::SoftKeywordContext::getRuleIndex() const {
  return WeftParser::RuleSoftKeyword;
}


WeftParser::SoftKeywordContext* WeftParser::softKeyword() {
  SoftKeywordContext *_localctx = _tracker.createInstance<SoftKeywordContext>(_ctx, getState());
  enterRule(_localctx, 120, WeftParser::RuleSoftKeyword);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(705);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::ACYCLIC)
      | (1ULL << WeftParser::BOOLEAN_TYPE)
      | (1ULL << WeftParser::DATE)
      | (1ULL << WeftParser::DECIMAL_TYPE)
      | (1ULL << WeftParser::DIFFERENT)
      | (1ULL << WeftParser::DURATION)
      | (1ULL << WeftParser::EDGES)
      | (1ULL << WeftParser::ELEMENTS)
      | (1ULL << WeftParser::FIRST)
      | (1ULL << WeftParser::FLOAT_TYPE)
      | (1ULL << WeftParser::GROUPS)
      | (1ULL << WeftParser::INTEGER_TYPE)
      | (1ULL << WeftParser::LABELED)
      | (1ULL << WeftParser::LAST)
      | (1ULL << WeftParser::NULLS)
      | (1ULL << WeftParser::OF)
      | (1ULL << WeftParser::ORDINALITY)
      | (1ULL << WeftParser::REPEATABLE)
      | (1ULL << WeftParser::SIMPLE)
      | (1ULL << WeftParser::STRING_TYPE)
      | (1ULL << WeftParser::TIMESTAMP)
      | (1ULL << WeftParser::TRAIL))) != 0) || _la == WeftParser::VALUE

    || _la == WeftParser::WALK)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReservedKeywordContext ------------------------------------------------------------------

WeftParser::ReservedKeywordContext::ReservedKeywordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::ALL() {
  return getToken(WeftParser::ALL, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::AND() {
  return getToken(WeftParser::AND, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::ANY() {
  return getToken(WeftParser::ANY, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::AS() {
  return getToken(WeftParser::AS, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::ASC() {
  return getToken(WeftParser::ASC, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::BY() {
  return getToken(WeftParser::BY, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::CASE() {
  return getToken(WeftParser::CASE, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::CAST() {
  return getToken(WeftParser::CAST, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::CONTAINS() {
  return getToken(WeftParser::CONTAINS, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::DESC() {
  return getToken(WeftParser::DESC, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::DISTINCT() {
  return getToken(WeftParser::DISTINCT, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::ELSE() {
  return getToken(WeftParser::ELSE, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::END() {
  return getToken(WeftParser::END, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::ENDS() {
  return getToken(WeftParser::ENDS, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::EXCEPT() {
  return getToken(WeftParser::EXCEPT, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::EXISTS() {
  return getToken(WeftParser::EXISTS, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::EXPLAIN() {
  return getToken(WeftParser::EXPLAIN, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::FALSE_() {
  return getToken(WeftParser::FALSE_, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::FILTER() {
  return getToken(WeftParser::FILTER, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::FOR() {
  return getToken(WeftParser::FOR, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::GROUP() {
  return getToken(WeftParser::GROUP, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::IN() {
  return getToken(WeftParser::IN, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::INTERSECT() {
  return getToken(WeftParser::INTERSECT, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::IS() {
  return getToken(WeftParser::IS, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::LET() {
  return getToken(WeftParser::LET, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::LIMIT() {
  return getToken(WeftParser::LIMIT, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::MATCH() {
  return getToken(WeftParser::MATCH, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::NEXT() {
  return getToken(WeftParser::NEXT, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::NOT() {
  return getToken(WeftParser::NOT, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::NULL_() {
  return getToken(WeftParser::NULL_, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::OFFSET() {
  return getToken(WeftParser::OFFSET, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::OPTIONAL() {
  return getToken(WeftParser::OPTIONAL, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::OR() {
  return getToken(WeftParser::OR, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::ORDER() {
  return getToken(WeftParser::ORDER, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::PROFILE() {
  return getToken(WeftParser::PROFILE, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::RETURN() {
  return getToken(WeftParser::RETURN, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::SHORTEST() {
  return getToken(WeftParser::SHORTEST, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::SKIP_() {
  return getToken(WeftParser::SKIP_, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::STARTS() {
  return getToken(WeftParser::STARTS, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::THEN() {
  return getToken(WeftParser::THEN, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::TRUE_() {
  return getToken(WeftParser::TRUE_, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::UNION() {
  return getToken(WeftParser::UNION, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::UNKNOWN() {
  return getToken(WeftParser::UNKNOWN, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::WHEN() {
  return getToken(WeftParser::WHEN, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::WHERE() {
  return getToken(WeftParser::WHERE, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::WITH() {
  return getToken(WeftParser::WITH, 0);
}

tree::TerminalNode* WeftParser::ReservedKeywordContext::XOR() {
  return getToken(WeftParser::XOR, 0);
}


size_t WeftParser::ReservedKeywordContext::getRuleIndex() const {
  return WeftParser::RuleReservedKeyword;
}


WeftParser::ReservedKeywordContext* WeftParser::reservedKeyword() {
  ReservedKeywordContext *_localctx = _tracker.createInstance<ReservedKeywordContext>(_ctx, getState());
  enterRule(_localctx, 122, WeftParser::RuleReservedKeyword);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(707);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << WeftParser::ALL)
      | (1ULL << WeftParser::AND)
      | (1ULL << WeftParser::ANY)
      | (1ULL << WeftParser::AS)
      | (1ULL << WeftParser::ASC)
      | (1ULL << WeftParser::BY)
      | (1ULL << WeftParser::CASE)
      | (1ULL << WeftParser::CAST)
      | (1ULL << WeftParser::CONTAINS)
      | (1ULL << WeftParser::DESC)
      | (1ULL << WeftParser::DISTINCT)
      | (1ULL << WeftParser::ELSE)
      | (1ULL << WeftParser::END)
      | (1ULL << WeftParser::ENDS)
      | (1ULL << WeftParser::EXCEPT)
      | (1ULL << WeftParser::EXISTS)
      | (1ULL << WeftParser::EXPLAIN)
      | (1ULL << WeftParser::FALSE_)
      | (1ULL << WeftParser::FILTER)
      | (1ULL << WeftParser::FOR)
      | (1ULL << WeftParser::GROUP)
      | (1ULL << WeftParser::IN)
      | (1ULL << WeftParser::INTERSECT)
      | (1ULL << WeftParser::IS)
      | (1ULL << WeftParser::LET)
      | (1ULL << WeftParser::LIMIT)
      | (1ULL << WeftParser::MATCH)
      | (1ULL << WeftParser::NEXT)
      | (1ULL << WeftParser::NOT)
      | (1ULL << WeftParser::NULL_)
      | (1ULL << WeftParser::OFFSET)
      | (1ULL << WeftParser::OPTIONAL)
      | (1ULL << WeftParser::OR)
      | (1ULL << WeftParser::ORDER)
      | (1ULL << WeftParser::PROFILE)
      | (1ULL << WeftParser::RETURN)
      | (1ULL << WeftParser::SHORTEST)
      | (1ULL << WeftParser::SKIP_)
      | (1ULL << WeftParser::STARTS)
      | (1ULL << WeftParser::THEN)
      | (1ULL << WeftParser::TRUE_))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (WeftParser::UNION - 64))
      | (1ULL << (WeftParser::UNKNOWN - 64))
      | (1ULL << (WeftParser::WHEN - 64))
      | (1ULL << (WeftParser::WHERE - 64))
      | (1ULL << (WeftParser::WITH - 64))
      | (1ULL << (WeftParser::XOR - 64)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

// Static vars and initialization.
std::vector<dfa::DFA> WeftParser::_decisionToDFA;
atn::PredictionContextCache WeftParser::_sharedContextCache;

// We own the ATN which in turn owns the ATN states.
atn::ATN WeftParser::_atn;
std::vector<uint16_t> WeftParser::_serializedATN;

std::vector<std::string> WeftParser::_ruleNames = {
  "query", "subquery", "composite", "setOperation", "part", "asOf", "clause", 
  "matchClause", "letClause", "letItem", "forClause", "returnClause", "returnItem", 
  "orderBy", "sortKey", "offset", "limit", "count", "graphPattern", "matchMode", 
  "pathPattern", "pathName", "selector", "pathMode", "pathElements", "place", 
  "node", "edge", "subpath", "filler", "labels", "properties", "propertyEntry", 
  "quantifier", "bound", "labelExpression", "labelTerm", "labelFactor", 
  "labelPrimary", "expression", "conjunction", "negation", "predicate", 
  "predicateTail", "concatenation", "sum", "product", "factor", "postfix", 
  "primary", "literal", "call", "functionName", "variable", "list", "caseExpression", 
  "caseBranch", "valueType", "name", "anyName", "softKeyword", "reservedKeyword"
};

std::vector<std::string> WeftParser::_literalNames = {
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 
  "'('", "')'", "'['", "']'", "'{'", "'}'", "','", "':'", "';'", "'.'", 
  "'='", "'<>'", "'<'", "'<='", "'>'", "'>='", "'=~'", "'||'", "'+'", "'-'", 
  "'*'", "'/'", "'%'", "'?'", "'|'", "'&'", "'!'", "", "", "", "", "", "", 
  "", "", "", "", "", "", "", "'-->'"
};

std::vector<std::string> WeftParser::_symbolicNames = {
  "", "ACYCLIC", "ALL", "AND", "ANY", "AS", "ASC", "BOOLEAN_TYPE", "BY", 
  "CASE", "CAST", "CONTAINS", "DATE", "DECIMAL_TYPE", "DESC", "DIFFERENT", 
  "DISTINCT", "DURATION", "EDGES", "ELEMENTS", "ELSE", "END", "ENDS", "EXCEPT", 
  "EXISTS", "EXPLAIN", "FALSE_", "FILTER", "FIRST", "FLOAT_TYPE", "FOR", 
  "GROUP", "GROUPS", "IN", "INTEGER_TYPE", "INTERSECT", "IS", "LABELED", 
  "LAST", "LET", "LIMIT", "MATCH", "NEXT", "NOT", "NULLS", "NULL_", "OF", 
  "OFFSET", "OPTIONAL", "OR", "ORDER", "ORDINALITY", "PROFILE", "REPEATABLE", 
  "RETURN", "SHORTEST", "SIMPLE", "SKIP_", "STARTS", "STRING_TYPE", "THEN", 
  "TIMESTAMP", "TRAIL", "TRUE_", "UNION", "UNKNOWN", "VALUE", "WALK", "WHEN", 
  "WHERE", "WITH", "XOR", "LEFT_PAREN", "RIGHT_PAREN", "LEFT_BRACKET", "RIGHT_BRACKET", 
  "LEFT_BRACE", "RIGHT_BRACE", "COMMA", "COLON", "SEMICOLON", "DOT", "EQUAL", 
  "NOT_EQUAL", "LESS", "LESS_EQUAL", "GREATER", "GREATER_EQUAL", "MATCHES", 
  "CONCATENATE", "PLUS", "MINUS", "STAR", "SLASH", "PERCENT", "QUESTION", 
  "BAR", "AMPERSAND", "EXCLAMATION", "INTEGER", "DECIMAL_NUMBER", "FLOAT_NUMBER", 
  "STRING", "UNTERMINATED_STRING", "WORD", "BACKTICKED", "UNTERMINATED_NAME", 
  "PARAMETER", "SPACE", "LINE_COMMENT", "BLOCK_COMMENT", "UNTERMINATED_COMMENT", 
  "LONG_ARROW", "STRAY"
};

dfa::Vocabulary WeftParser::_vocabulary(_literalNames, _symbolicNames);

std::vector<std::string> WeftParser::_tokenNames;

WeftParser::Initializer::Initializer() {
	for (size_t i = 0; i < _symbolicNames.size(); ++i) {
		std::string name = _vocabulary.getLiteralName(i);
		if (name.empty()) {
			name = _vocabulary.getSymbolicName(i);
		}

		if (name.empty()) {
			_tokenNames.push_back("<INVALID>");
		} else {
      _tokenNames.push_back(name);
    }
	}

  _serializedATN = {
    0x3, 0x608b, 0xa72a, 0x8133, 0xb9ed, 0x417c, 0x3be7, 0x7786, 0x5964, 
    0x3, 0x73, 0x2c8, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
    0x9, 0x4, 0x4, 0x5, 0x9, 0x5, 0x4, 0x6, 0x9, 0x6, 0x4, 0x7, 0x9, 0x7, 
    0x4, 0x8, 0x9, 0x8, 0x4, 0x9, 0x9, 0x9, 0x4, 0xa, 0x9, 0xa, 0x4, 0xb, 
    0x9, 0xb, 0x4, 0xc, 0x9, 0xc, 0x4, 0xd, 0x9, 0xd, 0x4, 0xe, 0x9, 0xe, 
    0x4, 0xf, 0x9, 0xf, 0x4, 0x10, 0x9, 0x10, 0x4, 0x11, 0x9, 0x11, 0x4, 
    0x12, 0x9, 0x12, 0x4, 0x13, 0x9, 0x13, 0x4, 0x14, 0x9, 0x14, 0x4, 0x15, 
    0x9, 0x15, 0x4, 0x16, 0x9, 0x16, 0x4, 0x17, 0x9, 0x17, 0x4, 0x18, 0x9, 
    0x18, 0x4, 0x19, 0x9, 0x19, 0x4, 0x1a, 0x9, 0x1a, 0x4, 0x1b, 0x9, 0x1b, 
    0x4, 0x1c, 0x9, 0x1c, 0x4, 0x1d, 0x9, 0x1d, 0x4, 0x1e, 0x9, 0x1e, 0x4, 
    0x1f, 0x9, 0x1f, 0x4, 0x20, 0x9, 0x20, 0x4, 0x21, 0x9, 0x21, 0x4, 0x22, 
    0x9, 0x22, 0x4, 0x23, 0x9, 0x23, 0x4, 0x24, 0x9, 0x24, 0x4, 0x25, 0x9, 
    0x25, 0x4, 0x26, 0x9, 0x26, 0x4, 0x27, 0x9, 0x27, 0x4, 0x28, 0x9, 0x28, 
    0x4, 0x29, 0x9, 0x29, 0x4, 0x2a, 0x9, 0x2a, 0x4, 0x2b, 0x9, 0x2b, 0x4, 
    0x2c, 0x9, 0x2c, 0x4, 0x2d, 0x9, 0x2d, 0x4, 0x2e, 0x9, 0x2e, 0x4, 0x2f, 
    0x9, 0x2f, 0x4, 0x30, 0x9, 0x30, 0x4, 0x31, 0x9, 0x31, 0x4, 0x32, 0x9, 
    0x32, 0x4, 0x33, 0x9, 0x33, 0x4, 0x34, 0x9, 0x34, 0x4, 0x35, 0x9, 0x35, 
    0x4, 0x36, 0x9, 0x36, 0x4, 0x37, 0x9, 0x37, 0x4, 0x38, 0x9, 0x38, 0x4, 
    0x39, 0x9, 0x39, 0x4, 0x3a, 0x9, 0x3a, 0x4, 0x3b, 0x9, 0x3b, 0x4, 0x3c, 
    0x9, 0x3c, 0x4, 0x3d, 0x9, 0x3d, 0x4, 0x3e, 0x9, 0x3e, 0x4, 0x3f, 0x9, 
    0x3f, 0x3, 0x2, 0x5, 0x2, 0x80, 0xa, 0x2, 0x3, 0x2, 0x3, 0x2, 0x5, 0x2, 
    0x84, 0xa, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x7, 
    0x3, 0x8b, 0xa, 0x3, 0xc, 0x3, 0xe, 0x3, 0x8e, 0xb, 0x3, 0x3, 0x4, 0x3, 
    0x4, 0x3, 0x4, 0x3, 0x4, 0x7, 0x4, 0x94, 0xa, 0x4, 0xc, 0x4, 0xe, 0x4, 
    0x97, 0xb, 0x4, 0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0x9b, 0xa, 0x5, 0x3, 0x6, 
    0x5, 0x6, 0x9e, 0xa, 0x6, 0x3, 0x6, 0x7, 0x6, 0xa1, 0xa, 0x6, 0xc, 0x6, 
    0xe, 0x6, 0xa4, 0xb, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x7, 0x3, 0x7, 0x3, 
    0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 0xad, 0xa, 0x7, 0x3, 0x8, 0x3, 0x8, 
    0x3, 0x8, 0x5, 0x8, 0xb2, 0xa, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 
    0x8, 0x3, 0x8, 0x3, 0x8, 0x5, 0x8, 0xba, 0xa, 0x8, 0x3, 0x9, 0x5, 0x9, 
    0xbd, 0xa, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0xa, 0x3, 0xa, 0x3, 
    0xa, 0x3, 0xa, 0x7, 0xa, 0xc6, 0xa, 0xa, 0xc, 0xa, 0xe, 0xa, 0xc9, 0xb, 
    0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xc, 0x3, 0xc, 0x3, 
    0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x5, 0xc, 0xd6, 0xa, 0xc, 
    0x3, 0xd, 0x3, 0xd, 0x5, 0xd, 0xda, 0xa, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 
    0xd, 0x3, 0xd, 0x7, 0xd, 0xe0, 0xa, 0xd, 0xc, 0xd, 0xe, 0xd, 0xe3, 0xb, 
    0xd, 0x5, 0xd, 0xe5, 0xa, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 
    0x3, 0xd, 0x7, 0xd, 0xec, 0xa, 0xd, 0xc, 0xd, 0xe, 0xd, 0xef, 0xb, 0xd, 
    0x5, 0xd, 0xf1, 0xa, 0xd, 0x3, 0xd, 0x5, 0xd, 0xf4, 0xa, 0xd, 0x3, 0xd, 
    0x5, 0xd, 0xf7, 0xa, 0xd, 0x3, 0xd, 0x5, 0xd, 0xfa, 0xa, 0xd, 0x3, 0xe, 
    0x3, 0xe, 0x3, 0xe, 0x5, 0xe, 0xff, 0xa, 0xe, 0x3, 0xf, 0x3, 0xf, 0x3, 
    0xf, 0x3, 0xf, 0x3, 0xf, 0x7, 0xf, 0x106, 0xa, 0xf, 0xc, 0xf, 0xe, 0xf, 
    0x109, 0xb, 0xf, 0x3, 0x10, 0x3, 0x10, 0x5, 0x10, 0x10d, 0xa, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x5, 0x10, 0x111, 0xa, 0x10, 0x3, 0x11, 0x3, 0x11, 
    0x3, 0x11, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x13, 0x3, 0x13, 0x3, 
    0x14, 0x5, 0x14, 0x11c, 0xa, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 
    0x7, 0x14, 0x121, 0xa, 0x14, 0xc, 0x14, 0xe, 0x14, 0x124, 0xb, 0x14, 
    0x3, 0x14, 0x3, 0x14, 0x5, 0x14, 0x128, 0xa, 0x14, 0x3, 0x15, 0x3, 0x15, 
    0x3, 0x15, 0x3, 0x15, 0x5, 0x15, 0x12e, 0xa, 0x15, 0x3, 0x16, 0x5, 0x16, 
    0x131, 0xa, 0x16, 0x3, 0x16, 0x5, 0x16, 0x134, 0xa, 0x16, 0x3, 0x16, 
    0x5, 0x16, 0x137, 0xa, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x17, 0x3, 0x17, 
    0x3, 0x17, 0x3, 0x18, 0x3, 0x18, 0x5, 0x18, 0x140, 0xa, 0x18, 0x3, 0x18, 
    0x3, 0x18, 0x5, 0x18, 0x144, 0xa, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 
    0x5, 0x18, 0x149, 0xa, 0x18, 0x5, 0x18, 0x14b, 0xa, 0x18, 0x3, 0x19, 
    0x3, 0x19, 0x3, 0x1a, 0x3, 0x1a, 0x5, 0x1a, 0x151, 0xa, 0x1a, 0x3, 0x1a, 
    0x7, 0x1a, 0x154, 0xa, 0x1a, 0xc, 0x1a, 0xe, 0x1a, 0x157, 0xb, 0x1a, 
    0x3, 0x1b, 0x3, 0x1b, 0x5, 0x1b, 0x15b, 0xa, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 
    0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 
    0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 
    0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 
    0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 
    0x3, 0x1d, 0x5, 0x1d, 0x17a, 0xa, 0x1d, 0x3, 0x1d, 0x5, 0x1d, 0x17d, 
    0xa, 0x1d, 0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 0x181, 0xa, 0x1e, 0x3, 0x1e, 
    0x5, 0x1e, 0x184, 0xa, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 0x187, 0xa, 0x1e, 
    0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 0x18c, 0xa, 0x1e, 0x3, 0x1e, 
    0x3, 0x1e, 0x5, 0x1e, 0x190, 0xa, 0x1e, 0x3, 0x1f, 0x5, 0x1f, 0x193, 
    0xa, 0x1f, 0x3, 0x1f, 0x5, 0x1f, 0x196, 0xa, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 
    0x3, 0x1f, 0x5, 0x1f, 0x19b, 0xa, 0x1f, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 
    0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x7, 0x21, 0x1a4, 0xa, 0x21, 
    0xc, 0x21, 0xe, 0x21, 0x1a7, 0xb, 0x21, 0x5, 0x21, 0x1a9, 0xa, 0x21, 
    0x3, 0x21, 0x3, 0x21, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 
    0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x5, 0x23, 
    0x1b7, 0xa, 0x23, 0x3, 0x23, 0x3, 0x23, 0x5, 0x23, 0x1bb, 0xa, 0x23, 
    0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x5, 0x23, 0x1c1, 0xa, 0x23, 
    0x3, 0x24, 0x3, 0x24, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x7, 0x25, 0x1c8, 
    0xa, 0x25, 0xc, 0x25, 0xe, 0x25, 0x1cb, 0xb, 0x25, 0x3, 0x26, 0x3, 0x26, 
    0x3, 0x26, 0x7, 0x26, 0x1d0, 0xa, 0x26, 0xc, 0x26, 0xe, 0x26, 0x1d3, 
    0xb, 0x26, 0x3, 0x27, 0x7, 0x27, 0x1d6, 0xa, 0x27, 0xc, 0x27, 0xe, 0x27, 
    0x1d9, 0xb, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 
    0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x5, 0x28, 0x1e3, 0xa, 0x28, 0x3, 0x29, 
    0x3, 0x29, 0x3, 0x29, 0x7, 0x29, 0x1e8, 0xa, 0x29, 0xc, 0x29, 0xe, 0x29, 
    0x1eb, 0xb, 0x29, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 0x1f0, 
    0xa, 0x2a, 0xc, 0x2a, 0xe, 0x2a, 0x1f3, 0xb, 0x2a, 0x3, 0x2b, 0x7, 0x2b, 
    0x1f6, 0xa, 0x2b, 0xc, 0x2b, 0xe, 0x2b, 0x1f9, 0xb, 0x2b, 0x3, 0x2b, 
    0x3, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 0x7, 0x2c, 0x1ff, 0xa, 0x2c, 0xc, 0x2c, 
    0xe, 0x2c, 0x202, 0xb, 0x2c, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 
    0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x20d, 
    0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x212, 0xa, 0x2d, 
    0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x217, 0xa, 0x2d, 0x3, 0x2d, 
    0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x21d, 0xa, 0x2d, 0x3, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x222, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 
    0x225, 0xb, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x7, 0x2f, 0x22a, 
    0xa, 0x2f, 0xc, 0x2f, 0xe, 0x2f, 0x22d, 0xb, 0x2f, 0x3, 0x30, 0x3, 0x30, 
    0x3, 0x30, 0x7, 0x30, 0x232, 0xa, 0x30, 0xc, 0x30, 0xe, 0x30, 0x235, 
    0xb, 0x30, 0x3, 0x31, 0x7, 0x31, 0x238, 0xa, 0x31, 0xc, 0x31, 0xe, 0x31, 
    0x23b, 0xb, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 
    0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x7, 0x32, 0x246, 0xa, 0x32, 
    0xc, 0x32, 0xe, 0x32, 0x249, 0xb, 0x32, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 
    0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 
    0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 
    0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x5, 0x33, 0x25f, 0xa, 0x33, 
    0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x5, 0x33, 0x266, 
    0xa, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x5, 0x33, 0x26b, 0xa, 0x33, 
    0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x5, 0x33, 0x272, 
    0xa, 0x33, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 
    0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x5, 0x34, 0x27e, 
    0xa, 0x34, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 0x284, 
    0xa, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x7, 0x35, 0x289, 0xa, 0x35, 
    0xc, 0x35, 0xe, 0x35, 0x28c, 0xb, 0x35, 0x5, 0x35, 0x28e, 0xa, 0x35, 
    0x3, 0x35, 0x3, 0x35, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x294, 0xa, 0x36, 
    0x3, 0x37, 0x3, 0x37, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x7, 
    0x38, 0x29c, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 0x29f, 0xb, 0x38, 0x5, 
    0x38, 0x2a1, 0xa, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x39, 0x3, 0x39, 
    0x5, 0x39, 0x2a7, 0xa, 0x39, 0x3, 0x39, 0x6, 0x39, 0x2aa, 0xa, 0x39, 
    0xd, 0x39, 0xe, 0x39, 0x2ab, 0x3, 0x39, 0x3, 0x39, 0x5, 0x39, 0x2b0, 
    0xa, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 
    0x3a, 0x3, 0x3a, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 
    0x5, 0x3c, 0x2be, 0xa, 0x3c, 0x3, 0x3d, 0x3, 0x3d, 0x5, 0x3d, 0x2c2, 
    0xa, 0x3d, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x2, 
    0x2, 0x40, 0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 0xe, 0x10, 0x12, 0x14, 0x16, 
    0x18, 0x1a, 0x1c, 0x1e, 0x20, 0x22, 0x24, 0x26, 0x28, 0x2a, 0x2c, 0x2e, 
    0x30, 0x32, 0x34, 0x36, 0x38, 0x3a, 0x3c, 0x3e, 0x40, 0x42, 0x44, 0x46, 
    0x48, 0x4a, 0x4c, 0x4e, 0x50, 0x52, 0x54, 0x56, 0x58, 0x5a, 0x5c, 0x5e, 
    0x60, 0x62, 0x64, 0x66, 0x68, 0x6a, 0x6c, 0x6e, 0x70, 0x72, 0x74, 0x76, 
    0x78, 0x7a, 0x7c, 0x2, 0x16, 0x4, 0x2, 0x1b, 0x1b, 0x36, 0x36, 0x5, 
    0x2, 0x19, 0x19, 0x25, 0x25, 0x42, 0x42, 0x4, 0x2, 0x4, 0x4, 0x12, 0x12, 
    0x4, 0x2, 0x31, 0x31, 0x35, 0x35, 0x4, 0x2, 0x8, 0x8, 0x10, 0x10, 0x4, 
    0x2, 0x1e, 0x1e, 0x28, 0x28, 0x4, 0x2, 0x31, 0x31, 0x3b, 0x3b, 0x4, 
    0x2, 0x65, 0x65, 0x6d, 0x6d, 0x3, 0x2, 0x21, 0x22, 0x6, 0x2, 0x3, 0x3, 
    0x3a, 0x3a, 0x40, 0x40, 0x45, 0x45, 0x4, 0x2, 0x26, 0x26, 0x51, 0x51, 
    0x4, 0x2, 0x33, 0x33, 0x49, 0x49, 0x3, 0x2, 0x54, 0x59, 0x6, 0x2, 0x1c, 
    0x1c, 0x2f, 0x2f, 0x41, 0x41, 0x43, 0x43, 0x3, 0x2, 0x5c, 0x5d, 0x3, 
    0x2, 0x5e, 0x60, 0x5, 0x2, 0xe, 0xe, 0x13, 0x13, 0x3f, 0x3f, 0x8, 0x2, 
    0x9, 0x9, 0xe, 0xf, 0x1f, 0x1f, 0x24, 0x24, 0x3d, 0x3d, 0x3f, 0x3f, 
    0x13, 0x2, 0x3, 0x3, 0x9, 0x9, 0xe, 0xf, 0x11, 0x11, 0x13, 0x15, 0x1e, 
    0x1f, 0x22, 0x22, 0x24, 0x24, 0x27, 0x28, 0x2e, 0x2e, 0x30, 0x30, 0x35, 
    0x35, 0x37, 0x37, 0x3a, 0x3a, 0x3d, 0x3d, 0x3f, 0x40, 0x44, 0x45, 0x13, 
    0x2, 0x4, 0x8, 0xa, 0xd, 0x10, 0x10, 0x12, 0x12, 0x16, 0x1d, 0x20, 0x21, 
    0x23, 0x23, 0x25, 0x26, 0x29, 0x2d, 0x2f, 0x2f, 0x31, 0x34, 0x36, 0x36, 
    0x38, 0x39, 0x3b, 0x3c, 0x3e, 0x3e, 0x41, 0x43, 0x46, 0x49, 0x2, 0x307, 
    0x2, 0x7f, 0x3, 0x2, 0x2, 0x2, 0x4, 0x87, 0x3, 0x2, 0x2, 0x2, 0x6, 0x8f, 
    0x3, 0x2, 0x2, 0x2, 0x8, 0x98, 0x3, 0x2, 0x2, 0x2, 0xa, 0x9d, 0x3, 0x2, 
    0x2, 0x2, 0xc, 0xa7, 0x3, 0x2, 0x2, 0x2, 0xe, 0xb9, 0x3, 0x2, 0x2, 0x2, 
    0x10, 0xbc, 0x3, 0x2, 0x2, 0x2, 0x12, 0xc1, 0x3, 0x2, 0x2, 0x2, 0x14, 
    0xca, 0x3, 0x2, 0x2, 0x2, 0x16, 0xce, 0x3, 0x2, 0x2, 0x2, 0x18, 0xd7, 
    0x3, 0x2, 0x2, 0x2, 0x1a, 0xfb, 0x3, 0x2, 0x2, 0x2, 0x1c, 0x100, 0x3, 
    0x2, 0x2, 0x2, 0x1e, 0x10a, 0x3, 0x2, 0x2, 0x2, 0x20, 0x112, 0x3, 0x2, 
    0x2, 0x2, 0x22, 0x115, 0x3, 0x2, 0x2, 0x2, 0x24, 0x118, 0x3, 0x2, 0x2, 
    0x2, 0x26, 0x11b, 0x3, 0x2, 0x2, 0x2, 0x28, 0x12d, 0x3, 0x2, 0x2, 0x2, 
    0x2a, 0x130, 0x3, 0x2, 0x2, 0x2, 0x2c, 0x13a, 0x3, 0x2, 0x2, 0x2, 0x2e, 
    0x14a, 0x3, 0x2, 0x2, 0x2, 0x30, 0x14c, 0x3, 0x2, 0x2, 0x2, 0x32, 0x14e, 
    0x3, 0x2, 0x2, 0x2, 0x34, 0x15a, 0x3, 0x2, 0x2, 0x2, 0x36, 0x15c, 0x3, 
    0x2, 0x2, 0x2, 0x38, 0x179, 0x3, 0x2, 0x2, 0x2, 0x3a, 0x17e, 0x3, 0x2, 
    0x2, 0x2, 0x3c, 0x192, 0x3, 0x2, 0x2, 0x2, 0x3e, 0x19c, 0x3, 0x2, 0x2, 
    0x2, 0x40, 0x19f, 0x3, 0x2, 0x2, 0x2, 0x42, 0x1ac, 0x3, 0x2, 0x2, 0x2, 
    0x44, 0x1c0, 0x3, 0x2, 0x2, 0x2, 0x46, 0x1c2, 0x3, 0x2, 0x2, 0x2, 0x48, 
    0x1c4, 0x3, 0x2, 0x2, 0x2, 0x4a, 0x1cc, 0x3, 0x2, 0x2, 0x2, 0x4c, 0x1d7, 
    0x3, 0x2, 0x2, 0x2, 0x4e, 0x1e2, 0x3, 0x2, 0x2, 0x2, 0x50, 0x1e4, 0x3, 
    0x2, 0x2, 0x2, 0x52, 0x1ec, 0x3, 0x2, 0x2, 0x2, 0x54, 0x1f7, 0x3, 0x2, 
    0x2, 0x2, 0x56, 0x1fc, 0x3, 0x2, 0x2, 0x2, 0x58, 0x21c, 0x3, 0x2, 0x2, 
    0x2, 0x5a, 0x21e, 0x3, 0x2, 0x2, 0x2, 0x5c, 0x226, 0x3, 0x2, 0x2, 0x2, 
    0x5e, 0x22e, 0x3, 0x2, 0x2, 0x2, 0x60, 0x239, 0x3, 0x2, 0x2, 0x2, 0x62, 
    0x23e, 0x3, 0x2, 0x2, 0x2, 0x64, 0x271, 0x3, 0x2, 0x2, 0x2, 0x66, 0x27d, 
    0x3, 0x2, 0x2, 0x2, 0x68, 0x27f, 0x3, 0x2, 0x2, 0x2, 0x6a, 0x293, 0x3, 
    0x2, 0x2, 0x2, 0x6c, 0x295, 0x3, 0x2, 0x2, 0x2, 0x6e, 0x297, 0x3, 0x2, 
    0x2, 0x2, 0x70, 0x2a4, 0x3, 0x2, 0x2, 0x2, 0x72, 0x2b3, 0x3, 0x2, 0x2, 
    0x2, 0x74, 0x2b8, 0x3, 0x2, 0x2, 0x2, 0x76, 0x2bd, 0x3, 0x2, 0x2, 0x2, 
    0x78, 0x2c1, 0x3, 0x2, 0x2, 0x2, 0x7a, 0x2c3, 0x3, 0x2, 0x2, 0x2, 0x7c, 
    0x2c5, 0x3, 0x2, 0x2, 0x2, 0x7e, 0x80, 0x9, 0x2, 0x2, 0x2, 0x7f, 0x7e, 
    0x3, 0x2, 0x2, 0x2, 0x7f, 0x80, 0x3, 0x2, 0x2, 0x2, 0x80, 0x81, 0x3, 
    0x2, 0x2, 0x2, 0x81, 0x83, 0x5, 0x4, 0x3, 0x2, 0x82, 0x84, 0x7, 0x52, 
    0x2, 0x2, 0x83, 0x82, 0x3, 0x2, 0x2, 0x2, 0x83, 0x84, 0x3, 0x2, 0x2, 
    0x2, 0x84, 0x85, 0x3, 0x2, 0x2, 0x2, 0x85, 0x86, 0x7, 0x2, 0x2, 0x3, 
    0x86, 0x3, 0x3, 0x2, 0x2, 0x2, 0x87, 0x8c, 0x5, 0x6, 0x4, 0x2, 0x88, 
    0x89, 0x7, 0x2c, 0x2, 0x2, 0x89, 0x8b, 0x5, 0x6, 0x4, 0x2, 0x8a, 0x88, 
    0x3, 0x2, 0x2, 0x2, 0x8b, 0x8e, 0x3, 0x2, 0x2, 0x2, 0x8c, 0x8a, 0x3, 
    0x2, 0x2, 0x2, 0x8c, 0x8d, 0x3, 0x2, 0x2, 0x2, 0x8d, 0x5, 0x3, 0x2, 
    0x2, 0x2, 0x8e, 0x8c, 0x3, 0x2, 0x2, 0x2, 0x8f, 0x95, 0x5, 0xa, 0x6, 
    0x2, 0x90, 0x91, 0x5, 0x8, 0x5, 0x2, 0x91, 0x92, 0x5, 0xa, 0x6, 0x2, 
    0x92, 0x94, 0x3, 0x2, 0x2, 0x2, 0x93, 0x90, 0x3, 0x2, 0x2, 0x2, 0x94, 
    0x97, 0x3, 0x2, 0x2, 0x2, 0x95, 0x93, 0x3, 0x2, 0x2, 0x2, 0x95, 0x96, 
    0x3, 0x2, 0x2, 0x2, 0x96, 0x7, 0x3, 0x2, 0x2, 0x2, 0x97, 0x95, 0x3, 
    0x2, 0x2, 0x2, 0x98, 0x9a, 0x9, 0x3, 0x2, 0x2, 0x99, 0x9b, 0x9, 0x4, 
    0x2, 0x2, 0x9a, 0x99, 0x3, 0x2, 0x2, 0x2, 0x9a, 0x9b, 0x3, 0x2, 0x2, 
    0x2, 0x9b, 0x9, 0x3, 0x2, 0x2, 0x2, 0x9c, 0x9e, 0x5, 0xc, 0x7, 0x2, 
    0x9d, 0x9c, 0x3, 0x2, 0x2, 0x2, 0x9d, 0x9e, 0x3, 0x2, 0x2, 0x2, 0x9e, 
    0xa2, 0x3, 0x2, 0x2, 0x2, 0x9f, 0xa1, 0x5, 0xe, 0x8, 0x2, 0xa0, 0x9f, 
    0x3, 0x2, 0x2, 0x2, 0xa1, 0xa4, 0x3, 0x2, 0x2, 0x2, 0xa2, 0xa0, 0x3, 
    0x2, 0x2, 0x2, 0xa2, 0xa3, 0x3, 0x2, 0x2, 0x2, 0xa3, 0xa5, 0x3, 0x2, 
    0x2, 0x2, 0xa4, 0xa2, 0x3, 0x2, 0x2, 0x2, 0xa5, 0xa6, 0x5, 0x18, 0xd, 
    0x2, 0xa6, 0xb, 0x3, 0x2, 0x2, 0x2, 0xa7, 0xa8, 0x7, 0x7, 0x2, 0x2, 
    0xa8, 0xac, 0x7, 0x30, 0x2, 0x2, 0xa9, 0xaa, 0x7, 0xe, 0x2, 0x2, 0xaa, 
    0xad, 0x7, 0x68, 0x2, 0x2, 0xab, 0xad, 0x7, 0x6d, 0x2, 0x2, 0xac, 0xa9, 
    0x3, 0x2, 0x2, 0x2, 0xac, 0xab, 0x3, 0x2, 0x2, 0x2, 0xad, 0xd, 0x3, 
    0x2, 0x2, 0x2, 0xae, 0xba, 0x5, 0x10, 0x9, 0x2, 0xaf, 0xb1, 0x7, 0x1d, 
    0x2, 0x2, 0xb0, 0xb2, 0x7, 0x47, 0x2, 0x2, 0xb1, 0xb0, 0x3, 0x2, 0x2, 
    0x2, 0xb1, 0xb2, 0x3, 0x2, 0x2, 0x2, 0xb2, 0xb3, 0x3, 0x2, 0x2, 0x2, 
    0xb3, 0xba, 0x5, 0x50, 0x29, 0x2, 0xb4, 0xba, 0x5, 0x12, 0xa, 0x2, 0xb5, 
    0xba, 0x5, 0x16, 0xc, 0x2, 0xb6, 0xba, 0x5, 0x1c, 0xf, 0x2, 0xb7, 0xba, 
    0x5, 0x20, 0x11, 0x2, 0xb8, 0xba, 0x5, 0x22, 0x12, 0x2, 0xb9, 0xae, 
    0x3, 0x2, 0x2, 0x2, 0xb9, 0xaf, 0x3, 0x2, 0x2, 0x2, 0xb9, 0xb4, 0x3, 
    0x2, 0x2, 0x2, 0xb9, 0xb5, 0x3, 0x2, 0x2, 0x2, 0xb9, 0xb6, 0x3, 0x2, 
    0x2, 0x2, 0xb9, 0xb7, 0x3, 0x2, 0x2, 0x2, 0xb9, 0xb8, 0x3, 0x2, 0x2, 
    0x2, 0xba, 0xf, 0x3, 0x2, 0x2, 0x2, 0xbb, 0xbd, 0x7, 0x32, 0x2, 0x2, 
    0xbc, 0xbb, 0x3, 0x2, 0x2, 0x2, 0xbc, 0xbd, 0x3, 0x2, 0x2, 0x2, 0xbd, 
    0xbe, 0x3, 0x2, 0x2, 0x2, 0xbe, 0xbf, 0x7, 0x2b, 0x2, 0x2, 0xbf, 0xc0, 
    0x5, 0x26, 0x14, 0x2, 0xc0, 0x11, 0x3, 0x2, 0x2, 0x2, 0xc1, 0xc2, 0x7, 
    0x29, 0x2, 0x2, 0xc2, 0xc7, 0x5, 0x14, 0xb, 0x2, 0xc3, 0xc4, 0x7, 0x50, 
    0x2, 0x2, 0xc4, 0xc6, 0x5, 0x14, 0xb, 0x2, 0xc5, 0xc3, 0x3, 0x2, 0x2, 
    0x2, 0xc6, 0xc9, 0x3, 0x2, 0x2, 0x2, 0xc7, 0xc5, 0x3, 0x2, 0x2, 0x2, 
    0xc7, 0xc8, 0x3, 0x2, 0x2, 0x2, 0xc8, 0x13, 0x3, 0x2, 0x2, 0x2, 0xc9, 
    0xc7, 0x3, 0x2, 0x2, 0x2, 0xca, 0xcb, 0x5, 0x76, 0x3c, 0x2, 0xcb, 0xcc, 
    0x7, 0x54, 0x2, 0x2, 0xcc, 0xcd, 0x5, 0x50, 0x29, 0x2, 0xcd, 0x15, 0x3, 
    0x2, 0x2, 0x2, 0xce, 0xcf, 0x7, 0x20, 0x2, 0x2, 0xcf, 0xd0, 0x5, 0x76, 
    0x3c, 0x2, 0xd0, 0xd1, 0x7, 0x23, 0x2, 0x2, 0xd1, 0xd5, 0x5, 0x50, 0x29, 
    0x2, 0xd2, 0xd3, 0x7, 0x48, 0x2, 0x2, 0xd3, 0xd4, 0x9, 0x5, 0x2, 0x2, 
    0xd4, 0xd6, 0x5, 0x76, 0x3c, 0x2, 0xd5, 0xd2, 0x3, 0x2, 0x2, 0x2, 0xd5, 
    0xd6, 0x3, 0x2, 0x2, 0x2, 0xd6, 0x17, 0x3, 0x2, 0x2, 0x2, 0xd7, 0xd9, 
    0x7, 0x38, 0x2, 0x2, 0xd8, 0xda, 0x7, 0x12, 0x2, 0x2, 0xd9, 0xd8, 0x3, 
    0x2, 0x2, 0x2, 0xd9, 0xda, 0x3, 0x2, 0x2, 0x2, 0xda, 0xe4, 0x3, 0x2, 
    0x2, 0x2, 0xdb, 0xe5, 0x7, 0x5e, 0x2, 0x2, 0xdc, 0xe1, 0x5, 0x1a, 0xe, 
    0x2, 0xdd, 0xde, 0x7, 0x50, 0x2, 0x2, 0xde, 0xe0, 0x5, 0x1a, 0xe, 0x2, 
    0xdf, 0xdd, 0x3, 0x2, 0x2, 0x2, 0xe0, 0xe3, 0x3, 0x2, 0x2, 0x2, 0xe1, 
    0xdf, 0x3, 0x2, 0x2, 0x2, 0xe1, 0xe2, 0x3, 0x2, 0x2, 0x2, 0xe2, 0xe5, 
    0x3, 0x2, 0x2, 0x2, 0xe3, 0xe1, 0x3, 0x2, 0x2, 0x2, 0xe4, 0xdb, 0x3, 
    0x2, 0x2, 0x2, 0xe4, 0xdc, 0x3, 0x2, 0x2, 0x2, 0xe5, 0xf0, 0x3, 0x2, 
    0x2, 0x2, 0xe6, 0xe7, 0x7, 0x21, 0x2, 0x2, 0xe7, 0xe8, 0x7, 0xa, 0x2, 
    0x2, 0xe8, 0xed, 0x5, 0x76, 0x3c, 0x2, 0xe9, 0xea, 0x7, 0x50, 0x2, 0x2, 
    0xea, 0xec, 0x5, 0x76, 0x3c, 0x2, 0xeb, 0xe9, 0x3, 0x2, 0x2, 0x2, 0xec, 
    0xef, 0x3, 0x2, 0x2, 0x2, 0xed, 0xeb, 0x3, 0x2, 0x2, 0x2, 0xed, 0xee, 
    0x3, 0x2, 0x2, 0x2, 0xee, 0xf1, 0x3, 0x2, 0x2, 0x2, 0xef, 0xed, 0x3, 
    0x2, 0x2, 0x2, 0xf0, 0xe6, 0x3, 0x2, 0x2, 0x2, 0xf0, 0xf1, 0x3, 0x2, 
    0x2, 0x2, 0xf1, 0xf3, 0x3, 0x2, 0x2, 0x2, 0xf2, 0xf4, 0x5, 0x1c, 0xf, 
    0x2, 0xf3, 0xf2, 0x3, 0x2, 0x2, 0x2, 0xf3, 0xf4, 0x3, 0x2, 0x2, 0x2, 
    0xf4, 0xf6, 0x3, 0x2, 0x2, 0x2, 0xf5, 0xf7, 0x5, 0x20, 0x11, 0x2, 0xf6, 
    0xf5, 0x3, 0x2, 0x2, 0x2, 0xf6, 0xf7, 0x3, 0x2, 0x2, 0x2, 0xf7, 0xf9, 
    0x3, 0x2, 0x2, 0x2, 0xf8, 0xfa, 0x5, 0x22, 0x12, 0x2, 0xf9, 0xf8, 0x3, 
    0x2, 0x2, 0x2, 0xf9, 0xfa, 0x3, 0x2, 0x2, 0x2, 0xfa, 0x19, 0x3, 0x2, 
    0x2, 0x2, 0xfb, 0xfe, 0x5, 0x50, 0x29, 0x2, 0xfc, 0xfd, 0x7, 0x7, 0x2, 
    0x2, 0xfd, 0xff, 0x5, 0x78, 0x3d, 0x2, 0xfe, 0xfc, 0x3, 0x2, 0x2, 0x2, 
    0xfe, 0xff, 0x3, 0x2, 0x2, 0x2, 0xff, 0x1b, 0x3, 0x2, 0x2, 0x2, 0x100, 
    0x101, 0x7, 0x34, 0x2, 0x2, 0x101, 0x102, 0x7, 0xa, 0x2, 0x2, 0x102, 
    0x107, 0x5, 0x1e, 0x10, 0x2, 0x103, 0x104, 0x7, 0x50, 0x2, 0x2, 0x104, 
    0x106, 0x5, 0x1e, 0x10, 0x2, 0x105, 0x103, 0x3, 0x2, 0x2, 0x2, 0x106, 
    0x109, 0x3, 0x2, 0x2, 0x2, 0x107, 0x105, 0x3, 0x2, 0x2, 0x2, 0x107, 
    0x108, 0x3, 0x2, 0x2, 0x2, 0x108, 0x1d, 0x3, 0x2, 0x2, 0x2, 0x109, 0x107, 
    0x3, 0x2, 0x2, 0x2, 0x10a, 0x10c, 0x5, 0x50, 0x29, 0x2, 0x10b, 0x10d, 
    0x9, 0x6, 0x2, 0x2, 0x10c, 0x10b, 0x3, 0x2, 0x2, 0x2, 0x10c, 0x10d, 
    0x3, 0x2, 0x2, 0x2, 0x10d, 0x110, 0x3, 0x2, 0x2, 0x2, 0x10e, 0x10f, 
    0x7, 0x2e, 0x2, 0x2, 0x10f, 0x111, 0x9, 0x7, 0x2, 0x2, 0x110, 0x10e, 
    0x3, 0x2, 0x2, 0x2, 0x110, 0x111, 0x3, 0x2, 0x2, 0x2, 0x111, 0x1f, 0x3, 
    0x2, 0x2, 0x2, 0x112, 0x113, 0x9, 0x8, 0x2, 0x2, 0x113, 0x114, 0x5, 
    0x24, 0x13, 0x2, 0x114, 0x21, 0x3, 0x2, 0x2, 0x2, 0x115, 0x116, 0x7, 
    0x2a, 0x2, 0x2, 0x116, 0x117, 0x5, 0x24, 0x13, 0x2, 0x117, 0x23, 0x3, 
    0x2, 0x2, 0x2, 0x118, 0x119, 0x9, 0x9, 0x2, 0x2, 0x119, 0x25, 0x3, 0x2, 
    0x2, 0x2, 0x11a, 0x11c, 0x5, 0x28, 0x15, 0x2, 0x11b, 0x11a, 0x3, 0x2, 
    0x2, 0x2, 0x11b, 0x11c, 0x3, 0x2, 0x2, 0x2, 0x11c, 0x11d, 0x3, 0x2, 
    0x2, 0x2, 0x11d, 0x122, 0x5, 0x2a, 0x16, 0x2, 0x11e, 0x11f, 0x7, 0x50, 
    0x2, 0x2, 0x11f, 0x121, 0x5, 0x2a, 0x16, 0x2, 0x120, 0x11e, 0x3, 0x2, 
    0x2, 0x2, 0x121, 0x124, 0x3, 0x2, 0x2, 0x2, 0x122, 0x120, 0x3, 0x2, 
    0x2, 0x2, 0x122, 0x123, 0x3, 0x2, 0x2, 0x2, 0x123, 0x127, 0x3, 0x2, 
    0x2, 0x2, 0x124, 0x122, 0x3, 0x2, 0x2, 0x2, 0x125, 0x126, 0x7, 0x47, 
    0x2, 0x2, 0x126, 0x128, 0x5, 0x50, 0x29, 0x2, 0x127, 0x125, 0x3, 0x2, 
    0x2, 0x2, 0x127, 0x128, 0x3, 0x2, 0x2, 0x2, 0x128, 0x27, 0x3, 0x2, 0x2, 
    0x2, 0x129, 0x12a, 0x7, 0x37, 0x2, 0x2, 0x12a, 0x12e, 0x7, 0x15, 0x2, 
    0x2, 0x12b, 0x12c, 0x7, 0x11, 0x2, 0x2, 0x12c, 0x12e, 0x7, 0x14, 0x2, 
    0x2, 0x12d, 0x129, 0x3, 0x2, 0x2, 0x2, 0x12d, 0x12b, 0x3, 0x2, 0x2, 
    0x2, 0x12e, 0x29, 0x3, 0x2, 0x2, 0x2, 0x12f, 0x131, 0x5, 0x2c, 0x17, 
    0x2, 0x130, 0x12f, 0x3, 0x2, 0x2, 0x2, 0x130, 0x131, 0x3, 0x2, 0x2, 
    0x2, 0x131, 0x133, 0x3, 0x2, 0x2, 0x2, 0x132, 0x134, 0x5, 0x2e, 0x18, 
    0x2, 0x133, 0x132, 0x3, 0x2, 0x2, 0x2, 0x133, 0x134, 0x3, 0x2, 0x2, 
    0x2, 0x134, 0x136, 0x3, 0x2, 0x2, 0x2, 0x135, 0x137, 0x5, 0x30, 0x19, 
    0x2, 0x136, 0x135, 0x3, 0x2, 0x2, 0x2, 0x136, 0x137, 0x3, 0x2, 0x2, 
    0x2, 0x137, 0x138, 0x3, 0x2, 0x2, 0x2, 0x138, 0x139, 0x5, 0x32, 0x1a, 
    0x2, 0x139, 0x2b, 0x3, 0x2, 0x2, 0x2, 0x13a, 0x13b, 0x5, 0x76, 0x3c, 
    0x2, 0x13b, 0x13c, 0x7, 0x54, 0x2, 0x2, 0x13c, 0x2d, 0x3, 0x2, 0x2, 
    0x2, 0x13d, 0x13f, 0x7, 0x6, 0x2, 0x2, 0x13e, 0x140, 0x7, 0x39, 0x2, 
    0x2, 0x13f, 0x13e, 0x3, 0x2, 0x2, 0x2, 0x13f, 0x140, 0x3, 0x2, 0x2, 
    0x2, 0x140, 0x14b, 0x3, 0x2, 0x2, 0x2, 0x141, 0x143, 0x7, 0x4, 0x2, 
    0x2, 0x142, 0x144, 0x7, 0x39, 0x2, 0x2, 0x143, 0x142, 0x3, 0x2, 0x2, 
    0x2, 0x143, 0x144, 0x3, 0x2, 0x2, 0x2, 0x144, 0x14b, 0x3, 0x2, 0x2, 
    0x2, 0x145, 0x146, 0x7, 0x39, 0x2, 0x2, 0x146, 0x148, 0x5, 0x24, 0x13, 
    0x2, 0x147, 0x149, 0x9, 0xa, 0x2, 0x2, 0x148, 0x147, 0x3, 0x2, 0x2, 
    0x2, 0x148, 0x149, 0x3, 0x2, 0x2, 0x2, 0x149, 0x14b, 0x3, 0x2, 0x2, 
    0x2, 0x14a, 0x13d, 0x3, 0x2, 0x2, 0x2, 0x14a, 0x141, 0x3, 0x2, 0x2, 
    0x2, 0x14a, 0x145, 0x3, 0x2, 0x2, 0x2, 0x14b, 0x2f, 0x3, 0x2, 0x2, 0x2, 
    0x14c, 0x14d, 0x9, 0xb, 0x2, 0x2, 0x14d, 0x31, 0x3, 0x2, 0x2, 0x2, 0x14e, 
    0x155, 0x5, 0x34, 0x1b, 0x2, 0x14f, 0x151, 0x5, 0x38, 0x1d, 0x2, 0x150, 
    0x14f, 0x3, 0x2, 0x2, 0x2, 0x150, 0x151, 0x3, 0x2, 0x2, 0x2, 0x151, 
    0x152, 0x3, 0x2, 0x2, 0x2, 0x152, 0x154, 0x5, 0x34, 0x1b, 0x2, 0x153, 
    0x150, 0x3, 0x2, 0x2, 0x2, 0x154, 0x157, 0x3, 0x2, 0x2, 0x2, 0x155, 
    0x153, 0x3, 0x2, 0x2, 0x2, 0x155, 0x156, 0x3, 0x2, 0x2, 0x2, 0x156, 
    0x33, 0x3, 0x2, 0x2, 0x2, 0x157, 0x155, 0x3, 0x2, 0x2, 0x2, 0x158, 0x15b, 
    0x5, 0x36, 0x1c, 0x2, 0x159, 0x15b, 0x5, 0x3a, 0x1e, 0x2, 0x15a, 0x158, 
    0x3, 0x2, 0x2, 0x2, 0x15a, 0x159, 0x3, 0x2, 0x2, 0x2, 0x15b, 0x35, 0x3, 
    0x2, 0x2, 0x2, 0x15c, 0x15d, 0x7, 0x4a, 0x2, 0x2, 0x15d, 0x15e, 0x5, 
    0x3c, 0x1f, 0x2, 0x15e, 0x15f, 0x7, 0x4b, 0x2, 0x2, 0x15f, 0x37, 0x3, 
    0x2, 0x2, 0x2, 0x160, 0x161, 0x7, 0x5d, 0x2, 0x2, 0x161, 0x162, 0x7, 
    0x4c, 0x2, 0x2, 0x162, 0x163, 0x5, 0x3c, 0x1f, 0x2, 0x163, 0x164, 0x7, 
    0x4d, 0x2, 0x2, 0x164, 0x165, 0x7, 0x5d, 0x2, 0x2, 0x165, 0x166, 0x7, 
    0x58, 0x2, 0x2, 0x166, 0x17a, 0x3, 0x2, 0x2, 0x2, 0x167, 0x168, 0x7, 
    0x56, 0x2, 0x2, 0x168, 0x169, 0x7, 0x5d, 0x2, 0x2, 0x169, 0x16a, 0x7, 
    0x4c, 0x2, 0x2, 0x16a, 0x16b, 0x5, 0x3c, 0x1f, 0x2, 0x16b, 0x16c, 0x7, 
    0x4d, 0x2, 0x2, 0x16c, 0x16d, 0x7, 0x5d, 0x2, 0x2, 0x16d, 0x17a, 0x3, 
    0x2, 0x2, 0x2, 0x16e, 0x16f, 0x7, 0x5d, 0x2, 0x2, 0x16f, 0x170, 0x7, 
    0x4c, 0x2, 0x2, 0x170, 0x171, 0x5, 0x3c, 0x1f, 0x2, 0x171, 0x172, 0x7, 
    0x4d, 0x2, 0x2, 0x172, 0x173, 0x7, 0x5d, 0x2, 0x2, 0x173, 0x17a, 0x3, 
    0x2, 0x2, 0x2, 0x174, 0x175, 0x7, 0x5d, 0x2, 0x2, 0x175, 0x17a, 0x7, 
    0x58, 0x2, 0x2, 0x176, 0x177, 0x7, 0x56, 0x2, 0x2, 0x177, 0x17a, 0x7, 
    0x5d, 0x2, 0x2, 0x178, 0x17a, 0x7, 0x5d, 0x2, 0x2, 0x179, 0x160, 0x3, 
    0x2, 0x2, 0x2, 0x179, 0x167, 0x3, 0x2, 0x2, 0x2, 0x179, 0x16e, 0x3, 
    0x2, 0x2, 0x2, 0x179, 0x174, 0x3, 0x2, 0x2, 0x2, 0x179, 0x176, 0x3, 
    0x2, 0x2, 0x2, 0x179, 0x178, 0x3, 0x2, 0x2, 0x2, 0x17a, 0x17c, 0x3, 
    0x2, 0x2, 0x2, 0x17b, 0x17d, 0x5, 0x44, 0x23, 0x2, 0x17c, 0x17b, 0x3, 
    0x2, 0x2, 0x2, 0x17c, 0x17d, 0x3, 0x2, 0x2, 0x2, 0x17d, 0x39, 0x3, 0x2, 
    0x2, 0x2, 0x17e, 0x180, 0x7, 0x4a, 0x2, 0x2, 0x17f, 0x181, 0x5, 0x2c, 
    0x17, 0x2, 0x180, 0x17f, 0x3, 0x2, 0x2, 0x2, 0x180, 0x181, 0x3, 0x2, 
    0x2, 0x2, 0x181, 0x183, 0x3, 0x2, 0x2, 0x2, 0x182, 0x184, 0x5, 0x2e, 
    0x18, 0x2, 0x183, 0x182, 0x3, 0x2, 0x2, 0x2, 0x183, 0x184, 0x3, 0x2, 
    0x2, 0x2, 0x184, 0x186, 0x3, 0x2, 0x2, 0x2, 0x185, 0x187, 0x5, 0x30, 
    0x19, 0x2, 0x186, 0x185, 0x3, 0x2, 0x2, 0x2, 0x186, 0x187, 0x3, 0x2, 
    0x2, 0x2, 0x187, 0x188, 0x3, 0x2, 0x2, 0x2, 0x188, 0x18b, 0x5, 0x32, 
    0x1a, 0x2, 0x189, 0x18a, 0x7, 0x47, 0x2, 0x2, 0x18a, 0x18c, 0x5, 0x50, 
    0x29, 0x2, 0x18b, 0x189, 0x3, 0x2, 0x2, 0x2, 0x18b, 0x18c, 0x3, 0x2, 
    0x2, 0x2, 0x18c, 0x18d, 0x3, 0x2, 0x2, 0x2, 0x18d, 0x18f, 0x7, 0x4b, 
    0x2, 0x2, 0x18e, 0x190, 0x5, 0x44, 0x23, 0x2, 0x18f, 0x18e, 0x3, 0x2, 
    0x2, 0x2, 0x18f, 0x190, 0x3, 0x2, 0x2, 0x2, 0x190, 0x3b, 0x3, 0x2, 0x2, 
    0x2, 0x191, 0x193, 0x5, 0x76, 0x3c, 0x2, 0x192, 0x191, 0x3, 0x2, 0x2, 
    0x2, 0x192, 0x193, 0x3, 0x2, 0x2, 0x2, 0x193, 0x195, 0x3, 0x2, 0x2, 
    0x2, 0x194, 0x196, 0x5, 0x3e, 0x20, 0x2, 0x195, 0x194, 0x3, 0x2, 0x2, 
    0x2, 0x195, 0x196, 0x3, 0x2, 0x2, 0x2, 0x196, 0x19a, 0x3, 0x2, 0x2, 
    0x2, 0x197, 0x19b, 0x5, 0x40, 0x21, 0x2, 0x198, 0x199, 0x7, 0x47, 0x2, 
    0x2, 0x199, 0x19b, 0x5, 0x50, 0x29, 0x2, 0x19a, 0x197, 0x3, 0x2, 0x2, 
    0x2, 0x19a, 0x198, 0x3, 0x2, 0x2, 0x2, 0x19a, 0x19b, 0x3, 0x2, 0x2, 
    0x2, 0x19b, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x19c, 0x19d, 0x9, 0xc, 0x2, 0x2, 
    0x19d, 0x19e, 0x5, 0x48, 0x25, 0x2, 0x19e, 0x3f, 0x3, 0x2, 0x2, 0x2, 
    0x19f, 0x1a8, 0x7, 0x4e, 0x2, 0x2, 0x1a0, 0x1a5, 0x5, 0x42, 0x22, 0x2, 
    0x1a1, 0x1a2, 0x7, 0x50, 0x2, 0x2, 0x1a2, 0x1a4, 0x5, 0x42, 0x22, 0x2, 
    0x1a3, 0x1a1, 0x3, 0x2, 0x2, 0x2, 0x1a4, 0x1a7, 0x3, 0x2, 0x2, 0x2, 
    0x1a5, 0x1a3, 0x3, 0x2, 0x2, 0x2, 0x1a5, 0x1a6, 0x3, 0x2, 0x2, 0x2, 
    0x1a6, 0x1a9, 0x3, 0x2, 0x2, 0x2, 0x1a7, 0x1a5, 0x3, 0x2, 0x2, 0x2, 
    0x1a8, 0x1a0, 0x3, 0x2, 0x2, 0x2, 0x1a8, 0x1a9, 0x3, 0x2, 0x2, 0x2, 
    0x1a9, 0x1aa, 0x3, 0x2, 0x2, 0x2, 0x1aa, 0x1ab, 0x7, 0x4f, 0x2, 0x2, 
    0x1ab, 0x41, 0x3, 0x2, 0x2, 0x2, 0x1ac, 0x1ad, 0x5, 0x78, 0x3d, 0x2, 
    0x1ad, 0x1ae, 0x7, 0x51, 0x2, 0x2, 0x1ae, 0x1af, 0x5, 0x50, 0x29, 0x2, 
    0x1af, 0x43, 0x3, 0x2, 0x2, 0x2, 0x1b0, 0x1b1, 0x7, 0x4e, 0x2, 0x2, 
    0x1b1, 0x1b2, 0x5, 0x46, 0x24, 0x2, 0x1b2, 0x1b3, 0x7, 0x4f, 0x2, 0x2, 
    0x1b3, 0x1c1, 0x3, 0x2, 0x2, 0x2, 0x1b4, 0x1b6, 0x7, 0x4e, 0x2, 0x2, 
    0x1b5, 0x1b7, 0x5, 0x46, 0x24, 0x2, 0x1b6, 0x1b5, 0x3, 0x2, 0x2, 0x2, 
    0x1b6, 0x1b7, 0x3, 0x2, 0x2, 0x2, 0x1b7, 0x1b8, 0x3, 0x2, 0x2, 0x2, 
    0x1b8, 0x1ba, 0x7, 0x50, 0x2, 0x2, 0x1b9, 0x1bb, 0x5, 0x46, 0x24, 0x2, 
    0x1ba, 0x1b9, 0x3, 0x2, 0x2, 0x2, 0x1ba, 0x1bb, 0x3, 0x2, 0x2, 0x2, 
    0x1bb, 0x1bc, 0x3, 0x2, 0x2, 0x2, 0x1bc, 0x1c1, 0x7, 0x4f, 0x2, 0x2, 
    0x1bd, 0x1c1, 0x7, 0x5e, 0x2, 0x2, 0x1be, 0x1c1, 0x7, 0x5c, 0x2, 0x2, 
    0x1bf, 0x1c1, 0x7, 0x61, 0x2, 0x2, 0x1c0, 0x1b0, 0x3, 0x2, 0x2, 0x2, 
    0x1c0, 0x1b4, 0x3, 0x2, 0x2, 0x2, 0x1c0, 0x1bd, 0x3, 0x2, 0x2, 0x2, 
    0x1c0, 0x1be, 0x3, 0x2, 0x2, 0x2, 0x1c0, 0x1bf, 0x3, 0x2, 0x2, 0x2, 
    0x1c1, 0x45, 0x3, 0x2, 0x2, 0x2, 0x1c2, 0x1c3, 0x7, 0x65, 0x2, 0x2, 
    0x1c3, 0x47, 0x3, 0x2, 0x2, 0x2, 0x1c4, 0x1c9, 0x5, 0x4a, 0x26, 0x2, 
    0x1c5, 0x1c6, 0x7, 0x62, 0x2, 0x2, 0x1c6, 0x1c8, 0x5, 0x4a, 0x26, 0x2, 
    0x1c7, 0x1c5, 0x3, 0x2, 0x2, 0x2, 0x1c8, 0x1cb, 0x3, 0x2, 0x2, 0x2, 
    0x1c9, 0x1c7, 0x3, 0x2, 0x2, 0x2, 0x1c9, 0x1ca, 0x3, 0x2, 0x2, 0x2, 
    0x1ca, 0x49, 0x3, 0x2, 0x2, 0x2, 0x1cb, 0x1c9, 0x3, 0x2, 0x2, 0x2, 0x1cc, 
    0x1d1, 0x5, 0x4c, 0x27, 0x2, 0x1cd, 0x1ce, 0x7, 0x63, 0x2, 0x2, 0x1ce, 
    0x1d0, 0x5, 0x4c, 0x27, 0x2, 0x1cf, 0x1cd, 0x3, 0x2, 0x2, 0x2, 0x1d0, 
    0x1d3, 0x3, 0x2, 0x2, 0x2, 0x1d1, 0x1cf, 0x3, 0x2, 0x2, 0x2, 0x1d1, 
    0x1d2, 0x3, 0x2, 0x2, 0x2, 0x1d2, 0x4b, 0x3, 0x2, 0x2, 0x2, 0x1d3, 0x1d1, 
    0x3, 0x2, 0x2, 0x2, 0x1d4, 0x1d6, 0x7, 0x64, 0x2, 0x2, 0x1d5, 0x1d4, 
    0x3, 0x2, 0x2, 0x2, 0x1d6, 0x1d9, 0x3, 0x2, 0x2, 0x2, 0x1d7, 0x1d5, 
    0x3, 0x2, 0x2, 0x2, 0x1d7, 0x1d8, 0x3, 0x2, 0x2, 0x2, 0x1d8, 0x1da, 
    0x3, 0x2, 0x2, 0x2, 0x1d9, 0x1d7, 0x3, 0x2, 0x2, 0x2, 0x1da, 0x1db, 
    0x5, 0x4e, 0x28, 0x2, 0x1db, 0x4d, 0x3, 0x2, 0x2, 0x2, 0x1dc, 0x1e3, 
    0x7, 0x60, 0x2, 0x2, 0x1dd, 0x1e3, 0x5, 0x78, 0x3d, 0x2, 0x1de, 0x1df, 
    0x7, 0x4a, 0x2, 0x2, 0x1df, 0x1e0, 0x5, 0x48, 0x25, 0x2, 0x1e0, 0x1e1, 
    0x7, 0x4b, 0x2, 0x2, 0x1e1, 0x1e3, 0x3, 0x2, 0x2, 0x2, 0x1e2, 0x1dc, 
    0x3, 0x2, 0x2, 0x2, 0x1e2, 0x1dd, 0x3, 0x2, 0x2, 0x2, 0x1e2, 0x1de, 
    0x3, 0x2, 0x2, 0x2, 0x1e3, 0x4f, 0x3, 0x2, 0x2, 0x2, 0x1e4, 0x1e9, 0x5, 
    0x52, 0x2a, 0x2, 0x1e5, 0x1e6, 0x9, 0xd, 0x2, 0x2, 0x1e6, 0x1e8, 0x5, 
    0x52, 0x2a, 0x2, 0x1e7, 0x1e5, 0x3, 0x2, 0x2, 0x2, 0x1e8, 0x1eb, 0x3, 
    0x2, 0x2, 0x2, 0x1e9, 0x1e7, 0x3, 0x2, 0x2, 0x2, 0x1e9, 0x1ea, 0x3, 
    0x2, 0x2, 0x2, 0x1ea, 0x51, 0x3, 0x2, 0x2, 0x2, 0x1eb, 0x1e9, 0x3, 0x2, 
    0x2, 0x2, 0x1ec, 0x1f1, 0x5, 0x54, 0x2b, 0x2, 0x1ed, 0x1ee, 0x7, 0x5, 
    0x2, 0x2, 0x1ee, 0x1f0, 0x5, 0x54, 0x2b, 0x2, 0x1ef, 0x1ed, 0x3, 0x2, 
    0x2, 0x2, 0x1f0, 0x1f3, 0x3, 0x2, 0x2, 0x2, 0x1f1, 0x1ef, 0x3, 0x2, 
    0x2, 0x2, 0x1f1, 0x1f2, 0x3, 0x2, 0x2, 0x2, 0x1f2, 0x53, 0x3, 0x2, 0x2, 
    0x2, 0x1f3, 0x1f1, 0x3, 0x2, 0x2, 0x2, 0x1f4, 0x1f6, 0x7, 0x2d, 0x2, 
    0x2, 0x1f5, 0x1f4, 0x3, 0x2, 0x2, 0x2, 0x1f6, 0x1f9, 0x3, 0x2, 0x2, 
    0x2, 0x1f7, 0x1f5, 0x3, 0x2, 0x2, 0x2, 0x1f7, 0x1f8, 0x3, 0x2, 0x2, 
    0x2, 0x1f8, 0x1fa, 0x3, 0x2, 0x2, 0x2, 0x1f9, 0x1f7, 0x3, 0x2, 0x2, 
    0x2, 0x1fa, 0x1fb, 0x5, 0x56, 0x2c, 0x2, 0x1fb, 0x55, 0x3, 0x2, 0x2, 
    0x2, 0x1fc, 0x200, 0x5, 0x5a, 0x2e, 0x2, 0x1fd, 0x1ff, 0x5, 0x58, 0x2d, 
    0x2, 0x1fe, 0x1fd, 0x3, 0x2, 0x2, 0x2, 0x1ff, 0x202, 0x3, 0x2, 0x2, 
    0x2, 0x200, 0x1fe, 0x3, 0x2, 0x2, 0x2, 0x200, 0x201, 0x3, 0x2, 0x2, 
    0x2, 0x201, 0x57, 0x3, 0x2, 0x2, 0x2, 0x202, 0x200, 0x3, 0x2, 0x2, 0x2, 
    0x203, 0x204, 0x9, 0xe, 0x2, 0x2, 0x204, 0x21d, 0x5, 0x5a, 0x2e, 0x2, 
    0x205, 0x20d, 0x7, 0x23, 0x2, 0x2, 0x206, 0x20d, 0x7, 0xd, 0x2, 0x2, 
    0x207, 0x208, 0x7, 0x3c, 0x2, 0x2, 0x208, 0x20d, 0x7, 0x48, 0x2, 0x2, 
    0x209, 0x20a, 0x7, 0x18, 0x2, 0x2, 0x20a, 0x20d, 0x7, 0x48, 0x2, 0x2, 
    0x20b, 0x20d, 0x7, 0x5a, 0x2, 0x2, 0x20c, 0x205, 0x3, 0x2, 0x2, 0x2, 
    0x20c, 0x206, 0x3, 0x2, 0x2, 0x2, 0x20c, 0x207, 0x3, 0x2, 0x2, 0x2, 
    0x20c, 0x209, 0x3, 0x2, 0x2, 0x2, 0x20c, 0x20b, 0x3, 0x2, 0x2, 0x2, 
    0x20d, 0x20e, 0x3, 0x2, 0x2, 0x2, 0x20e, 0x21d, 0x5, 0x5a, 0x2e, 0x2, 
    0x20f, 0x211, 0x7, 0x26, 0x2, 0x2, 0x210, 0x212, 0x7, 0x2d, 0x2, 0x2, 
    0x211, 0x210, 0x3, 0x2, 0x2, 0x2, 0x211, 0x212, 0x3, 0x2, 0x2, 0x2, 
    0x212, 0x213, 0x3, 0x2, 0x2, 0x2, 0x213, 0x21d, 0x9, 0xf, 0x2, 0x2, 
    0x214, 0x216, 0x7, 0x26, 0x2, 0x2, 0x215, 0x217, 0x7, 0x2d, 0x2, 0x2, 
    0x216, 0x215, 0x3, 0x2, 0x2, 0x2, 0x216, 0x217, 0x3, 0x2, 0x2, 0x2, 
    0x217, 0x218, 0x3, 0x2, 0x2, 0x2, 0x218, 0x219, 0x7, 0x27, 0x2, 0x2, 
    0x219, 0x21d, 0x5, 0x48, 0x25, 0x2, 0x21a, 0x21b, 0x7, 0x51, 0x2, 0x2, 
    0x21b, 0x21d, 0x5, 0x48, 0x25, 0x2, 0x21c, 0x203, 0x3, 0x2, 0x2, 0x2, 
    0x21c, 0x20c, 0x3, 0x2, 0x2, 0x2, 0x21c, 0x20f, 0x3, 0x2, 0x2, 0x2, 
    0x21c, 0x214, 0x3, 0x2, 0x2, 0x2, 0x21c, 0x21a, 0x3, 0x2, 0x2, 0x2, 
    0x21d, 0x59, 0x3, 0x2, 0x2, 0x2, 0x21e, 0x223, 0x5, 0x5c, 0x2f, 0x2, 
    0x21f, 0x220, 0x7, 0x5b, 0x2, 0x2, 0x220, 0x222, 0x5, 0x5c, 0x2f, 0x2, 
    0x221, 0x21f, 0x3, 0x2, 0x2, 0x2, 0x222, 0x225, 0x3, 0x2, 0x2, 0x2, 
    0x223, 0x221, 0x3, 0x2, 0x2, 0x2, 0x223, 0x224, 0x3, 0x2, 0x2, 0x2, 
    0x224, 0x5b, 0x3, 0x2, 0x2, 0x2, 0x225, 0x223, 0x3, 0x2, 0x2, 0x2, 0x226, 
    0x22b, 0x5, 0x5e, 0x30, 0x2, 0x227, 0x228, 0x9, 0x10, 0x2, 0x2, 0x228, 
    0x22a, 0x5, 0x5e, 0x30, 0x2, 0x229, 0x227, 0x3, 0x2, 0x2, 0x2, 0x22a, 
    0x22d, 0x3, 0x2, 0x2, 0x2, 0x22b, 0x229, 0x3, 0x2, 0x2, 0x2, 0x22b, 
    0x22c, 0x3, 0x2, 0x2, 0x2, 0x22c, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x22d, 0x22b, 
    0x3, 0x2, 0x2, 0x2, 0x22e, 0x233, 0x5, 0x60, 0x31, 0x2, 0x22f, 0x230, 
    0x9, 0x11, 0x2, 0x2, 0x230, 0x232, 0x5, 0x60, 0x31, 0x2, 0x231, 0x22f, 
    0x3, 0x2, 0x2, 0x2, 0x232, 0x235, 0x3, 0x2, 0x2, 0x2, 0x233, 0x231, 
    0x3, 0x2, 0x2, 0x2, 0x233, 0x234, 0x3, 0x2, 0x2, 0x2, 0x234, 0x5f, 0x3, 
    0x2, 0x2, 0x2, 0x235, 0x233, 0x3, 0x2, 0x2, 0x2, 0x236, 0x238, 0x9, 
    0x10, 0x2, 0x2, 0x237, 0x236, 0x3, 0x2, 0x2, 0x2, 0x238, 0x23b, 0x3, 
    0x2, 0x2, 0x2, 0x239, 0x237, 0x3, 0x2, 0x2, 0x2, 0x239, 0x23a, 0x3, 
    0x2, 0x2, 0x2, 0x23a, 0x23c, 0x3, 0x2, 0x2, 0x2, 0x23b, 0x239, 0x3, 
    0x2, 0x2, 0x2, 0x23c, 0x23d, 0x5, 0x62, 0x32, 0x2, 0x23d, 0x61, 0x3, 
    0x2, 0x2, 0x2, 0x23e, 0x247, 0x5, 0x64, 0x33, 0x2, 0x23f, 0x240, 0x7, 
    0x53, 0x2, 0x2, 0x240, 0x246, 0x5, 0x78, 0x3d, 0x2, 0x241, 0x242, 0x7, 
    0x4c, 0x2, 0x2, 0x242, 0x243, 0x5, 0x50, 0x29, 0x2, 0x243, 0x244, 0x7, 
    0x4d, 0x2, 0x2, 0x244, 0x246, 0x3, 0x2, 0x2, 0x2, 0x245, 0x23f, 0x3, 
    0x2, 0x2, 0x2, 0x245, 0x241, 0x3, 0x2, 0x2, 0x2, 0x246, 0x249, 0x3, 
    0x2, 0x2, 0x2, 0x247, 0x245, 0x3, 0x2, 0x2, 0x2, 0x247, 0x248, 0x3, 
    0x2, 0x2, 0x2, 0x248, 0x63, 0x3, 0x2, 0x2, 0x2, 0x249, 0x247, 0x3, 0x2, 
    0x2, 0x2, 0x24a, 0x272, 0x5, 0x66, 0x34, 0x2, 0x24b, 0x272, 0x7, 0x6d, 
    0x2, 0x2, 0x24c, 0x272, 0x5, 0x68, 0x35, 0x2, 0x24d, 0x272, 0x5, 0x6c, 
    0x37, 0x2, 0x24e, 0x24f, 0x7, 0x4a, 0x2, 0x2, 0x24f, 0x250, 0x5, 0x50, 
    0x29, 0x2, 0x250, 0x251, 0x7, 0x4b, 0x2, 0x2, 0x251, 0x272, 0x3, 0x2, 
    0x2, 0x2, 0x252, 0x272, 0x5, 0x6e, 0x38, 0x2, 0x253, 0x272, 0x5, 0x70, 
    0x39, 0x2, 0x254, 0x255, 0x7, 0xc, 0x2, 0x2, 0x255, 0x256, 0x7, 0x4a, 
    0x2, 0x2, 0x256, 0x257, 0x5, 0x50, 0x29, 0x2, 0x257, 0x258, 0x7, 0x7, 
    0x2, 0x2, 0x258, 0x259, 0x5, 0x74, 0x3b, 0x2, 0x259, 0x25a, 0x7, 0x4b, 
    0x2, 0x2, 0x25a, 0x272, 0x3, 0x2, 0x2, 0x2, 0x25b, 0x26a, 0x7, 0x1a, 
    0x2, 0x2, 0x25c, 0x25e, 0x7, 0x4e, 0x2, 0x2, 0x25d, 0x25f, 0x7, 0x2b, 
    0x2, 0x2, 0x25e, 0x25d, 0x3, 0x2, 0x2, 0x2, 0x25e, 0x25f, 0x3, 0x2, 
    0x2, 0x2, 0x25f, 0x260, 0x3, 0x2, 0x2, 0x2, 0x260, 0x261, 0x5, 0x26, 
    0x14, 0x2, 0x261, 0x262, 0x7, 0x4f, 0x2, 0x2, 0x262, 0x26b, 0x3, 0x2, 
    0x2, 0x2, 0x263, 0x265, 0x7, 0x4a, 0x2, 0x2, 0x264, 0x266, 0x7, 0x2b, 
    0x2, 0x2, 0x265, 0x264, 0x3, 0x2, 0x2, 0x2, 0x265, 0x266, 0x3, 0x2, 
    0x2, 0x2, 0x266, 0x267, 0x3, 0x2, 0x2, 0x2, 0x267, 0x268, 0x5, 0x26, 
    0x14, 0x2, 0x268, 0x269, 0x7, 0x4b, 0x2, 0x2, 0x269, 0x26b, 0x3, 0x2, 
    0x2, 0x2, 0x26a, 0x25c, 0x3, 0x2, 0x2, 0x2, 0x26a, 0x263, 0x3, 0x2, 
    0x2, 0x2, 0x26b, 0x272, 0x3, 0x2, 0x2, 0x2, 0x26c, 0x26d, 0x7, 0x44, 
    0x2, 0x2, 0x26d, 0x26e, 0x7, 0x4e, 0x2, 0x2, 0x26e, 0x26f, 0x5, 0x4, 
    0x3, 0x2, 0x26f, 0x270, 0x7, 0x4f, 0x2, 0x2, 0x270, 0x272, 0x3, 0x2, 
    0x2, 0x2, 0x271, 0x24a, 0x3, 0x2, 0x2, 0x2, 0x271, 0x24b, 0x3, 0x2, 
    0x2, 0x2, 0x271, 0x24c, 0x3, 0x2, 0x2, 0x2, 0x271, 0x24d, 0x3, 0x2, 
    0x2, 0x2, 0x271, 0x24e, 0x3, 0x2, 0x2, 0x2, 0x271, 0x252, 0x3, 0x2, 
    0x2, 0x2, 0x271, 0x253, 0x3, 0x2, 0x2, 0x2, 0x271, 0x254, 0x3, 0x2, 
    0x2, 0x2, 0x271, 0x25b, 0x3, 0x2, 0x2, 0x2, 0x271, 0x26c, 0x3, 0x2, 
    0x2, 0x2, 0x272, 0x65, 0x3, 0x2, 0x2, 0x2, 0x273, 0x27e, 0x7, 0x65, 
    0x2, 0x2, 0x274, 0x27e, 0x7, 0x66, 0x2, 0x2, 0x275, 0x27e, 0x7, 0x67, 
    0x2, 0x2, 0x276, 0x27e, 0x7, 0x68, 0x2, 0x2, 0x277, 0x27e, 0x7, 0x41, 
    0x2, 0x2, 0x278, 0x27e, 0x7, 0x1c, 0x2, 0x2, 0x279, 0x27e, 0x7, 0x2f, 
    0x2, 0x2, 0x27a, 0x27e, 0x7, 0x43, 0x2, 0x2, 0x27b, 0x27c, 0x9, 0x12, 
    0x2, 0x2, 0x27c, 0x27e, 0x7, 0x68, 0x2, 0x2, 0x27d, 0x273, 0x3, 0x2, 
    0x2, 0x2, 0x27d, 0x274, 0x3, 0x2, 0x2, 0x2, 0x27d, 0x275, 0x3, 0x2, 
    0x2, 0x2, 0x27d, 0x276, 0x3, 0x2, 0x2, 0x2, 0x27d, 0x277, 0x3, 0x2, 
    0x2, 0x2, 0x27d, 0x278, 0x3, 0x2, 0x2, 0x2, 0x27d, 0x279, 0x3, 0x2, 
    0x2, 0x2, 0x27d, 0x27a, 0x3, 0x2, 0x2, 0x2, 0x27d, 0x27b, 0x3, 0x2, 
    0x2, 0x2, 0x27e, 0x67, 0x3, 0x2, 0x2, 0x2, 0x27f, 0x280, 0x5, 0x6a, 
    0x36, 0x2, 0x280, 0x28d, 0x7, 0x4a, 0x2, 0x2, 0x281, 0x28e, 0x7, 0x5e, 
    0x2, 0x2, 0x282, 0x284, 0x7, 0x12, 0x2, 0x2, 0x283, 0x282, 0x3, 0x2, 
    0x2, 0x2, 0x283, 0x284, 0x3, 0x2, 0x2, 0x2, 0x284, 0x285, 0x3, 0x2, 
    0x2, 0x2, 0x285, 0x28a, 0x5, 0x50, 0x29, 0x2, 0x286, 0x287, 0x7, 0x50, 
    0x2, 0x2, 0x287, 0x289, 0x5, 0x50, 0x29, 0x2, 0x288, 0x286, 0x3, 0x2, 
    0x2, 0x2, 0x289, 0x28c, 0x3, 0x2, 0x2, 0x2, 0x28a, 0x288, 0x3, 0x2, 
    0x2, 0x2, 0x28a, 0x28b, 0x3, 0x2, 0x2, 0x2, 0x28b, 0x28e, 0x3, 0x2, 
    0x2, 0x2, 0x28c, 0x28a, 0x3, 0x2, 0x2, 0x2, 0x28d, 0x281, 0x3, 0x2, 
    0x2, 0x2, 0x28d, 0x283, 0x3, 0x2, 0x2, 0x2, 0x28d, 0x28e, 0x3, 0x2, 
    0x2, 0x2, 0x28e, 0x28f, 0x3, 0x2, 0x2, 0x2, 0x28f, 0x290, 0x7, 0x4b, 
    0x2, 0x2, 0x290, 0x69, 0x3, 0x2, 0x2, 0x2, 0x291, 0x294, 0x7, 0x6a, 
    0x2, 0x2, 0x292, 0x294, 0x5, 0x7a, 0x3e, 0x2, 0x293, 0x291, 0x3, 0x2, 
    0x2, 0x2, 0x293, 0x292, 0x3, 0x2, 0x2, 0x2, 0x294, 0x6b, 0x3, 0x2, 0x2, 
    0x2, 0x295, 0x296, 0x5, 0x76, 0x3c, 0x2, 0x296, 0x6d, 0x3, 0x2, 0x2, 
    0x2, 0x297, 0x2a0, 0x7, 0x4c, 0x2, 0x2, 0x298, 0x29d, 0x5, 0x50, 0x29, 
    0x2, 0x299, 0x29a, 0x7, 0x50, 0x2, 0x2, 0x29a, 0x29c, 0x5, 0x50, 0x29, 
    0x2, 0x29b, 0x299, 0x3, 0x2, 0x2, 0x2, 0x29c, 0x29f, 0x3, 0x2, 0x2, 
    0x2, 0x29d, 0x29b, 0x3, 0x2, 0x2, 0x2, 0x29d, 0x29e, 0x3, 0x2, 0x2, 
    0x2, 0x29e, 0x2a1, 0x3, 0x2, 0x2, 0x2, 0x29f, 0x29d, 0x3, 0x2, 0x2, 
    0x2, 0x2a0, 0x298, 0x3, 0x2, 0x2, 0x2, 0x2a0, 0x2a1, 0x3, 0x2, 0x2, 
    0x2, 0x2a1, 0x2a2, 0x3, 0x2, 0x2, 0x2, 0x2a2, 0x2a3, 0x7, 0x4d, 0x2, 
    0x2, 0x2a3, 0x6f, 0x3, 0x2, 0x2, 0x2, 0x2a4, 0x2a6, 0x7, 0xb, 0x2, 0x2, 
    0x2a5, 0x2a7, 0x5, 0x50, 0x29, 0x2, 0x2a6, 0x2a5, 0x3, 0x2, 0x2, 0x2, 
    0x2a6, 0x2a7, 0x3, 0x2, 0x2, 0x2, 0x2a7, 0x2a9, 0x3, 0x2, 0x2, 0x2, 
    0x2a8, 0x2aa, 0x5, 0x72, 0x3a, 0x2, 0x2a9, 0x2a8, 0x3, 0x2, 0x2, 0x2, 
    0x2aa, 0x2ab, 0x3, 0x2, 0x2, 0x2, 0x2ab, 0x2a9, 0x3, 0x2, 0x2, 0x2, 
    0x2ab, 0x2ac, 0x3, 0x2, 0x2, 0x2, 0x2ac, 0x2af, 0x3, 0x2, 0x2, 0x2, 
    0x2ad, 0x2ae, 0x7, 0x16, 0x2, 0x2, 0x2ae, 0x2b0, 0x5, 0x50, 0x29, 0x2, 
    0x2af, 0x2ad, 0x3, 0x2, 0x2, 0x2, 0x2af, 0x2b0, 0x3, 0x2, 0x2, 0x2, 
    0x2b0, 0x2b1, 0x3, 0x2, 0x2, 0x2, 0x2b1, 0x2b2, 0x7, 0x17, 0x2, 0x2, 
    0x2b2, 0x71, 0x3, 0x2, 0x2, 0x2, 0x2b3, 0x2b4, 0x7, 0x46, 0x2, 0x2, 
    0x2b4, 0x2b5, 0x5, 0x50, 0x29, 0x2, 0x2b5, 0x2b6, 0x7, 0x3e, 0x2, 0x2, 
    0x2b6, 0x2b7, 0x5, 0x50, 0x29, 0x2, 0x2b7, 0x73, 0x3, 0x2, 0x2, 0x2, 
    0x2b8, 0x2b9, 0x9, 0x13, 0x2, 0x2, 0x2b9, 0x75, 0x3, 0x2, 0x2, 0x2, 
    0x2ba, 0x2be, 0x7, 0x6a, 0x2, 0x2, 0x2bb, 0x2be, 0x7, 0x6b, 0x2, 0x2, 
    0x2bc, 0x2be, 0x5, 0x7a, 0x3e, 0x2, 0x2bd, 0x2ba, 0x3, 0x2, 0x2, 0x2, 
    0x2bd, 0x2bb, 0x3, 0x2, 0x2, 0x2, 0x2bd, 0x2bc, 0x3, 0x2, 0x2, 0x2, 
    0x2be, 0x77, 0x3, 0x2, 0x2, 0x2, 0x2bf, 0x2c2, 0x5, 0x76, 0x3c, 0x2, 
    0x2c0, 0x2c2, 0x5, 0x7c, 0x3f, 0x2, 0x2c1, 0x2bf, 0x3, 0x2, 0x2, 0x2, 
    0x2c1, 0x2c0, 0x3, 0x2, 0x2, 0x2, 0x2c2, 0x79, 0x3, 0x2, 0x2, 0x2, 0x2c3, 
    0x2c4, 0x9, 0x14, 0x2, 0x2, 0x2c4, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x2c5, 
    0x2c6, 0x9, 0x15, 0x2, 0x2, 0x2c6, 0x7d, 0x3, 0x2, 0x2, 0x2, 0x5a, 0x7f, 
    0x83, 0x8c, 0x95, 0x9a, 0x9d, 0xa2, 0xac, 0xb1, 0xb9, 0xbc, 0xc7, 0xd5, 
    0xd9, 0xe1, 0xe4, 0xed, 0xf0, 0xf3, 0xf6, 0xf9, 0xfe, 0x107, 0x10c, 
    0x110, 0x11b, 0x122, 0x127, 0x12d, 0x130, 0x133, 0x136, 0x13f, 0x143, 
    0x148, 0x14a, 0x150, 0x155, 0x15a, 0x179, 0x17c, 0x180, 0x183, 0x186, 
    0x18b, 0x18f, 0x192, 0x195, 0x19a, 0x1a5, 0x1a8, 0x1b6, 0x1ba, 0x1c0, 
    0x1c9, 0x1d1, 0x1d7, 0x1e2, 0x1e9, 0x1f1, 0x1f7, 0x200, 0x20c, 0x211, 
    0x216, 0x21c, 0x223, 0x22b, 0x233, 0x239, 0x245, 0x247, 0x25e, 0x265, 
    0x26a, 0x271, 0x27d, 0x283, 0x28a, 0x28d, 0x293, 0x29d, 0x2a0, 0x2a6, 
    0x2ab, 0x2af, 0x2bd, 0x2c1, 
  };

  atn::ATNDeserializer deserializer;
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) { 
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

WeftParser::Initializer WeftParser::_init;
