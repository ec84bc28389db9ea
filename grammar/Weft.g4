// The query language: a read-first subset of ISO GQL (ISO/IEC 39075:2024). This file alone defines
// its syntax; tools/generate_parser.sh makes grammar/generated/ from it.
//
// Rules that a user would name ("a node", "an expression") are rules of their own, since messages
// are made from them: see kConcepts in explain_failure.cpp. No rule is left-recursive, no rule but
// those of lists is empty, and no rule nests without a bracket or a keyword of its own: the check
// of nesting depth (tokens.cpp) counts those.
grammar Weft;

query : (EXPLAIN | PROFILE)? subquery SEMICOLON? EOF ;

subquery : composite (NEXT composite)* ;

composite : part (setOperation part)* ;

setOperation : (UNION | EXCEPT | INTERSECT) (ALL | DISTINCT)? ;

part : asOf? clause* returnClause ;

asOf : AS OF (DATE STRING | PARAMETER) ;

// ---- clauses -----------------------------------------------------------------------------------

clause
    : matchClause
    | FILTER WHERE? expression          // filterClause
    | letClause
    | forClause
    | orderBy
    | offset
    | limit
    ;

matchClause : OPTIONAL? MATCH graphPattern ;

letClause : LET letItem (COMMA letItem)* ;

letItem : name EQUAL expression ;

forClause : FOR name IN expression (WITH (ORDINALITY | OFFSET) name)? ;

returnClause
    : RETURN DISTINCT? (STAR | returnItem (COMMA returnItem)*)
      (GROUP BY name (COMMA name)*)? orderBy? offset? limit?
    ;

returnItem : expression (AS anyName)? ;

orderBy : ORDER BY sortKey (COMMA sortKey)* ;

sortKey : expression (ASC | DESC)? (NULLS (FIRST | LAST))? ;

offset : (OFFSET | SKIP_) count ;

limit : LIMIT count ;

count : INTEGER | PARAMETER ;

// ---- paths -------------------------------------------------------------------------------------

graphPattern : matchMode? pathPattern (COMMA pathPattern)* (WHERE expression)? ;

matchMode : REPEATABLE ELEMENTS | DIFFERENT EDGES ;

pathPattern : pathName? selector? pathMode? pathElements ;

pathName : name EQUAL ;

selector
    : ANY SHORTEST?
    | ALL SHORTEST?
    | SHORTEST count (GROUP | GROUPS)?
    ;

pathMode : WALK | TRAIL | ACYCLIC | SIMPLE ;

// Two nodes without an edge between them are refused where the tree is built.
pathElements : place (edge? place)* ;

place : node | subpath ;

node : LEFT_PAREN filler RIGHT_PAREN ;

edge
    : ( MINUS LEFT_BRACKET filler RIGHT_BRACKET MINUS GREATER
      | LESS MINUS LEFT_BRACKET filler RIGHT_BRACKET MINUS
      | MINUS LEFT_BRACKET filler RIGHT_BRACKET MINUS
      | MINUS GREATER
      | LESS MINUS
      | MINUS
      ) quantifier?
    ;

subpath
    : LEFT_PAREN pathName? selector? pathMode? pathElements (WHERE expression)? RIGHT_PAREN
      quantifier?
    ;

filler : name? labels? (properties | WHERE expression)? ;

labels : (COLON | IS) labelExpression ;

properties : LEFT_BRACE (propertyEntry (COMMA propertyEntry)*)? RIGHT_BRACE ;

propertyEntry : anyName COLON expression ;

quantifier
    : LEFT_BRACE bound RIGHT_BRACE
    | LEFT_BRACE lower=bound? COMMA upper=bound? RIGHT_BRACE
    | STAR
    | PLUS
    | QUESTION
    ;

bound : INTEGER ;

labelExpression : labelTerm (BAR labelTerm)* ;

labelTerm : labelFactor (AMPERSAND labelFactor)* ;

labelFactor : EXCLAMATION* labelPrimary ;

labelPrimary
    : PERCENT
    | anyName
    | LEFT_PAREN labelExpression RIGHT_PAREN
    ;

// ---- expressions, from the loosest to the tightest ------------------------------------------------

expression : conjunction ((OR | XOR) conjunction)* ;

conjunction : negation (AND negation)* ;

negation : NOT* predicate ;

// A second tail is a chain: refused where the tree is built, with a message of its own.
predicate : concatenation predicateTail* ;

