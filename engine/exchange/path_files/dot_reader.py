"""Reads Graphviz's DOT: statuses are nodes, groups are clusters, transitions are edges."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import TypeAlias, cast

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

from engine.domain.status_graph import FromStatus
from engine.exchange.path_files.sketch import BadPathFile, PathSketch, SketchBook

Branch: TypeAlias = Tree[Token]

_GRAMMAR = r"""
start: STRICT? (GRAPH | DIGRAPH) name? body
body: "{" (statement ";"?)* "}"
?statement: defaults | assignment | edge | subgraph | node
defaults: (GRAPH | NODE | EDGE) attributes+
assignment: name "=" name
node: ends attributes*
edge: end (("->" | "--") end)+ attributes*
?end: ends | subgraph
ends: name port?
port: ":" name (":" name)?
subgraph: (SUBGRAPH name?)? body
attributes: "[" (name ("=" name)? ("," | ";")?)* "]"
name: PLAIN | NUMBER | QUOTED ("+" QUOTED)* | HTML

STRICT.2: /strict\b/i
GRAPH.2: /graph\b/i
DIGRAPH.2: /digraph\b/i
NODE.2: /node\b/i
EDGE.2: /edge\b/i
SUBGRAPH.2: /subgraph\b/i
PLAIN: /[A-Za-z_\u0080-\U0010ffff][A-Za-z_0-9\u0080-\U0010ffff]*/
NUMBER: /-?(\.[0-9]+|[0-9]+(\.[0-9]*)?)/
QUOTED: /"(?:[^"\\]|\\.)*"/s
HTML: /<(?:[^<>]|<[^<>]*>)*>/
COMMENT: /\/\*.*?\*\//s | /\/\/[^\n]*/ | /^#[^\n]*/m
%import common.WS
%ignore WS
%ignore COMMENT
"""
"""The keywords mean themselves in any case; what is no path (ports, styles) is read and left alone."""


def read_dot(text: str) -> PathSketch:
    """The path that a graph draws.

    An edge whose source is a chip (`shape=cds`, as Orderpath writes transitions of whole groups) cannot be
    read back as such: JSON keeps them.

    Raises:
        BadPathFile: it is no DOT; with the line.

    """
    try:
        tree = _parser().parse(text)
    except UnexpectedInput as unexpected:
        why = "this is no graph in the DOT language of Graphviz"
        raise BadPathFile(f"line {max(unexpected.line, 1)}", why) from None
    return _Reading().read(tree)


@cache
def _parser() -> Lark:
    return Lark(_GRAMMAR, parser="lalr", maybe_placeholders=False)


class _Reading:
    """One walk over the tree; a group is a cluster that has a label or statuses."""

    def __init__(self) -> None:
        self._book = SketchBook()
        self._chips: set[str] = set()

    def read(self, tree: Branch) -> PathSketch:
        names = [_text(part) for part in _branches(tree, "name")]
        (body,) = _branches(tree, "body")
        label = self._body(body, "")
        return self._book.done(label or (names[0] if names else "Graphviz"))

    def _body(self, body: Branch, group: str) -> str:
        """Read what is inside; the label set there, "" where there is none."""
        label = ""
        for statement in body.children:
            assert not isinstance(statement, str)
            match statement.data:
                case "assignment":
                    key, value = (_text(part) for part in _branches(statement, "name"))
                    if key == "label":
                        label = value
                case "node":
                    self._node(statement, group)
                case "edge":
                    self._edge(statement, group)
                case "subgraph":
                    self._subgraph(statement, group)
                case _:
                    label = (
                        _attributes(statement).get("label", label) if _is_own(statement) else label
                    )
        return label

    def _subgraph(self, statement: Branch, group: str) -> None:
        names = [_text(part) for part in _branches(statement, "name")]
        (body,) = _branches(statement, "body")
        code = names[0].removeprefix("cluster_") if names else ""
        if not names or not names[0].startswith("cluster") or group:
            self._body(body, group)
            return
        self._book.group(code, "")
        self._book.group(code, self._body(body, code))

    def _node(self, statement: Branch, group: str) -> None:
        (end,) = _branches(statement, "ends")
        code, about = _end(end), _attributes(statement)
        if about.get("shape") == "cds":
            self._chips.add(code)
            self._book.unsaid.append(
                f"“{about.get('label', code)}”: a transition from many statuses"
            )
            return
        self._book.status(code, about.get("label", ""), group)
        if about.get("peripheries") == "2" or about.get("shape") == "doublecircle":
            self._book.final.add(code)
        if about.get("penwidth") == "2" or about.get("root") == "true":
            self._book.initial = code

    def _edge(self, statement: Branch, group: str) -> None:
        about = _attributes(statement)
        ends = [self._ends(part, group) for part in statement.children if _is_end(part)]
        for sources, targets in pairwise(ends):
            for source in sources:
                for target in targets:
                    if source not in self._chips:
                        self._book.move(FromStatus(source), target, about.get("label", ""))

    def _ends(self, part: object, group: str) -> list[str]:
        branch = cast("Branch", part)
        if branch.data == "subgraph":
            self._subgraph(branch, group)
            (body,) = _branches(branch, "body")
            return [
                _end(end) for node in _branches(body, "node") for end in _branches(node, "ends")
            ]
        code = _end(branch)
        if code not in self._chips:
            self._book.status(code, "", "" if code in self._book.statuses else group)
        return [code]


def _branches(tree: Branch, kind: str) -> list[Branch]:
    return [part for part in tree.children if not isinstance(part, str) and part.data == kind]


def _is_end(part: object) -> bool:
    return getattr(part, "data", None) in {"ends", "subgraph"}


def _is_own(statement: Branch) -> bool:
    """Whether defaults are those of the graph itself: `graph [label=…]`."""
    return any(getattr(part, "type", "") == "GRAPH" for part in statement.children)


def _end(ends: Branch) -> str:
    (name,) = _branches(ends, "name")
    return _text(name)


def _attributes(statement: Branch) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for block in _branches(statement, "attributes"):
        names = [_text(part) for part in _branches(block, "name")]
        found.update(zip(names[::2], names[1::2], strict=False))
    return found


def _text(name: Branch) -> str:
    """A name as it is meant: quotes taken off, its escapes undone, line breaks as spaces."""
    return "".join(_unquoted(str(part)) for part in name.children)


def _unquoted(written: str) -> str:
    if not written.startswith('"'):
        return written.strip("<>") if written.startswith("<") else written
    return "".join(_signs(written[1:-1]))


def _signs(inside: str) -> Iterator[str]:
    escaped = False
    for sign in inside:
        if escaped:
            yield " " if sign in "nlr" else sign
            escaped = False
        elif sign == "\\":
            escaped = True
        else:
            yield sign
