"""A trigger as a file: gallery, export, exchange between shops. Nothing in it is trusted or executed."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from typing_extensions import override

from engine.conditions.fields import Vocabulary
from engine.conditions.text import parse
from engine.conditions.tree import to_data
from engine.domain.errors import UserError
from engine.domain.titles import Titles
from engine.domain.trigger import (
    FORMAT,
    Drawing,
    EdgeDrawing,
    JsonValue,
    Mode,
    NodeDrawing,
    RepeatKind,
    Repeats,
    TriggerSettings,
)
from engine.nodes.base import Editor, NodeType, params_of
from engine.nodes.codec import drawing_of, read_node
from engine.nodes.json_values import (
    WrongShape,
    read_choice,
    read_line,
    read_list,
    read_number,
    read_object,
    read_text,
    read_yes_no,
)
from engine.nodes.registry import node_type
from engine.nodes.strict_json import load

LARGEST_FILE = 1_000_000
"""Bytes."""

MOST_NODES = 500
MOST_EDGES = 2_000
FURTHEST = 1_000_000
"""How far from the origin a box may stand."""

_MARK = "trigger"
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_TEXTS = frozenset({Editor.TEXT, Editor.LONG_TEXT, Editor.TEMPLATE})
_SETTINGS = ("comment", "folder", "turn", "mode", "parallel_most", "repeats", "reentry")


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerFile:
    """A trigger outside a shop. `layout`: box id → where its top left corner stands.

    How a trigger delivers is left out: the shop that takes it in decides.
    """

    uid: str
    settings: TriggerSettings
    drawing: Drawing
    layout: Mapping[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(eq=False)
class TriggerFileRefused(UserError):
    """A trigger file that cannot be taken in; `path` is the place in its JSON."""

    code = "trigger_file.refused"

    path: str
    why: str

    @override
    def __str__(self) -> str:
        place = f" at {self.path}" if self.path else ""
        return f"This trigger file cannot be taken in{place}: {self.why.rstrip('.')}."


def read(
    content: str | bytes, *, vocabulary: Vocabulary | None = None, language: str = "en"
) -> TriggerFile:
    """Read a trigger file, whoever wrote it.

    A condition may stand there as text when there is a `vocabulary` to read it with; a text of a node
    may stand there in several languages, of which `language` is taken.

    Raises:
        TriggerFileRefused: too large, not JSON, or something in it is not what belongs there.

    """
    with _at(""):
        data = load(content, largest=LARGEST_FILE)
    return _Reading(vocabulary, language).file(data)


def write(file: TriggerFile) -> str:
    """The file's text, laid out for people and version control."""
    settings = file.settings
    data: dict[str, JsonValue] = {
        "orderpath": _MARK,
        "format": FORMAT,
        "uid": file.uid,
        "titles": dict(settings.titles.by_language),
        "settings": {
            "comment": settings.comment,
            "folder": settings.folder,
            "turn": settings.turn,
            "mode": settings.mode.value,
            "parallel_most": settings.parallel_most,
            "repeats": {
                "kind": settings.repeats.kind.value,
                "minutes": settings.repeats.minutes,
            },
            "reentry": settings.reentry,
        },
        "drawing": {
            "nodes": [
                {"id": box.id, "kind": box.kind, "params": dict(box.params)}
                for box in file.drawing.nodes
            ],
            "edges": [[edge.source, edge.socket, edge.target] for edge in file.drawing.edges],
        },
        "layout": {id_: list(place) for id_, place in file.layout.items()},
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


@dataclass(frozen=True, slots=True)
class _Reading:
    """One file being read: what its parts are read with."""

    vocabulary: Vocabulary | None
    language: str

    def file(self, data: JsonValue) -> TriggerFile:
        """The whole file."""
        with _at(""):
            parts = read_object(
                data, "orderpath", "format", "uid", "titles", "settings", "drawing", "layout"
            )
            if parts.get("orderpath") != _MARK:
                raise WrongShape("it is not a trigger; a trigger file begins with “orderpath”")
        drawn_in = _format(parts)
        with _at("uid"):
            uid = _id(parts.get("uid"))
        drawing = self._drawing(parts.get("drawing"), drawn_in)
        return TriggerFile(
            uid=uid,
            settings=_settings(
                _titles(parts.get("titles")), parts.get("settings", {}), self.language
            ),
            drawing=drawing,
            layout=_layout(parts.get("layout", {}), drawing),
        )

    def _drawing(self, data: JsonValue, drawn_in: int) -> Drawing:
        with _at("drawing"):
            parts = read_object(data, "nodes", "edges")
        with _at("drawing.nodes"):
            boxes = _at_most(MOST_NODES, parts.get("nodes"), "boxes")
        nodes: dict[str, NodeDrawing] = {}
        for number, stored in enumerate(boxes):
            with _at(f"drawing.nodes[{number}]"):
                box = self._node(stored, drawn_in)
                if box.id in nodes:
                    raise WrongShape(f"the id “{box.id}” was given before")
                nodes[box.id] = box
        with _at("drawing.edges"):
            lines = _at_most(MOST_EDGES, parts.get("edges", []), "lines")
        edges: dict[EdgeDrawing, None] = {}
        for number, stored in enumerate(lines):
            with _at(f"drawing.edges[{number}]"):
                edges[_edge(stored, nodes)] = None
        return Drawing(nodes=tuple(nodes.values()), edges=tuple(edges))

    def _node(self, stored: JsonValue, drawn_in: int) -> NodeDrawing:
        """A box, checked by being read and written out in this version's form."""
        parts = read_object(stored, "id", "kind", "params")
        id_, kind = _id(parts.get("id")), node_type(read_line(parts.get("kind")))
        params = parts.get("params", {})
        if not isinstance(params, dict):
            raise WrongShape("“params” is not an object")
        plain = {name: self._plain(kind, name, value) for name, value in params.items()}
        box = NodeDrawing(id=id_, kind=kind.kind, params=plain)
        return drawing_of(id_, read_node(kind, box, drawn_in=drawn_in))

    def _plain(self, kind: type[NodeType], name: str, stored: JsonValue) -> JsonValue:
        """A parameter with its language chosen, and its conditions read from text."""
        editor = next((f.metadata["editor"] for f in params_of(kind) if f.name == name), None)
        if editor in _TEXTS:
            return _in_one(stored, self.language)
        if editor is Editor.CONDITION:
            return self._condition(stored)
        if editor is Editor.CONDITIONS and isinstance(stored, list):
            return [self._condition(entry) for entry in stored]
        if editor is Editor.GUARD and isinstance(stored, dict) and "condition" in stored:
            return {**stored, "condition": self._condition(stored["condition"])}
        return stored

    def _condition(self, stored: JsonValue) -> JsonValue:
        if not isinstance(stored, str):
            return stored
        if self.vocabulary is None:
            raise WrongShape("a condition as text can be read only inside a shop")
        return to_data(parse(stored, self.vocabulary))


@contextmanager
def _at(path: str) -> Iterator[None]:
    """Says where in the file something was refused."""
    try:
        yield
    except UserError as refused:
        raise TriggerFileRefused(path, str(refused)) from None


def _format(parts: Mapping[str, JsonValue]) -> int:
    with _at("format"):
        drawn_in = read_number(parts.get("format"))
        if drawn_in > FORMAT:
            raise WrongShape("it comes from a newer version of the program; update this one")
        if drawn_in < 1:
            raise WrongShape(f"there was never a format {drawn_in}")
        return drawn_in


def _titles(stored: JsonValue) -> Titles:
    with _at("titles"):
        titles = _in_languages(stored)
        for text in titles.by_language.values():
            if not read_line(text).strip():
                raise WrongShape("a name is empty; write one, or take the language out")
        return titles


def _in_languages(stored: JsonValue) -> Titles:
    """{"en": text, "ru": text}: at least one language."""
    languages = stored if isinstance(stored, dict) else {}
    if not languages or not all(_LANGUAGE.fullmatch(language) for language in languages):
        raise WrongShape('a text per language belongs here, such as {"en": "…", "ru": "…"}')
    return Titles({language: read_text(text) for language, text in languages.items()})


def _in_one(stored: JsonValue, language: str) -> str:
    """A text, or the one of `language` out of several."""
    if isinstance(stored, dict):
        return _in_languages(stored).text(language)
    return read_text(stored)


def _settings(titles: Titles, stored: JsonValue, language: str) -> TriggerSettings:
    known = TriggerSettings(titles=titles)
    with _at("settings"):
        parts = read_object(stored, *_SETTINGS)
        repeats = read_object(parts.get("repeats", {}), "kind", "minutes")
        return TriggerSettings(
            titles=titles,
            comment=_in_one(parts.get("comment", known.comment), language),
            folder=read_line(parts.get("folder", known.folder)),
            turn=_between(0, 1_000_000, parts.get("turn", known.turn), "turn"),
            mode=read_choice(Mode, parts.get("mode", known.mode.value)),
            parallel_most=_between(
                1, 1_000, parts.get("parallel_most", known.parallel_most), "parallel_most"
            ),
            repeats=Repeats(
                kind=read_choice(RepeatKind, repeats.get("kind", RepeatKind.ALWAYS.value)),
                minutes=_between(0, 5_270_400, repeats.get("minutes", 0), "minutes"),
            ),
            reentry=read_yes_no(parts.get("reentry", known.reentry)),
        )


def _layout(stored: JsonValue, drawing: Drawing) -> Mapping[str, tuple[int, int]]:
    known = {box.id for box in drawing.nodes}
    with _at("layout"):
        if not isinstance(stored, dict):
            raise WrongShape("an object of box ids with their places belongs here")
        places: dict[str, tuple[int, int]] = {}
        for id_, place in stored.items():
            if id_ not in known:
                raise WrongShape(f"there is no box “{id_[:64]}”")
            numbers = [_between(-FURTHEST, FURTHEST, n, "a place") for n in read_list(place)]
            if len(numbers) != 2:
                raise WrongShape(f"the place of “{id_}” is not [x, y]")
            places[id_] = (numbers[0], numbers[1])
        return places


def _edge(stored: JsonValue, nodes: Mapping[str, NodeDrawing]) -> EdgeDrawing:
    ends = [read_line(end) for end in read_list(stored)]
    if len(ends) != 3:
        raise WrongShape("a line is written [from, socket, to]")
    source, socket, target = ends
    for end in (source, target):
        if end not in nodes:
            raise WrongShape(f"there is no box “{end[:64]}”")
    return EdgeDrawing(source, socket, target)


def _id(stored: JsonValue) -> str:
    if not isinstance(stored, str) or not _ID.fullmatch(stored):
        raise WrongShape("an id has 1 to 64 letters, digits, - and _")
    return stored


def _at_most(most: int, stored: JsonValue, what: str) -> list[JsonValue]:
    if not isinstance(stored, list):
        raise WrongShape("a list belongs here")
    if len(stored) > most:
        raise WrongShape(f"it has {len(stored)} {what}; at most {most} are read")
    return stored


def _between(least: int, most: int, stored: JsonValue, what: str) -> int:
    number = read_number(stored)
    if not least <= number <= most:
        raise WrongShape(f"{what} {number} is not from {least} to {most}")
    return number