predicateTail
    : (EQUAL | NOT_EQUAL | LESS | LESS_EQUAL | GREATER | GREATER_EQUAL) concatenation
    | (IN | CONTAINS | STARTS WITH | ENDS WITH | MATCHES) concatenation
    | IS NOT? (NULL_ | TRUE_ | FALSE_ | UNKNOWN)
    | IS NOT? LABELED labelExpression
    | COLON labelExpression
    ;

concatenation : sum (CONCATENATE sum)* ;

sum : product ((PLUS | MINUS) product)* ;

product : factor ((STAR | SLASH | PERCENT) factor)* ;

factor : (PLUS | MINUS)* postfix ;

postfix : primary (DOT anyName | LEFT_BRACKET expression RIGHT_BRACKET)* ;

primary
    : literal
    | PARAMETER
    | call
    | variable
    | LEFT_PAREN expression RIGHT_PAREN
    | list
    | caseExpression
    | CAST LEFT_PAREN expression AS valueType RIGHT_PAREN
    | EXISTS (LEFT_BRACE MATCH? graphPattern RIGHT_BRACE | LEFT_PAREN MATCH? graphPattern RIGHT_PAREN)
    | VALUE LEFT_BRACE subquery RIGHT_BRACE
    ;

literal
    : INTEGER
    | DECIMAL_NUMBER
    | FLOAT_NUMBER
    | STRING
    | TRUE_
    | FALSE_
    | NULL_
    | UNKNOWN
    | (DATE | TIMESTAMP | DURATION) STRING
    ;

call : functionName LEFT_PAREN (STAR | DISTINCT? expression (COMMA expression)*)? RIGHT_PAREN ;

functionName : WORD | softKeyword ;

variable : name ;

list : LEFT_BRACKET (expression (COMMA expression)*)? RIGHT_BRACKET ;

caseExpression : CASE operand=expression? caseBranch+ (ELSE otherwise=expression)? END ;

caseBranch : WHEN expression THEN expression ;

valueType
    : STRING_TYPE | INTEGER_TYPE | DECIMAL_TYPE | FLOAT_TYPE | BOOLEAN_TYPE | DATE | TIMESTAMP
    ;

// ---- names -------------------------------------------------------------------------------------

name : WORD | BACKTICKED | softKeyword ;

// After `.`, `:` and AS every word is a name.
anyName : name | reservedKeyword ;

// Keywords that are names as well, wherever a name may stand.
softKeyword
    : ACYCLIC | BOOLEAN_TYPE | DATE | DECIMAL_TYPE | DIFFERENT | DURATION | EDGES | ELEMENTS | FIRST
    | FLOAT_TYPE | GROUPS | INTEGER_TYPE | LABELED | LAST | NULLS | OF | ORDINALITY | REPEATABLE
    | SIMPLE | STRING_TYPE | TIMESTAMP | TRAIL | VALUE | WALK
    ;

reservedKeyword
    : ALL | AND | ANY | AS | ASC | BY | CASE | CAST | CONTAINS | DESC | DISTINCT | ELSE | END | ENDS
    | EXCEPT | EXISTS | EXPLAIN | FALSE_ | FILTER | FOR | GROUP | IN | INTERSECT | IS | LET | LIMIT
    | MATCH | NEXT | NOT | NULL_ | OFFSET | OPTIONAL | OR | ORDER | PROFILE | RETURN | SHORTEST
    | SKIP_ | STARTS | THEN | TRUE_ | UNION | UNKNOWN | WHEN | WHERE | WITH | XOR
    ;

// ---- tokens ------------------------------------------------------------------------------------

