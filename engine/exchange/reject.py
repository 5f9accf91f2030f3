"""What cannot be used: a row that is kept aside, and why; or a whole file."""

from dataclasses import dataclass
from enum import Enum

from typing_extensions import override

from engine.domain.errors import UserError


class RejectKind(Enum):
    """Why a row is kept aside."""

    COLUMNS = "columns"
    """More or fewer cells than the header has columns, or a quotation mark that never closes."""
    MOMENT = "moment"
    NUMBER = "number"
    WORD = "word"
    """A word that the mapping knows no meaning for."""
    KEY = "key"
    """A key that is empty, or that names a row which is not there."""
    DUPLICATE = "duplicate"
    RECORD = "record"
    """An answer that is an error, or a record of one without what every such record has."""
    REFUSED = "refused"
    """The row could be read, but the shop refused what it says."""


@dataclass(frozen=True, slots=True)
class Reject:
    """Kept with the import: file, line, reason and content.

    In a CSV file the header is line 1; in JSON it is the record's place in its list, from 1.
    """

    kind: RejectKind
    file: str
    line: int
    reason: str
    content: str


@dataclass(eq=False)
class BadFile(UserError):
    """A file of the folder that cannot be used at all; nothing of the folder was imported."""

    code = "import.bad_file"

    file: str
    why: str

    @override
    def __str__(self) -> str:
        return f"{self.file}: {self.why}"


class UnreadableRowError(Exception):
    """A cell that cannot be read; ends the reading of its row, never leaves this package."""

    def __init__(self, kind: RejectKind, reason: str) -> None:
        super().__init__(reason)
        self.kind = kind
        self.reason = reason
