"""Courses that orders take: what is done to them, and how long after the step before."""

from collections.abc import Iterator, Mapping
from random import Random
from typing import Final, NamedTuple

from engine.domain.moment import DAY, HOUR, MINUTE


class Step(NamedTuple):
    """A step of a course, so long after the one before."""

    after: int
    """Microseconds."""
    text: str
    status: str = ""
    pays: bool = False
    tracking: bool = False


COURSES: Final[Mapping[str, int]] = {
    "prompt": 40,
    "agreed": 16,
    "late": 11,
    "never": 10,
    "pickup": 11,
    "trouble": 6,
    "changed mind": 4,
    "sold out": 2,
}
"""Names and how often, of a hundred."""


def course_of(chance: Random) -> str:
    """One of the courses, as often as it occurs."""
    return chance.choices(tuple(COURSES), tuple(COURSES.values()))[0]


def steps_of(course: str, chance: Random) -> Iterator[Step]:
    """The steps of a course, with delays of its own."""

    def between(least: float, most: float, unit: int) -> int:
        return int(chance.uniform(least, most) * unit)

    if course == "sold out":
        yield Step(between(1, 5, HOUR), "is out of stock", "no-product")
        return
    if course == "changed mind":
        yield Step(between(1, 20, HOUR), "is cancelled by the customer", "cancel-other")
        return
    if course == "agreed":
        yield Step(between(10, 90, MINUTE), "is in stock", "availability-confirmed")
        yield Step(between(1, 5, HOUR), "is agreed with the customer", "client-confirmed")
    if course == "never":
        yield from _never_paid(chance, between(2, 5, DAY))
        return
    yield from _paid(course, chance)


def _paid(course: str, chance: Random) -> Iterator[Step]:
    """Everything from the payment on; the first step lets *paid → assembling* do its part."""

    def between(least: float, most: float, unit: int) -> int:
        return int(chance.uniform(least, most) * unit)

    wait = between(26, 70, HOUR) if course == "late" else between(4, 400, MINUTE)
    yield Step(wait, "is paid", pays=True)
    if chance.random() < 0.02:
        yield Step(between(1, 9, MINUTE), "is called complete by mistake", "complete")
    yield Step(between(3, 26, HOUR), "is assembled", "assembling-complete")
    if chance.random() < 0.04:
        return  # Forgotten on the shelf.
    yield Step(between(1, 8, HOUR), "is handed to the carrier", "send-to-delivery", tracking=True)
    if course == "pickup":
        yield from _picked_up(chance, between(1, 3, DAY))
        return
    yield Step(between(2, 14, HOUR), "is on its way", "delivering")
    if course == "trouble":
        yield Step(between(8, 40, HOUR), "cannot be delivered", "delivery-problem")
        if chance.random() < 0.4:
            return
        yield Step(between(3, 24, HOUR), "gets another date", "redirect")
        yield Step(between(20, 60, HOUR), "is on its way again", "delivering")
    yield Step(between(18, 70, HOUR), "is delivered", "delivered")
    yield Step(between(1, 20, HOUR), "is complete", "complete")


def _never_paid(chance: Random, wait: int) -> Iterator[Step]:
    if chance.random() < 0.6:
        status = chance.choice(("no-call", "already-buyed", "prices-did-not-suit"))
        yield Step(wait, "is given up", status)


def _picked_up(chance: Random, wait: int) -> Iterator[Step]:
    yield Step(wait, "has arrived at the pickup point", "arrived-at-pickup")
    if chance.random() < 0.3:
        yield Step(int(chance.uniform(4, 7) * DAY), "was never collected", "not-bought-out")
    else:
        yield Step(int(chance.uniform(3, 60) * HOUR), "is collected", "complete")
