"""Where a page can lead: to one thing on the page that shows it."""

from dataclasses import dataclass
from typing import ClassVar, TypeAlias


@dataclass(frozen=True, slots=True)
class OrderPlace:
    """An order, its card open."""

    page: ClassVar[str] = "orders"
    order: int


@dataclass(frozen=True, slots=True)
class OrdersWherePlace:
    """The orders that meet a condition (its text)."""

    page: ClassVar[str] = "orders"
    where: str


@dataclass(frozen=True, slots=True)
class TaskPlace:
    """A task."""

    page: ClassVar[str] = "tasks"
    task: int


@dataclass(frozen=True, slots=True)
class NewTaskPlace:
    """A task not set yet, about an order or a customer; `called`: how people call that.

    `text` is what is to be done, as far as it is known.
    """

    page: ClassVar[str] = "tasks"
    order: int | None = None
    customer: int | None = None
    called: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class AlertPlace:
    """An alert."""

    page: ClassVar[str] = "alerts"
    alert: int


@dataclass(frozen=True, slots=True)
class MessagePlace:
    """A message of the outbox."""

    page: ClassVar[str] = "outbox"
    message: int


@dataclass(frozen=True, slots=True)
class StatusPlace:
    """A status on the order path (its code)."""

    page: ClassVar[str] = "path"
    status: str


@dataclass(frozen=True, slots=True)
class TriggerPlace:
    """A trigger's drawing."""

    page: ClassVar[str] = "triggers"
    trigger: int


@dataclass(frozen=True, slots=True)
class RunPlace:
    """A run, its trace on the drawing."""

    page: ClassVar[str] = "triggers"
    run: int


@dataclass(frozen=True, slots=True)
class WhyNotPlace:
    """What kept a trigger from an order; `event` None: from the order's newest event."""

    page: ClassVar[str] = "triggers"
    order: int
    trigger: int
    event: int | None = None


@dataclass(frozen=True, slots=True)
class ImportPlace:
    """Taking in orders from elsewhere."""

    page: ClassVar[str] = "imports"


@dataclass(frozen=True, slots=True)
class SettingsPlace:
    """A section of the settings (its code)."""

    page: ClassVar[str] = "settings"
    section: str


Destination: TypeAlias = (
    OrderPlace
    | OrdersWherePlace
    | TaskPlace
    | NewTaskPlace
    | AlertPlace
    | MessagePlace
    | StatusPlace
    | TriggerPlace
    | RunPlace
    | WhyNotPlace
    | ImportPlace
    | SettingsPlace
)
