"""A shop in a few plain lines: what orders, payments, waits and tasks must come to."""

from dataclasses import dataclass, field

HOUR = 3_600_000_000
LATER = {
    "new": "availability-confirmed client-confirmed prepayed unpaid send-to-assembling assembling "
    "cancel-other",
    "availability-confirmed": "client-confirmed prepayed unpaid assembling cancel-other",
    "client-confirmed": "availability-confirmed prepayed unpaid send-to-assembling assembling "
    "cancel-other",
    "prepayed": "send-to-assembling unpaid assembling cancel-other",
    "unpaid": "client-confirmed prepayed assembling cancel-other",
    "send-to-assembling": "assembling cancel-other",
    "assembling": "send-to-assembling client-confirmed cancel-other",
    "cancel-other": "client-confirmed",
}
"""Where a person who leaves a comment may move an order, as far as these statuses go."""
STATUSES = tuple(LATER)
EARLY = ("new", "availability-confirmed", "client-confirmed", "prepayed", "unpaid")
"""The groups *new* and *approval*."""


class Refused(Exception):
    """The path says no."""


@dataclass
class Wait:
    """A wait of the trigger *Unpaid* (a day, until paid or final) or *Call* (two hours of a stay)."""

    number: int
    kind: str
    due: int
    stay: int


@dataclass
class PlainOrder:
    """One order with everything that belongs to it."""

    stays: list[str] = field(default_factory=lambda: ["new"])
    payments: list[str] = field(default_factory=list)
    comment: str = ""
    events: int = 1
    waits: list[Wait] = field(default_factory=list)
    tasks: list[str] = field(default_factory=list)
    incidents: int = 0

    @property
    def status(self) -> str:
        """Where it is."""
        return self.stays[-1]

    @property
    def paid(self) -> bool:
        """At least one payment counts, and all that count are paid."""
        counted = [payment for payment in self.payments if payment != "fail"]
        return bool(counted) and all(payment == "paid" for payment in counted)


@dataclass
class PlainShop:
    """All orders, and the time."""

    now: int
    orders: list[PlainOrder] = field(default_factory=list)
    begun: int = 0

    def create(self, payments: int) -> None:
        """An order comes in; *Unpaid* begins to wait, and is asked at once whether it still must."""
        order = PlainOrder(payments=["not-paid"] * payments)
        self.orders.append(order)
        self._wait(order, "unpaid", 24 * HOUR)

    def change(self, order: PlainOrder, changes: dict[str, object]) -> None:
        """A person saves a comment, a status, payments: all of it or nothing."""
        status = changes.get("status", order.status)
        assert isinstance(status, str)
        if status != order.status and status not in LATER[order.status].split():
            raise Refused
        was = (order.status, order.paid, list(order.payments), order.comment)
        order.comment = str(changes.get("comment", order.comment))
        for place, payment in dict(changes.get("payments", {})).items():  # type: ignore[call-overload]
            order.payments[place] = payment
        order.payments += ["not-paid"] * int(str(changes.get("more", 0)))
        if status != order.status:
            order.stays.append(status)
        if (order.status, order.paid, list(order.payments), order.comment) == was:
            return
        order.events += 1
        self._broken(order)
        if order.paid and not was[1]:
            self._became_paid(order)
        if status != was[0] and status == "client-confirmed":
            self._wait(order, "call", 2 * HOUR)

    def end_waits(self) -> None:
        """Every wait that is due ends, the earliest first."""
        due = sorted(
            ((wait.due, wait.number, wait, order) for order in self.orders for wait in order.waits),
            key=lambda each: each[:2],
        )
        for moment, _number, wait, order in due:
            if moment <= self.now and wait in order.waits:
                order.waits.remove(wait)
                self._ended(order, wait)

    def _ended(self, order: PlainOrder, wait: Wait) -> None:
        if wait.kind == "call":
            order.tasks.append("Call")
        elif not order.paid and order.status in EARLY:
            order.tasks.append("Unpaid")
            self._move(order, "unpaid")

    def _became_paid(self, order: PlainOrder) -> None:
        if order.status != "prepayed" and "prepayed" not in LATER[order.status].split():
            order.incidents += 1
            return
        self._move(order, "prepayed")
        order.tasks.append("Pack")

    def _move(self, order: PlainOrder, status: str) -> None:
        if order.status != status:
            order.stays.append(status)
            order.events += 1
        self._broken(order)

    def _wait(self, order: PlainOrder, kind: str, length: int) -> None:
        self.begun += 1
        order.waits.append(Wait(self.begun, kind, self.now + length, len(order.stays)))
        self._broken(order)

    @staticmethod
    def _broken(order: PlainOrder) -> None:
        over = order.paid or order.status == "cancel-other"
        order.waits = [
            wait
            for wait in order.waits
            if not (over if wait.kind == "unpaid" else wait.stay != len(order.stays))
        ]
