"""Errors by who can mend them: the person (UserError) or the machine's surroundings (EnvironmentFault)."""

from dataclasses import dataclass
from typing import ClassVar

from typing_extensions import override

from engine.domain.barrier import Barrier


class OrderpathError(Exception):
    """Anything the program says no with; `code` and the fields carry what a translation needs."""

    code: ClassVar[str] = "error"


class UserError(OrderpathError):
    """Something the person can fix; shown where it arose, without a stack."""


class EnvironmentFault(OrderpathError):
    """Disk full, file locked, mail server down: a banner and a way to try again."""


@dataclass(eq=False)
class Invalid(UserError):
    """A value that cannot be what was said; `where` names the thing, `why` the reason and the way out."""

    code = "value.invalid"

    where: str
    why: str

    @override
    def __str__(self) -> str:
        return f"{self.where}: {self.why}"


@dataclass(eq=False)
class Unknown(UserError):
    """A name that stands for nothing here; `known` lists what could have been meant."""

    code = "name.unknown"

    what: str
    name: str
    known: tuple[str, ...] = ()

    @override
    def __str__(self) -> str:
        tail = f" Known: {', '.join(self.known)}." if self.known else ""
        return f"There is no {self.what} “{self.name}”.{tail}"


@dataclass(eq=False)
class Missing(UserError):
    """A record that is not in the shop (any more)."""

    code = "record.missing"

    what: str
    id: str

    @override
    def __str__(self) -> str:
        return f"{self.what.capitalize()} {self.id} is not in this shop."


@dataclass(eq=False)
class TransitionNotAllowed(UserError):
    """The order path has no transition between the two statuses for this actor."""

    code = "status.transition_not_allowed"

    order: str
    source: str
    target: str
    reason: str
    allowed: tuple[str, ...]
    barrier: Barrier | None = None
    """The reason as a value, for who speaks another language."""

    @override
    def __str__(self) -> str:
        ways_out = ", ".join(self.allowed) or "none"
        return (
            f"Order {self.order} cannot go from “{self.source}” to “{self.target}”: {self.reason}. "
            f"Possible from “{self.source}”: {ways_out}."
        )


@dataclass(eq=False)
class EditConflict(UserError):
    """The same field was changed by somebody else since the form was opened."""

    code = "edit.conflict"

    thing: str
    field: str
    theirs: str
    yours: str

    @override
    def __str__(self) -> str:
        return (
            f"{self.thing}: “{self.field}” was changed meanwhile to {self.theirs}; you entered "
            f"{self.yours}. Open it again and decide which one stays; the other fields are kept."
        )


@dataclass(eq=False)
class WaitOver(UserError):
    """The wait ended while somebody was about to end it, or belongs to an import under way."""

    code = "wait.over"

    wait: int

    @override
    def __str__(self) -> str:
        return f"Wait {self.wait} is over already; the order's timeline says what came of it."
