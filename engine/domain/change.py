"""A change: what one actor does at once, as edits; and who that actor is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from engine.domain.moment import Moment
from engine.domain.money import ONE, Quantity
from engine.domain.order import no_custom
from engine.domain.value import Scalar, Value


class ActorKind(Enum):
    """Who did a change."""

    PERSON = "person"
    RUN = "run"
    IMPORT = "import"
    API = "api"
    ENGINE = "engine"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did a change: a person's id, a run's id, an import's id, …; None where there is none."""

    kind: ActorKind
    id: int | None = None


ENGINE = Actor(ActorKind.ENGINE)


@dataclass(frozen=True, slots=True)
class ExternalId:
    """The id a thing has elsewhere; unique per source and entity."""

    source: str
    id: str


Ref: TypeAlias = int | ExternalId
"""How an edit names what it edits: by our id, or by the id the thing has elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDraft:
    """A line before it has an id."""

    sku: str = ""
    name: str = ""
    quantity: Quantity = ONE
    price: int = 0
    discount: int = 0
    status: str = "new"
    external: tuple[ExternalId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentDraft:
    """A payment before it has an id."""

    type: str = ""
    status: str = "not-paid"
    amount: int = 0
    paid_at: Moment | None = None
    comment: str = ""
    external: tuple[ExternalId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerDraft:
    """A customer before it has an id."""

    name: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    bad: bool = False
    vip: bool = False
    manager: int | None = None
    consent: bool | None = None
    comment: str = ""
    tags: tuple[str, ...] = ()
    custom: Mapping[str, Scalar] = field(default_factory=no_custom)
    external: tuple[ExternalId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateOrder:
    """A new order.

    `values` are fields of `Order` by name (custom ones as "custom.code"); `status` may be any status of the
    path, the initial one when absent; `number` is given out when absent. A customer draft that comes with
    an outside id already known is the customer there is.
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    items: tuple[ItemDraft, ...] = ()
    payments: tuple[PaymentDraft, ...] = ()
    customer: CustomerDraft | None = None
    external: tuple[ExternalId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EditOrder:
    """New values for fields of an order, of its items and of its payments, by name.

    `version`: the version the form was opened with. Fields that somebody else changed since are refused
    with both values, all others merge; None skips the question. `comment` goes with a status change.
    `customer`: who ordered from now on, as in `CreateOrder`.
    """

    order: Ref
    values: Mapping[str, Value] = field(default_factory=dict)
    items: Mapping[Ref, Mapping[str, Value]] = field(default_factory=dict)
    payments: Mapping[Ref, Mapping[str, Value]] = field(default_factory=dict)
    add_items: tuple[ItemDraft, ...] = ()
    add_payments: tuple[PaymentDraft, ...] = ()
    remove_items: tuple[Ref, ...] = ()
    remove_payments: tuple[Ref, ...] = ()
    customer: CustomerDraft | None = None
    comment: str = ""
    version: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateCustomer:
    """A new customer, unless the draft comes with an outside id already known."""

    draft: CustomerDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class EditCustomer:
    """New values for fields of a customer; `version` as in `EditOrder`."""

    customer: Ref
    values: Mapping[str, Value]
    version: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateTask:
    """A new task; `values` are fields of `Task` by name, `text` among them."""

    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class EditTask:
    """New values for fields of a task. Finishing sets `outcome`; the engine sets `done_at`."""

    task: int
    values: Mapping[str, Value]
    version: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddComment:
    """A remark on an order, kept in its timeline."""

    order: Ref
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RaiseAlert:
    """A stored notice to a person, a group, or (both empty) the administrators.

    `kind`: what it is about. "trigger" (an action says it), "incident", "failed" or "stopped" (a run
    ended so), "clock"; others may come.
    """

    text: str
    kind: str = "trigger"
    person: int | None = None
    group: str = ""
    order: int | None = None
    customer: int | None = None


class Channel(Enum):
    """The ways a message leaves the shop."""

    EMAIL = "email"
    SMS = "sms"
    CHAT = "chat"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueMessage:
    """A message for the outbox. `problem` not empty: parked with that reason, never sent as it is."""

    channel: Channel
    recipient: str
    subject: str = ""
    body: str = ""
    order: int | None = None
    customer: int | None = None
    problem: str = ""
    key: str = ""
    """Makes twice equal once: run uid : node : iteration."""


Edit: TypeAlias = (
    CreateOrder
    | EditOrder
    | CreateCustomer
    | EditCustomer
    | CreateTask
    | EditTask
    | AddComment
    | RaiseAlert
    | QueueMessage
)


@dataclass(frozen=True, slots=True)
class FactKey:
    """Identity of an imported fact: a second import of the same one changes nothing."""

    source: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one actor does at once: all of it or nothing.

    `at` None = the engine's now. `fact` marks imported history: never refused by the path, but what the
    path would not have allowed is marked; a fact already known makes the whole change a no-op. `also`:
    further facts that are one change with it.
    """

    actor: Actor
    edits: tuple[Edit, ...]
    at: Moment | None = None
    fact: FactKey | None = None
    also: tuple[FactKey, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a committed change did.

    `events` are the seqs of the events it made itself, one per subject touched, not those of the triggers
    that followed; empty when nothing differed.
    """

    events: tuple[int, ...] = ()
    orders: tuple[int, ...] = ()
    customers: tuple[int, ...] = ()
    tasks: tuple[int, ...] = ()
