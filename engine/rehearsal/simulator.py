"""The shop simulator: made-up orders that arrive, are paid or not, get stuck. Pure, and equal by seed."""

import heapq
from random import Random

from engine.domain.change import (
    Actor,
    ActorKind,
    Change,
    CreateOrder,
    CustomerDraft,
    Edit,
    EditOrder,
    ExternalId,
    ItemDraft,
    PaymentDraft,
)
from engine.domain.moment import DAY, HOUR, Moment
from engine.domain.money import QUANTITY_SCALE, Quantity
from engine.rehearsal import catalogue
from engine.rehearsal.catalogue import Buyer
from engine.rehearsal.courses import Step, course_of, steps_of
from engine.rehearsal.happening import SOURCE, Happening

FIRST_NUMBER = 1001
_CUSTOMERS_MOST = 400
_BUSY = (0, 0, 0, 0, 0, 0, 1, 2, 4, 5, 5, 5, 6, 6, 5, 5, 5, 6, 7, 8, 8, 6, 3, 1)
"""How busy each hour of the day is, in UTC: nobody orders at night."""


class Simulator:
    """Gives what happens in the shop, in the order of time, without end.

    Knows nothing of the engine: whether a step is still possible is for the order path to say.
    """

    def __init__(
        self, *, seed: int, begin: Moment, orders_a_day: float, people: tuple[int, ...]
    ) -> None:
        self._seed = seed
        self._chance = Random(f"{seed}:arrivals")
        self._mean = 24 * HOUR / orders_a_day
        self._people = people
        self._coming: list[Happening] = []
        self._count = 0
        self._made = 0
        self._clock = begin
        self._arrive()

    @property
    def next_at(self) -> Moment:
        """When the next thing happens."""
        return self._coming[0].at

    def take(self) -> Happening:
        """The next thing that happens; it is taken off."""
        happening = heapq.heappop(self._coming)
        if isinstance(happening.change.edits[0], CreateOrder):
            self._plan(happening)
            self._arrive()
        return happening

    def _arrive(self) -> None:
        """Plan the next arrival: more by day, fewer at night."""
        at = self._clock
        while True:
            at = Moment(at + 1 + int(self._chance.expovariate(1.0) * self._mean / 2))
            if self._chance.random() * 8 < _BUSY[at % DAY // HOUR]:
                break
        self._clock = at
        key = str(FIRST_NUMBER + self._made)
        self._made += 1
        chance = Random(f"{self._seed}:{key}")
        course = course_of(chance)
        customer = chance.randrange(_CUSTOMERS_MOST)
        draft = self._draft(key, course, customer, chance)
        name = draft.customer.name if draft.customer is not None else ""
        self._push(at, key, f"arrives from {name}", Actor(ActorKind.API), draft)

    def _plan(self, arrival: Happening) -> None:
        """The course that an order which has arrived will take."""
        chance = Random(f"{self._seed}:{arrival.order}")
        course = course_of(chance)
        person = Actor(ActorKind.PERSON, chance.choice(self._people))
        at = arrival.at
        for step in steps_of(course, Random(f"{self._seed}:{arrival.order}:steps")):
            at = Moment(at + step.after)
            actor = Actor(ActorKind.API) if step.pays else person
            self._push(at, arrival.order, step.text, actor, _edit(arrival, step, at))

    def _push(self, at: Moment, key: str, text: str, actor: Actor, edit: Edit) -> None:
        self._count += 1
        words = f"Order {key} {text}"
        change = Change(actor=actor, edits=(edit,))
        heapq.heappush(self._coming, Happening(at, self._count, key, words, change))

    def _draft(self, key: str, course: str, customer: int, chance: Random) -> CreateOrder:
        buyer = _buyer(Random(f"{self._seed}:customer:{customer}"), customer)
        items = tuple(_item(chance) for _ in range(chance.choice((1, 1, 1, 2, 2, 3))))
        pickup = course == "pickup"
        cost = 0 if pickup else 4_90
        total = sum(item.price * item.quantity // QUANTITY_SCALE for item in items) + cost
        wish = chance.choice(catalogue.WISHES) if chance.random() < 0.15 else ""
        return CreateOrder(
            values={
                "number": key,
                "method": chance.choice(("shopping-cart", "shopping-cart", "one-click", "phone")),
                "manager": chance.choice(self._people),
                "delivery_type": "pickup-point" if pickup else "courier",
                "pickup_point": chance.choice(catalogue.PICKUP_POINTS) if pickup else "",
                "delivery_address": "" if pickup else buyer.address,
                "delivery_cost": cost,
                "customer_comment": wish,
            },
            items=items,
            payments=(
                PaymentDraft(
                    type="bank-transfer" if course in ("late", "never") else "bank-card",
                    amount=total,
                    external=(ExternalId(SOURCE, f"{key}/1"),),
                ),
            ),
            customer=CustomerDraft(
                name=buyer.name,
                phone=buyer.phone,
                email=buyer.email,
                address=buyer.address,
                external=(ExternalId(SOURCE, str(customer)),),
            ),
            external=(ExternalId(SOURCE, key),),
        )


def _edit(arrival: Happening, step: Step, at: Moment) -> EditOrder:
    values = {"status": step.status} if step.status else {}
    if step.tracking:
        values["tracking_number"] = f"JH{arrival.order}{at % 1_000_000:06d}DE"
    payment = ExternalId(SOURCE, f"{arrival.order}/1")
    return EditOrder(
        order=ExternalId(SOURCE, arrival.order),
        values=values,
        payments={payment: {"status": "paid"}} if step.pays else {},
    )


def _item(chance: Random) -> ItemDraft:
    product = chance.choice(catalogue.PRODUCTS)
    pieces = chance.choice((1, 1, 1, 1, 2, 2, 4))
    return ItemDraft(
        sku=product.sku,
        name=product.name,
        price=product.price,
        quantity=Quantity(pieces * QUANTITY_SCALE),
    )


def _buyer(chance: Random, number: int) -> Buyer:
    name = f"{chance.choice(catalogue.FIRST_NAMES)} {chance.choice(catalogue.LAST_NAMES)}"
    street = f"{chance.choice(catalogue.STREETS)} {chance.randrange(1, 120)}"
    return Buyer(
        name=name,
        phone=f"+49 30 5550 {number:04d}",
        email=f"customer{number}@mail.example",
        address=f"{street}, {chance.choice(catalogue.TOWNS)}",
    )
