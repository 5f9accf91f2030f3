"""The grammar of conditions as text, and what its words are called in messages."""

from collections.abc import Iterable, Mapping

GRAMMAR = r"""
start: either?

?either: both (_OR both)*
?both: negated (_AND negated)*
?negated: NOT negated -> negation
        | asked
?asked: "(" either ")" -> brackets
      | quantifier ROWS "(" either ")" -> quantified
      | figure relation value -> measured
      | TIMES _IN value relation value -> times_in
      | WAS_IN value -> has_been_in
      | field operation -> statement
      | field -> yes_no

!quantifier: ANY | ALL | NO
figure: COUNT _OF ROWS [narrowed] -> count
      | (SUM | MIN | MAX) _OF field [narrowed] -> over
narrowed: "(" either ")"

field: NAME | STRING

?operation: relation value -> compared
          | _IS _EMPTY -> empty
          | _IS NOT _EMPTY -> not_empty
          | _IN list -> among
          | NOT _IN list -> not_among
          | _CONTAINS value -> contains
          | _DOES NOT _CONTAIN value -> not_contains
          | _STARTS _WITH value -> starts_with
          | _MATCHES value -> matches
          | _DOES NOT _MATCH value -> not_matches
          | _OLDER _THAN value -> older
          | _WITHIN [LAST | NEXT] value -> within
          | _TIME _FROM value -> time_from
          | _TIME _BEFORE value -> time_before
          | _WEEKDAY _IN list -> weekday
          | _WEEKDAY NOT _IN list -> not_weekday
          | _CHANGED [_FROM wanted] [_TO wanted] -> changed
          | _BECAME wanted -> became
          | _WAS wanted -> was
          | INCREASED -> increased
          | DECREASED -> decreased

relation: LESS | AT_MOST | MORE | AT_LEAST | EQUAL | UNEQUAL | _IS -> is_
        | _IS NOT -> is_not
        | _BEFORE -> less
        | _AFTER -> more

wanted: value | list
list: "[" value ("," value)* "]"
value: STRING -> string
     | NUMBER [NAME] -> number
     | NAME -> word
     | DATE -> date
     | TIME_OF_DAY -> time_of_day
     | TODAY [SIGN NUMBER NAME | SIGNED NAME] -> today

ROWS.2: /(items?|payments?)(?![\w.-])/i
ANY.2: /any(?![\w.-])/i
ALL.2: /all(?![\w.-])/i
NO.2: /(no|none)(\s+of)?(?![\w.-])/i
COUNT.2: /count(?![\w.-])/i
SUM.2: /sum(?![\w.-])/i
MIN.2: /min(?![\w.-])/i
MAX.2: /max(?![\w.-])/i
TIMES.2: /times(?![\w.-])/i
WAS_IN.3: /was\s+in(?![\w.-])/i
NOT.2: /not(?![\w.-])/i
_OR.2: /or(?![\w.-])/i
_AND.2: /and(?![\w.-])/i
_OF.2: /of(?![\w.-])/i
_IN.2: /in(?![\w.-])/i
_IS.2: /is(?![\w.-])/i
_EMPTY.2: /empty(?![\w.-])/i
_CONTAINS.2: /contains(?![\w.-])/i
_CONTAIN.2: /contain(?![\w.-])/i
_DOES.2: /does(?![\w.-])/i
_STARTS.2: /starts(?![\w.-])/i
_WITH.2: /with(?![\w.-])/i
_MATCHES.2: /matches(?![\w.-])/i
_MATCH.2: /match(?![\w.-])/i
_OLDER.2: /older(?![\w.-])/i
_THAN.2: /than(?![\w.-])/i
_WITHIN.2: /within(?![\w.-])/i
LAST.2: /last(?![\w.-])/i
NEXT.2: /next(?![\w.-])/i
_TIME.2: /time(?![\w.-])/i
_FROM.2: /from(?![\w.-])/i
_BEFORE.2: /before(?![\w.-])/i
_AFTER.2: /after(?![\w.-])/i
_WEEKDAY.2: /weekday(?![\w.-])/i
_CHANGED.2: /changed(?![\w.-])/i
_TO.2: /to(?![\w.-])/i
_BECAME.2: /became(?![\w.-])/i
_WAS.2: /was(?![\w.-])/i
INCREASED.2: /increased(?![\w.-])/i
DECREASED.2: /decreased(?![\w.-])/i
TODAY.2: /today(?![\w.-])/i
AT_MOST: "<=" | "≤"
AT_LEAST: ">=" | "≥"
UNEQUAL: "!=" | "<>" | "≠"
LESS: "<"
MORE: ">"
EQUAL: "==" | "="
DATE.4: /\d{4}-\d{2}-\d{2}([T ]\d{1,2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2}(:\d{2})?)?)?(?![\w])/
TIME_OF_DAY.3: /\d{1,2}:\d{2}(?![\w:])/
NUMBER.2: /-?\d+([.,]\d+)?/
SIGN: /[+-](?=\s)/
SIGNED.3: /[+-]\d+/
NAME: /#\d+|[^\W\d](-?[\w.])*/
STRING: /"(\\.|[^"\\])*"|“[^”]*”|«[^»]*»/s

%import common.WS
%ignore WS
"""

CALLED: Mapping[str, str] = {
    "NAME": "a name",
    "STRING": "a quoted text",
    "NUMBER": "a number",
    "DATE": "a date",
    "TIME_OF_DAY": "a time of day",
    "ROWS": "“item” or “payment”",
    "LPAR": "“(”",
    "RPAR": "“)”",
    "LSQB": "“[”",
    "RSQB": "“]”",
    "COMMA": "“,”",
    "LESS": "“<”",
    "AT_MOST": "“<=”",
    "MORE": "“>”",
    "AT_LEAST": "“>=”",
    "EQUAL": "“=”",
    "UNEQUAL": "“!=”",
    "WAS_IN": "“was in”",
    "SIGN": "“+” or “-”",
    "SIGNED": "“+” or “-”",
    "$END": "the end",
}
"""What messages call the words of the grammar; the others are called by what they look like."""

_STARTS = frozenset({"ANY", "ALL", "NO", "COUNT", "SUM", "MIN", "MAX", "TIMES", "WAS_IN", "NOT"})
_OPERATORS = frozenset({"_CONTAINS", "_STARTS", "_MATCHES", "_OLDER", "_WITHIN", "_DOES"})


def called(terminals: Iterable[str]) -> tuple[str, ...]:
    """What may stand at a place, in few words: a whole choice of clauses or operators by its name."""
    names = set(terminals)
    if names <= {"RPAR", "$END"}:
        # The parser has closed the clause when it notices; it could have gone on.
        names |= {"_AND", "_OR"}
    said: list[str] = []
    if names >= _STARTS:
        said.append('a condition, like: status is "Paid"')
        names -= _STARTS | {"NAME", "STRING", "LPAR"}
    if names >= _OPERATORS:
        said.append("a comparison, like “is”, “>=”, “in” or “is empty”")
        names = {name for name in names if name in ("_AND", "_OR", "RPAR", "$END")}
    plain = (CALLED.get(name, f"“{name.strip('_').lower()}”") for name in sorted(names))
    return (*said, *dict.fromkeys(plain))