ACYCLIC : A C Y C L I C ;
ALL : A L L ;
AND : A N D ;
ANY : A N Y ;
AS : A S ;
ASC : A S C ;
BOOLEAN_TYPE : B O O L E A N ;
BY : B Y ;
CASE : C A S E ;
CAST : C A S T ;
CONTAINS : C O N T A I N S ;
DATE : D A T E ;
DECIMAL_TYPE : D E C I M A L ;
DESC : D E S C ;
DIFFERENT : D I F F E R E N T ;
DISTINCT : D I S T I N C T ;
DURATION : D U R A T I O N ;
EDGES : E D G E S ;
ELEMENTS : E L E M E N T S ;
ELSE : E L S E ;
END : E N D ;
ENDS : E N D S ;
EXCEPT : E X C E P T ;
EXISTS : E X I S T S ;
EXPLAIN : E X P L A I N ;
FALSE_ : F A L S E ;
FILTER : F I L T E R ;
FIRST : F I R S T ;
FLOAT_TYPE : F L O A T ;
FOR : F O R ;
GROUP : G R O U P ;
GROUPS : G R O U P S ;
IN : I N ;
INTEGER_TYPE : I N T E G E R ;
INTERSECT : I N T E R S E C T ;
IS : I S ;
LABELED : L A B E L E D ;
LAST : L A S T ;
LET : L E T ;
LIMIT : L I M I T ;
MATCH : M A T C H ;
NEXT : N E X T ;
NOT : N O T ;
NULLS : N U L L S ;
NULL_ : N U L L ;
OF : O F ;
OFFSET : O F F S E T ;
OPTIONAL : O P T I O N A L ;
OR : O R ;
ORDER : O R D E R ;
ORDINALITY : O R D I N A L I T Y ;
PROFILE : P R O F I L E ;
REPEATABLE : R E P E A T A B L E ;
RETURN : R E T U R N ;
SHORTEST : S H O R T E S T ;
SIMPLE : S I M P L E ;
SKIP_ : S K I P ;
STARTS : S T A R T S ;
STRING_TYPE : S T R I N G ;
THEN : T H E N ;
TIMESTAMP : T I M E S T A M P ;
TRAIL : T R A I L ;
TRUE_ : T R U E ;
UNION : U N I O N ;
UNKNOWN : U N K N O W N ;
VALUE : V A L U E ;
WALK : W A L K ;
WHEN : W H E N ;
WHERE : W H E R E ;
WITH : W I T H ;
XOR : X O R ;

LEFT_PAREN : '(' ;
RIGHT_PAREN : ')' ;
LEFT_BRACKET : '[' ;
RIGHT_BRACKET : ']' ;
LEFT_BRACE : '{' ;
RIGHT_BRACE : '}' ;
COMMA : ',' ;
COLON : ':' ;
SEMICOLON : ';' ;
DOT : '.' ;
EQUAL : '=' ;
NOT_EQUAL : '<>' ;
LESS : '<' ;
LESS_EQUAL : '<=' ;
GREATER : '>' ;
GREATER_EQUAL : '>=' ;
MATCHES : '=~' ;
CONCATENATE : '||' ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;
PERCENT : '%' ;
QUESTION : '?' ;
BAR : '|' ;
AMPERSAND : '&' ;
EXCLAMATION : '!' ;

INTEGER : DIGIT+ ;
DECIMAL_NUMBER : DIGIT* '.' DIGIT+ ;
FLOAT_NUMBER : (DIGIT+ | DIGIT* '.' DIGIT+) [eE] [+-]? DIGIT+ ;

STRING
    : '\'' (~['\\] | '\\' . | '\'\'')* '\''
    | '"' (~["\\] | '\\' . | '""')* '"'
    ;
UNTERMINATED_STRING
    : '\'' (~['\\] | '\\' . | '\'\'')* '\\'?
    | '"' (~["\\] | '\\' . | '""')* '\\'?
    ;

WORD : [\p{ID_Start}_] [\p{ID_Continue}]* ;
BACKTICKED : '`' (~'`' | '``')+ '`' ;
UNTERMINATED_NAME : '`' (~'`' | '``')* ;
PARAMETER : '$' ([\p{ID_Continue}]+ | '`' (~'`' | '``')+ '`') ;

SPACE : [\p{White_Space}]+ -> channel(HIDDEN) ;
// `-->` is left out: whoever writes it means an edge.
LINE_COMMENT : ('//' ~[\r\n]* | '--' (~[>\r\n] ~[\r\n]*)?) -> channel(HIDDEN) ;
BLOCK_COMMENT : '/*' (~'*' | '*'+ ~[*/])* '*'+ '/' -> channel(HIDDEN) ;
UNTERMINATED_COMMENT : '/*' (~'*' | '*'+ ~[*/])* '*'* ;
LONG_ARROW : '-->' ;
STRAY : . ;

fragment DIGIT : [0-9] ;
fragment A : [aA] ;
fragment B : [bB] ;
fragment C : [cC] ;
fragment D : [dD] ;
fragment E : [eE] ;
fragment F : [fF] ;
fragment G : [gG] ;
fragment H : [hH] ;
fragment I : [iI] ;
fragment K : [kK] ;
fragment L : [lL] ;
fragment M : [mM] ;
fragment N : [nN] ;
fragment O : [oO] ;
fragment P : [pP] ;
fragment R : [rR] ;
fragment S : [sS] ;
fragment T : [tT] ;
fragment U : [uU] ;
fragment V : [vV] ;
fragment W : [wW] ;
fragment X : [xX] ;
fragment Y : [yY] ;
