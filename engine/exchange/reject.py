"""A row that is kept aside, and why."""

from dataclasses import dataclass
from enum import Enum


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
    REFUSED = "refused"
    """The row could be read, but the shop refused what it says."""


@dataclass(frozen=True, slots=True)
class Reject:
    """Kept with the import: file, line (of the file, the header is line 1), reason and content."""

    kind: RejectKind
    file: str
    line: int
    reason: str
    content: str


class UnreadableRowError(Exception):
    """A cell that cannot be read; ends the reading of its row, never leaves this package."""

    def __init__(self, kind: RejectKind, reason: str) -> None:
        super().__init__(reason)
        self.kind = kind
        self.reason = reason
