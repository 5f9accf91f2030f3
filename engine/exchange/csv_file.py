"""One CSV file: decoded, cut into rows with their line, what cannot be read told apart."""

import csv
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from charset_normalizer import from_bytes

from engine.domain.errors import EnvironmentFault
from engine.exchange.reject import BadFile, Reject, RejectKind

_LONGEST_ROW = 100
"""Lines that a quoted cell may run over before its quotation mark counts as never closed."""

_CONTENT = 2000
"""Characters of a row that are kept with its reason."""


class Row(NamedTuple):
    """The cells of one row, as many as the header has; `line` counts from 1, the header's line."""

    line: int
    cells: tuple[str, ...]


class CsvFile:
    """A file with its header read: the whole-file questions are answered before a row is taken."""

    def __init__(self, path: Path, delimiter: str, encoding: str) -> None:
        self.name = path.name
        self._delimiter = delimiter
        text = _decoded(path, encoding).replace("\r\n", "\n").replace("\r", "\n")
        self._has_zero = "\0" in text
        self._lines = text.split("\n")
        self._next = 0
        self.header = self._read_header()
        self.most_rows = len(self._lines)
        """Lines of the file, which is at least the number of its rows."""

    def rows(self) -> Iterator[Row | Reject]:
        """The rows in their order; empty lines are none. Can be walked once."""
        width, delimiter, lines = len(self.header), self._delimiter, self._lines
        while self._next < len(lines):
            line = lines[self._next]
            self._next = number = self._next + 1
            if not line:
                continue
            cells = self._quoted(line) if '"' in line else line.split(delimiter)
            if cells is None:
                reason = "a quotation mark stands wrongly, or never closes"
                yield self._reject(number, reason, line)
            elif len(cells) != width:
                reason = f"the row has {_count(len(cells))}, the header has {_count(width)}"
                yield self._reject(number, reason, line)
            elif self._has_zero and "\0" in line:
                yield self._reject(number, "the row holds a zero byte, which no text has", line)
            else:
                yield Row(number, tuple(cells))

    def reject(self, kind: RejectKind, row: Row, reason: str) -> Reject:
        """A row of this file, kept aside."""
        return Reject(kind, self.name, row.line, reason, self._delimiter.join(row.cells)[:_CONTENT])

    def missing_column(self, column: str) -> BadFile:
        """The error for a column that the mapping wants and the header has not."""
        return BadFile(
            self.name,
            f"the header has no column “{column}”. It has: {', '.join(self.header)}. "
            "Is it another kind of export? Then it needs a mapping file of its own.",
        )

    def _read_header(self) -> tuple[str, ...]:
        line = self._lines[0]
        self._next = 1
        if not line.strip():
            raise BadFile(self.name, "the file is empty; a header with column names is expected")
        cells = line.split(self._delimiter) if '"' not in line else self._quoted(line)
        if cells is None:
            raise BadFile(self.name, "the header has a quotation mark that never closes")
        header = tuple(cell.strip() for cell in cells)
        if len(header) == 1:
            for other in ";\t,|":
                if other != self._delimiter and other in line:
                    raise BadFile(
                        self.name,
                        f"the header has no “{self._delimiter}” but “{other}” between its columns; "
                        f'write "delimiter": "{other}" into the mapping file'.replace("\t", "\\t"),
                    )
        twice = {name for name in header if header.count(name) > 1}
        if twice:
            raise BadFile(self.name, f"two columns are called “{min(twice)}”")
        return header

    def _quoted(self, line: str) -> list[str] | None:
        """The cells of a row with quotation marks, which may go on over lines; None = never closed.

        A line that would swallow the rest of the file is given up alone: the next one is read again.
        """
        text, last = line, min(self._next + _LONGEST_ROW, len(self._lines))
        for following in range(self._next, last + 1):
            cells, open_ = self._cells(text)
            if not open_:
                self._next = following
                return cells
            if following < last:
                text = f"{text}\n{self._lines[following]}"
        return None

    def _cells(self, text: str) -> tuple[list[str] | None, bool]:
        """The cells, or None where quotation marks stand wrongly; and whether one is still open."""
        try:
            return next(csv.reader((text,), delimiter=self._delimiter, strict=True)), False
        except csv.Error as error:
            return None, "unexpected end of data" in str(error)

    def _reject(self, line: int, reason: str, content: str) -> Reject:
        return Reject(RejectKind.COLUMNS, self.name, line, reason, content[:_CONTENT])


def _decoded(path: Path, encoding: str) -> str:
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise BadFile(path.name, f"the file is not in {path.parent}") from None
    except OSError as error:
        raise EnvironmentFault(f"{path} cannot be read: {error.strerror}") from error
    if raw.startswith(BOM_UTF8):
        encoding = "utf-8-sig"
    elif raw.startswith((BOM_UTF16_BE, BOM_UTF16_LE)):
        encoding = "utf-16"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise _wrong_encoding(path.name, raw, error) from None


def _wrong_encoding(name: str, raw: bytes, error: UnicodeDecodeError) -> BadFile:
    line = raw.count(b"\n", 0, error.start) + 1
    guess = from_bytes(raw[max(0, error.start - 50_000) : error.start + 50_000]).best()
    advice = (
        f'It looks like {guess.encoding}: write "encoding": "{guess.encoding}" into the mapping file'
        if guess is not None and guess.encoding not in ("ascii", "utf_8")
        else "Save it as UTF-8, or write its encoding into the mapping file"
    )
    return BadFile(name, f"line {line} is no {error.encoding} text. {advice}.")


def _count(number: int) -> str:
    return f"{number} column" if number == 1 else f"{number} columns"
