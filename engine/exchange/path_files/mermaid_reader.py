"""Reads state diagrams of Mermaid: line by line, as the language is written."""

import re

from engine.domain.status_graph import FromStatus
from engine.exchange.path_files.sketch import BadPathFile, PathSketch, SketchBook

_HEADER = re.compile(r"stateDiagram(-v2)?\s*$")
_TITLE = re.compile(r"title:?\s+(?P<title>.+)$")
_MOVE = re.compile(
    r"(?P<source>\[\*\]|[\w-]+)\s*-->\s*(?P<target>\[\*\]|[\w-]+)(?:\s*:\s*(?P<label>.*))?$"
)
_NAMED = re.compile(r'state\s+"(?P<title>[^"]*)"\s+as\s+(?P<code>[\w-]+)(?P<open>\s*\{)?$')
_STATE = re.compile(r"state\s+(?P<code>[\w-]+)(?:\s*<<(?P<kind>\w+)>>)?(?P<open>\s*\{)?$")
_SAID = re.compile(r"(?P<code>[\w-]+)\s*:\s*(?P<title>.+)$")
_ALONE = re.compile(r"(?P<code>[\w-]+)$")
_ENTITY = re.compile(r"#(\d+);")
_QUIET = ("direction", "classDef", "class ", "style ", "accTitle", "accDescr", "hide empty")
_END = "[*]"


def read_mermaid(text: str) -> PathSketch:
    """The path that a state diagram draws.

    Raises:
        BadPathFile: it is no state diagram, or a box is never closed.

    """
    return _Reading().read(text)


class _Reading:
    """One pass over the lines; `boxes` are the composite states that are open."""

    def __init__(self) -> None:
        self._book = SketchBook()
        self._boxes: list[str] = []
        self._title = ""
        self._in_note = False

    def read(self, text: str) -> PathSketch:
        started = False
        for number, written in enumerate(text.splitlines(), start=1):
            line = written.partition("%%")[0].strip().rstrip(";").strip()
            if not line or line == "---":
                continue
            if _HEADER.match(line):
                started = True
            elif started:
                self._line(line, number)
            elif title := _TITLE.match(line):
                self._title = _plain(title["title"])
            else:
                why = "a state diagram begins with “stateDiagram-v2”; other kinds cannot be read"
                raise BadPathFile(f"line {number}", why)
        if self._boxes:
            raise BadPathFile(
                "", f"the box “{self._boxes[-1]}” is opened but never closed with “}}”"
            )
        return self._book.done(self._title or "Mermaid")

    def _line(self, line: str, number: int) -> None:
        if self._in_note or line.startswith("note "):
            self._note(line, number)
        elif line == "}":
            self._close(number)
        elif line == "--":
            self._book.unsaid.append(
                f"line {number}: statuses side by side; a path has one at a time"
            )
        elif move := _MOVE.match(line):
            self._move(move["source"], move["target"], _plain(move["label"] or ""), number)
        elif named := _NAMED.match(line):
            self._state(
                named["code"], _plain(named["title"]), "", opens=bool(named["open"]), at=number
            )
        elif state := _STATE.match(line):
            self._state(
                state["code"], "", state["kind"] or "", opens=bool(state["open"]), at=number
            )
        elif said := _SAID.match(line):
            self._book.status(said["code"], _plain(said["title"]), self._box())
        elif alone := _ALONE.match(line):
            self._book.status(alone["code"], "", self._box())
        elif not line.startswith(_QUIET):
            self._book.unsaid.append(f"line {number}: “{line}”")

    def _note(self, line: str, number: int) -> None:
        """A note runs to its own line “end note”, unless its text stands behind a colon."""
        if not self._in_note:
            self._book.unsaid.append(f"line {number}: a note")
            self._in_note = ":" not in line
        elif line == "end note":
            self._in_note = False

    def _close(self, number: int) -> None:
        if not self._boxes:
            raise BadPathFile(f"line {number}", "“}” closes nothing here")
        self._boxes.pop()

    def _state(self, code: str, title: str, kind: str, *, opens: bool, at: int) -> None:
        if opens:
            if self._boxes:
                self._book.unsaid.append(
                    f"line {at}: the box “{code}” within a box; groups hold no groups"
                )
            else:
                self._book.group(code, title)
            self._boxes.append(code)
            return
        if kind:
            self._book.unsaid.append(f"line {at}: “{code}” is a {kind}; it became a status")
        self._book.status(code, title, self._box())

    def _move(self, source: str, target: str, label: str, number: int) -> None:
        for end in (source, target):
            if end != _END and end not in self._book.groups:
                self._book.status(end, "", self._box())
        if source == target == _END:
            self._book.unsaid.append(f"line {number}: from the beginning straight to the end")
        elif source == _END:
            self._begin(target, number)
        elif target == _END:
            self._book.final.add(source)
        elif source in self._book.groups or target in self._book.groups:
            self._book.unsaid.append(
                f"line {number}: a line from or to a whole box; draw it from a status"
            )
        else:
            self._book.move(FromStatus(source), target, label)

    def _begin(self, code: str, number: int) -> None:
        if self._boxes:
            return  # Where a box begins inside says nothing about where orders begin.
        if self._book.initial and self._book.initial != code:
            self._book.unsaid.append(f"line {number}: a second beginning, “{code}”")
        else:
            self._book.initial = code

    def _box(self) -> str:
        return self._boxes[0] if self._boxes else ""


def _plain(text: str) -> str:
    """A text without Mermaid's numbered signs and line breaks."""
    told = _ENTITY.sub(lambda found: chr(int(found[1])), text)
    return " ".join(told.replace("<br>", " ").replace("<br/>", " ").replace("\\n", " ").split())
